/** `/need confirm`, `/offer confirm`: what was reported for a delegation becomes its own, as it is or put right. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { limits, type Need, type Offer } from '../domain/records.ts';
import { record, text } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { RecordRepository, Seen } from '../store/records.ts';
import { visibilityLines } from '../views.ts';
import { tellOwners } from './offer.ts';
import { carersOf, command, fields, none, ownOnly, unnamedOf } from './shared.ts';

type Noun = 'need' | 'offer';
interface Put {
  readonly id: string;
  readonly title: string | undefined;
  readonly visibility: Need['visibility'] | undefined;
}

const asItIs = {
  visibility: { ...fields.visibility, position: 'word' },
  title: text({ label: 'In your own words', hint: 'Left out, it stays as it was reported', max: limits.title }),
} as const;

/** One of the delegation's takes it over; whatever is not said stays as it was reported. */
async function confirm<R extends Need | Offer>(of: RecordRepository<R>, noun: Noun, put: Put, ctx: Context) {
  const { id, title, visibility } = put;
  const seen = (await of.get(ctx.viewer, id)) as Seen<Need> | Seen<Offer> | undefined;
  if (seen === undefined) throw none(id, `${noun} list`);
  const found = ownOnly(seen);
  if (!found.reported) throw refuse('record.confirmed.already', { id, see: command(`${noun} see`, id) });
  if (found.status === 'withdrawn' || found.status === 'closed')
    throw refuse('record.closed', { id, status: message(`status.${found.status}`) });
  const $set = { ...(title && { title }), ...(visibility && { visibility }) } as Partial<R>;
  const written = await of.change(id, found.version, { $set, $unset: { reported: true } }, ctx.now);
  if (written === undefined) throw refuse('record.moved', { id, show: command(`${noun} show`, id) });
  return written;
}

async function reply(written: Need | Offer, ctx: Context): Promise<Reply> {
  const { _id: id, owners, visibility, stakeholders } = written;
  const [own = ''] = owners;
  const lines = visibilityLines({ visibility, stakeholders }, unnamedOf(own), await carersOf(written, ctx));
  return { tone: 'good', text: message('record.confirmed', { id }), lines };
}

export const needConfirm = defineCommand({
  name: 'need confirm',
  summary: 'Confirm a need that was reported for your delegation, or put it right',
  access: ['delegate'],
  visibility: 'private',
  fields: { need: record({ label: 'Need', required: true, prefixes: 'N', position: 'word' }), ...asItIs },
  async run({ need: id, ...put }, ctx) {
    const written = await confirm(ctx.records.needs, 'need', { id, ...put }, ctx);
    await ctx.exchange.needWritten(written, ctx.now);
    return reply(written, ctx);
  },
});

export const offerConfirm = defineCommand({
  name: 'offer confirm',
  summary: 'Confirm an offer that was listed for you, or put it right',
  access: ['delegate', 'observer'],
  visibility: 'private',
  fields: { offer: record({ label: 'Offer', required: true, prefixes: 'O', position: 'word' }), ...asItIs },
  async run({ offer: id, ...put }, ctx) {
    const written = await confirm(ctx.records.offers, 'offer', { id, ...put }, ctx);
    await tellOwners(await ctx.exchange.offerWritten(written, ctx.now), ctx);
    return reply(written, ctx);
  },
});

export const confirmCommands = [needConfirm, offerConfirm];
