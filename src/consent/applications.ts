/** Offers taken up by application: whoever wants to apply is reminded before the deadline, whoever applied is asked for the result after it. */
import { addDays } from '../domain/hours.ts';
import type { Match, Offer } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import { aboutMatch, type Notices } from '../notices.ts';
import type { Records } from '../store/index.ts';

/** Days before the deadline of the reminder, and days after it (or after applying, where there is none) of the question. */
const before = 7;
const after = 30;

export function createApplications({ records, notices }: { readonly records: Records; readonly notices: Notices }) {
  /** Told first, then noted: doing that again after a crash changes nothing. */
  async function tell(match: Match, occasion: string, text: Message, noted: Partial<Match>, now: Date): Promise<void> {
    await notices.remind(match.requester, `${match.short}|${occasion}`, aboutMatch(text, match.short), now);
    await records.matches.note(match, { $set: noted }, now);
  }

  const offerOf = async (match: Match): Promise<Offer | undefined> => records.offers.whole.get(match.offer);
  const dayAfter = (day: string, days: number) => addDays(new Date(`${day}T12:00:00Z`), days);

  return async function tick(now: Date): Promise<void> {
    for (const match of await records.matches.whole.list({ state: 'suggested', intends: true, reminded: 0 })) {
      const deadline = (await offerOf(match))?.deadline;
      if (deadline === undefined || dayAfter(deadline, -before) > now) continue;
      await tell(
        match,
        'deadline',
        message('notice.deadline', { match: match.short, day: { day: deadline } }),
        { reminded: 1 },
        now,
      );
    }
    for (const match of await records.matches.whole.list({ state: 'applied', checked: 0 })) {
      const deadline = (await offerOf(match))?.deadline;
      const due = deadline === undefined ? addDays(match.askedAt ?? now, after) : dayAfter(deadline, after);
      if (due > now) continue;
      await tell(match, 'result', message('notice.result', { match: match.short }), { checked: 1 }, now);
    }
  };
}
