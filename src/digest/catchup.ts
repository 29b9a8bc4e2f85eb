/** What a digest says of the time it is for when that is not the usual: after an outage it covers several periods, or comes late. */
import { beganAt, type Rule, type Span, wallTime } from '../domain/periods.ts';
import { type Message, message } from '../i18n/message.ts';

/** What was missed: days of a daily digest, weeks of a weekly one, months; else so many digests. */
function unitOf({ every, days }: Pick<Rule, 'every' | 'days'>) {
  if (every === 'month') return 'digest.covers.months';
  if (days.length === 1) return 'digest.covers.weeks';
  return days.length === 7 ? 'digest.covers.days' : 'digest.covers.digests';
}

/** On a later day; an hour that a change of the clock skipped at midnight is not late for that. */
function isLate(period: string, rule: Rule, now: Date): boolean {
  const passed = now.getTime() - beganAt(period, rule).getTime();
  return passed > 3_600_000 && wallTime(now, rule.zone).slice(0, 10) > period;
}

/**
 * Nothing for a digest of one period on its day; for several the days of the first and of the last, and how many went by
 * without one: the newest is not missed, it is this. A single one that comes on a later day names its own.
 */
export function coversOf(span: Span | undefined, rule: Rule, now: Date): Message[] {
  if (span === undefined) return [];
  const { from, to, count } = span;
  if (count > 1) return [message(unitOf(rule), { from: { day: from }, to: { day: to }, count: count - 1 })];
  return isLate(to, rule, now) ? [message('digest.late', { day: { day: to } })] : [];
}
