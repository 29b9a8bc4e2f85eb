/** From the values of a row to a record: as a full export has it, or as something listed or reported from elsewhere. */
import type { z } from 'zod';
import { followUpSchema, needSchema, offerSchema, openNeedStates, openOfferStates } from '../domain/records.ts';
import { pillarsOf } from '../domain/taxonomy.ts';
import { type Message, message } from '../i18n/message.ts';
import { type Column, columns, type Kind } from './columns.ts';

export type Values = ReadonlyMap<string, unknown>;

/** What holds for every row of a file from elsewhere. */
export interface Elsewhere {
  readonly today: string;
  /** The public document the file is from, and where it can be read. */
  readonly document?: string;
  readonly url?: string;
}

/** A record as it will be written, but for who imports it; without an id where one is still to be drawn. */
export type Draft = Readonly<Record<string, unknown>>;

/** What is wrong with a row, by field. */
export type Wrong = readonly (readonly [string, Message])[];

/** What of a file from elsewhere is taken over; the rest is this installation's to say. */
const taken: ReadonlySet<string> = new Set([
  ...['_id', 'title', 'description', 'topics', 'owners', 'status', 'audience', 'people', 'modality', 'languages', 'by'],
  ...[
    'priority',
    'markers',
    'document',
    'source.kind',
    'source.session',
    'source.url',
    'source.words',
    'source.day',
    'source.speaker',
    'eligible',
  ],
  ...['places', 'cost', 'from', 'to', 'deadline', 'application', 'contact', 'opens', 'provider'],
]);
export const isTaken = ({ key }: Pick<Column, 'key'>, exact: boolean): boolean => exact || taken.has(key);

const prefixes: Readonly<Record<Kind, string>> = { need: 'N', offer: 'O', followup: 'F' };
const schemas: Readonly<Record<Kind, z.ZodObject>> = { need: needSchema, offer: offerSchema, followup: followUpSchema };

/** Ids of other places: a word without spaces, for it becomes part of a key. */
const foreignId = /^[\p{L}\p{N}._:/-]{1,80}$/u;

/** Why a value breaks the rules of its field, in words that say what fits. */
function failure({ schema }: Column, value: unknown): Message | undefined {
  const read = schema.safeParse(value);
  const issue = read.success ? undefined : read.error.issues[0];
  if (issue === undefined) return undefined;
  if (issue.code === 'invalid_format' && issue.format === 'url') return message('source.address');
  if (issue.code === 'too_big' && typeof value === 'string')
    return message('field.long', { max: Number(issue.maximum), length: value.length });
  if (issue.code === 'too_big' && Array.isArray(value) && issue.path.length === 0)
    return message('field.toomany', { max: Number(issue.maximum) });
  if (typeof value === 'number') return message('field.number', { word: String(value), min: 1, max: 1_000_000 });
  return message('field.wrong');
}

function missing(kind: Kind, values: Values, exact: boolean): Wrong {
  const lists = ['audience', 'modality', 'languages', 'topics', 'eligible', 'partners'];
  const needed = columns[kind].filter(({ key, required }) =>
    exact ? required && !lists.includes(key) : key === 'title' || key === 'owners',
  );
  return needed
    .filter(({ key }) => values.get(key) === undefined)
    .map(({ key }) => [key, message('field.missing')] as const);
}

/** The values with those of a field inside another put together again. */
function nested(values: Values): Record<string, unknown> {
  const record: Record<string, Record<string, unknown> | unknown> = {};
  for (const [key, value] of values) {
    const [field = '', inner] = key.split('.');
    if (value === undefined) continue;
    if (inner === undefined) record[field] = value;
    else record[field] = { ...(record[field] as object | undefined), [inner]: value };
  }
  return record;
}

function listsOf(kind: Kind): Record<string, readonly string[]> {
  const lists = { topics: [], audience: [], modality: [], languages: [] };
  if (kind === 'followup') return { partners: [] };
  return kind === 'offer' ? { ...lists, eligible: [] } : lists;
}

function derived(kind: Kind, record: Readonly<Record<string, unknown>>): object {
  return kind === 'followup' ? {} : { pillars: pillarsOf((record.topics ?? []) as string[]) };
}

