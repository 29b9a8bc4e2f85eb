/** People, their identities on the platforms, the places that are admitted, the levels of channels, and one-time codes. */
import type { Role } from '../command.ts';
import type { DelegationId } from '../domain/participants.ts';
import type { Level, Viewer } from '../domain/visibility.ts';
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export interface Person {
  /** A random key: records and trails hold it, never an identity. */
  readonly _id: string;
  readonly name: string;
  readonly role: Role;
  readonly delegation?: DelegationId;
  /** Identities such as `slack:T1/U1`, the first one joined first. */
  readonly identities: readonly string[];
  /** When recognition ends: twelve months after it was given. */
  readonly recognisedUntil: Date;
  readonly locale?: string;
  readonly zone?: string;
}

export interface Identity {
  readonly _id: string;
  readonly person: string;
}

export interface Place {
  readonly _id: string;
  readonly admittedAt: Date;
}

export interface Channel {
  readonly _id: string;
  readonly level: Level;
}

/** What the group knows of a delegation beside the list of participants. */
export interface Delegation {
  readonly _id: DelegationId;
  /** The name of an organisation that is not on the list. */
  readonly name?: string;
  /** What may be handed over at an introduction. */
  readonly contact?: string;
}

export interface Invite {
  /** The hash of the code; the code itself is not kept. */
  readonly _id: string;
  readonly kind: 'person' | 'place';
  readonly role?: Role;
  readonly delegation?: DelegationId;
  readonly expiresAt: Date;
  readonly used: boolean;
}

const year = 365 * 24 * 3_600_000;

/** What a person may read: in one role at a time, and nothing but public records once recognition has ended. */
export function viewerOf(person: Person | undefined, now: Date): Viewer {
  if (person === undefined || person.recognisedUntil <= now) return { kind: 'stranger' };
  const { role, delegation } = person;
  if (role === 'coordinator' || role === 'secretariat') return { kind: 'person', role };
  return delegation === undefined ? { kind: 'stranger' } : { kind: 'person', role, delegation };
}

interface Sources {
  readonly people: Collection<Person>;
  readonly identities: Collection<Identity>;
  readonly newKey: () => string;
}

export type PeopleRepository = ReturnType<typeof peopleRepository>;

export function peopleRepository({ people, identities, newKey }: Sources) {
  async function byIdentity(id: string): Promise<Person | undefined> {
    const row = await identities.get(id);
    return row === undefined ? undefined : people.get(row.person);
  }

  return {
    byIdentity,
    get: (key: string) => people.get(key),
    all: () => people.find({}),
    /** Those who speak for a delegation now. */
    async ofDelegation(delegation: DelegationId, now: Date): Promise<Person[]> {
      return people.find({ delegation, recognisedUntil: { $gt: now }, role: { $in: ['delegate', 'observer'] } });
    },
    async inRoles(roles: readonly Role[], now: Date): Promise<Person[]> {
      return people.find({ role: { $in: roles }, recognisedUntil: { $gt: now } });
    },
    /** Recognises an identity for twelve months in one role: a new person, or the one it belongs to. */
    async recognise(identity: string, as: Pick<Person, 'name' | 'role' | 'delegation'>, now: Date): Promise<Person> {
      const recognisedUntil = new Date(now.getTime() + year);
      const known = await byIdentity(identity);
      if (known !== undefined) {
        const set = { role: as.role, delegation: as.delegation, recognisedUntil };
        const changed = await people.change(known._id, { $set: set });
        return changed ?? known;
      }
      const person: Person = { _id: newKey(), ...as, identities: [identity], recognisedUntil };
      await people.insert(person);
      if ((await insertIfFree(identities, { _id: identity, person: person._id })) !== undefined) return person;
      // somebody recognised the same identity at the same moment: theirs stands
      await people.remove({ _id: person._id });
      return this.recognise(identity, as, now);
    },
    change: (key: string, set: Partial<Pick<Person, 'name' | 'locale' | 'zone'>>) => people.change(key, { $set: set }),
  };
}
