/** Unasked messages to people: written down first, so that none is lost or doubled, and posted by the postman. */
import { careOf, type InCare } from './consent/care.ts';
import type { Side } from './domain/consent.ts';
import { nextWaking } from './domain/hours.ts';
import type { DelegationId } from './domain/participants.ts';
import type { Match } from './domain/records.ts';
import { oversees } from './domain/visibility.ts';
import { type Message, message } from './i18n/message.ts';
import type { Reply } from './reply.ts';
import type { Records } from './store/index.ts';
import { type Person, viewerOf } from './store/people.ts';

export type Notices = ReturnType<typeof createNotices>;

/** Of a delegation, where no record is named: those without a limit to their topics. */
const careFor =
  (delegation: DelegationId): InCare =>
  (viewer) =>
    oversees(viewer, { owners: [delegation] });

export function createNotices(records: Pick<Records, 'people' | 'deliveries' | 'needs' | 'offers'>) {
  const write = (id: string, to: string, reply: Reply, now: Date, notBefore = now) =>
    records.deliveries.open({ _id: `notice|${id}|${to}`, kind: 'notice', to, reply }, now, notBefore);

  /** The coordinators in whose care it is, and the secretariat. */
  async function carers(inCare: InCare, now: Date): Promise<Person[]> {
    const people = await records.people.inRoles(['coordinator', 'secretariat'], now);
    return people.filter((person) => inCare(viewerOf(person, now)));
  }

  const atOnce = (_person: Person, now: Date) => now;
  const awake = ({ zone }: Person, now: Date) => nextWaking(now, zone ?? 'UTC');

  /** To everybody who speaks for a delegation; where nobody does, the step falls to the coordinators in whose care it is. */
  async function tell(delegation: DelegationId, id: string, reply: Reply, now: Date, inCare: InCare, when = atOnce) {
    const speakers = await records.people.ofDelegation(delegation, now);
    const relayed = speakers.length === 0;
    const people = relayed ? await carers(inCare, now) : speakers;
    const [told, said] = relayed ? [relay(delegation, reply), `relay|${id}`] : [reply, id];
    await Promise.all(people.map((person) => write(said, person._id, told, now, when(person, now))));
  }

  return {
    carers,
    /** To a delegation, or whoever carries its steps, at once. `id` is said once. */
    delegation: (delegation: DelegationId, id: string, reply: Reply, now: Date, inCare = careFor(delegation)) =>
      tell(delegation, id, reply, now, inCare),
    /** A reminder to them: it waits for a working day and the waking hours of each. */
    remind: (delegation: DelegationId, id: string, reply: Reply, now: Date, inCare = careFor(delegation)) =>
      tell(delegation, id, reply, now, inCare, awake),
    /** Both sides in one message where both are on one workspace or server; elsewhere each reads in private how to reach the other. */
    async introduce({ short, askedBy, answeredBy }: Match, now: Date): Promise<void> {
      const reply = aboutMatch(message('notice.introduced', { match: short }), short);
      const row = { _id: `gather|${short}`, kind: 'gathering', to: `${askedBy} ${answeredBy}`, reply } as const;
      await records.deliveries.open(row, now);
    },
    /** To everybody who speaks for a delegation; to nobody where nobody does, for nothing waits on it. */
    async speakers(delegation: DelegationId, id: string, reply: Reply, now: Date): Promise<void> {
      const speakers = await records.people.ofDelegation(delegation, now);
      await Promise.all(speakers.map((person) => write(id, person._id, reply, now)));
    },
    /** To the other side of what was asked and ended because a record closed. What was only suggested waited for nobody. */
    async ended(matches: readonly Match[], side: Side, now: Date): Promise<void> {
      for (const match of matches) {
        const { short, state, [side]: delegation } = match;
        if (state !== 'asked' && !(state === 'asking' && side === 'requester')) continue;
        const reply = { text: message('notice.gone', { match: short }) };
        const inCare = await careOf(records, match, side);
        await this.delegation(delegation, `${short}|gone`, reply, now, inCare);
      }
    },
    /** To one person by key, or by identity to somebody whom the group does not know. */
    person: (to: string, id: string, reply: Reply, now: Date) => write(id, to, reply, now),
    /** To the coordinators in whose care it is, and the secretariat. */
    async coordinators(id: string, reply: Reply, now: Date, inCare: InCare): Promise<void> {
      const people = await carers(inCare, now);
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
