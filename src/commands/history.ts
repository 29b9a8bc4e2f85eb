/** `/need history`, `/offer history`, `/followup history`: every version of a record, newest first, for who may see it whole. */
import { type Command, defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { record } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Item, Reply } from '../reply.ts';
import type { ToldVersion } from '../store/history.ts';
import type { Recorded, Seen } from '../store/records.ts';
import { actOf, changeLines, type RecordNoun, whose } from './changes.ts';
import { noteOpened } from './insight.ts';
import { command, fields, none, pageSize, paging } from './shared.ts';

const repositories = {
  need: 'needs',
  offer: 'offers',
  followup: 'followUps',
  roundtable: 'roundtables',
  lesson: 'lessons',
} as const;

/** @throws Refusal as for what does not exist, where the viewer sees nothing of it */
async function mustSee(noun: RecordNoun, id: string, ctx: Context): Promise<Seen<Recorded>> {
  const seen = await ctx.records[repositories[noun]].get(ctx.viewer, id);
  if (seen === undefined) throw none(id, `${noun} list`);
  return seen;
}

async function versionItem(version: ToldVersion, ctx: Context): Promise<Item> {
  const [who, act] = [await whose(version, ctx), actOf(version, ctx)];
  const at = { at: version.at.toISOString() };
  const head = message('history.version', { version: version.version, at, who, act });
  const undone = version.undoes === undefined ? [] : [message('history.undoes', { version: version.undoes })];
  const changes: Message[] = changeLines(version, ctx);
  return { title: head, lines: [...undone, ...(changes.length === 0 ? [message('history.nothing')] : changes)] };
}

async function history(noun: RecordNoun, id: string, page: number, ctx: Context): Promise<Reply> {
  const seen = await mustSee(noun, id, ctx);
  const versions = await ctx.records.history.of(ctx.viewer, id);
  if (versions === undefined) throw refuse('history.own', { id, show: command(`${noun} show`, id) });
  await noteOpened(seen, ctx);
  const shown = versions.reverse().slice((page - 1) * pageSize, page * pageSize);
  const items = await Promise.all(shown.map((version) => versionItem(version, ctx)));
  const text = message('history.title', { id, count: versions.length });
  return { text, items, ...paging(`${noun} history`, { [noun]: id }, page, versions.length) };
}

const common = { aliases: ['versions'], access: 'recognised', visibility: 'private' } as const;

export const historyCommands: readonly Command[] = [
  defineCommand({
    name: 'need history',
    summary: 'Every version of a need: when it changed, and what',
    ...common,
    fields: { need: record({ label: 'Need', required: true, prefixes: 'N', position: 'word' }), page: fields.page },
    run: ({ need, page = 1 }, ctx) => history('need', need, page, ctx),
  }),
  defineCommand({
    name: 'offer history',
    summary: 'Every version of an offer: when it changed, and what',
    ...common,
    fields: { offer: record({ label: 'Offer', required: true, prefixes: 'O', position: 'word' }), page: fields.page },
    run: ({ offer, page = 1 }, ctx) => history('offer', offer, page, ctx),
  }),
  defineCommand({
    name: 'followup history',
    summary: 'Every version of a follow-up: when it changed, and what',
    ...common,
    fields: {
      followup: record({ label: 'Follow-up', required: true, prefixes: 'F', position: 'word' }),
      page: fields.page,
    },
    run: ({ followup, page = 1 }, ctx) => history('followup', followup, page, ctx),
  }),
  defineCommand({
    name: 'roundtable history',
    summary: 'Every version of a roundtable: when it changed, and what',
    ...common,
    fields: {
      roundtable: record({ label: 'Roundtable', required: true, prefixes: 'R', position: 'word' }),
      page: fields.page,
    },
    run: ({ roundtable, page = 1 }, ctx) => history('roundtable', roundtable, page, ctx),
  }),
  defineCommand({
    name: 'lesson history',
    summary: 'Every version of a lesson: when it changed, and what',
    ...common,
    fields: { lesson: record({ label: 'Lesson', required: true, prefixes: 'L', position: 'word' }), page: fields.page },
    run: ({ lesson, page = 1 }, ctx) => history('lesson', lesson, page, ctx),
  }),
];
