/** Unasked messages to people: written down first, so that none is lost or doubled, and posted by the postman. */
import type { Side } from './domain/consent.ts';
import type { DelegationId } from './domain/participants.ts';
import type { Match } from './domain/records.ts';
import { type Message, message } from './i18n/message.ts';
import type { Reply } from './reply.ts';
import type { Records } from './store/index.ts';

export type Notices = ReturnType<typeof createNotices>;

export function createNotices(records: Pick<Records, 'people' | 'deliveries'>) {
  const write = (id: string, to: string, reply: Reply, now: Date) =>
    records.deliveries.open({ _id: `notice|${id}|${to}`, kind: 'notice', to, reply }, now);

  return {
    /** To everybody who speaks for a delegation; where nobody does, the step falls to the coordinators. `id` is said once. */
    async delegation(delegation: DelegationId, id: string, reply: Reply, now: Date): Promise<void> {
      const speakers = await records.people.ofDelegation(delegation, now);
      if (speakers.length === 0) return this.coordinators(`relay|${id}`, relay(delegation, reply), now);
      await Promise.all(speakers.map((person) => write(id, person._id, reply, now)));
    },
    /** To everybody who speaks for a delegation; to nobody where nobody does, for nothing waits on it. */
    async speakers(delegation: DelegationId, id: string, reply: Reply, now: Date): Promise<void> {
      const speakers = await records.people.ofDelegation(delegation, now);
      await Promise.all(speakers.map((person) => write(id, person._id, reply, now)));
    },
    /** To the other side of what was asked and ended because a record closed. What was only suggested waited for nobody. */
    async ended(matches: readonly Match[], side: Side, now: Date): Promise<void> {
      for (const { short, askedAt, [side]: delegation } of matches) {
        if (askedAt === undefined) continue;
        const reply = { text: message('notice.gone', { match: short }) };
        await this.delegation(delegation, `${short}|gone`, reply, now);
      }
    },
    async coordinators(id: string, reply: Reply, now: Date): Promise<void> {
      const people = await records.people.inRoles(['coordinator', 'secretariat'], now);
      await Promise.all(people.map((person) => write(id, person._id, reply, now)));
    },
  };
}

/** A notice about a match: what to look at, and the button that shows it. */
export function aboutMatch(text: Message, match: string): Reply {
  const label = message('button.show', { id: match });
  return { text, buttons: [{ label, command: 'match show', values: { match }, weight: 'main' }] };
}

function relay(delegation: DelegationId, reply: Reply): Reply {
  const intro = message('notice.relay', { delegation: { name: 'delegation', id: delegation } });
  return {
    text: intro,
    lines: [reply.text],
    buttons: reply.buttons?.filter(({ command }) => command === 'match show'),
  };
}
