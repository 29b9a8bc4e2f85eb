/** Unasked messages to people: written down first, so that none is lost or doubled, and posted by the postman. */
import { careOf, type InCare } from './consent/care.ts';
import type { Side } from './domain/consent.ts';
import { nextWaking } from './domain/hours.ts';
import type { DelegationId } from './domain/participants.ts';
import type { Match } from './domain/records.ts';
import { oversees } from './domain/visibility.ts';
import { type Message, message } from './i18n/message.ts';
import type { Reply } from './reply.ts';
import type { Delivery } from './store/deliveries.ts';
import type { Records } from './store/index.ts';
import { type Person, viewerOf } from './store/people.ts';

export type Notices = ReturnType<typeof createNotices>;

/** Whether a record still stands, asked about its last confirmation. */
export interface Question {
  /** Asked once. */
  readonly id: string;
  readonly reply: Reply;
  readonly asks: NonNullable<Delivery['asks']>;
}

/** Of a delegation, where no record is named: those without a limit to their topics. */
const careFor =
  (delegation: DelegationId): InCare =>
  (viewer) =>
    oversees(viewer, { owners: [delegation] });

export function createNotices(records: Pick<Records, 'people' | 'deliveries' | 'needs' | 'offers'>) {
  const write = (id: string, to: string, reply: Reply, now: Date, notBefore = now, asks?: Delivery['asks']) =>
    records.deliveries.open({ _id: `notice|${id}|${to}`, kind: 'notice', to, reply, asks }, now, notBefore);

  /** The coordinators in whose care it is, and the secretariat. */
  async function carers(inCare: InCare, now: Date): Promise<Person[]> {
    const people = await records.people.inRoles(['coordinator', 'secretariat'], now);
    return people.filter((person) => inCare(viewerOf(person, now)));
  }

  const atOnce = (_person: Person, now: Date) => now;
  const awake = ({ zone }: Person, now: Date) => nextWaking(now, zone ?? 'UTC');

  /** A question to each in their waking hours; returns when the last of them has it, `now` where there is nobody. */
  async function put(people: readonly Person[], { id, reply, asks }: Question, now: Date): Promise<Date> {
    const times = people.map((person) => [person, awake(person, now)] as const);
    await Promise.all(times.map(([person, when]) => write(id, person._id, reply, now, when, asks)));
    return new Date(Math.max(now.getTime(), ...times.map(([, when]) => when.getTime())));
  }

  /** To everybody who speaks for a delegation; where nobody does, the step falls to the coordinators in whose care it is. */
  async function tell(
    delegation: DelegationId,
    id: string,
    reply: Reply,
    now: Date,
    inCare: InCare,
    when = atOnce,
    asks?: Delivery['asks'],
  ) {
    const speakers = await records.people.ofDelegation(delegation, now);
    const relayed = speakers.length === 0;
    const people = relayed ? await carers(inCare, now) : speakers;
    const [told, said] = relayed ? [relay(delegation, reply), `relay|${id}`] : [reply, id];
    await Promise.all(people.map((person) => write(said, person._id, told, now, when(person, now), asks)));
  }

  return {
    carers,
    /** To a delegation, or whoever carries its steps, at once. `id` is said once. */
    delegation: (delegation: DelegationId, id: string, reply: Reply, now: Date, inCare = careFor(delegation)) =>
      tell(delegation, id, reply, now, inCare),
    /** About an offer that its provider has not confirmed: coordinators in charge pass it on, beside whoever speaks for it. */
    async listed(delegation: DelegationId, id: string, reply: Reply, now: Date, inCare: InCare): Promise<void> {
      const passed = relay(delegation, reply, 'notice.relay.listed');
      const people = await carers(inCare, now);
      await Promise.all(people.map((person) => write(`relay|${id}`, person._id, passed, now)));
      await this.speakers(delegation, id, reply, now);
    },
    /** A reminder to them: it waits for a working day and the waking hours of each, and goes nowhere once `asks` is settled. */
    remind: (
      delegation: DelegationId,
      id: string,
      reply: Reply,
      now: Date,
      inCare = careFor(delegation),
      asks?: Delivery['asks'],
    ) => tell(delegation, id, reply, now, inCare, awake, asks),
    /**
     * Asks a delegation, or whoever carries its steps, whether its record still stands. Dropped when that is said before it
     * is posted. Returns when the last of them has it.
     */
    async askOwner(delegation: DelegationId, question: Question, now: Date, inCare: InCare): Promise<Date> {
      const speakers = await records.people.ofDelegation(delegation, now);
      if (speakers.length > 0) return put(speakers, question, now);
      const relayed = { ...question, id: `relay|${question.id}`, reply: relay(delegation, question.reply) };
      return put(await carers(inCare, now), relayed, now);
    },
    /** The same to the coordinators in whose care it is: what no delegation has taken over. */
    askCarers: async (question: Question, now: Date, inCare: InCare): Promise<Date> =>
      put(await carers(inCare, now), question, now),
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

/** What coordinators may press for a delegation that has nobody here. */
const carried = [
  'match show',
  'need confirm',
  'offer confirm',
  'need show',
  'offer show',
  'followup show',
  'followup update',
];

function relay(
  delegation: DelegationId,
  reply: Reply,
  key: 'notice.relay' | 'notice.relay.listed' = 'notice.relay',
): Reply {
  const intro = message(key, { delegation: { name: 'delegation', id: delegation } });
  return {
    text: intro,
    lines: [reply.text],
    buttons: reply.buttons?.filter(({ command }) => carried.includes(command)),
  };
}
