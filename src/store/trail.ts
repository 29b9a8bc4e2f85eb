/**
 * What a write leaves behind: whose hand it was, and what it replaced. The entry rides in the record's own atomic write
 * (`pending`), so that there is none without its write and no write without its entry; `history.ts` carries it on.
 */
import type { Pending } from '../domain/versions.ts';
import type { Stored, Update } from './port.ts';

export type { Pending } from '../domain/versions.ts';

/** Whose hand writes: a person's random key, or `bot`; by which command (`need edit`) or job; the platform's id of the delivery. */
export interface Hand {
  readonly by: string;
  readonly act: string;
  readonly delivery?: string;
  /** The version that this write takes back. */
  readonly undoes?: number;
}

/** The bot's own hand, at a job of that name. */
export const botAt = (act: string): Hand => ({ by: 'bot', act });
export const bot: Hand = botAt('bot');

/** What a record carries of it until it is in the history; `untold` is how such a record is found. */
export interface Trailed {
  readonly pending?: readonly Pending[];
  readonly untold?: true;
}

/** What every write sets, or what is the machinery's: no part of what somebody changed. */
const beside: ReadonlySet<string> = new Set(['_id', 'version', 'updatedAt', 'seq', 'unmatched', 'pending', 'untold']);

const plain = (value: unknown): string => JSON.stringify(value) ?? '';

/** The fields that an update changes in a record, in the order of their names. */
function changed(record: object, { $set = {}, $unset = {}, $inc = {}, $push = {} }: Update<object>): string[] {
  const differs = ([field, value]: [string, unknown]) =>
    value !== undefined && plain(value) !== plain(Reflect.get(record, field));
  const set = Object.entries($set).filter(differs);
  const gone = Object.keys($unset).filter((field) => Reflect.get(record, field) !== undefined);
  const fields = [...set.map(([field]) => field), ...gone, ...Object.keys($inc), ...Object.keys($push)];
  return [...new Set(fields)].filter((field) => !beside.has(field)).sort();
}

function formerOf(record: object, fields: readonly string[]): Pending['former'] {
  const there = fields.map((field) => [field, Reflect.get(record, field) as Stored | undefined] as const);
  return Object.fromEntries(there.flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const])));
}

/** The entry of a record that is added. */
export function addition(now: Date, hand: Hand): Required<Trailed> {
  return { pending: [{ ...hand, version: 1, at: now, fields: [], former: {} }], untold: true };
}

/** The update of a record as it was read, with the next version, the time, and the entry of what it replaces. */
export function trailed<R extends { readonly version: number }>(
  record: R,
  update: Update<R>,
  now: Date,
  hand: Hand,
): Update<R> {
  const fields = changed(record, update as Update<object>);
  const former = formerOf(record, fields);
  const entry: Pending = { ...hand, version: record.version + 1, at: now, fields, former };
  return {
    ...update,
    $set: { ...update.$set, updatedAt: now, untold: true },
    $inc: { ...update.$inc, version: 1 },
    $push: { ...update.$push, pending: entry },
  } as unknown as Update<R>;
}
