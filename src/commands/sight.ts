/** `/need see`, `/offer see`: who may see a record from now on. Its owner alone says so; less is followed by the bot's own posts. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import type { Need, Offer } from '../domain/records.ts';
import { visibilities } from '../domain/visibility.ts';
import { record } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { RecordRepository, Seen } from '../store/records.ts';
import { visibilityLines } from '../views.ts';
import { moved, undoButton } from './changes.ts';
import { carersOf, command, fields, none, ownOnly, unnamedOf } from './shared.ts';

type Noun = 'need' | 'offer';
interface Wish {
  readonly id: string;
  readonly visibility: Need['visibility'] | undefined;
  readonly stakeholders: boolean | undefined;
}

const whom = {
  visibility: { ...fields.visibility, position: 'word' },
  stakeholders: fields.stakeholders,
} as const;

function mayChange(found: Seen<Need> | Seen<Offer>, noun: Noun): void {
  const { _id: id, status, reported } = found;
  if (reported) throw refuse('record.see.reported', { id, confirm: command(`${noun} confirm`, id) });
  if (status === 'held') throw refuse('record.see.held', { id });
}

/** Whether anybody sees it who did not before. */
export function widens(from: Seen<Need> | Seen<Offer>, to: Pick<Need, 'visibility' | 'stakeholders'>): boolean {
  const rank = (visibility: Need['visibility']) => visibilities.indexOf(visibility);
  return rank(to.visibility) > rank(from.visibility) || (to.stakeholders && !from.stakeholders);
}

async function see<R extends Need | Offer>(
  of: RecordRepository<R>,
  noun: Noun,
  wish: Wish,
  ctx: Context,
): Promise<Reply> {
  const { id } = wish;
  const seen = (await of.get(ctx.viewer, id)) as Seen<Need> | Seen<Offer> | undefined;
  if (seen === undefined) throw none(id, `${noun} list`);
  const found = ownOnly(seen);
  mayChange(found, noun);
  const to = { visibility: wish.visibility ?? found.visibility, stakeholders: wish.stakeholders ?? found.stakeholders };
  const show = command(`${noun} show`, id);
  if (to.visibility === found.visibility && to.stakeholders === found.stakeholders)
    throw refuse('record.see.same', { id, show });
  // both kinds of record have these two fields
  const $set = to as Partial<R>;
  const written = await of.change(id, found.version, { $set }, ctx.now, ctx.hand);
  if (written === undefined) throw await moved(id, found.version, ctx);
  const [own = ''] = written.owners;
  const lines = visibilityLines({ ...found, ...to }, unnamedOf(own), await carersOf(written, ctx));
  const text = message(widens(found, to) ? 'record.seen.more' : 'record.seen.less', { id });
  return { tone: 'good', text, lines, buttons: [undoButton(written)] };
}

export const needSee = defineCommand({
  name: 'need see',
  summary: 'Say who may see a need of your delegation from now on',
  access: ['delegate'],
  visibility: 'private',
  form: true,
  fields: { need: record({ label: 'Need', required: true, prefixes: 'N', position: 'word' }), ...whom },
  run: ({ need: id, ...wish }, ctx) => see(ctx.records.needs, 'need', { id, ...wish }, ctx),
});

export const offerSee = defineCommand({
  name: 'offer see',
  summary: 'Say who may see an offer of your delegation from now on',
  access: ['delegate', 'observer'],
  visibility: 'private',
  form: true,
  fields: { offer: record({ label: 'Offer', required: true, prefixes: 'O', position: 'word' }), ...whom },
  run: ({ offer: id, ...wish }, ctx) => see(ctx.records.offers, 'offer', { id, ...wish }, ctx),
});

export const sightCommands = [needSee, offerSee];
