/** What is offered while a field is typed whose values are no list of the declaration: records one may see, days, time zones. */
import type { Context } from './context.ts';
import { type Option, suggestions } from './domain/options.ts';
import { zoneOptions } from './domain/zones.ts';
import type { Field } from './fields.ts';
import { message } from './i18n/message.ts';
import { plain, type Voice } from './i18n/render.ts';
import { findDates } from './intake/dates.ts';
import { addMonths, dayOf } from './intake/days.ts';
import type { Filter, FindOptions } from './store/port.ts';
import type { Recorded, RecordRepository, Seen } from './store/records.ts';

/** Whether anything can be offered for a field beside its own list. */
export const isSuggested = ({ kind, completes }: Field): boolean =>
  kind === 'record' || kind === 'day' || completes !== undefined;

/** The best of what fits, at most `most`. The value is what the field takes. Rejects where the store does not answer. */
export async function suggest(
  field: Field,
  typed: string,
  ctx: Context,
  voice: Voice,
  most: number,
): Promise<readonly Option[]> {
  if (field.kind === 'day') return daysFor(typed, ctx.today, voice).slice(0, most);
  if (field.completes === 'zone') return suggestions(zoneOptions, typed, most);
  if (field.kind !== 'record') return [];
  return suggestions(await recordsFor(field, typed, ctx), typed, most);
}

/** How many of one kind are looked through: the newest. */
const looked = 200;

async function recordsFor(field: Field, typed: string, ctx: Context): Promise<readonly Option[]> {
  const { needs, offers, followUps } = ctx.records;
  const readers: Readonly<Record<string, () => Promise<readonly Option[]>>> = {
    N: () => fromRecords(needs, field, typed, ctx),
    O: () => fromRecords(offers, field, typed, ctx),
    F: () => fromRecords(followUps, field, typed, ctx),
    M: () => fromMatches(ctx),
    T: () => fromDrafts(ctx),
    S: () => fromSubscriptions(ctx),
  };
  const found = await Promise.all([...(field.prefixes ?? '')].map((prefix) => readers[prefix]?.() ?? []));
  return found.flat();
}

interface Titled extends Recorded {
  readonly title: string;
  readonly status: string;
}

/** In which a record is over: such come last. */
const over = new Set([
  'withdrawn',
  'covered',
  'closed',
  'finished',
  'done',
  'done by others',
  'dropped',
  'not taken up',
]);

/** The own ones before others, what goes on before what is over, the newest first; and the one whose id was typed, however old. */
async function fromRecords<R extends Titled>(
  from: RecordRepository<R>,
  field: Field,
  typed: string,
  { viewer, person }: Context,
): Promise<Option[]> {
  const newest = { sort: { updatedAt: -1 }, limit: looked } as FindOptions<R>;
  const own = person?.delegation === undefined ? undefined : ({ owners: person.delegation } as Filter<R>);
  const id = field.schema.safeParse([typed]);
  const [named, mine, all] = await Promise.all([
    id.success ? from.get(viewer, String(id.data)) : undefined,
    own === undefined ? [] : from.list(viewer, own, newest),
    from.list(viewer, {}, newest),
  ]);
  const seen = new Map([...(named ? [named] : []), ...mine, ...all].map((record) => [record._id, record] as const));
  const rank = (record: Seen<R>) => (record.mine ? 0 : 2) + (over.has(record.status) ? 1 : 0);
  return [...seen.values()].sort((one, other) => rank(one) - rank(other)).map(({ _id, title }) => option(_id, title));
}

const option = (id: string, title = ''): Option => ({ value: id, label: `${id} ${title}`.trim(), also: [title] });

async function fromMatches({ records, viewer, person }: Context): Promise<Option[]> {
  const own = person?.delegation;
  const mine = own === undefined ? {} : { $or: [{ requester: own }, { provider: own }] };
  const found = await records.matches.list(viewer, mine);
  const newest = [...found].sort((one, other) => Number(other.match.updatedAt) - Number(one.match.updatedAt));
  return newest
    .slice(0, looked)
    .map(({ id, need, offer }) => option(id, [need.title, offer.title].filter(Boolean).join(' / ')));
}

async function fromDrafts({ records, person }: Context): Promise<Option[]> {
  const drafts = person === undefined ? [] : await records.drafts.list(person._id);
  return drafts.map(({ _id, values }) => option(_id, [values.title ?? ''].flat().join(' ')));
}

/** Those of the person, and that of the channel where it is typed. */
async function fromSubscriptions({ records, person, where }: Context): Promise<Option[]> {
  const [own, here] = await Promise.all([
    person === undefined ? [] : records.subscriptions.ofTarget({ person: person._id }),
    where.channel === undefined ? [] : records.subscriptions.ofTarget({ channel: where.channel }),
  ]);
  return [...here, ...own].map(({ _id }) => option(_id));
}

/** The day that was typed, in words or figures; else the ends of the months that are near. */
function daysFor(typed: string, today: string, voice: Voice): Option[] {
  const read = typed.trim() === '' ? [] : findDates(typed, today).map(({ value }) => value);
  const near = [0, 1, 2, 5, 11].map((ahead) => endOf(addMonths(`${today.slice(0, 7)}-01`, ahead)));
  const digits = /^\d{4}-\d{2}$/.test(typed.trim()) ? [endOf(`${typed.trim()}-01`)] : [];
  const fitting = near.filter((day) => day.startsWith(typed.trim()));
  const days = [...new Set([...digits, ...read, ...fitting])];
  return days.map((day) => ({ value: day, label: plain(message('suggest.day', { day: { day }, iso: day }), voice) }));
}

/** The last day of the month of a day. */
function endOf(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return dayOf(year, month + 1, 0);
}
