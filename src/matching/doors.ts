/** Whether a record can come together with each of an arena's: the gate of `gate.ts` on numbers, worked out once per list. */
import { isAmong } from '../domain/participants.ts';
import type { Match } from '../domain/records.ts';
import type { Arena, Terms } from './arena.ts';

/** Answers of the gate. The last three can come together. */
export const door = { own: 1, over: 2, late: 3, barred: 4, unknown: 5, open: 6, named: 7 } as const;
export type Door = (typeof door)[keyof typeof door];

export const isOpen = (answer: Door) => answer >= door.unknown;

export function eligibilityOf(answer: Door): Match['eligibility'] {
  return answer === door.named ? 'named' : answer === door.open ? 'open' : 'unknown';
}

/** What a list of eligibility says to a requester; several delegations may need something together. */
export function entry(requesters: readonly string[], eligible: readonly string[]): Door {
  if (eligible.length === 0) return door.unknown;
  const held = eligible.filter((each) => requesters.some((requester) => isAmong(requester, each)));
  if (held.length === 0) return door.barred;
  return held.some((each) => each !== 'global') ? door.named : door.open;
}

const split = (list: string) => (list === '' ? [] : list.split(','));
const meet = (one: string, other: string) => split(one).some((each) => split(other).includes(each));

export interface Doors {
  at(slot: number): Door;
}

/**
 * What was worked out of an arena's lists and owners, by who asked: most people ask more than once, and many records share
 * a list. Of no use any more once the arena is another one.
 */
export interface DoorTables {
  readonly lists: Map<string, Uint8Array>;
  readonly owners: Map<string, Uint8Array>;
}

export const createDoorTables = (): DoorTables => ({ lists: new Map(), owners: new Map() });

/** Tables kept of one kind; the oldest goes first. */
const mostTables = 512;

/** The table of a key, with room for `size` answers; 0 stands for one that is not known yet. */
function tableOf(tables: Map<string, Uint8Array>, key: string, size: number): Uint8Array {
  const there = tables.get(key);
  if (there !== undefined && there.length >= size) return there;
  const made = new Uint8Array(Math.ceil(size * 1.2));
  if (there !== undefined) made.set(there);
  const oldest = tables.keys().next().value;
  if (there === undefined && tables.size >= mostTables && oldest !== undefined) tables.delete(oldest);
  tables.set(key, made);
  return made;
}

/** The doors of an arena for one record; `today` is a day's number. Lists and owners are looked at when they are met. */
export function doorsOf(arena: Arena, terms: Terms, side: 'need' | 'offer', today: number, tables: DoorTables): Doors {
  return side === 'need' ? doorsOfOffers(arena, terms, today, tables) : doorsOfNeeds(arena, terms, today, tables);
}

/** An arena of offers, for a need: by their lists of eligibility. An own offer's door is kept with the owners. */
function doorsOfOffers(arena: Arena, { owner, until }: Terms, today: number, tables: DoorTables): Doors {
  const byList = tableOf(tables.lists, owner, arena.lists.all.length);
  const byOwner = tableOf(tables.owners, owner, arena.owners.all.length);
  const { owner: owners, eligible, from, until: ends } = arena;
  const requesters = split(owner);
  return {
    at(slot) {
      if (isSame(byOwner, owners[slot] ?? 0, owner, arena)) return door.own;
      const end = ends[slot] ?? 0;
      if (end !== 0 && end < today) return door.over;
      if (until !== 0 && (from[slot] ?? 0) > until) return door.late;
      const list = eligible[slot] ?? 0;
      if (byList[list] === 0) byList[list] = entry(requesters, split(arena.lists.text(list)));
      return byList[list] as Door;
    },
  };
}

/** An arena of needs, for an offer: by who needs it. */
function doorsOfNeeds(arena: Arena, terms: Terms, today: number, tables: DoorTables): Doors {
  const { owner, eligible, from, until } = terms;
  const byRequester = tableOf(tables.lists, eligible.join(','), arena.owners.all.length);
  const byOwner = tableOf(tables.owners, owner, arena.owners.all.length);
  const { owner: owners, until: byWhen } = arena;
  return {
    at(slot) {
      const number = owners[slot] ?? 0;
      if (isSame(byOwner, number, owner, arena)) return door.own;
      if (until !== 0 && until < today) return door.over;
      const by = byWhen[slot] ?? 0;
      if (by !== 0 && from > by) return door.late;
      if (byRequester[number] === 0) byRequester[number] = entry(split(arena.owners.text(number)), eligible);
      return byRequester[number] as Door;
    },
  };
}

/** Whether the owners of a number and `owner` are partly the same; 1 in the table for no, 2 for yes. */
function isSame(table: Uint8Array, number: number, owner: string, arena: Arena): boolean {
  if (table[number] === 0) table[number] = meet(owner, arena.owners.text(number)) ? 2 : 1;
  return table[number] === 2;
}
