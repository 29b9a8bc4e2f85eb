/**
 * Roundtables as the clock and the gavel take them. Closing one is one write on its document, which also says that what is open has
 * to go on; each follow-up goes on by a write of its own, on the version that was read. So a process may die anywhere: whoever
 * comes next, by a press or at a heartbeat, goes on where it was, and two at once carry each once.
 */
import { carried, nextOf, sessionAfter } from '../domain/followups.ts';
import { type FollowUp, listedFollowUpStates, openFollowUpStates, type Roundtable } from '../domain/records.ts';
import type { Log } from '../log.ts';
import type { Notices } from '../notices.ts';
import type { Records } from '../store/index.ts';
import type { Update } from '../store/port.ts';
import { botAt, type Hand } from '../store/trail.ts';
import { createChasing } from './chasing.ts';

export type Sessions = ReturnType<typeof createSessions>;

interface Needs {
  readonly records: Pick<Records, 'roundtables' | 'followUps' | 'reminders'>;
  readonly notices: Notices;
  readonly log: Log;
}

const hand = botAt('roundtable close');

/** What of the last version keeps a record as it is, or `undefined` to leave it; asked again where somebody was quicker. */
type Change = (followUp: FollowUp) => Update<FollowUp> | undefined;

export function createSessions({ records, notices, log }: Needs) {
  const { roundtables, followUps } = records;
  const chasing = createChasing({ records, notices, log });
  const all = () => roundtables.whole.list({});

  /** Says where what is open goes on to, once there is somewhere: whoever says it first, for all. */
  async function target(closed: Roundtable, now: Date): Promise<Roundtable | undefined> {
    if (closed.carriedTo !== undefined) return closed;
    const next = nextOf(closed, await all());
    if (next === undefined) return undefined;
    const said = { $set: { carriedTo: next._id } };
    const written = await roundtables.change(closed._id, closed.version, said, now, hand);
    if (written !== undefined) return written;
    const read = await roundtables.whole.get(closed._id);
    return read === undefined ? undefined : target(read, now);
  }

  async function write(id: string, now: Date, change: Change): Promise<void> {
    for (;;) {
      const followUp = await followUps.whole.get(id);
      const update = followUp && change(followUp);
      if (followUp === undefined || update === undefined) return;
      if ((await followUps.change(id, followUp.version, update, now, hand)) !== undefined) return;
    }
  }

  /** Puts a follow-up where it belongs now that others were closed; `from` for one that stands nowhere. */
  async function place(id: string, now: Date, from?: string, known?: readonly Roundtable[]): Promise<void> {
    const byId = new Map((known ?? (await all())).map((each) => [each._id, each]));
    await write(id, now, (followUp) => {
      const to = carried(followUp, byId, from);
      return to && { $set: to };
    });
  }

  async function carryOne(closed: Roundtable, now: Date): Promise<void> {
    const gone = await target(closed, now);
    if (gone === undefined) return;
    // where a closed one was carried to is never said anew, so that what was read holds for all of them
    const known = await all();
    for (const { _id } of await followUps.whole.list({ status: { $in: openFollowUpStates } }))
      await place(_id, now, closed._id, known);
    const said = await roundtables.whole.get(closed._id);
    if (said?.carrying) await roundtables.change(said._id, said.version, { $unset: { carrying: true } }, now, hand);
  }

  /** What was open when one closed goes on, the earliest roundtable first; nothing where there is nowhere to go yet. */
  async function carry(now: Date): Promise<void> {
    const waiting = { status: 'closed', carrying: true } as const;
    for (const closed of await roundtables.whole.list(waiting, { sort: { from: 1, _id: 1 } }))
      await carryOne(closed, now);
  }

  /** What is due by the next session is due on its first day, also after that was moved. */
  async function redate(now: Date): Promise<void> {
    const planned = await all();
    const due = ({ after }: FollowUp) => (after === undefined ? undefined : sessionAfter(after, planned)?.from);
    const waiting = { session: 'next', status: { $in: listedFollowUpStates } } as const;
    for (const each of await followUps.whole.list(waiting)) {
      if (due(each) === each.due) continue;
      await write(each._id, now, (followUp) => {
        const day = due(followUp);
        if (followUp.session === undefined || day === followUp.due) return undefined;
        return day === undefined ? { $unset: { due: true } } : { $set: { due: day } };
      });
    }
  }

  /** Planned ones whose first day has come are open. */
  async function begin(now: Date): Promise<void> {
    const today = now.toISOString().slice(0, 10);
    for (const { _id, version } of await roundtables.whole.list({ status: 'planned', from: { $lte: today } }))
      await roundtables.change(_id, version, { $set: { status: 'open' } }, now, botAt('roundtable open'));
  }

  return {
    /** After a write that may have opened a follow-up again, or put it on the list of one that is closed. */
    place: (id: string, now: Date) => place(id, now),
    proposed: chasing.proposed,
    /** After a roundtable was planned or moved. */
    async planned(now: Date): Promise<void> {
      await carry(now);
      await redate(now);
    },
    /** Closes a roundtable, if that is not done, and carries on what is open. @returns it as it is then */
    async close(id: string, now: Date, by: Hand): Promise<Roundtable | undefined> {
      for (;;) {
        const found = await roundtables.whole.get(id);
        if (found === undefined) return undefined;
        if (found.closedAt !== undefined) break;
        const $set = { status: 'closed', closedAt: now, carrying: true } as const;
        if ((await roundtables.change(id, found.version, { $set }, now, by)) !== undefined) break;
      }
      await carry(now);
      return roundtables.whole.get(id);
    },
    /** The day on which something is due that is promised for the next session; undefined while none is planned. */
    async dayAfter(after: string): Promise<string | undefined> {
      return sessionAfter(after, await all())?.from;
    },
    /** One heartbeat; safe on any number of replicas at once, however late. */
    async tick(now: Date): Promise<void> {
      await begin(now);
      await carry(now);
      if (!chasing.isTime(now)) return;
      await redate(now);
      await chasing.chase(now);
    },
  };
}
