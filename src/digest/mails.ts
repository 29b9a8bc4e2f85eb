/** What is to be posted, and to whom: a digest, a notice, two people together. Nothing when there is nothing to say any more. */
import type { Address, Chat } from '../chat.ts';
import { confirmedOf, isAskable } from '../domain/freshness.ts';
import type { Need, Offer } from '../domain/records.ts';
import { localeFor, type Voice } from '../i18n/render.ts';
import type { Reply } from '../reply.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { Records } from '../store/index.ts';
import type { Person } from '../store/people.ts';
import type { Post } from '../store/posts.ts';
import { type Subscription, targetOf } from '../store/subscriptions.ts';
import { compose, type Digest } from './compose.ts';
import { readerOf } from './reader.ts';

export interface Mail {
  readonly to: Address | { readonly people: readonly string[] };
  readonly voice: Voice;
  readonly reply: Reply;
  readonly items: readonly string[];
  /** Whom the ledger keeps count for; absent for a notice. */
  readonly target?: string;
  /** What a digest shows, to be kept so that its post can follow. */
  readonly shown?: Omit<Post, '_id' | 'posted' | 'at'>;
}

export interface MailSources {
  readonly records: Records;
  /** The chat of an identity's or channel's platform, when it runs here. */
  readonly chatOf: (id: string) => Chat | undefined;
  readonly names: Voice['names'];
  readonly clock: () => Date;
}

function shownOf(subscription: Subscription, digest: Digest): Omit<Post, '_id' | 'posted' | 'at' | 'to'> {
  const { channel, person, locale, zone } = subscription;
  const { slots, records, count } = digest;
  return { channel, person, locale, zone, slots, records, count };
}

/** The same workspace; on Discord the adapter looks for a server in common. */
function canGather(one: string, other: string): boolean {
  if (one === other) return false;
  const [platform, place] = [one.split(':')[0], one.split('/')[0]];
  return platform === 'discord' ? other.startsWith('discord:') : other.startsWith(`${place}/`);
}

/** Somebody whom the group does not know is written to under their identity; person keys have no colon. */
const isIdentity = (to: string) => to.includes(':');

export function createMails({ records, chatOf, names, clock }: MailSources) {
  const voice = (locale: string | undefined, zone: string | undefined): Voice => ({
    locale: localeFor(locale) ?? 'en',
    zone: zone ?? 'UTC',
    names,
  });

  /** The identity of a person that can be reached from here. */
  const reach = (person: Person): string | undefined => person.identities.find((id) => chatOf(id) !== undefined);

  async function digestMail(row: Delivery): Promise<Mail | undefined> {
    const subscription = await records.subscriptions.get(row.to);
    if (subscription === undefined || subscription.state === 'paused') return undefined;
    const person = subscription.person === undefined ? undefined : await records.people.get(subscription.person);
    if (person?.suspended) return undefined;
    const digest = await compose(records, subscription, await readerOf(records, subscription, clock()));
    if (digest === undefined) return undefined;
    const to = person === undefined ? { channel: subscription.channel ?? '' } : { person: reach(person) ?? '' };
    const { reply, items } = digest;
    const shown = { to, ...shownOf(subscription, digest) };
    return {
      to,
      voice: voice(subscription.locale, subscription.zone),
      reply,
      items,
      shown,
      target: targetOf(subscription),
    };
  }

  /** A question about a record is void once that was confirmed again, or is not open any more. */
  async function isVoid({ record, since }: NonNullable<Delivery['asks']>): Promise<boolean> {
    const of = record.startsWith('N-') ? records.needs : records.offers;
    const found: Need | Offer | undefined = await of.whole.get(record);
    return found === undefined || !isAskable(found) || confirmedOf(found) > since;
  }

  async function noticeMail(row: Delivery): Promise<Mail | undefined> {
    if (row.reply === undefined || (row.asks !== undefined && (await isVoid(row.asks)))) return undefined;
    if (isIdentity(row.to))
      return { to: { person: row.to }, voice: voice(undefined, undefined), reply: row.reply, items: [] };
    const person = await records.people.get(row.to);
    if (person === undefined || person.suspended) return undefined;
    const to = { person: reach(person) ?? '' };
    return { to, voice: voice(person.locale, person.zone), reply: row.reply, items: [] };
  }

  /** Two people whom one message can reach together, where both are on one workspace or server; else nothing: each reads it alone. */
  async function gatheringMail(row: Delivery): Promise<Mail | undefined> {
    const people = await Promise.all(row.to.split(' ').map((key) => records.people.get(key)));
    const [one, other] = people.map((person) => person?.identities ?? []);
    const pairs = (one ?? []).flatMap((a) => (other ?? []).map((b) => [a, b] as const));
    const pair = pairs.find(([a, b]) => canGather(a, b) && chatOf(a)?.gather !== undefined);
    if (row.reply === undefined || pair === undefined) return undefined;
    return { to: { people: pair }, voice: voice(undefined, undefined), reply: row.reply, items: [] };
  }

  const none = async (): Promise<undefined> => undefined;
  return { digest: digestMail, notice: noticeMail, gathering: gatheringMail, edit: none, voice };
}
