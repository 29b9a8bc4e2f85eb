/**
 * Forgetting a person: whatever leads from a platform to them goes. What they logged is their delegation's and keeps
 * their random key, which leads nowhere any more.
 */
import type { Offer } from '../domain/records.ts';
import type { OutboxRow } from './audit.ts';
import type { Delivery } from './deliveries.ts';
import type { StoredDraft } from './drafts.ts';
import type { Feed } from './feeds.ts';
import type { HistoryRepository } from './history.ts';
import type { Attempts } from './invites.ts';
import type { Look } from './looks.ts';
import { type Finder, finderOf, nameless, names, pendingWithout, withoutPerson } from './nameless.ts';
import { forgetIn, type Once } from './once.ts';
import type { Parked } from './parked.ts';
import type { Delegation, Identity, Person } from './people.ts';
import type { Collection, Doc } from './port.ts';
import type { Post } from './posts.ts';
import type { Asked } from './requests.ts';
import type { LedgerRow, Subscriber, Subscription } from './subscriptions.ts';
import type { Pending } from './trail.ts';
import type { View } from './views.ts';

export interface Traces {
  readonly people: Collection<Person>;
  readonly identities: Collection<Identity>;
  readonly requests: Collection<Asked>;
  readonly attempts: Collection<Attempts>;
  readonly subscriptions: Collection<Subscription>;
  readonly subscribers: Collection<Subscriber>;
  readonly deliveries: Collection<Delivery>;
  readonly ledger: Collection<LedgerRow>;
  readonly posts: Collection<Post>;
  readonly views: Collection<View>;
  readonly looks: Collection<Look>;
  readonly drafts: Collection<StoredDraft>;
  readonly parked: Collection<Parked>;
  readonly feeds: Collection<Feed>;
  readonly delegations: Collection<Delegation>;
  readonly offers: Collection<Offer>;
  readonly history: Pick<HistoryRepository, 'removeContacts' | 'removeDeliveries'>;
  readonly once: Collection<Once>;
  readonly outbox: Collection<OutboxRow>;
  /** Everything that holds people's words of records. */
  readonly worded: readonly Collection<Worded>[];
}

/** A record, a match or a former version: whatever holds words that may lead to somebody. */
export interface Worded extends Doc {
  readonly version?: number;
  readonly loggedBy?: string;
  /** Of a former version: whose hand it was, and what it replaced. */
  readonly by?: string;
  readonly former?: Pending['former'];
  readonly pending?: readonly Pending[];
}

/** What of a document is to be written anew so that it leads to a person no more. */
function changesOf({ _id, pending, former, ...fields }: Worded, who: Finder): object {
  const own = (fields.loggedBy ?? fields.by) === who.key;
  const waiting = pending === undefined ? [] : pendingWithout(pending, own, who);
  const before = former === undefined ? {} : withoutPerson(former, own, who);
  return {
    ...withoutPerson(fields, own, who),
    ...(waiting.some((entry, at) => entry !== pending?.[at]) ? { pending: waiting } : {}),
    ...(Object.keys(before).length === 0 ? {} : { former: { ...former, ...before } }),
  };
}

export function forgetting(all: Traces) {
  async function ownRows({ _id: key, identities }: Person): Promise<void> {
    const own = await all.subscriptions.find({ person: key });
    const to = [key, ...own.map(({ _id }) => _id)];
    await all.deliveries.remove({ to: { $in: to } });
    await all.deliveries.remove({ of: key });
    await all.subscriptions.remove({ person: key });
    await all.subscribers.remove({ _id: key });
    await all.ledger.remove({ _id: { $gte: `${key}|`, $lt: `${key}|\uffff` } });
    await all.posts.remove({ person: key });
    await all.views.remove({ person: key });
    await all.looks.remove({ _id: key });
    await all.drafts.remove({ person: key });
    await all.parked.remove({ who: { $in: identities } });
    await all.feeds.remove({ _id: key });
    await all.requests.remove({ _id: { $in: identities } });
    await all.attempts.remove({ _id: { $in: identities } });
  }

  /** What was written to others and names them: the name is taken out; a row that is itself about them goes. */
  async function mail(who: RegExp): Promise<void> {
    for (const row of await all.deliveries.find({})) {
      if (!names(row, who)) continue;
      const reply = row.reply === undefined ? undefined : (nameless(row.reply, who) as Delivery['reply']);
      if (names({ ...row, reply }, who)) await all.deliveries.remove({ _id: row._id });
      else await all.deliveries.change(row._id, { $set: { reply } });
    }
  }

  /** What buttons and forms of others stand for, where it names them: whoever presses gives the command again. */
  async function presses(who: RegExp): Promise<void> {
    for await (const { _id, values } of all.parked.each({})) if (names(values, who)) await all.parked.remove({ _id });
  }

  /** A contact that names them is no contact any more: the next introduction asks for another. */
  async function contacts({ delegation }: Person, who: RegExp): Promise<void> {
    if (delegation === undefined) return;
    const cards: readonly (Delegation | Offer | undefined)[] = [
      await all.delegations.get(delegation),
      ...(await all.offers.find({ owners: delegation })),
    ];
    for (const card of cards) if (card?.contact !== undefined && names(card.contact, who)) await drop(card);
    for (const offer of await all.offers.find({ owners: delegation }))
      await all.history.removeContacts(offer._id, (contact) => names(contact, who));
  }

  /** On the version that was read: what is written meanwhile is looked at again. */
  async function textOf(from: Collection<Worded>, id: string, who: Finder): Promise<void> {
    const doc = await from.get(id);
    const $set = doc === undefined ? {} : changesOf(doc, who);
    if (doc === undefined || Object.keys($set).length === 0) return;
    const only = doc.version === undefined ? {} : { version: doc.version };
    if ((await from.change(id, { $set }, only)) === undefined) await textOf(from, id, who);
  }

  /** A whole pass: whoever is forgotten may be named in anybody's words. */
  async function texts(from: Collection<Worded>, who: Finder): Promise<void> {
    for await (const doc of from.each({}))
      if (Object.keys(changesOf(doc, who)).length > 0) await textOf(from, doc._id, who);
  }

  /** Details are codes; should one name somebody, it goes before it is in the chain for good. */
  async function details({ anything }: Finder): Promise<void> {
    for (const { _id, detail } of await all.outbox.find({}))
      if (detail !== undefined && names(detail, anything)) await all.outbox.change(_id, { $unset: { detail: true } });
  }

  function drop(card: Doc): Promise<unknown> {
    const from = ('owners' in card ? all.offers : all.delegations) as Collection<Doc & { readonly contact?: string }>;
    return from.change(card._id, { $unset: { contact: true } });
  }

  return async function forget(person: Person): Promise<void> {
    const finder = finderOf(person);
    const who = finder.anything;
    await ownRows(person);
    await mail(who);
    await presses(who);
    await forgetIn(all.once, person.identities, (reply) => names(reply, who));
    await contacts(person, who);
    await all.history.removeDeliveries(person._id);
    for (const collection of all.worded) await texts(collection, finder);
    await details(finder);
    await all.identities.remove({ person: person._id });
    await all.people.remove({ _id: person._id });
  };
}
