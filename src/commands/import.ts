/** `/wg-admin import`: a file is looked at whole, and carried out with one press; nobody is told. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { limits } from '../domain/records.ts';
import { carryOut, type Preview, prepare, type Refused } from '../exchange/importing.ts';
import { problemLine } from '../exchange/problem.ts';
import type { Draft } from '../exchange/record.ts';
import { choice, file, text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Item, Reply } from '../reply.ts';
import { pressMs } from '../store/imports.ts';
import { named } from '../views.ts';
import { command, nameOf } from './shared.ts';

/** What a chat takes in one file; more goes in from the shell. */
const most = { bytes: 2_000_000, rows: 2000 } as const;

const kinds = [
  { value: 'offer', label: 'Offers, as listed and not confirmed', also: ['offers', 'listed'] },
  { value: 'need', label: 'Needs, as reported and not confirmed', also: ['needs', 'reported'] },
] as const;

const isAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

export const adminImport = defineCommand({
  name: 'wg-admin import',
  summary: 'Look over a file of needs or offers from elsewhere, to import it with one press',
  access: ['secretariat'],
  visibility: 'private',
  form: true,
  fields: {
    file: file({
      ...{ label: 'The file', hint: 'CSV or JSON Lines in UTF-8, with the headers of an export' },
      ...{ required: true, types: ['csv', 'jsonl'], maxBytes: most.bytes },
    }),
    as: choice({ label: 'What it holds', required: true, options: kinds, position: 'word' }),
    document: text({
      label: 'Public document it is from',
      hint: 'Its title: the group is shown the records as stated there',
      max: limits.title,
    }),
    source: text({ label: 'Where it can be read', hint: 'A web address', aliases: ['url', 'link'], max: 500 }),
  },
  check: ({ document, source }) => ({
    source:
      source !== undefined && !isAddress(source)
        ? message('import.source')
        : document !== undefined && source === undefined
          ? message('field.missing')
          : undefined,
  }),
  async run({ file: given, as, document, source: url }, ctx) {
    const { selector, secret } = ctx.codes.draw();
    const made = await prepare(ctx.records, {
      ...{ open: () => [given.bytes], asked: as, own: ctx.organisations, maxRows: most.rows },
      ...{ elsewhere: { today: ctx.today, document, url }, key: `i${selector}${secret}`.toLowerCase() },
      ...{ by: ctx.hand.by, act: ctx.hand.act, now: ctx.now },
    });
    return 'problems' in made ? refused(made) : preview(made, ctx);
  },
});

function refused({ problems, count }: Refused): Reply {
  const more = count > problems.length ? [message('import.more', { count: count - problems.length })] : [];
  const lines = [...problems.map(problemLine), ...more];
  return { tone: 'problem', text: message('import.problems', { count }), lines };
}

function sampleItem(draft: Draft): Item {
  const [owner = ''] = draft.owners as readonly string[];
  const topics = draft.topics as readonly string[];
  const delegation = nameOf(owner);
  const line =
    topics.length === 0
      ? message('import.sample.untold', { delegation })
      : message('import.sample', { delegation, topics: named('topic', topics) });
  return { title: message('cell.text', { text: String(draft.title) }), lines: [line] };
}

const countsAs = (kind: string): Message =>
  message(kind === 'offer' ? 'import.preview.kind.offer' : 'import.preview.kind.need');

function preview({ id, held, count, left, sample }: Preview, ctx: Context): Reply {
  const until = { at: new Date(ctx.now.getTime() + pressMs).toISOString() };
  const notTaken = left.length === 0 ? [] : [message('import.preview.left', { columns: { list: left } })];
  const label = message('import.button', { count });
  return {
    text: message('import.preview', { count, kind: countsAs(held.kind) }),
    lines: [message('import.preview.quiet', { until }), ...notTaken],
    items: sample.map(sampleItem),
    buttons: [{ label, command: 'wg-admin import-now', values: { import: id }, weight: 'main' }],
  };
}

export const adminImportNow = defineCommand({
  name: 'wg-admin import-now',
  summary: 'Carry out an import that was looked over',
  access: ['secretariat'],
  visibility: 'private',
  fields: { import: text({ label: 'Import', required: true, position: 'word', max: 40 }) },
  async run({ import: id }, ctx): Promise<Reply> {
    const done = await carryOut(ctx.records, { id, by: ctx.hand.by, now: ctx.now });
    if (done === undefined)
      throw refuse('import.gone', { list: command('offer list'), again: command('wg-admin import') });
    if ('problems' in done) return refused(done);
    return { tone: 'good', text: message('import.done', { count: done.count, kind: countsAs(done.kind) }) };
  },
});

export const importCommands = [adminImport, adminImportNow];
