/**
 * What figures and finding are answered from: the counted fields and the words of every record, in memory, brought up to date
 * before each answer. It follows the dense orders of writes, as the matcher does, so that an answer counts all that was
 * written before it was asked for, by whatever replica. Filled when it is first needed.
 */
import { createReach } from '../domain/figures/area.ts';
import { createAlike, followUpRow, needRow, offerRow, type Pair, pairRow, type Row } from '../domain/figures/row.ts';
import { type Seen, see } from '../domain/figures/see.ts';
import type { FollowUp, Match, Need, Offer } from '../domain/records.ts';
import type { Viewer } from '../domain/visibility.ts';
import { hash } from '../hash.ts';
import type { Turn } from '../lane.ts';
import { readAfter, readAt, type Source } from '../matching/pages.ts';
import { createPlaces, type Places } from '../matching/places.ts';
import type { Records } from '../store/index.ts';
import type { Placed } from '../store/order.ts';
import { createWords, type Text } from './words.ts';

/** Places before the last at which a write may still be on its way when the register is filled. */
const behind = 1000;
/** Records after which others get their turn. */
const oneTurn = 50;

export interface RegisterOptions {
  readonly records: Pick<Records, 'needs' | 'offers' | 'followUps' | 'matches' | 'written' | 'noted' | 'removed'>;
  readonly clock: () => Date;
  /** Ends when the process has looked at what has arrived; without it, filling makes room for nothing. */
  readonly turn?: Turn;
}

export type Register = ReturnType<typeof createRegister>;

interface Kinds {
  readonly need: Need;
  readonly offer: Offer;
  readonly followUp: FollowUp;
}

const textOf = ({ title, description }: { title: string; description?: string | undefined }): Text => ({
  title,
  rest: description === undefined ? [] : [description],
});

/** Beside its title: what is shown of a follow-up to whoever sees it. */
const followUpText = ({ title, criterion, note }: FollowUp): Text => ({
  title,
  rest: [criterion, note].flatMap((words) => words ?? []),
});

export function createRegister({ records, clock, turn }: RegisterOptions) {
  const { needs, offers, followUps, matches } = records;
  const reach = createReach();
  const written = createPlaces();
  const noted = createPlaces();
  let rows = new Map<string, Row>();
  let pairs = new Map<string, Pair>();
  const words = createWords();
  /** What the texts were when they were read, as a hash and their length, so that a change of state reads no words anew. */
  const texts = new Map<string, string>();
  /** Texts whose words were not read yet: that takes longer than all the rest, and figures need none. */
  const unread = new Map<string, Text>();
  /** How much was removed when everything was read; undefined before that. */
  let removed: number | undefined;
  let line: Promise<unknown> = Promise.resolve();

  const alike = createAlike();

  function put(row: Row, text: Text): void {
    rows.set(row.id, row);
    const all = JSON.stringify(text);
    const mark = `${hash(all)}|${all.length}`;
    if (texts.get(row.id) === mark) return;
    texts.set(row.id, mark);
    unread.set(row.id, text);
  }

  function drop(id: string): void {
    words.remove(id);
    texts.delete(id);
    unread.delete(id);
  }

  const apply: { [K in keyof Kinds]: (record: Kinds[K]) => void } = {
    need: (need) => put(needRow(need, alike), textOf(need)),
    offer: (offer) => put(offerRow(offer, alike), textOf(offer)),
    followUp: (followUp) => put(followUpRow(followUp, alike), followUpText(followUp)),
  };
  const applyPair = (match: Match): void => void pairs.set(match._id, pairRow(match));

  /** Reads what was written since, and what was missing; returns its places. */
  async function since<R extends Placed>(
    from: Source<R>,
    places: Places,
    note: (record: R) => void,
  ): Promise<number[]> {
    const seen: number[] = [];
    const each = (record: R) => {
      note(record);
      if (record.seq !== undefined) seen.push(record.seq);
    };
    for (const record of await readAt(from, places.gaps())) each(record);
    await readAfter(from, places.last, each);
    return seen;
  }

  async function follow(): Promise<void> {
    const [ofNeeds, ofOffers, ofFollowUps, ofMatches] = await Promise.all([
      since<Need>(needs, written, apply.need),
      since<Offer>(offers, written, apply.offer),
      since<FollowUp>(followUps, noted, apply.followUp),
      since<Match>(matches, noted, applyPair),
    ]);
    written.see([...ofNeeds, ...ofOffers], clock());
    noted.see([...ofFollowUps, ...ofMatches], clock());
  }

  async function readAll<R>(all: AsyncIterable<R>, note: (record: R) => void): Promise<void> {
    let count = 0;
    for await (const record of all) {
      note(record);
      count += 1;
      if (count % oneTurn === 0) await turn?.();
    }
  }

  /** Everything anew. What is written meanwhile is followed from the places before the first read. */
  async function fill(): Promise<void> {
    const [lastWritten, lastNoted] = await Promise.all([records.written(), records.noted()]);
    const before = rows;
    [rows, pairs] = [new Map(), new Map()];
    await readAll(needs.whole.each({}), apply.need);
    await readAll(offers.whole.each({}), apply.offer);
    await readAll(followUps.whole.each({}), apply.followUp);
    await readAll(matches.whole.each({}), applyPair);
    for (const id of before.keys()) if (!rows.has(id)) drop(id);
    written.begin(Math.max(0, lastWritten - behind), [], clock());
    noted.begin(Math.max(0, lastNoted - behind), [], clock());
  }

  /** Reads the words that were not read yet. */
  async function readWords(): Promise<void> {
    let count = 0;
    for (const [id, text] of unread) {
      unread.delete(id);
      words.put(id, text);
      count += 1;
      if (count % oneTurn === 0) await turn?.();
    }
  }

  async function catchUp(): Promise<void> {
    const now = await records.removed();
    if (removed !== now) {
      // a fill that fails is begun anew the next time
      removed = undefined;
      await fill();
      removed = now;
    }
    await follow();
  }

  /** One after the other: two that follow at once would both note the same gaps. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = line.then(work);
    line = next.catch(() => undefined);
    return next;
  }

  return {
    /** Whether offers reach somewhere, each answer worked out once. */
    reach,
    /** Sees everything that was written before this was called, and reads its words. */
    async catchUp(): Promise<void> {
      await inTurn(catchUp);
      await readWords();
    },
    /** What a viewer sees of everything, as it stands now. */
    async see(viewer: Viewer): Promise<Seen> {
      await inTurn(catchUp);
      return see(viewer, { rows, pairs }, reach);
    },
    /** The counted fields and the words as they stand now; whoever asks shows what a viewer may see. */
    async whole() {
      await inTurn(catchUp);
      await readWords();
      return { rows, words };
    },
  };
}
