/**
 * Forgetting a person: whatever leads from a platform to them goes. What they logged is their delegation's and keeps
 * their random key, which leads nowhere any more.
 */
import type { Offer } from '../domain/records.ts';
import type { Delivery } from './deliveries.ts';
import type { Attempts } from './invites.ts';
import type { Delegation, Identity, Person } from './people.ts';
import type { Collection, Doc } from './port.ts';
import type { Post } from './posts.ts';
import type { Asked } from './requests.ts';
import type { LedgerRow, Subscription } from './subscriptions.ts';
import type { View } from './views.ts';

export interface Traces {
  readonly people: Collection<Person>;
  readonly identities: Collection<Identity>;
  readonly requests: Collection<Asked>;
  readonly attempts: Collection<Attempts>;
  readonly subscriptions: Collection<Subscription>;
  readonly deliveries: Collection<Delivery>;
  readonly ledger: Collection<LedgerRow>;
  readonly posts: Collection<Post>;
  readonly views: Collection<View>;
  readonly delegations: Collection<Delegation>;
  readonly offers: Collection<Offer>;
}

const inRegex = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds a person's name, identities and the platform's ids in a text, as whole words. */
function mentions({ name, identities }: Pick<Person, 'name' | 'identities'>): RegExp {
  const local = identities.map((each) => each.split(/[:/]/).at(-1) ?? each);
  const words = [...identities, ...local, name].filter((word) => word.trim() !== '').map(inRegex);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A copy of plain data in which the texts name nobody. */
function nameless(value: unknown, who: RegExp): unknown {
  if (typeof value === 'string') return value.replace(who, '[…]');
  if (Array.isArray(value)) return value.map((each) => nameless(each, who));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, nameless(each, who)]));
}

const names = (doc: unknown, who: RegExp) => JSON.stringify(doc).search(who) !== -1;

export function forgetting(all: Traces) {
  async function ownRows({ _id: key, identities }: Person): Promise<void> {
    const own = await all.subscriptions.find({ person: key });
    const to = [key, ...own.map(({ _id }) => _id)];
    await all.deliveries.remove({ to: { $in: to } });
    await all.subscriptions.remove({ person: key });
    await all.ledger.remove({ _id: { $gte: `${key}|`, $lt: `${key}|\uffff` } });
    await all.posts.remove({ person: key });
    await all.views.remove({ person: key });
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

  /** A contact that names them is no contact any more: the next introduction asks for another. */
  async function contacts({ delegation }: Person, who: RegExp): Promise<void> {
    if (delegation === undefined) return;
    const cards: readonly (Delegation | Offer | undefined)[] = [
      await all.delegations.get(delegation),
      ...(await all.offers.find({ owners: delegation })),
    ];
    for (const card of cards) if (card?.contact !== undefined && names(card.contact, who)) await drop(card);
  }

  function drop(card: Doc): Promise<unknown> {
    const from = ('owners' in card ? all.offers : all.delegations) as Collection<Doc & { readonly contact?: string }>;
    return from.change(card._id, { $unset: { contact: true } });
  }

  return async function forget(person: Person): Promise<void> {
    const who = mentions(person);
    await ownRows(person);
    await mail(who);
    await contacts(person, who);
    await all.identities.remove({ person: person._id });
    await all.people.remove({ _id: person._id });
  };
}
