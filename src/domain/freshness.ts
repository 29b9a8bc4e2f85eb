/**
 * How long a record stands without anybody saying so again. Pure: what is due of one record at an instant. An offer is
 * asked about twice and then closed; a need turns to be confirmed. Days are counted from the last confirmation.
 */
import { addDays } from './hours.ts';
import { type Need, type Offer, openNeedStates, openOfferStates } from './records.ts';

/** Days after the last confirmation: an offer's two notices and its end, and when a need turns to be confirmed. */
export const freshFor = { first: 76, last: 86, close: 90, need: 180 } as const;
/** Days that the second notice follows the first at the earliest, and the end the second: also after an outage. */
export const atLeast = { between: 7, before: 4 } as const;

export interface Standing {
  readonly kind: 'need' | 'offer';
  readonly confirmedAt: Date;
  /** When the notices about this confirmation were out, the first one first. */
  readonly told: readonly Date[];
}

/** The first notice, the last one, the end of an offer; a need that turns to be confirmed. */
export type Due = 'first' | 'last' | 'close' | 'turn';

const later = (one: Date, other: Date): Date => (one > other ? one : other);

/** When the next step of a record is due, and which it is. */
export function nextStep({ kind, confirmedAt, told: [first, last] }: Standing): { step: Due; at: Date } {
  const after = (days: number) => addDays(confirmedAt, days);
  if (kind === 'need') return { step: 'turn', at: after(freshFor.need) };
  if (first === undefined) return { step: 'first', at: after(freshFor.first) };
  if (last === undefined) return { step: 'last', at: later(after(freshFor.last), addDays(first, atLeast.between)) };
  return { step: 'close', at: later(after(freshFor.close), addDays(last, atLeast.before)) };
}

/** What is due now, one step at a time: what was missed for long is one notice, not two. */
export function due(standing: Standing, now: Date): Due | undefined {
  const { step, at } = nextStep(standing);
  return at <= now ? step : undefined;
}

/** When an offer ends unless it is confirmed, if the notice that is due is out at `out`. */
export function closesAt(standing: Standing, out: Date): Date {
  const told = [...standing.told, out];
  const last = told[1] ?? later(addDays(standing.confirmedAt, freshFor.last), addDays(out, atLeast.between));
  return nextStep({ ...standing, told: [out, last] }).at;
}

type Dated = Pick<Need | Offer, 'confirmedAt' | 'createdAt'>;

/** When a record was last confirmed; one written before that was noted counts from when it was logged. */
export const confirmedOf = ({ confirmedAt, createdAt }: Dated): Date => confirmedAt ?? createdAt;

/** Whole days since a record was last confirmed. */
export function ageOf(record: Dated, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - confirmedOf(record).getTime()) / 86_400_000));
}

type Stated = Pick<Need | Offer, 'status' | 'formerStatus'>;

/** Nobody confirmed it for so long that it was set aside: one press brings it back. */
export function isSetAside({ status, formerStatus }: Stated): boolean {
  return status === 'to be confirmed' || (status === 'closed' && formerStatus !== undefined);
}

/** Whether asking its owner if it still stands makes sense. */
export function isAskable(record: Stated): boolean {
  return [...openNeedStates, ...openOfferStates].some((open) => open === record.status) || isSetAside(record);
}

/** What a record is again once it is confirmed: open where nothing else is noted. */
export const revived = ({ formerStatus }: Stated): NonNullable<Stated['formerStatus']> => formerStatus ?? 'open';
