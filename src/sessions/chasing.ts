/** Who hears of a follow-up, and when: leads that it is proposed to and that its date comes, coordinators that nobody took it. */
import { ask } from '../command.ts';
import { followUpDays, isUnderWay, isUntaken, ledBy, unanswered } from '../domain/followups.ts';
import { addDays } from '../domain/hours.ts';
import { type FollowUp, openFollowUpStates } from '../domain/records.ts';
import { oversees, type Viewer } from '../domain/visibility.ts';
import { message } from '../i18n/message.ts';
import type { Log } from '../log.ts';
import type { Notices } from '../notices.ts';
import type { Button, Reply } from '../reply.ts';
import type { Records } from '../store/index.ts';

interface Needs {
  readonly records: Pick<Records, 'followUps' | 'reminders'>;
  readonly notices: Notices;
  readonly log: Log;
}

/** How often it is worth looking, in milliseconds: what is counted in days may wait for some minutes. */
const everyMs = 5 * 60_000;
/** How long after it was proposed its leads are told again, should the process have died before they were. */
const repeatMs = 3_600_000;
/** Days after its date for which the reminder of that day still goes out, were nothing running on it. */
const lateDays = 2;

const button = (label: Button['label'], command: string, id: string, more: Partial<Button> = {}): Button => ({
  ...{ label, command, values: { followup: id }, ...more },
});
export const showFollowUp = (id: string): Button => button(message('button.show', { id }), 'followup show', id);
/** Asks where it stands, in the form. */
export const updateFollowUp = (id: string): Button =>
  button(message('button.update', { id }), 'followup update', id, { values: { followup: id, status: ask } });
/** What a lead answers to a proposal. */
export const answers = (id: string): Button[] => [
  button(message('button.followup.take', { id }), 'followup take', id, { weight: 'main' }),
  button(message('button.followup.decline', { id }), 'followup decline', id, { values: { followup: id, reason: ask } }),
];
/** A coordinator notes what a lead answered elsewhere. */
export const relayFollowUp = (id: string): Button =>
  button(message('button.followup.relay', { id }), 'followup relay', id, { values: { followup: id, act: ask } });

/** A closed record is told of by its id alone. */
const titled = ({ _id: id, title, visibility }: FollowUp): Reply['lines'] =>
  visibility === 'closed' ? [] : [message('record.title', { id, title })];

/** A due day as a moment, for the row of a reminder: it is void once the day is another. */
export const dueAt = (due: string): Date => new Date(`${due}T00:00:00Z`);
const day = (at: Date) => at.toISOString().slice(0, 10);
export const proposedSince = ({ proposedAt, createdAt }: FollowUp): Date => proposedAt ?? createdAt;
const inCareOf = (followUp: FollowUp) => (viewer: Viewer) => oversees(viewer, followUp);

export function createChasing({ records, notices, log }: Needs) {
  const { followUps, reminders } = records;
  let looked = 0;

  /** Every lead that has not answered; said once for each time it was proposed. */
  async function proposed(followUp: FollowUp, now: Date): Promise<void> {
    const { _id: id } = followUp;
    const reply: Reply = {
      text: message('notice.proposed', { id }),
      lines: titled(followUp),
      buttons: [...answers(id), showFollowUp(id)],
    };
    const since = proposedSince(followUp).getTime();
    for (const lead of unanswered(followUp))
      await notices.delegation(lead, `${id}|proposed|${since}|${lead}`, reply, now, inCareOf(followUp));
  }

  /** Each reminder has its date in its id: another date is another reminder, and none comes twice. */
  async function remind(followUp: FollowUp, now: Date): Promise<void> {
    const { _id: id, due = '', createdAt } = followUp;
    const ahead = due > day(now);
    const known = ahead && day(addDays(createdAt, followUpDays.before)) >= due;
    if (known) return;
    const text = message(ahead ? 'notice.due.ahead' : 'notice.due', { id, day: { day: due } });
    const reply = { text, lines: titled(followUp), buttons: [updateFollowUp(id), showFollowUp(id)] };
    const asks = { record: id, since: dueAt(due) };
    for (const lead of ledBy(followUp))
      await notices.remind(
        lead,
        `${id}|${ahead ? 'ahead' : 'due'}|${due}|${lead}`,
        reply,
        now,
        inCareOf(followUp),
        asks,
      );
  }

  async function untaken(followUp: FollowUp, now: Date): Promise<void> {
    const { _id: id } = followUp;
    const since = proposedSince(followUp);
    const told = await reminders.told(id, since);
    if (told.length > 0) return;
    const text = message('notice.untaken', { id, count: followUpDays.untaken });
    const reply = { text, lines: titled(followUp), buttons: [relayFollowUp(id), updateFollowUp(id), showFollowUp(id)] };
    await notices.coordinators(`${id}|untaken|${since.getTime()}`, reply, now, inCareOf(followUp));
    await reminders.note(id, since, told, now);
  }

  /** One that fails keeps no other from its turn. */
  async function each(some: readonly FollowUp[], step: (followUp: FollowUp) => Promise<void>): Promise<void> {
    for (const followUp of some)
      await step(followUp).catch((error: unknown) =>
        log.error('followup.failed', { record: followUp._id, error: String(error) }),
      );
  }

  async function chase(now: Date): Promise<void> {
    const last = day(addDays(now, followUpDays.before));
    const due = { $gte: day(addDays(now, -lateDays)), $lte: last };
    const dated = await followUps.whole.list({ status: { $in: openFollowUpStates }, due });
    await each(
      dated.filter((followUp) => isUnderWay(followUp) && !isUntaken(followUp)),
      (followUp) => remind(followUp, now),
    );
    const waiting = await followUps.whole.list({ status: { $in: ['proposed', 'not taken up'] } });
    const recent = now.getTime() - repeatMs;
    await each(
      waiting.filter((followUp) => proposedSince(followUp).getTime() > recent),
      (followUp) => proposed(followUp, now),
    );
    const old = addDays(now, -followUpDays.untaken);
    await each(
      waiting.filter((followUp) => proposedSince(followUp) <= old),
      (followUp) => untaken(followUp, now),
    );
  }

  return {
    proposed,
    chase,
    isTime(now: Date): boolean {
      if (Math.abs(now.getTime() - looked) < everyMs) return false;
      looked = now.getTime();
      return true;
    },
  };
}
