/** One side of the index: the open offers, or the open needs. Finds those that fit a record of the other side. */
import type { Match } from '../domain/records.ts';
import { type Arena, createArena, featuresAt, leave, place, swept, type Terms, termsAt } from './arena.ts';
import { wishOf } from './cards.ts';
import { createDoorTables, type Door, doorsOf, isOpen } from './doors.ts';
import type { Features } from './features.ts';
import { likely, top, type Weighing } from './pick.ts';
import type { Points } from './points.ts';
import { createPostings, createSums, enter, gather, type Postings } from './postings.ts';
import { spread } from './tally.ts';

export interface Entry {
  readonly terms: Terms;
  readonly features: Features;
}

/** A record of this side that was found. */
export interface Found {
  /** The number in its id. */
  readonly number: number;
  readonly owner: string;
  readonly score: number;
  /** The score before its parts were rounded, for the order among equals. */
  readonly fine: number;
  readonly points: Points;
  readonly door: Door;
  readonly eligibility: Match['eligibility'];
  readonly features: Features;
}

export interface Search extends Entry {
  /** The day's number: what is over by then is left out, and the order among equals follows it. */
  readonly today: number;
}

export interface Best {
  /** Those that can come together with the record, best first. */
  readonly open: readonly Found[];
  /** Those that fit it but cannot: not for its State, or too late. Best first. */
  readonly near: readonly Found[];
}

/** Slots that were left are swept out when they are more than a tenth, and not few. */
const tooManyDead = ({ size, dead }: Arena) => dead > 1000 && dead > size / 10;

export type Side = ReturnType<typeof createSide>;

/** `holds` says what is in it; `from` is what it begins with, as `arena` of another one gave it. */
export function createSide(holds: 'needs' | 'offers', from: Arena = createArena()) {
  let arena = from;
  let postings: Postings;
  const slots = new Map<number, number>();
  const sums = createSums();
  let tables = createDoorTables();
  const asking = holds === 'offers' ? 'need' : 'offer';
  admitAll();

  function admitAll(): void {
    postings = createPostings(arena);
    slots.clear();
    for (let slot = 0; slot < arena.size; slot += 1) if (arena.alive[slot] === 1) admit(slot);
  }

  function admit(slot: number): void {
    slots.set(arena.number[slot] ?? 0, slot);
    enter(postings, arena, slot);
  }

  function begin({ terms, features, today }: Search, looks: boolean): Weighing {
    const one = spread(features, asking, arena);
    gather(postings, one, arena, sums, looks);
    return { arena, one, doors: doorsOf(arena, terms, asking, today, tables), today };
  }

  function remove(number: number): boolean {
    const slot = slots.get(number);
    if (slot === undefined) return false;
    leave(arena, slot);
    slots.delete(number);
    if (tooManyDead(arena)) {
      arena = swept(arena);
      tables = createDoorTables();
      admitAll();
    }
    return true;
  }

  return {
    /** Adds a record, or puts it in the place of what was there under its number. */
    put({ terms, features }: Entry): void {
      remove(terms.number);
      admit(place(arena, terms, features));
    },
    /** Takes a record out; false when there was none. */
    remove,
    has: (number: number) => slots.has(number),
    entry(number: number): Entry | undefined {
      const slot = slots.get(number);
      return slot === undefined ? undefined : { terms: termsAt(arena, slot), features: featuresAt(arena, slot) };
    },
    numbers: () => [...slots.keys()],
    /** The best `most` of those that are likely to fit, and the `nearest` of the others: the roughly best are weighed in full. */
    best(search: Search, most: number, nearest = most): Best {
      const weighing = begin(search, true);
      const { open, near } = likely(sums, weighing, wishOf(search.features));
      return { open: top(weighing, open, 0, most), near: nearest === 0 ? [] : top(weighing, near, 0, nearest) };
    },
    /** Every record that can come together with this one, has a topic in common with it and at least `least` points. */
    above(search: Search, least: number): readonly Found[] {
      const weighing = begin(search, false);
      const { touched, size } = sums;
      const open = touched
        .subarray(0, size)
        .filter((slot) => arena.alive[slot] === 1 && isOpen(weighing.doors.at(slot)));
      return top(weighing, open, least, size);
    },
    get size() {
      return slots.size;
    },
    get arena() {
      return arena;
    },
  };
}
