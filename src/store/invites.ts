/**
 * One-time codes. A code is a selector, under which it is found, and a secret, of which a hash is kept and nothing
 * else. It counts once; five wrong secrets end it; whoever gives five wrong codes within a quarter of an hour waits.
 */
import type { Role } from '../command.ts';
import type { Codes } from '../context.ts';
import type { DelegationId } from '../domain/participants.ts';
import type { Scope } from '../domain/visibility.ts';
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

/** Person: recognises. Place: admits a workspace or server. Link: joins a second identity. Claim: the first secretariat. Handover: recognises a successor. */
export type InviteKind = 'person' | 'place' | 'link' | 'claim' | 'handover';

export interface Invite {
  /** The selector. */
  readonly _id: string;
  readonly kind: InviteKind;
  /** Of the whole code. */
  readonly hash: string;
  readonly role?: Role;
  readonly delegation?: DelegationId;
  readonly scope?: Scope;
  /** The key of whoever made it, for a link and a handover. */
  readonly person?: string;
  readonly expiresAt: Date;
  /** Times it was tried and not right. */
  readonly tries: number;
}

/** The wrong codes that an identity gave. */
export interface Attempts {
  readonly _id: string;
  readonly times: readonly Date[];
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** Milliseconds a code is valid, by its kind; a claim ends with the process that printed it. */
const valid: Readonly<Record<InviteKind, number>> = {
  ...{ person: 14 * day, place: 14 * day, handover: 14 * day, link: 10 * minute, claim: 100 * 365 * day },
};
/** Milliseconds within which wrong codes add up, and how many an identity or a code may have. */
const window = 15 * minute;
const most = 5;

const selectorLength = 4;

/** A code as people read it: in groups of four. */
export function shownCode(selector: string, secret: string): string {
  return (`${selector}${secret}`.match(/.{1,4}/g) ?? []).join('-');
}

/** A code as it was typed, without what joins its groups; letters that are read as digits count as those. */
export function typedCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

export type Checked =
  | { readonly kind: 'right'; readonly invite: Invite }
  | { readonly kind: 'wrong' }
  /** Too many wrong ones; `minutes` until the next may be tried. */
  | { readonly kind: 'wait'; readonly minutes: number };

export function inviteRepository(invites: Collection<Invite>, attempts: Collection<Attempts>) {
  async function recent(identity: string, now: Date): Promise<readonly Date[]> {
    const row = await attempts.get(identity);
    return (row?.times ?? []).filter((time) => time.getTime() > now.getTime() - window);
  }

  async function noteWrong(identity: string, now: Date): Promise<void> {
    const first = await insertIfFree(attempts, { _id: identity, times: [now] });
    if (first === undefined) await attempts.change(identity, { $push: { times: now } });
  }

  /** Counts the try before it looks, so that no number of tries at once gets more than five looks. */
  async function lookUp(code: string, codes: Codes, now: Date): Promise<Invite | undefined> {
    const selector = code.slice(0, selectorLength);
    if (selector.length < selectorLength) return undefined;
    const open = { tries: { $lt: most }, expiresAt: { $gt: now } };
    const tried = await invites.change(selector, { $inc: { tries: 1 } }, open);
    if (tried?.hash !== codes.hash(code)) return undefined;
    return invites.change(selector, { $inc: { tries: -1 } }, { hash: tried.hash });
  }

  return {
    /** Makes a code and returns it as it is shown, once. */
    async make(invite: Pick<Invite, 'kind' | 'role' | 'delegation' | 'scope' | 'person'>, codes: Codes, now: Date) {
      const expiresAt = new Date(now.getTime() + valid[invite.kind]);
      for (;;) {
        const { selector, secret } = codes.draw();
        const hash = codes.hash(`${selector}${secret}`);
        const made = await insertIfFree(invites, { ...invite, _id: selector, hash, expiresAt, tries: 0 });
        if (made !== undefined) return { code: shownCode(selector, secret), expiresAt };
      }
    },
    /** Looks whether a typed code is right, and counts it against the identity where it is not. It stays valid. */
    async check(typed: string, identity: string, codes: Codes, now: Date): Promise<Checked> {
      const wrong = await recent(identity, now);
      const first = wrong.at(-most);
      if (first !== undefined)
        return { kind: 'wait', minutes: Math.ceil((first.getTime() + window - now.getTime()) / minute) };
      const invite = await lookUp(typedCode(typed), codes, now);
      if (invite !== undefined) return { kind: 'right', invite };
      await noteWrong(identity, now);
      return { kind: 'wrong' };
    },
    /** Uses a code up: true for one, of however many who try. Nothing of it is left. */
    async take({ _id, hash }: Invite, identity: string, now: Date): Promise<boolean> {
      if ((await invites.remove({ _id, hash, expiresAt: { $gt: now } })) === 0) return false;
      await attempts.remove({ _id: identity });
      return true;
    },
    /** Ends the codes of a kind, or those that a person made. */
    async end(kind: InviteKind, person?: string): Promise<void> {
      await invites.remove(person === undefined ? { kind } : { kind, person });
    },
    /** Forgets codes that have ended, and wrong ones of a while ago. */
    async sweep(now: Date): Promise<void> {
      await invites.remove({ expiresAt: { $lte: now } });
      const rows = await attempts.find({});
      const old = rows.filter(({ times }) => times.every((time) => time.getTime() <= now.getTime() - window));
      if (old.length > 0) await attempts.remove({ _id: { $in: old.map(({ _id }) => _id) } });
    },
  };
}
