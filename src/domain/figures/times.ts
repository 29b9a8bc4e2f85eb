/** When a record was in which state: what periods are counted from. Pure. */
import type { Stored } from '../../store/port.ts';

/** A state and since when, the oldest first; the first is what it began with. */
export interface Since {
  readonly status: string;
  readonly at: Date;
}

/** One write that changed the state: when, and which it replaced. */
export interface StatusWrite {
  readonly at: Date;
  readonly former: Stored | undefined;
}

/** The states of a record as it is now, from its writes, oldest first. */
export function statesOf(
  { status, createdAt }: { readonly status: string; readonly createdAt: Date },
  writes: readonly StatusWrite[],
): Since[] {
  const to = [...writes.slice(1).map(({ former }) => former), status];
  const first = { status: String(writes[0]?.former ?? status), at: createdAt };
  return [first, ...writes.map(({ at }, place) => ({ status: String(to[place] ?? status), at }))];
}

/** From an instant to before another. */
export interface Period {
  readonly start: Date;
  readonly end: Date;
}

/** The days from one to another, both counted in, in UTC; days are `YYYY-MM-DD`. */
export function periodOf(from: string, to: string): Period {
  const end = new Date(`${to}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  return { start: new Date(`${from}T00:00:00Z`), end };
}

export const isIn = (at: Date | undefined, { start, end }: Period): boolean =>
  at !== undefined && at >= start && at < end;

/** Whether it was, at some moment of the period, in one of these states. */
export function stoodIn(states: readonly Since[], among: readonly string[], { start, end }: Period): boolean {
  return states.some(({ status, at }, place) => {
    const until = states[place + 1]?.at;
    const lasted = until === undefined || (until > at && until > start);
    return among.includes(status) && at < end && lasted;
  });
}

/** The state before an instant; undefined where there was no record yet. */
export const statusBefore = (states: readonly Since[], end: Date): string | undefined =>
  states.filter(({ at }) => at < end).at(-1)?.status;