/** A row of a full export: every field as it was. */
function exactly(kind: Kind, values: Values): Draft | Wrong {
  const id = values.get('_id');
  if (!new RegExp(`^${prefixes[kind]}-[1-9]\\d{0,8}$`).test(String(id)))
    return [['_id', message('field.record', { word: String(id).slice(0, 60), example: `${prefixes[kind]}-47` })]];
  const record = { ...listsOf(kind), ...nested(values) };
  const draft = { ...record, ...derived(kind, record) };
  const read = schemas[kind].safeParse({ ...draft, loggedBy: 'import' });
  if (read.success) return draft;
  const issue = read.error.issues[0];
  return [[issue?.path.join('.') ?? '', message('field.wrong')]];
}

const openStates = { need: openNeedStates, offer: openOfferStates } as const;

/** What holds between the values of a row from elsewhere. */
function rules(kind: 'need' | 'offer', values: Values, { today, url, document }: Elsewhere): Wrong {
  const text = (key: string) => values.get(key) as string | undefined;
  const wrong: [string, Message][] = [];
  const past = (key: string, what: Message) => {
    const day = text(key);
    if (day !== undefined && day < today) wrong.push([key, what]);
  };
  past('by', message('need.past'));
  past('to', message('offer.past'));
  past('deadline', message('offer.past'));
  const [from, to] = [text('from'), text('to')];
  if (from !== undefined && to !== undefined && to < from) wrong.push(['to', message('offer.order')]);
  const said = text('source.day');
  if (said !== undefined && said > today) wrong.push(['source.day', message('source.future')]);
  const id = text('_id');
  if (id !== undefined && !foreignId.test(id)) wrong.push(['_id', message('import.id')]);
  const owners = values.get('owners') as readonly string[] | undefined;
  if (owners !== undefined && owners.length > 1) wrong.push(['owners', message('field.once')]);
  const status = text('status') ?? 'open';
  if (!openStates[kind].some((state) => state === status)) wrong.push(['status', message('import.status')]);
  const named = text('document') ?? document;
  if (named !== undefined && (text('source.url') ?? url) === undefined)
    wrong.push(['document', message('import.document')]);
  return wrong;
}

/** A row from elsewhere: listed or reported, whatever it says of itself, until its delegation confirms it. */
function reported(kind: 'need' | 'offer', values: Values, elsewhere: Elsewhere): Draft | Wrong {
  const wrong = rules(kind, values, elsewhere);
  if (wrong.length > 0) return wrong;
  const { _id: external, source, ...rest } = nested(values);
  const document = rest.document ?? elsewhere.document;
  const url = elsewhere.url === undefined ? {} : { url: elsewhere.url };
  const from = { ...url, ...(source as object | undefined) };
  const record = { ...listsOf(kind), ...rest };
  return {
    ...record,
    ...derived(kind, record),
    ...(external === undefined ? {} : { external }),
    ...(document === undefined ? {} : { document }),
    ...(Object.keys(from).length === 0 ? {} : { source: from }),
    ...{ visibility: document === undefined ? 'closed' : 'group', stakeholders: false, reported: true, version: 1 },
    status: kind === 'offer' ? (rest.status ?? 'open') : 'open',
  };
}

/** The record a row stands for, or everything that is wrong with it. `elsewhere` is absent for a full export. */
export function recordOf(kind: Kind, values: Values, elsewhere?: Elsewhere): { draft: Draft } | { wrong: Wrong } {
  const failed = columns[kind].flatMap((column) => {
    const value = values.get(column.key);
    // the id of another place follows rules of its own
    if (value === undefined || (elsewhere !== undefined && column.key === '_id')) return [];
    const what = failure(column, value);
    return what === undefined ? [] : [[column.key, what] as const];
  });
  const wrong = [...missing(kind, values, elsewhere === undefined), ...failed];
  if (wrong.length > 0) return { wrong };
  const made =
    elsewhere === undefined || kind === 'followup' ? exactly(kind, values) : reported(kind, values, elsewhere);
  return Array.isArray(made) ? { wrong: made as Wrong } : { draft: made as Draft };
}
