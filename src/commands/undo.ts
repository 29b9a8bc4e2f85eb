/**
 * `/wg undo`: takes back what one wrote last, within a quarter of an hour, by a new version: both stay in the history. It
 * never pretends to recall what another side has read.
 */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { disclosedToProvider } from '../domain/consent.ts';
import type { Match, Need, Offer } from '../domain/records.ts';
import { undoing } from '../domain/versions.ts';
import { number, record } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { ToldVersion } from '../store/history.ts';
import type { Update } from '../store/port.ts';
import type { Recorded, RecordRepository } from '../store/records.ts';
import { changeLines, moved, nounOf, type RecordNoun, undoButton, whose } from './changes.ts';
import { tellOwners } from './offer.ts';
import { command, none } from './shared.ts';

/** Milliseconds after which a write stands. */
export const undoMs = 15 * 60_000;

/** What becomes of a record whose addition is taken back: it leaves the lists, and stays in the trail. */
const ended = {
  need: 'withdrawn',
  offer: 'withdrawn',
  followup: 'dropped',
  roundtable: 'closed',
  lesson: 'withdrawn',
} as const;
const over: readonly string[] = ['withdrawn', 'closed', 'finished', 'covered'];

type Kept = Recorded & { readonly status: string };

/** What the three have in common is all that undo writes. */
function repositoryOf(noun: RecordNoun, { records }: Context): RecordRepository<Kept> {
  const all = {
    need: records.needs,
    offer: records.offers,
    followup: records.followUps,
    roundtable: records.roundtables,
    lesson: records.lessons,
  };
  return all[noun] as unknown as RecordRepository<Kept>;
}

/** All versions of the record the write is of. @throws Refusal as for what does not exist, where the viewer may not see it whole */
async function versionsOf(id: string, ctx: Context): Promise<ToldVersion[]> {
  const noun = nounOf(id);
  const versions = await ctx.records.history.of(ctx.viewer, id);
  if (versions !== undefined) return versions;
  const seen = await repositoryOf(noun, ctx).get(ctx.viewer, id);
  throw seen === undefined ? none(id, `${noun} list`) : refuse('undo.notyours', { id, show: show(id) });
}

const show = (id: string) => command(`${nounOf(id)} show`, id);

/** The id of the record that the speaker wrote last, within the time. */
async function lastWritten(key: string, ctx: Context): Promise<string> {
  const last = await ctx.records.history.last(key, new Date(ctx.now.getTime() - undoMs));
  if (last === undefined) throw refuse('undo.none');
  return last.record;
}

/** The own write that is to be taken back; without a version the last own one of the record. @throws Refusal */
function ownWrite(versions: readonly ToldVersion[], wanted: number | undefined, key: string, id: string, now: Date) {
  const own = versions.filter(({ by, version }) => by === key && (wanted === undefined || version === wanted)).at(-1);
  if (own === undefined) throw refuse('undo.notyours', { id, show: show(id) });
  if (now.getTime() - own.at.getTime() > undoMs) throw refuse('undo.late', { id, show: show(id) });
  return own;
}

/** Asks about the record that have left: the other side reads it, or has been told of it since the write. */
async function readByOthers({ record: id, at }: ToldVersion, ctx: Context): Promise<Match[]> {
  const about = { N: { need: id }, O: { offer: id } }[id.charAt(0)];
  const matches = about === undefined ? [] : await ctx.records.matches.whole.list(about);
  return matches.filter(
    ({ askedAt, state, updatedAt }) => askedAt !== undefined && (disclosedToProvider(state) || updatedAt >= at),
  );
}

/** Nobody wrote since, and no other side has read it. @throws Refusal */
async function undoable(own: ToldVersion, versions: readonly ToldVersion[], ctx: Context): Promise<void> {
  const id = own.record;
  const since = versions.filter(({ version }) => version > own.version).at(-1);
  if (since !== undefined) throw refuse('undo.moved', { id, who: await whose(since, ctx), show: show(id) });
  const read = await readByOthers(own, ctx);
  if (read.length > 0)
    throw refuse('undo.read', { id, matches: { list: read.map(({ short }) => short) }, show: show(id) });
}

/** What is suggested follows what the record is now. */
async function follow(noun: RecordNoun, written: Kept, ctx: Context): Promise<void> {
  const { exchange, notices, now } = ctx;
  if (noun !== 'need' && noun !== 'offer') return;
  if (over.includes(written.status)) {
    const about = noun === 'need' ? { need: written._id } : { offer: written._id };
    const side = noun === 'need' ? 'provider' : 'requester';
    await notices.ended(await exchange.closed(about, now), side, now);
  } else if (noun === 'need') await exchange.needWritten(written as unknown as Need, now);
  else await tellOwners(await exchange.offerWritten(written as unknown as Offer, now), ctx);
}

async function takeBack(own: ToldVersion, ctx: Context): Promise<Reply> {
  const { record: id, version } = own;
  const noun = nounOf(id);
  const update = undoing(own, ended[noun]) as Update<Kept>;
  const hand = { ...ctx.hand, undoes: version };
  const written = await repositoryOf(noun, ctx).change(id, version, update, ctx.now, hand);
  if (written === undefined) throw await moved(id, version, ctx);
  await follow(noun, written, ctx);
  return done(written, noun, ctx);
}

async function done(written: Kept, noun: RecordNoun, ctx: Context): Promise<Reply> {
  const { _id: id, version } = written;
  const versions = (await ctx.records.history.of(ctx.viewer, id)) ?? [];
  const lines = versions.filter((each) => each.version === version).flatMap((each) => changeLines(each, ctx));
  const footer = [message('undo.stays', { history: command(`${noun} history`, id) })];
  const buttons = [
    { label: message('button.show', { id }), command: `${noun} show`, values: { [noun]: id } },
    undoButton(written),
  ];
  return { tone: 'good', text: message('undo.done', { id }), lines, footer, buttons };
}

export const wgUndo = defineCommand({
  name: 'wg undo',
  summary: 'Take back what you wrote last, within 15 minutes',
  access: 'recognised',
  visibility: 'private',
  fields: {
    record: record({ label: 'Record', hint: 'What you wrote last when left out', prefixes: 'NOFL', position: 'word' }),
    version: number({
      label: 'Version to take back',
      hint: 'Filled in by the button',
      max: 999_999_999,
      carried: true,
    }),
  },
  async run({ record: given, version }, ctx): Promise<Reply> {
    const key = ctx.person?._id ?? '';
    const id = given ?? (await lastWritten(key, ctx));
    // what was open has gone on by then, and dates were told: it is changed, not taken back
    if (id.startsWith('R-')) throw refuse('undo.roundtable', { id, edit: command('roundtable edit', id) });
    const versions = await versionsOf(id, ctx);
    const own = ownWrite(versions, version, key, id, ctx.now);
    await undoable(own, versions, ctx);
    return takeBack(own, ctx);
  },
});
