/** `/need edit`, `/offer edit`: what is given changes, on the version that was read; the rest stays, and what is suggested follows. */
import { ask, defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { type Need, type Offer, openNeedStates, openOfferStates } from '../domain/records.ts';
import { pillarsOf } from '../domain/taxonomy.ts';
import { type Field, number, record } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import { refuse } from '../refusal.ts';
import type { Reply, Values } from '../reply.ts';
import type { SeenMatch } from '../store/matches.ts';
import type { RecordRepository, Seen } from '../store/records.ts';
import { typedLine } from '../surfaces/words.ts';
import { needLines, offerLines } from '../views.ts';
import type { Noun } from './insight.ts';
import { checkNeed, needFields } from './need.ts';
import { checkOffer, offerFields, tellOwners } from './offer.ts';
import { command, none, ownOnly, toldTopics } from './shared.ts';
import { widens } from './sight.ts';
import { typedValues } from './understood.ts';

const optional = <T>(field: Field<T>): Field<T, false> => ({ ...field, required: false });
const version = number({
  label: 'Version that was read',
  hint: 'Filled in by the form: refused where somebody has changed it since',
  max: 999_999_999,
});

const openStates: readonly string[] = [...openNeedStates, ...openOfferStates, 'held'];
/** Letters of a description that goes along in the button that opens the form; a longer one is left as it is. */
const carried = 300;

interface Wish<R> {
  readonly id: string;
  readonly version: number | undefined;
  /** The fields that were given, as they are stored. */
  readonly wanted: Partial<R>;
  /** The line to be given back. */
  readonly typed: Values;
}

/** Fields that are there. */
function present<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The own record as it may be edited. @throws Refusal */
function editable<R extends Seen<Need> | Seen<Offer>>(found: R, noun: Noun): R {
  const { _id: id, status, reported } = ownOnly(found);
  if (reported) throw refuse('record.see.reported', { id, confirm: command(`${noun} confirm`, id) });
  if (!openStates.includes(status)) throw refuse('record.closed', { id, status: message(`status.${status}`) });
  return found;
}

/** What of it changes. Who may see it is never widened by the way. @throws Refusal */
function changesOf<R extends Need | Offer>(
  found: Seen<Need> | Seen<Offer>,
  wanted: Partial<R>,
  noun: Noun,
): Partial<R> {
  const { _id: id } = found;
  const { visibility = found.visibility, stakeholders = found.stakeholders } = wanted as Partial<Need>;
  if (widens(found, { visibility, stakeholders }))
    throw refuse('record.edit.wider', { id, see: command(`${noun} see`, id) });
  if (found.status === 'held' && visibility !== found.visibility) throw refuse('record.see.held', { id });
  const { from, to } = { ...found, ...wanted } as Partial<Offer>;
  if (from !== undefined && to !== undefined && to < from) throw refuse('record.edit.order', { id });
  const differs = ([key, value]: [string, unknown]) => !isSame(value, Reflect.get(found, key));
  const changed = Object.entries(wanted).filter(differs);
  if (changed.length === 0) throw refuse('record.edit.same', { id, show: command(`${noun} show`, id) });
  return Object.fromEntries(changed) as Partial<R>;
}

const linesOf = (found: Seen<Need> | Seen<Offer>): Message[] =>
  'eligible' in found ? offerLines(found) : needLines(found);

/** Somebody was quicker: what it is now, and what was typed. */
async function moved(id: string, noun: Noun, typed: Values, ctx: Context): Promise<Reply> {
  const now = await (noun === 'need' ? ctx.records.needs.get(ctx.viewer, id) : ctx.records.offers.get(ctx.viewer, id));
  const { version: _version, ...given } = typed;
  const footer = [message('problem.typed', { typed: typedLine(`${noun} edit`, given) })];
  const text = message('record.moved', { id, show: command(`${noun} show`, id) });
  return { tone: 'problem', text, lines: now === undefined ? [] : linesOf(now), footer };
}

/** Nothing was given: the record as it stands, how to change it, and the form filled with it. */
function offered(found: Seen<Need> | Seen<Offer>, current: Values, noun: Noun): Reply {
  const { _id: id, title } = found;
  const label = message('button.edit.form', { id });
  const long = String(current.description ?? '').length > carried;
  const { description, ...rest } = current;
  const values = {
    ...{ ...rest, ...(description !== undefined && !long && { description }) },
    ...{ [noun]: id, version: String(found.version), topics: [...found.topics, ask] },
  };
  const usage = message('problem.usage', { usage: `/${noun} edit ${id} topic:... for:... in:...` });
  return {
    text: message('record.title', { id, title }),
    lines: linesOf(found),
    buttons: [{ label, command: `${noun} edit`, values, weight: 'main' }],
    footer: [message('record.edit.how'), usage],
  };
}

const suggestedFor = (noun: Noun, id: string, ctx: Context): Promise<SeenMatch[]> =>
  ctx.records.matches.list(ctx.viewer, { [noun]: id, state: 'suggested' });

/** What follows for the suggestions that the viewer may see. */
function followed(before: readonly SeenMatch[], after: readonly SeenMatch[]): Pick<Reply, 'lines' | 'items'> {
  const fresh = after.filter(({ id }) => before.every((each) => each.id !== id));
  const gone = before.filter(({ id }) => after.every((each) => each.id !== id)).length;
  if (fresh.length + gone === 0) return { lines: [message('suggestions.same')] };
  const lines = [
    ...(fresh.length > 0 ? [message('suggestions.new', { count: fresh.length })] : []),
    ...(gone > 0 ? [message('suggestions.gone', { count: gone })] : []),
  ];
  return { lines, items: fresh.slice(0, 5).map((match) => matchItem(match)) };
}

/** Changes a record, has `compared` bring the suggestions in line, and says what came of it. */
async function edit<R extends Need | Offer>(
  of: RecordRepository<R>,
  noun: Noun,
  { id, version: read, wanted, typed }: Wish<R>,
  compared: (written: R) => Promise<void>,
  ctx: Context,
): Promise<Reply> {
  const seen = (await of.get(ctx.viewer, id)) as Seen<Need> | Seen<Offer> | undefined;
  if (seen === undefined) throw none(id, `${noun} list`);
  const found = editable(seen, noun);
  if (read !== undefined && read !== found.version) return moved(id, noun, typed, ctx);
  if (Object.keys(wanted).length === 0) return offered(found, currentOf(found), noun);
  const $set = changesOf(found, wanted, noun);
  const before = await suggestedFor(noun, id, ctx);
  const written = await of.change(id, found.version, { $set }, ctx.now);
  if (written === undefined) return moved(id, noun, typed, ctx);
  await compared(written);
  const told = followed(before, await suggestedFor(noun, id, ctx));
  return { tone: 'good', text: message('record.edited', { id, title: written.title }), ...told };
}

/** The fields of a record as they are typed. */
function currentOf(found: Seen<Need> | Seen<Offer>): Values {
  const keys = Object.keys('eligible' in found ? offerFields : needFields);
  const until = 'eligible' in found ? { until: found.to } : {};
  const all = { ...found, ...until, visibility: found.status === 'held' ? undefined : found.visibility };
  return typedValues(Object.fromEntries(keys.map((key) => [key, Reflect.get(all, key)])));
}

/** Topics bring their pillars with them. */
const about = (given: Parameters<typeof toldTopics>[0] | undefined) =>
  given === undefined ? {} : { topics: toldTopics(given), pillars: [...pillarsOf(toldTopics(given))] };

export const needEdit = defineCommand({
  name: 'need edit',
  summary: 'Change a need of your delegation: only what you give',
  aliases: ['change'],
  access: ['delegate'],
  visibility: 'private',
  form: true,
  fields: {
    need: record({ label: 'Need', required: true, prefixes: 'N', position: 'word' }),
    ...needFields,
    title: optional(needFields.title),
    version,
  },
  check: checkNeed,
  run(input, ctx) {
    const { need: id, version: read, topics, ...given } = input;
    const wanted = present({ ...given, ...about(topics) }) as Partial<Need>;
    const compared = async (need: Need) => void (await ctx.exchange.needWritten(need, ctx.now));
    return edit(ctx.records.needs, 'need', { id, version: read, wanted, typed: typedValues(input) }, compared, ctx);
  },
});

export const offerEdit = defineCommand({
  name: 'offer edit',
  summary: 'Change an offer of your delegation: only what you give',
  aliases: ['change'],
  access: ['delegate', 'observer'],
  visibility: 'private',
  form: true,
  fields: {
    offer: record({ label: 'Offer', required: true, prefixes: 'O', position: 'word' }),
    ...offerFields,
    title: optional(offerFields.title),
    version,
  },
  check: checkOffer,
  run(input, ctx) {
    const { offer: id, version: read, topics, until, ...given } = input;
    const wanted = present({ ...given, to: until, ...about(topics) }) as Partial<Offer>;
    const compared = async (offer: Offer) => tellOwners(await ctx.exchange.offerWritten(offer, ctx.now), ctx);
    return edit(ctx.records.offers, 'offer', { id, version: read, wanted, typed: typedValues(input) }, compared, ctx);
  },
});

export const editCommands = [needEdit, offerEdit];
