/** The lists an installation may correct: organisations and their members, categories of States, parties to treaties. */
import { z } from 'zod';
import { type Message, message } from '../i18n/message.ts';
import { categories } from './data/categories.ts';
import { type OrganisationRow, organisationRows } from './data/organisations.ts';
import { participantRows } from './data/participants.ts';
import { type TreatyRow, treatyRows } from './data/treaties.ts';

export type Category = keyof typeof categories;

export interface Lists {
  readonly organisations: readonly OrganisationRow[];
  readonly categories: Readonly<Record<Category, readonly string[]>>;
  readonly treaties: readonly TreatyRow[];
}

/** The lists as they come, general knowledge of the time its data files name. */
export const defaultLists: Lists = { organisations: organisationRows, categories, treaties: treatyRows };

/** Members of organisations that are no participants; they count for nothing but are no mistakes. */
const outside = ['CK', 'EH', 'MS', 'NC', 'NU', 'PF', 'XK'];
const known = new Set([...participantRows.map(({ code }) => code), ...outside]);

const issue = (context: z.RefinementCtx, made: Message, path: PropertyKey[] = []) =>
  context.addIssue({ code: 'custom', path, params: { made } });

/** Each code once, each one known; every wrong one is told. */
const codes = z.array(z.string()).superRefine((list, context) => {
  list.forEach((code, place) => {
    if (!known.has(code)) issue(context, message('start.lists.code', { code }), [place]);
    else if (list.indexOf(code) !== place) issue(context, message('start.lists.duplicate', { word: code }), [place]);
  });
});

const unique =
  <T>(field: keyof T) =>
  (list: readonly T[], context: z.RefinementCtx) =>
    list.forEach((row, place) => {
      const first = list.findIndex((other) => other[field] === row[field]);
      if (first !== place) issue(context, message('start.lists.duplicate', { word: String(row[field]) }), [place]);
    });

const name = z.string().trim().min(1).max(120);
const organisation = z.strictObject({
  code: z.string().regex(/^[A-Za-z0-9-]{2,20}$/),
  name: name.optional(),
  members: codes,
  note: z.string().optional(),
});
const treaty = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{2,40}$/),
  name: name.optional(),
  also: z.array(name).optional(),
  inForce: z.boolean().optional(),
  parties: codes.optional(),
  signatories: codes.optional(),
});

const overrides = z.strictObject({
  organisations: z.array(organisation).superRefine(unique('code')).optional(),
  categories: z.strictObject({ ldc: codes, lldc: codes, sids: codes, 'oda-eligible': codes }).partial().optional(),
  treaties: z.array(treaty).superRefine(unique('id')).optional(),
});
type Overrides = z.infer<typeof overrides>;

export type ReadLists = { readonly lists: Lists } | { readonly problems: readonly Message[] };

/**
 * Reads the text of `lists.json`: what it names replaces what comes with Rapporteur, by code, category or id; the rest stays.
 * Every problem is told, with where it is (`organisations.0.members.3`).
 */
export function readLists(text: string): ReadLists {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problems: [message('start.lists.json', { problem: String(error) })] };
  }
  const read = overrides.safeParse(json);
  if (!read.success) return { problems: read.error.issues.flatMap(problemsOf) };
  const nameless = namelessIn(read.data);
  return nameless.length > 0 ? { problems: nameless } : { lists: merged(read.data) };
}

function problemsOf(found: z.core.$ZodIssue): Message[] {
  const place = found.path.map(String).join('.');
  const told = (problem: Message) => message('start.lists.at', { place: place === '' ? '{}' : place, problem });
  if (found.code === 'unrecognized_keys') return found.keys.map((key) => told(message('start.lists.key', { key })));
  const made: unknown = found.code === 'custom' ? found.params?.made : undefined;
  return [told(made === undefined ? message('start.lists.shape', { problem: found.message }) : (made as Message))];
}

/** Something new needs a name to be shown by. */
function namelessIn({ organisations = [], treaties = [] }: Overrides): Message[] {
  const isNew = (list: readonly { code?: string; id?: string }[], id: string) =>
    !list.some((row) => (row.code ?? row.id) === id);
  const rows = [
    ...organisations
      .filter((row) => row.name === undefined && isNew(organisationRows, row.code))
      .map(({ code }) => code),
    ...treaties.filter((row) => row.name === undefined && isNew(treatyRows, row.id)).map(({ id }) => id),
  ];
  return rows.map((id) => message('start.lists.name', { id }));
}

function merged({ organisations = [], categories: some = {}, treaties = [] }: Overrides): Lists {
  const organisationOf = (code: string) => defaultLists.organisations.find((row) => row.code === code);
  const treatyOf = (id: string) => defaultLists.treaties.find((row) => row.id === id);
  return {
    organisations: [
      ...defaultLists.organisations.filter(({ code }) => !organisations.some((row) => row.code === code)),
      ...organisations.map((row) => ({ name: row.code, ...organisationOf(row.code), ...stated(row) })),
    ],
    categories: { ...defaultLists.categories, ...stated(some) },
    treaties: [
      ...defaultLists.treaties.filter(({ id }) => !treaties.some((row) => row.id === id)),
      ...treaties.map((row) => ({ ...blank, name: row.id, ...treatyOf(row.id), ...stated(row) })),
    ],
  };
}

const blank = { also: [], inForce: false, parties: [], signatories: [] };

/** What is stated, without the keys that are not. */
function stated<T extends object>(row: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
