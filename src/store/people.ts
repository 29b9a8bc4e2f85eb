/** People, their identities on the platforms, the places that are admitted, and the levels of channels. */
import type { Role } from '../command.ts';
import type { DelegationId } from '../domain/participants.ts';
import type { Level, Scope, Viewer } from '../domain/visibility.ts';
import { type Guard, guardSecretariat } from './guard.ts';
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export interface Person {
  /** A random key: records and trails hold it, never an identity. */
  readonly _id: string;
  readonly name: string;
  readonly role: Role;
  /** For whom a delegate or observer speaks; nobody in another role has one. */
  readonly delegation?: DelegationId;
  /** What a coordinator looks after; everything when left out. */
  readonly scope?: Scope;
  /** Identities such as `slack:T1/U1`, the first one joined first. */
  readonly identities: readonly string[];
  /** When recognition ends: twelve months after it was given. */
  readonly recognisedUntil: Date;
  /** When they last wrote to the bot, to the day. */
  readonly lastSeen?: Date;
  /** Reads public records alone, writes nothing and is sent nothing, until the secretariat ends that. */
  readonly suspended?: boolean;
  /** The language they chose. */
  readonly locale?: string;
  /** They were asked once whether they would be spoken to in the language of their platform. */
  readonly offered?: true;
  readonly zone?: string;
}

export interface Identity {
  readonly _id: string;
  readonly person: string;
}

export interface Place {
  readonly _id: string;
  readonly admittedAt: Date;
  /** Open: whoever says here for whom they speak counts at once. */
  readonly recognition?: 'open' | 'confirmed';
}

export interface Channel {
  readonly _id: string;
  readonly level: Level;
  /** The workspace or server it is in, where its id does not say so: on Discord. */
  readonly place?: string;
  /** In which language is written what is posted there. */
  readonly locale?: string;
}

/** What the group knows of a delegation beside the list of participants. */
export interface Delegation {
  readonly _id: DelegationId;
  /** The name of an organisation that is not on the list. */
  readonly name?: string;
  /** What may be handed over at an introduction. */
  readonly contact?: string;
  /** A coordinator has released an offer of its observers: the next ones are not held. */
  readonly released?: boolean;
}

/** Milliseconds that recognition lasts: twelve months. */
export const recognitionMs = 365 * 24 * 3_600_000;

/** What a person may read: in one role at a time, and nothing but public records once recognition has ended. */
export function viewerOf(person: Person | undefined, now: Date): Viewer {
  if (person === undefined || person.suspended || person.recognisedUntil <= now) return { kind: 'stranger' };
  const { role, delegation, scope } = person;
  if (role === 'secretariat') return { kind: 'person', role };
  if (role === 'coordinator') return scope === undefined ? { kind: 'person', role } : { kind: 'person', role, scope };
  return delegation === undefined ? { kind: 'stranger' } : { kind: 'person', role, delegation };
}

/** Roles in which one speaks for a delegation. */
export const speaksFor = (role: Role): role is 'delegate' | 'observer' => role === 'delegate' || role === 'observer';

/** As what somebody is recognised. */
export type Standing = Pick<Person, 'role' | 'delegation' | 'scope'>;

/** One role at a time: a delegation for those who speak for one, a scope for coordinators. */
function standing({ role, delegation, scope }: Standing): Standing {
  if (speaksFor(role)) return { role, delegation, scope: undefined };
  return { role, delegation: undefined, scope: role === 'coordinator' ? scope : undefined };
}

interface Sources {
  readonly people: Collection<Person>;
  readonly identities: Collection<Identity>;
  readonly guards: Collection<Guard>;
  readonly newKey: () => string;
}

export type PeopleRepository = ReturnType<typeof peopleRepository>;

