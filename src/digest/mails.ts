/** What is to be posted, and to whom: a digest, a notice, two people together. Nothing when there is nothing to say any more. */
import type { Address, Chat } from '../chat.ts';
import { isUnderWay } from '../domain/followups.ts';
import { confirmedOf, isAskable } from '../domain/freshness.ts';
import type { FollowUp, Need, Offer } from '../domain/records.ts';
import type { Viewer } from '../domain/visibility.ts';
import { voiceFor } from '../i18n/choice.ts';
import type { Voice } from '../i18n/render.ts';
import type { Reply } from '../reply.ts';
import type { SettingsInMind } from '../settings.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { Records } from '../store/index.ts';
import type { Person } from '../store/people.ts';
import type { Post } from '../store/posts.ts';
import { type Subscription, targetOf } from '../store/subscriptions.ts';
import { coversOf } from './catchup.ts';
import { spokenThere } from './channel.ts';
import { compose, type Digest } from './compose.ts';
import { createNewsroom, isOutdated } from './newsroom.ts';
import { readerOf } from './reader.ts';
import { reached } from './unreached.ts';

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
  /** The group's language and clock, for whoever chose none. */
  readonly settings?: Pick<SettingsInMind, 'now'>;
  readonly clock: () => Date;
}

function shownOf(subscription: Subscription, digest: Digest): Omit<Post, '_id' | 'posted' | 'at' | 'to'> {
  const { channel, person, locale, zone } = subscription;
  const { slots, records, count, lines } = digest;
  const more = { ...(lines.length > 0 && { lines }), ...(digest.lean && { lean: true as const }) };
  return { channel, person, locale, zone, slots, records, count, ...more };
}

/** The same workspace; on Discord the adapter looks for a server in common. */
function canGather(one: string, other: string): boolean {
  if (one === other) return false;
  const [platform, place] = [one.split(':')[0], one.split('/')[0]];
  return platform === 'discord' ? other.startsWith('discord:') : other.startsWith(`${place}/`);
}

/** The language that all of them chose: what they read together is in no one's else. */
function sharedOf(people: readonly (Person | undefined)[]): string | undefined {
  const [first, ...others] = people.map((person) => person?.locale);
  return others.every((locale) => locale === first) ? first : undefined;
}

/** Somebody whom the group does not know is written to under their identity; person keys have no colon. */
const isIdentity = (to: string) => to.includes(':');

export function createMails({ records, chatOf, names, settings, clock }: MailSources) {
  const newsroom = createNewsroom(records, clock);
  const voice = (own: string | undefined, zone: string | undefined): Voice =>
    voiceFor({ own, zone }, settings?.now() ?? {}, names);

  /** The identity of a person that can be reached from here. */
  const reach = (person: Person): string | undefined => reached(person, chatOf);

  /** What is shown is what stands when it leaves: where anything of it was written meanwhile, it is composed anew. */
  async function digestOf(row: Delivery, subscription: Subscription, reader: Viewer, to: Address) {
    const chat = chatOf('channel' in to ? to.channel : to.person);
    const spoken = voice(subscription.locale, subscription.zone);
    const fits = (reply: Reply) => chat?.fits?.(reply, spoken) ?? true;
    const covers = coversOf(row.span, subscription, row.createdAt);
    const composed = async () => {
      const news = await newsroom.current();
      return { news, digest: await compose(records, subscription, reader, { now: clock(), news, covers, fits }) };
    };
    const { news, digest } = await composed();
    if (digest === undefined || !(await isOutdated(records, news, digest))) return digest;
    newsroom.turn();
    return (await composed()).digest;
  }

  async function digestMail(row: Delivery): Promise<Mail | undefined> {
    const subscription = await records.subscriptions.get(row.to);
    if (subscription === undefined || subscription.state === 'paused') return undefined;
    const person = subscription.person === undefined ? undefined : await records.people.get(subscription.person);
    const reader = await readerOf(records, subscription, clock());
    // suspended, not recognised any more, forgotten: no mail
    if (reader.kind === 'stranger') return undefined;
    const to = person === undefined ? { channel: subscription.channel ?? '' } : { person: reach(person) ?? '' };
    const digest = await digestOf(row, subscription, reader, to);
    if (digest === undefined) return undefined;
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
    if (record.startsWith('F-')) return isSettled(await records.followUps.whole.get(record), since);
    const of = record.startsWith('N-') ? records.needs : records.offers;
    const found: Need | Offer | undefined = await of.whole.get(record);
    return found === undefined || !isAskable(found) || confirmedOf(found) > since;
  }

  /** In the language of what is posted there. */
  async function aloudMail({ to: channel }: Delivery, reply: Reply): Promise<Mail> {
    const spoken = await spokenThere(records, channel);
    return { to: { channel }, voice: voiceFor(spoken, settings?.now() ?? {}, names), reply, items: [] };
  }

  /** A reminder of a date is void once that is another, or nothing is left to do. */
  const isSettled = (found: FollowUp | undefined, date: Date): boolean =>
    found === undefined || !isUnderWay(found) || found.due !== date.toISOString().slice(0, 10);

  async function noticeMail(row: Delivery): Promise<Mail | undefined> {
    if (row.reply === undefined || (row.asks !== undefined && (await isVoid(row.asks)))) return undefined;
    if (row.aloud) return aloudMail(row, row.reply);
    if (isIdentity(row.to))
      return { to: { person: row.to }, voice: voice(undefined, undefined), reply: row.reply, items: [] };
    const person = await records.people.get(row.to);
    if (person === undefined || person.suspended) return undefined;
    const to = { person: reached(person, chatOf, row.skips) ?? '' };
    return { to, voice: voice(person.locale, person.zone), reply: row.reply, items: [] };
  }

  /** Two people whom one message can reach together, where both are on one workspace or server; else nothing: each reads it alone. */
  async function gatheringMail(row: Delivery): Promise<Mail | undefined> {
    const people = await Promise.all(row.to.split(' ').map((key) => records.people.get(key)));
    const [one, other] = people.map((person) => person?.identities ?? []);
    const pairs = (one ?? []).flatMap((a) => (other ?? []).map((b) => [a, b] as const));
    const pair = pairs.find(([a, b]) => canGather(a, b) && chatOf(a)?.gather !== undefined);
    if (row.reply === undefined || pair === undefined) return undefined;
    return { to: { people: pair }, voice: voice(sharedOf(people), undefined), reply: row.reply, items: [] };
  }

  /** Where a digest goes or went; undefined where nobody of that subscription is left. */
  async function addressOf({ to, kind }: Delivery): Promise<Address | undefined> {
    if (kind === 'publication') return { channel: to };
    const subscription = await records.subscriptions.get(to);
    if (subscription?.channel !== undefined) return { channel: subscription.channel };
    const person = await records.people.get(subscription?.person ?? '');
    const identity = person && reach(person);
    return identity === undefined ? undefined : { person: identity };
  }

  const none = async (): Promise<undefined> => undefined;
  return {
    addressOf,
    digest: digestMail,
    notice: noticeMail,
    gathering: gatheringMail,
    edit: none,
    publication: none,
    voice,
  };
}
