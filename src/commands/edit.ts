/** `/need edit`, `/offer edit`: what is given changes, on the version that was read; the rest stays, and what is suggested follows. */
import { ask, defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { isSetAside, revived } from '../domain/freshness.ts';
import { statusOn } from '../domain/offers.ts';
import { listedNeedStates, type Need, type Offer, openOfferStates, type Source } from '../domain/records.ts';
import { pillarsOf } from '../domain/taxonomy.ts';
import { type Field, number, record } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import { refuse } from '../refusal.ts';
import type { Reply, Values } from '../reply.ts';
import type { SeenMatch } from '../store/matches.ts';
import type { Update } from '../store/port.ts';
import type { RecordRepository, Seen } from '../store/records.ts';
import { needLines, offerLines } from '../views.ts';
import { moved, undoButton } from './changes.ts';
import type { Noun } from './insight.ts';
import { checkNeed, needFields } from './needfields.ts';
import { tellOwners } from './offer.ts';
import { checkOffer, offerFields } from './offerfields.ts';
import { command, fields, none, ownOnly, toldTopics } from './shared.ts';
import { widens } from './sight.ts';
import { saidOf, sourceOf } from './source.ts';
import { typedValues } from './understood.ts';

const optional = <T>(field: Field<T>): Field<T, false> => ({ ...field, required: false });
const version = number({
  label: 'Version that was read',
  hint: 'Filled in by the form: refused where somebody has changed it since',
  carried: true,
  max: 999_999_999,
});

const openStates: readonly string[] = [...listedNeedStates, ...openOfferStates, 'held'];
/** Letters of a description that goes along in the button that opens the form; a longer one is left as it is. */
const carried = 300;

interface Wish<R> {
  readonly id: string;
  readonly version: number | undefined;
  /** The fields that were given, as they are stored. */
  readonly wanted: Partial<R>;
}

/** Fields that are there. */
function present<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The own record as it may be edited. @throws Refusal */
function editable<R extends Seen<Need> | Seen<Offer>>(found: R): R {
  const { _id: id, status } = ownOnly(found);
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

/** Somebody was quicker: what changed since, what it is now, and what was typed. */
async function movedOn<R extends Need | Offer>(of: RecordRepository<R>, id: string, read: number, ctx: Context) {
  const now = (await of.get(ctx.viewer, id)) as Seen<Need> | Seen<Offer> | undefined;
  return moved(id, read, ctx, now === undefined ? [] : linesOf(now), now && { version: String(now.version) });
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
  { id, version: read, wanted }: Wish<R>,
  compared: (written: R) => Promise<void>,
  ctx: Context,
): Promise<Reply> {
  const seen = (await of.get(ctx.viewer, id)) as Seen<Need> | Seen<Offer> | undefined;
  if (seen === undefined) throw none(id, `${noun} list`);
  const found = editable(seen);
  if (read !== undefined && read !== found.version) throw await movedOn(of, id, read, ctx);
  if (Object.keys(wanted).length === 0) return offered(found, currentOf(found), noun);
  const changes = changesOf(found, withSource(wanted, found), noun);
  // whoever edits a record says by that that it stands
  const back = isSetAside(found) && { status: revived(found) };
  const $set = { ...changes, ...back, ...statusAfter(found, changes, ctx.today), confirmedAt: ctx.now };
  // putting right what somebody else logged is taking it over
  const taken = found.reported && { reported: true };
  const $unset = { ...(back && { formerStatus: true }), ...taken } as Update<R>['$unset'];
  const before = await suggestedFor(noun, id, ctx);
  const written = await of.change(id, found.version, { $set, $unset }, ctx.now, ctx.hand);
  if (written === undefined) throw await movedOn(of, id, found.version, ctx);
  await compared(written);
  const told = followed(before, await suggestedFor(noun, id, ctx));
  const text = message('record.edited', { id, title: written.title });
  const own = found.reported ? [message('record.confirmed', { id })] : [];
  return { tone: 'good', text, ...told, lines: [...own, ...(told.lines ?? [])], buttons: [undoButton(written)] };
}

/** The fields of a record as they are typed. */
function currentOf(found: Seen<Need> | Seen<Offer>): Values {
  const keys = Object.keys('eligible' in found ? offerFields : needFields);
  const until = 'eligible' in found ? { until: found.to } : {};
  const said = 'eligible' in found ? {} : saidOf(found.source);
  const all = { ...found, ...until, ...said, visibility: found.status === 'held' ? undefined : found.visibility };
  return typedValues(Object.fromEntries(keys.map((key) => [key, Reflect.get(all, key)])));
}

/** A position that is given a topic asks for something from now on; new dates can make of an offer a planned one, and back. */
function statusAfter(found: Seen<Need> | Seen<Offer>, changes: object, today: string): { status?: string } {
  const after = { ...found, ...changes } as unknown as Need | Offer;
  if (found.status === 'position' && after.topics.length > 0) return { status: 'open' };
  if (!('eligible' in found) || !openOfferStates.some((state) => state === found.status)) return {};
  const status = statusOn(after as Offer, today);
  return openOfferStates.some((state) => state === status) && status !== found.status ? { status } : {};
}

/** The parts of a source that are given go to those that are there. */
function withSource<R extends Need | Offer>(wanted: Partial<R>, { source }: { source?: Source }): Partial<R> {
  return wanted.source === undefined ? wanted : { ...wanted, source: { ...source, ...wanted.source } };
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
    stakeholders: fields.stakeholders,
    version,
  },
  check: checkNeed,
  run(input, ctx) {
    const { need: id, version: read, topics, session, source, words, said, speaker, ...given } = input;
    const from = sourceOf({ session, source, words, said, speaker });
    const wanted = present({ ...given, source: from, ...about(topics) }) as Partial<Need>;
    const compared = async (need: Need) => void (await ctx.exchange.needWritten(need, ctx.now));
    return edit(ctx.records.needs, 'need', { id, version: read, wanted }, compared, ctx);
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
    stakeholders: fields.stakeholders,
    version,
  },
  check: checkOffer,
  run(input, ctx) {
    const { offer: id, version: read, topics, until, ...given } = input;
    const wanted = present({ ...given, to: until, ...about(topics) }) as Partial<Offer>;
    const compared = async (offer: Offer) => tellOwners(await ctx.exchange.offerWritten(offer, ctx.now), ctx);
    return edit(ctx.records.offers, 'offer', { id, version: read, wanted }, compared, ctx);
  },
});

export const editCommands = [needEdit, offerEdit];
