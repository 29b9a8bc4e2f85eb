/**
 * What each channel or person has been told: one row for each item, whose `_id` is both, so that no two posts announce it. A
 * row is laid down before the post, as held by the claim that is about to announce it, and is told once the post is there.
 * What a held row means follows from its delivery as that stands, so that nothing has to be tidied where a process died.
 */
import type { Delivery, DeliveryState } from './deliveries.ts';
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export interface LedgerRow {
  /** `target|item`: announced to a channel or person, once. */
  readonly _id: string;
  readonly at: Date;
  /** The delivery that holds it; absent once it is told. */
  readonly by?: string;
  /** Which claim of that delivery: its number among them. */
  readonly claim?: number;
}

/** `told`: it was said. `held`: a post is about to say it. `unknown`: nobody knows whether the post that says it is there. */
export type Standing = 'told' | 'held' | 'unknown';

/** Who lays rows down: a claimed delivery. */
export type Holder = Pick<Delivery, '_id' | 'tries'>;

const open: ReadonlySet<DeliveryState> = new Set(['waiting', 'claimed']);
const decided: Readonly<Partial<Record<DeliveryState, Standing>>> = {
  posting: 'held',
  unknown: 'unknown',
  sent: 'told',
};

/** How an item stands by its row and the delivery that holds it; undefined where the row counts for nothing any more. */
export function standingOf(
  { by, claim }: Pick<LedgerRow, 'by' | 'claim'>,
  item: string,
  holder: Pick<Delivery, 'state' | 'tries' | 'items'> | undefined,
): Standing | undefined {
  if (by === undefined) return 'told';
  // a claim that another has taken over can post nothing
  if (holder === undefined || holder.tries !== claim) return undefined;
  if (open.has(holder.state)) return 'held';
  return holder.items?.includes(item) ? decided[holder.state] : undefined;
}

export interface Told {
  readonly standing: Standing;
  readonly at: Date;
  /** The delivery that holds it, unless it is told. */
  readonly by?: string;
}

/** Keys of one query, few enough for every store. */
const chunk = 1000;

export type Ledger = ReturnType<typeof ledgerRepository>;

export function ledgerRepository(ledger: Collection<LedgerRow>, deliveries: Pick<Collection<Delivery>, 'find'>) {
  const key = (target: string, item: string) => `${target}|${item}`;

  async function holdersOf(rows: readonly LedgerRow[]): Promise<Map<string, Delivery>> {
    const ids = [...new Set(rows.flatMap(({ by }) => by ?? []))];
    const found = ids.length === 0 ? [] : await deliveries.find({ _id: { $in: ids } });
    return new Map(found.map((delivery) => [delivery._id, delivery]));
  }

  /** How rows of one target stand, by item; what stands for nothing is left out. */
  async function judged(rows: readonly LedgerRow[], target: string): Promise<Map<string, Told>> {
    const holders = await holdersOf(rows);
    const stand = new Map<string, Told>();
    for (const row of rows) {
      const item = row._id.slice(target.length + 1);
      const standing = standingOf(row, item, holders.get(row.by ?? ''));
      if (standing !== undefined) stand.set(item, { standing, at: row.at, ...(row.by && { by: row.by }) });
    }
    return stand;
  }

  async function standings(target: string, items: readonly string[]): Promise<Map<string, Told>> {
    const rows: LedgerRow[] = [];
    for (let at = 0; at < items.length; at += chunk) {
      const keys = items.slice(at, at + chunk).map((item) => key(target, item));
      rows.push(...(await ledger.find({ _id: { $in: keys } })));
    }
    return judged(rows, target);
  }

  /** Lays a row down, or takes one over that stands for nothing. */
  async function take(target: string, item: string, { _id: by, tries: claim }: Holder, at: Date): Promise<boolean> {
    const _id = key(target, item);
    if ((await insertIfFree(ledger, { _id, at, by, claim })) !== undefined) return true;
    const [row] = await ledger.find({ _id });
    if (row === undefined) return take(target, item, { _id: by, tries: claim }, at);
    if (row.by === by && row.claim === claim) return true;
    if ((await judged([row], target)).size > 0) return false;
    const mine = { $set: { at, by, claim } };
    return (await ledger.change(_id, mine, { by: row.by, claim: row.claim })) !== undefined;
  }

  return {
    standings,
    /** Of these items, those the target has not been told and nobody is about to tell. */
    async fresh(target: string, items: readonly string[]): Promise<Set<string>> {
      const known = await standings(target, items);
      return new Set(items.filter((item) => !known.has(item)));
    },
    /** Everything that is not fresh, and since when: one read of a range of keys, whatever there is to compare it with. */
    async told(target: string): Promise<Map<string, Date>> {
      const rows = await ledger.find({ _id: { $gte: key(target, ''), $lt: `${target}}` } });
      return new Map([...(await judged(rows, target))].map(([item, { at }]) => [item, at]));
    },
    /** Keeps items for a claimed delivery, which is about to announce them; false when another has one of them already. */
    async hold(target: string, items: readonly string[], holder: Holder, now: Date): Promise<boolean> {
      const taken = await Promise.all(items.map((item) => take(target, item, holder, now)));
      return taken.every(Boolean);
    },
    /** Lets go of what a claim holds: it will not announce it. */
    letGo: ({ _id: by, tries: claim }: Holder) => ledger.remove({ by, claim }),
    /** Notes that the target has been told; saying it twice changes nothing. */
    async tell(target: string, items: readonly string[], now: Date): Promise<void> {
      const told = items.map(async (item) => {
        const _id = key(target, item);
        const held = await ledger.change(_id, { $unset: { by: true, claim: true } });
        if (held === undefined) await insertIfFree(ledger, { _id, at: now });
      });
      await Promise.all(told);
    },
  };
}
