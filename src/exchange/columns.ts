/**
 * The columns of each kind of record: one for every field of its schema, so that none can be forgotten, under the headers of
 * the portals of the field. What the machinery keeps in a record, and what follows from other fields, has none.
 */
import type { z } from 'zod';
import { inEveryLanguage } from '../domain/everylanguage.ts';
import type { Option } from '../domain/options.ts';
import { delegations, eligibles } from '../domain/participants.ts';
import { followUpSchema, needSchema, offerSchema } from '../domain/records.ts';
import {
  audiences,
  costs,
  languages,
  markers,
  modalities,
  priorities,
  providerTypes,
  topics,
} from '../domain/taxonomy.ts';

export const kinds = ['need', 'offer', 'followup'] as const;
export type Kind = (typeof kinds)[number];

/** `full`: every field of every record. `public`: what everyone may see of those that everyone may see. */
export type Exposure = 'full' | 'public';

/** How a value is written: `name` and `names` are of a list, `instant` is ISO 8601 in UTC, `json` is whatever else there is. */
export type Shape = 'text' | 'number' | 'flag' | 'day' | 'instant' | 'name' | 'names' | 'json';

export interface Column {
  /** The field, as JSON Lines have it; `source.url` for a field inside another. */
  readonly key: string;
  readonly header: string;
  readonly shape: Shape;
  /** What a name may be; absent where ids stand for themselves. */
  readonly options?: readonly Option[];
  readonly required: boolean;
  /** In an export of public records. */
  readonly open: boolean;
  readonly schema: z.ZodType;
}

/** What no file carries: the machinery's, what follows from other fields, and who wrote. */
const machinery: ReadonlySet<string> = new Set([
  'pillars',
  'seq',
  'unmatched',
  'pending',
  'untold',
  'imported',
  'loggedBy',
]);

const headers: Readonly<Record<string, string>> = {
  title: 'Title',
  description: 'Description',
  topics: 'Topics',
  owners: 'Delegation',
  audience: 'Target audience',
  people: 'Number of people',
  modality: 'Type of activity',
  languages: 'Languages',
  by: 'Needed by',
  eligible: 'Eligible countries',
  provider: 'Provider type',
  opens: 'Opens on',
  places: 'Number of places',
  from: 'Start date',
  to: 'End date',
  deadline: 'Application deadline',
  application: 'Application link',
  leads: 'Lead delegations',
  partners: 'Partner delegations',
  due: 'Due date',
  criterion: 'Done when',
  session: 'Due by the next session',
  after: 'Session after',
  item: 'Agenda item',
  doneBy: 'Done by',
  taken: 'Took the lead',
  stands: 'On the lists of',
  stakeholders: 'Open to stakeholders',
  reported: 'Reported, not confirmed',
  document: 'Source document',
  'source.url': 'Source link',
  'source.words': 'Source words',
  'source.day': 'Source date',
  'source.speaker': 'Source speaker',
  external: 'External id',
  createdAt: 'Logged at',
  updatedAt: 'Changed at',
};

/** What an export of public records may hold; a field that is not named here stays inside. */
const open: ReadonlySet<string> = new Set([
  ...['_id', 'title', 'description', 'topics', 'owners', 'status', 'audience', 'people', 'modality', 'languages', 'by'],
  ...['priority', 'markers', 'document', 'eligible', 'places', 'cost', 'from', 'to', 'deadline', 'application'],
  ...['opens', 'provider', 'leads', 'partners', 'due', 'criterion', 'updatedAt'],
]);

/** Written in English, and read in any language. */
const lists: Readonly<Record<string, readonly Option[]>> = {
  ...{ topics: inEveryLanguage(topics, 'topic'), audience: inEveryLanguage(audiences, 'audience') },
  ...{ modality: inEveryLanguage(modalities, 'modality'), languages: inEveryLanguage(languages, 'language') },
  ...{ priority: inEveryLanguage(priorities, 'priority'), cost: inEveryLanguage(costs, 'cost') },
  ...{ markers: inEveryLanguage(markers, 'marker'), provider: inEveryLanguage(providerTypes, 'provider-type') },
  eligible: eligibles,
  ...{ owners: delegations, leads: delegations, partners: delegations, 'source.speaker': delegations },
};

