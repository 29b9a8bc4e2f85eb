/** The demand picture: `/wg demand` reads the last one released, `/wg-admin demand release` freezes a new one. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { demandOf, nextRelease, release } from '../domain/demand.ts';
import { openNeedStates } from '../domain/records.ts';
import { choice } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { day, demandCells } from '../views.ts';
import { noted } from './noted.ts';

export const wgDemand = defineCommand({
  name: 'wg demand',
  summary: 'What the group needs, in numbers of delegations, as last released',
  access: 'recognised',
  visibility: 'private',
  repeatable: true,
  publishable: () => true,
  fields: {},
  run: (_input, ctx) => shown(ctx),
});

async function shown(ctx: Context): Promise<Reply> {
  const last = await ctx.records.releases.last();
  if (last === undefined) return { text: message('demand.none') };
  const rows = demandCells(last).map(({ name, figure }) => [message('cell.text', { text: name }), figure]);
  const head = [message('demand.head.cell'), message('demand.head.count')];
  const text = message('demand.title', { day: day(last.day) });
  return { text, table: { caption: message('demand.how'), head, rows }, footer: [message('demand.regions')] };
}

export const adminDemand = defineCommand({
  name: 'wg-admin demand',
  summary: 'Release the demand picture, at most once a month; alone, read the last one',
  access: ['secretariat'],
  visibility: 'private',
  fields: {
    act: choice({ label: 'What to do', options: [{ value: 'release', label: 'Release it now' }], position: 'word' }),
  },
  run: ({ act }, ctx) => (act === undefined ? shown(ctx) : releaseNow(ctx)),
});

async function releaseNow(ctx: Context): Promise<Reply> {
  const { releases, needs } = ctx.records;
  const last = await releases.last();
  if (last !== undefined && nextRelease(last.day) > ctx.today) throw early(last.day);
  const open = await needs.whole.list({ status: { $in: openNeedStates } });
  if (!(await releases.add(release(demandOf(open), last), ctx.today))) throw early(ctx.today);
  await noted(ctx.today.slice(0, 7), ctx);
  const reply = await shown(ctx);
  return { ...reply, tone: 'good', lines: [message('demand.released')] };
}

const early = (last: string) => refuse('demand.early', { last: day(last), day: day(nextRelease(last)) });
