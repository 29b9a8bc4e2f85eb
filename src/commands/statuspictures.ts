/** Pictures beside a status, where they are asked for: follow-ups by state, and open needs and offers over time. */
import type { Context } from '../context.ts';
import type { Seen } from '../domain/figures/see.ts';
import { trendOf, turnedSince } from '../domain/figures/status.ts';
import { type FollowUp, followUpStates } from '../domain/records.ts';
import { choice } from '../fields.ts';
import { message } from '../i18n/message.ts';
import type { Picture } from '../picture.ts';
import { statePicture, type TrendPoint, trendPicture } from '../pictureviews.ts';
import type { Button } from '../reply.ts';

export const pictureField = choice({
  label: 'With a picture',
  options: [
    { value: 'states', label: 'Follow-ups by state', also: ['follow-ups'] },
    { value: 'trend', label: 'Needs and offers over time' },
  ],
});
export type Wanted = 'states' | 'trend';

/** Months that the trend goes back. */
const months = 12;

/** The first of this month and of those before it, the earliest first, and now. */
function points(now: Date): Date[] {
  const firsts = Array.from({ length: months }, (_, back) =>
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (months - 1) + back, 1),
  );
  return [...firsts.map((at) => new Date(at)), now];
}

async function trend(seen: Seen, { records, now }: Context): Promise<TrendPoint[]> {
  const found: TrendPoint[] = [];
  for (const at of points(now)) {
    const former = await records.history.statesAt(turnedSince(seen, at), at);
    const { before } = trendOf(seen, at, former, () => true);
    // a month, and the day itself for today: both as short as a foot of a picture has to be
    const label = at === now ? at.toISOString().slice(0, 10) : at.toISOString().slice(0, 7);
    found.push({ label: message('cell.text', { text: label }), ...before });
  }
  return found;
}

function states(seen: Seen): { label: ReturnType<typeof message>; figure: number }[] {
  const counts = new Map<FollowUp['status'], number>();
  for (const { row } of seen.all()) {
    const state = followUpStates.find((each) => row.kind === 'followup' && each === row.status);
    if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return followUpStates.map((state) => ({ label: message(`status.${state}`), figure: counts.get(state) ?? 0 }));
}

/** Over all that the viewer sees. What it shows stands in its alt text too, which the answer holds as a line. */
export async function statusPicture(wanted: Wanted, seen: Seen, ctx: Context): Promise<Picture> {
  return wanted === 'states' ? statePicture(states(seen)) : trendPicture(await trend(seen, ctx));
}

/** The presses that ask for each. */
export const pictureButtons: readonly Button[] = (['states', 'trend'] as const).map((picture) => ({
  label: message(`button.picture.${picture}`),
  command: 'wg status',
  values: { picture },
  answer: 'beside',
}));
