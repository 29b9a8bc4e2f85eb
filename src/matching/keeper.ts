/**
 * Keeps the index in step with the store: filled at start from a snapshot or from every record, and caught up with what this
 * and other replicas have written before it is asked. Catching up follows the dense order of writes and remembers its
 * gaps until they are filled, for a smaller number may become visible after a larger one.
 */
import type { Need, Offer } from '../domain/records.ts';
import type { Log } from '../log.ts';
import type { Records } from '../store/index.ts';
import { isListedNeed, isListedOffer, needEntry, numberOf, offerEntry } from './entries.ts';
import { pageSize, readAfter, readAll, readAt, type Source } from './pages.ts';
import { createPlaces } from './places.ts';
import { createSide, type Side } from './side.ts';
import { readSnapshot, type Snapshot, type Snapshots, writeSnapshot } from './snapshot.ts';

/** Places before the last at which a write may still be on its way when the index is filled. */
const behind = 1000;
/** Writes after which a snapshot is worth its time. */
const worthSaving = 1000;
/** Open records from which on a snapshot is kept: fewer are read anew within a second or two, and leave no file behind. */
const worthKeeping = 5000;

export interface KeeperOptions {
  readonly records: Pick<Records, 'needs' | 'offers' | 'written' | 'mark'>;
  readonly snapshots?: Snapshots;
  readonly clock: () => Date;
  readonly log: Log;
  /** Open records from which on a snapshot is kept; 5,000 when left out. */
  readonly least?: number;
  /** Hears how many of how many records were read, while the index is filled without a snapshot. */
  readonly progress?: (done: number, all: number) => void;
}

export type Keeper = ReturnType<typeof createKeeper>;

export function createKeeper({ records, snapshots, clock, log, least = worthKeeping, progress }: KeeperOptions) {
  const { needs, offers } = records;
  let sides: { needs: Side; offers: Side } = { needs: createSide('needs'), offers: createSide('offers') };
  const places = createPlaces();
  /** The last place in the snapshot that is kept; -1 where nobody knows what is kept. */
  let saved = -1;
  /** That of the store; asked for where a snapshot may be kept. */
  let mark = 0;
  let turn: Promise<unknown> = Promise.resolve();
  let saving: Promise<unknown> = Promise.resolve();

  function applyNeed(need: Need): void {
    if (isListedNeed(need)) sides.needs.put(needEntry(need));
    else sides.needs.remove(numberOf(need._id));
  }
  function applyOffer(offer: Offer): void {
    if (isListedOffer(offer)) sides.offers.put(offerEntry(offer));
    else sides.offers.remove(numberOf(offer._id));
  }

  /** Reads what was written since, and what was missing; returns its places. */
  async function written<R extends Need | Offer>(from: Source<R>, apply: (record: R) => void): Promise<number[]> {
    const seen: number[] = [];
    const note = (record: R) => {
      apply(record);
      if (record.seq !== undefined) seen.push(record.seq);
    };
    for (const record of await readAt(from, places.gaps())) note(record);
    await readAfter(from, places.last, note);
    return seen;
  }

  async function follow(): Promise<void> {
    const [ofNeeds, ofOffers] = await Promise.all([written(needs, applyNeed), written(offers, applyOffer)]);
    places.see([...ofNeeds, ...ofOffers], clock());
  }

  async function fill(reached: number): Promise<void> {
    const all = progress === undefined ? 0 : await countAll(records);
    const recent: number[] = [];
    let done = 0;
    const note = (record: Need | Offer) => {
      if (record.seq !== undefined && record.seq > reached - behind) recent.push(record.seq);
      done += 1;
      if (done % pageSize === 0) progress?.(done, all);
    };
    await readAll(needs, (need) => {
      applyNeed(need);
      note(need);
    });
    await readAll(offers, (offer) => {
      applyOffer(offer);
      note(offer);
    });
    progress?.(all, all);
    places.begin(Math.max(0, reached - behind), [], clock());
    places.see(recent, clock());
  }

  /** Begins with the snapshot; false where there is none, or it is none of what is in this store now. */
  async function load(reached: number): Promise<boolean> {
    const bytes = await snapshots?.load();
    const read = bytes === undefined ? undefined : readSnapshot(bytes);
    const why = read === undefined ? 'version' : unfit(read, reached);
    if (bytes !== undefined && why !== undefined) log.info('index.snapshot.unused', { why });
    if (read === undefined || why !== undefined) return false;
    sides = { needs: createSide('needs', read.needs), offers: createSide('offers', read.offers) };
    places.begin(read.last, read.gaps, clock());
    return true;
  }

  /** Why a snapshot is not of this store; a store that was emptied or put back to an older state has written less. */
  function unfit({ store, last }: Snapshot, reached: number): string | undefined {
    if (store !== mark) return 'another store';
    return last > reached ? 'newer than the store' : undefined;
  }

  /** Follows from a snapshot, however old: places long passed over have been written again under later ones. */
  async function resume(reached: number): Promise<void> {
    await follow();
    places.giveUp(reached - behind);
  }

  /** One after the other: two that follow at once would both note the same gaps. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  }

  const isDue = (always: boolean) => (always ? places.last !== saved : places.last - Math.max(0, saved) >= worthSaving);

  /** What is to be kept now: nothing new, the pieces of a snapshot, or none at all where that is not worth a file. */
  function toKeep(always: boolean): readonly Uint8Array[] | 'nothing' | undefined {
    if (!isDue(always)) return undefined;
    saved = places.last;
    const { needs: ofNeeds, offers: ofOffers } = sides;
    if (ofNeeds.size + ofOffers.size < least) return 'nothing';
    const arenas = { needs: ofNeeds.arena, offers: ofOffers.arena };
    return writeSnapshot({ ...arenas, store: mark, last: places.last, gaps: places.gaps() });
  }

  async function save(kept: Snapshots, always: boolean): Promise<void> {
    const pieces = await inTurn(async () => toKeep(always));
    if (pieces === 'nothing') await kept.clear();
    else if (pieces !== undefined) await kept.save(pieces);
  }

  return {
    get needs(): Side {
      return sides.needs;
    },
    get offers(): Side {
      return sides.offers;
    },
    /** Fills the index at start. */
    start: () =>
      inTurn(async () => {
        const started = clock().getTime();
        const reached = await records.written();
        if (snapshots !== undefined) mark = await records.mark();
        const from = (await load(reached)) ? 'snapshot' : 'records';
        if (from === 'snapshot') saved = places.last;
        else await fill(reached);
        await resume(reached);
        const counts = { needs: sides.needs.size, offers: sides.offers.size };
        log.info('index.ready', { from, ...counts, ms: clock().getTime() - started });
      }),
    /** Sees everything that was written before this was called. */
    catchUp: () => inTurn(follow),
    /** Keeps a snapshot for the next start; only when enough was written since the last one, unless `always`. */
    save: (always = false): Promise<void> => {
      const next = saving.then(() => (snapshots === undefined ? undefined : save(snapshots, always)));
      saving = next.catch(() => undefined);
      return next;
    },
  };
}

async function countAll({ needs, offers }: KeeperOptions['records']): Promise<number> {
  const coordinators = { kind: 'channel', level: 'coordinators' } as const;
  const [ofNeeds, ofOffers] = await Promise.all([needs.count(coordinators, {}), offers.count(coordinators, {})]);
  return ofNeeds + ofOffers;
}
