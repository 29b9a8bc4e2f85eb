/** Finds a person in plain data, and takes them out of it. Pure. */
import type { Person } from './people.ts';
import type { Stored } from './port.ts';
import type { Pending } from './trail.ts';

type Found = Pick<Person, '_id' | 'name' | 'identities'>;

/** How somebody is found: anywhere by what a platform calls them; by their name where a text is about a person. */
export interface Finder {
  /** Their random key: of what they wrote themselves. */
  readonly key: string;
  /** Name, identities and the platforms' ids, as whole words. */
  readonly anything: RegExp;
  /** Identities and the platforms' ids alone: a name can be a word like any other. */
  readonly ids: RegExp;
}

/** What stands in the place of a name. */
const blank = '[…]';

const inRegex = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function wordsIn(words: readonly string[]): RegExp {
  const some = words.filter((word) => word.trim() !== '').map(inRegex);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${some.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

export function finderOf({ _id: key, name, identities }: Found): Finder {
  const local = (some: readonly string[]) => some.map((each) => each.split(/[:/]/).at(-1) ?? each);
  // what follows `local:` is a name as people type it
  const platform = identities.filter((each) => !each.startsWith('local:'));
  return {
    key,
    anything: wordsIn([...identities, ...local(identities), name]),
    ids: wordsIn([...identities, ...local(platform)]),
  };
}

/** Whether plain data names somebody. */
export const names = (data: unknown, who: RegExp): boolean => (JSON.stringify(data) ?? '').search(who) !== -1;

/** A copy of plain data in which the texts name nobody. */
export function nameless(value: unknown, who: RegExp): unknown {
  if (typeof value === 'string') return value.replace(who, blank);
  if (Array.isArray(value)) return value.map((each) => nameless(each, who));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, nameless(each, who)]));
}

/** Fields that are about persons: a contact, where something was said and by whom, how a step was relayed. */
const personal: ReadonlySet<string> = new Set(['contact', 'source', 'relays', 'taken', 'declined']);

/** A message in a chat, by its link: it leads to whoever wrote it. */
const isMessage = (url: string): boolean =>
  /^https:\/\/([\w-]+\.)*(slack\.com\/archives|discord(app)?\.com\/channels)\//i.test(url);

/** Where it was said, without a link to their message. */
function sourceWithout(value: object, own: boolean, who: RegExp): unknown {
  const { url, ...rest } = value as { readonly url?: string };
  const leads = url !== undefined && ((own && isMessage(url)) || names(url, who));
  const kept = nameless(leads || url === undefined ? rest : value, who) as object;
  return Object.keys(kept).length === 0 ? undefined : kept;
}

/** A field without them: undefined where nothing of it can stay. */
function fieldWithout(field: string, value: unknown, own: boolean, { anything, ids }: Finder): unknown {
  if (field === 'contact') return names(value, anything) ? undefined : value;
  if (field === 'source' && typeof value === 'object' && value !== null) return sourceWithout(value, own, anything);
  return nameless(value, personal.has(field) ? anything : ids);
}

/** What is to be written so that the fields of a record lead to them no more; empty where nothing is. `own`: they logged it. */
export function withoutPerson(fields: object, own: boolean, who: Finder): Readonly<Record<string, Stored | undefined>> {
  const entries = Object.entries(fields).map(([field, value]) => [field, value, fieldWithout(field, value, own, who)]);
  const changed = entries.filter(([, value, now]) => JSON.stringify(value) !== JSON.stringify(now));
  return Object.fromEntries(changed.map(([field, , now]) => [field, now]));
}

/** Writes on their way to the history, without them and without the deliveries that brought theirs. */
export function pendingWithout(pending: readonly Pending[], own: boolean, who: Finder): Pending[] {
  return pending.map((entry) => {
    const set = withoutPerson(entry.former, own, who);
    const theirs = entry.delivery !== undefined && entry.by === who.key;
    if (Object.keys(set).length === 0 && !theirs) return entry;
    const { delivery, ...rest } = entry;
    const kept = Object.entries({ ...entry.former, ...set }).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, value] as const],
    );
    const brought = delivery === undefined || theirs ? {} : { delivery };
    return { ...rest, ...brought, former: Object.fromEntries(kept) };
  });
}