export function peopleRepository({ people, identities, guards, newKey }: Sources) {
  const guard = guardSecretariat(guards);

  async function byIdentity(id: string): Promise<Person | undefined> {
    const row = await identities.get(id);
    return row === undefined ? undefined : people.get(row.person);
  }

  async function inRoles(roles: readonly Role[], now: Date): Promise<Person[]> {
    const found = await people.find({ role: { $in: roles }, recognisedUntil: { $gt: now } });
    return found.filter(({ suspended }) => !suspended);
  }

  const secretariatNow = async (now: Date) => (await inRoles(['secretariat'], now)).map(({ _id }) => _id);

  async function set(key: string, standing: Standing, now: Date): Promise<Person | undefined> {
    if (standing.role === 'secretariat') await guard.hold(key);
    const recognisedUntil = new Date(now.getTime() + recognitionMs);
    return people.change(key, { $set: { ...standing, recognisedUntil } });
  }

  return {
    byIdentity,
    inRoles,
    get: (key: string) => people.get(key),
    all: () => people.find({}),
    /** Those who speak for a delegation now. */
    async ofDelegation(delegation: DelegationId, now: Date): Promise<Person[]> {
      const speaking = { role: { $in: ['delegate', 'observer'] as const }, recognisedUntil: { $gt: now } };
      return (await people.find({ delegation, ...speaking })).filter(({ suspended }) => !suspended);
    },
    /** Recognises an identity for twelve months in one role: a new person, or the one it belongs to. */
    async recognise(identity: string, as: Standing & Pick<Person, 'name'>, now: Date): Promise<Person> {
      const known = await byIdentity(identity);
      if (known !== undefined) return (await set(known._id, standing(as), now)) ?? known;
      const recognisedUntil = new Date(now.getTime() + recognitionMs);
      const person = { _id: newKey(), name: as.name, identities: [identity], ...standing(as), recognisedUntil };
      if (as.role === 'secretariat') await guard.hold(person._id);
      await people.insert(person);
      if ((await insertIfFree(identities, { _id: identity, person: person._id })) !== undefined) {
        return (await people.get(person._id)) ?? person;
      }
      // somebody recognised the same identity at the same moment: theirs stands
      await people.remove({ _id: person._id });
      return this.recognise(identity, as, now);
    },
    /** Twelve months more in the same role. */
    renew: (key: string, now: Date) =>
      people.change(key, { $set: { recognisedUntil: new Date(now.getTime() + recognitionMs) } }),
    /** Ends recognition now. The secretariat are let go first. */
    end: (key: string, now: Date) => people.change(key, { $set: { recognisedUntil: now } }),
    /** Suspends, or ends that. The secretariat are let go before they are suspended. */
    async suspend(key: string, suspended: boolean): Promise<Person | undefined> {
      const person = await people.change(key, suspended ? { $set: { suspended } } : { $unset: { suspended: true } });
      if (person?.role === 'secretariat' && !suspended) await guard.hold(key);
      return person;
    },
    /** Whether nobody else of the secretariat would be left. */
    async isLast(key: string, now: Date): Promise<boolean> {
      return (await guard.others(key, await secretariatNow(now))).length === 0;
    },
    /** Before one of the secretariat loses that role: false, and nothing is changed, when nobody else would be left. */
    letGo: (key: string, now: Date): Promise<boolean> => guard.letGo(key, () => secretariatNow(now)),
    /** Joins an identity to a person; it leaves whoever had it. Returns the person, and the one who lost it. */
    async link(identity: string, key: string): Promise<{ person?: Person; former?: Person }> {
      const former = await byIdentity(identity);
      if (former?._id === key) return { person: former };
      const row = { _id: identity, person: key };
      if (former === undefined && (await insertIfFree(identities, row)) === undefined) return this.link(identity, key);
      if (former !== undefined) {
        const moved = await identities.change(identity, { $set: { person: key } }, { person: former._id });
        if (moved === undefined) return this.link(identity, key);
        const left = former.identities.filter((each) => each !== identity);
        await people.change(former._id, { $set: { identities: left } });
      }
      return { person: await people.change(key, { $push: { identities: identity } }), former };
    },
    /** Whose recognition ends before `until`, and has not ended yet. */
    async ending(now: Date, until: Date): Promise<Person[]> {
      const found = await people.find({ recognisedUntil: { $gt: now, $lte: until } });
      return found.filter(({ suspended }) => !suspended);
    },
    change: (key: string, set: Partial<Pick<Person, 'name' | 'locale' | 'zone' | 'offered'>>) =>
      people.change(key, { $set: set }),
  };
}
