/** What ends when a workspace or server removes the bot: its digests are paused, and it is no place of the group any more. */
import { createOutcomes } from './digest/outcome.ts';
import { message } from './i18n/message.ts';
import type { Log } from './log.ts';
import type { Records } from './store/index.ts';

interface Needs {
  readonly records: Records;
  readonly clock: () => Date;
  readonly log: Log;
}

/** Doing it twice changes nothing. Records stay: they are their delegations'. */
export function createDeparture({ records, clock, log }: Needs) {
  const { tellOwners } = createOutcomes({ records, clock, log });

  /** Those who subscribed them are told where they can still be reached. */
  async function pauseDigests(place: string): Promise<void> {
    const active = await records.subscriptions.active();
    const there = active.filter((each) => each.place === place || each.channel?.startsWith(`${place}/`));
    for (const { _id, channel } of there) {
      const paused = await records.subscriptions.pause(_id, 'removed');
      if (paused === undefined || channel === undefined) continue;
      const text = message('digest.stranded.removed', { id: _id, command: { command: 'digest list' } });
      await tellOwners(paused, `stranded|${_id}|${clock().getTime()}`, { text });
    }
  }

  return async function leave(place: string): Promise<void> {
    await pauseDigests(place);
    await records.channels.remove({ $or: [{ place }, { _id: { $gte: `${place}/`, $lt: `${place}0` } }] });
    if ((await records.places.get(place)) === undefined) return;
    await records.audit.note({ at: clock(), by: 'bot', act: 'left', of: place });
    await records.places.remove({ _id: place });
  };
}