const nouns: Readonly<Record<Kind, string>> = { need: 'Need id', offer: 'Offer id', followup: 'Follow-up id' };

/** The header of the first column says what the file is: which kind of records, and how much of them. */
export const idHeader = (kind: Kind, exposure?: Exposure): string =>
  exposure === undefined ? nouns[kind] : `${nouns[kind]} (${exposure} export)`;

/** `providerType` is headed “Provider type”. */
function headerOf(key: string): string {
  const words = (headers[key] ?? key).replace(/[.]/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  return headers[key] ?? words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly entries?: Readonly<Record<string, string>>;
}
const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

const shapes: Readonly<Record<string, Shape>> = {
  ...{ string: 'text', number: 'number', boolean: 'flag', literal: 'flag', date: 'instant', enum: 'name' },
};

function shapeOf(key: string, { type, format, element }: Definition): Shape {
  if (type === 'string' && format === 'date') return 'day';
  if (type === 'string' && lists[key] !== undefined) return 'name';
  // an address may hold whatever would stand between two of a list
  const address = element !== undefined && definitionOf(element).format === 'url';
  if (type === 'array' && element !== undefined && definitionOf(element).type === 'string' && !address) return 'names';
  return shapes[type] ?? 'json';
}

const optionsOf = (key: string, { entries }: Definition): readonly Option[] | undefined =>
  lists[key] ?? (entries === undefined ? undefined : Object.values(entries).map((value) => ({ value, label: value })));

/** The column of a field, or those of the fields inside it. */
function columnsOfField(key: string, schema: z.ZodType, kind: Kind): Column[] {
  const definition = definitionOf(schema);
  const inner = definition.type === 'optional' ? definition.innerType : undefined;
  if (inner !== undefined && definitionOf(inner).type === 'object') {
    const { shape } = inner as z.ZodObject;
    return Object.entries(shape).flatMap(([field, each]) => columnsOfField(`${key}.${field}`, each as z.ZodType, kind));
  }
  const bare = inner === undefined ? definition : definitionOf(inner);
  const header = key === '_id' ? idHeader(kind) : headerOf(key);
  const facts = { required: inner === undefined, open: open.has(key), schema: inner ?? schema };
  return [{ key, header, shape: shapeOf(key, bare), options: optionsOf(key, bare), ...facts }];
}

/** Where the fields stand that are read first; the others follow in the order of the schema. */
const first = ['_id', 'title', 'description', 'topics', 'owners', 'status'];
const rank = ({ key }: Column): number => (first.includes(key) ? first.indexOf(key) : first.length);

function columnsOf(kind: Kind, schema: z.ZodObject): readonly Column[] {
  const fields = Object.entries(schema.shape).filter(([key]) => !machinery.has(key));
  const columns = fields.flatMap(([key, field]) => columnsOfField(key, field as z.ZodType, kind));
  return columns.sort((one, other) => rank(one) - rank(other));
}

/** Every column of a kind, in the order in which they are written. */
export const columns: Readonly<Record<Kind, readonly Column[]>> = {
  need: columnsOf('need', needSchema),
  offer: columnsOf('offer', offerSchema),
  followup: columnsOf('followup', followUpSchema),
};

/** The columns that an export of that exposure has. */
export const columnsFor = (kind: Kind, exposure: Exposure): readonly Column[] =>
  exposure === 'full' ? columns[kind] : columns[kind].filter((column) => column.open);

/** The value of a column in a record. */
export function valueIn(record: object, { key }: Pick<Column, 'key'>): unknown {
  const [field = '', inner] = key.split('.');
  const value: unknown = Reflect.get(record, field);
  return inner === undefined || typeof value !== 'object' || value === null ? value : Reflect.get(value, inner);
}
