/**
 * `/need confirm`, `/offer confirm`: that a record still stands. What was reported for a delegation becomes its own, as it is
 * or put right; what was set aside because nobody confirmed it is back.
 */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { ageOf, freshFor, isAskable, isSetAside, revived } from '../domain/freshness.ts';
import { limits, type Need, type Offer } from '../domain/records.ts';
import { isCoordinator } from '../domain/visibility.ts';
import { record, text } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { isOpenOffer } from '../matching/gate.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { Update } from '../store/port.ts';
import type { RecordRepository, Seen } from '../store/records.ts';
import { visibilityLines } from '../views.ts';
import { moved, undoButton } from './changes.ts';
import { tellOwners } from './offer.ts';
import { isAbsent } from './relayviews.ts';
import { carersOf, command, fields, none, ownerOnly, unnamedOf } from './shared.ts';

type Noun = 'need' | 'offer';
type Found = Seen<Need> | Seen<Offer>;
interface Put {
  readonly id: string;
  readonly title: string | undefined;
  readonly visibility: Need['visibility'] | undefined;
}
interface Confirmed<R> {
  readonly before: Found;
  readonly written: R;
}

const asItIs = {
  visibility: { ...fields.visibility, position: 'word' },
  title: text({ label: 'In your own words', hint: 'Left out, it stays as it was reported', max: limits.title }),
} as const;

/** Its delegation; coordinators in whose care it is where nobody speaks for that, and for what is listed from public sources. */
async function mayConfirm(found: Found, noun: Noun, ctx: Context): Promise<void> {
  if (found.mine) return;
  if (!isCoordinator(ctx.viewer)) throw ownerOnly(found._id, found.owner);
  const listed = noun === 'offer' && found.reported === true;
  const absent = 'named' in found.owner && (await isAbsent(found.owner.named, ctx));
  if (!found.overseen || !(listed || absent)) throw refuse('access.role');
}

/** What was confirmed within a day is so already; what ended by its own date or its owner's word stays so. @throws Refusal */
function confirmable(found: Found, noun: Noun, { title, visibility }: Put, ctx: Context): void {
  const { _id: id, status } = found;
  if (!isAskable(found)) throw refuse('record.closed', { id, status: message(`status.${status}`) });
  if ('eligible' in found && !isOpenOffer({ ...found, status: revived(found) } as unknown as Offer, ctx.today))
    throw refuse('record.fresh.over', { id, add: command('offer add') });
  if (found.reported && found.mine) return;
  if (title !== undefined || visibility !== undefined)
    throw refuse('record.fresh.alone', { id, edit: command(`${noun} edit`, id), see: command(`${noun} see`, id) });
  if (!isSetAside(found) && ageOf(found, ctx.now) < 1)
    throw refuse('record.confirmed.already', { id, see: command(`${noun} see`, id) });
}

/** One of the delegation's takes it over or says that it stands; whatever is not said stays as it is. */
async function confirm<R extends Need | Offer>(of: RecordRepository<R>, noun: Noun, put: Put, ctx: Context) {
  const { id, title, visibility } = put;
  const before = (await of.get(ctx.viewer, id)) as Found | undefined;
  if (before === undefined) throw none(id, `${noun} list`);
  await mayConfirm(before, noun, ctx);
  confirmable(before, noun, put, ctx);
  const back = isSetAside(before) && { status: revived(before) };
  const said = { ...(title && { title }), ...(visibility && { visibility }) };
  const $set = { ...said, ...back, confirmedAt: ctx.now } as unknown as Partial<R>;
  const $unset = { formerStatus: true, ...(before.mine && { reported: true }) } as Update<R>['$unset'];
  const written = await of.change(id, before.version, { $set, $unset }, ctx.now, ctx.hand);
  if (written === undefined) throw await moved(id, before.version, ctx);
  return { before, written };
}

async function reply({ before, written }: Confirmed<Need | Offer>, noun: Noun, ctx: Context): Promise<Reply> {
  const { _id: id, owners, visibility, stakeholders } = written;
  const [own = ''] = owners;
  if (before.reported && before.mine) {
    const lines = visibilityLines({ visibility, stakeholders }, unnamedOf(own), await carersOf(written, ctx));
    return { tone: 'good', text: message('record.confirmed', { id }), lines, buttons: [undoButton(written)] };
  }
  if (isSetAside(before)) return { tone: 'good', text: message('record.fresh.back', { id }) };
  const count = noun === 'offer' ? freshFor.first : freshFor.need;
  return { tone: 'good', text: message('record.fresh.stands', { id, count }) };
}

export const needConfirm = defineCommand({
  name: 'need confirm',
  summary: 'Say that a need still stands; take over or put right what was reported for your delegation',
  access: ['delegate', 'coordinator', 'secretariat'],
  visibility: 'private',
  fields: { need: record({ label: 'Need', required: true, prefixes: 'N', position: 'word' }), ...asItIs },
  async run({ need: id, ...put }, ctx) {
    const confirmed = await confirm(ctx.records.needs, 'need', { id, ...put }, ctx);
    await ctx.exchange.needWritten(confirmed.written, ctx.now);
    return reply(confirmed, 'need', ctx);
  },
});

export const offerConfirm = defineCommand({
  name: 'offer confirm',
  summary: 'Say that an offer still stands; take over or put right what was listed for you',
  access: ['delegate', 'observer', 'coordinator', 'secretariat'],
  visibility: 'private',
  fields: { offer: record({ label: 'Offer', required: true, prefixes: 'O', position: 'word' }), ...asItIs },
  async run({ offer: id, ...put }, ctx) {
    const confirmed = await confirm(ctx.records.offers, 'offer', { id, ...put }, ctx);
    await tellOwners(await ctx.exchange.offerWritten(confirmed.written, ctx.now), ctx);
    return reply(confirmed, 'offer', ctx);
  },
});

export const confirmCommands = [needConfirm, offerConfirm];
