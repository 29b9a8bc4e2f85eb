/** `/wg-admin export`: the public records as a file, as everyone may see them, whoever asks. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import type { Kind } from '../exchange/columns.ts';
import { countPublic, publicRecords } from '../exchange/exporting.ts';
import { kindName } from '../exchange/rows.ts';
import { type Format, fileName, mediaTypes, writeFile } from '../exchange/write.ts';
import { choice } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { command } from './shared.ts';

/** Records that a chat hands over in one file: some ten megabytes at most. */
const mostRecords = 5000;

const whats = [
  { value: 'needs', label: 'Needs', also: ['need'] },
  { value: 'offers', label: 'Offers', also: ['offer'] },
  { value: 'follow-ups', label: 'Follow-ups', also: ['followups', 'followup'] },
] as const;
const kindOf: Readonly<Record<(typeof whats)[number]['value'], Kind>> = {
  needs: 'need',
  offers: 'offer',
  'follow-ups': 'followup',
};

export const adminExport = defineCommand({
  name: 'wg-admin export',
  summary: 'The public needs, offers or follow-ups as a file',
  access: ['secretariat'],
  visibility: 'private',
  form: true,
  fields: {
    what: choice({ label: 'What', required: true, options: whats, position: 'word' }),
    format: choice({
      label: 'Format',
      hint: 'CSV when left out',
      options: [
        { value: 'csv', label: 'CSV, for spreadsheets' },
        { value: 'jsonl', label: 'JSON Lines', also: ['json'] },
      ],
    }),
  },
  run: ({ what, format = 'csv' }, ctx) => exported(kindOf[what], format, ctx),
});

async function exported(kind: Kind, format: Format, ctx: Context): Promise<Reply> {
  const count = await countPublic(ctx.records, kind);
  if (count === 0) throw refuse('export.none', { kind: kindName(kind), list: command(`${kind} list`) });
  if (count > mostRecords) throw refuse('export.large', { kind: kindName(kind), count });
  let written = 0;
  let content = '';
  const counted = async function* () {
    for await (const record of publicRecords(ctx.records, kind)) {
      written += 1;
      yield record;
    }
  };
  const head = { kind, exposure: 'public', format, own: ctx.organisations } as const;
  for await (const piece of writeFile(head, counted())) content += piece;
  await ctx.records.audit.note({ at: ctx.now, by: ctx.hand.by, act: ctx.hand.act, of: kind, detail: 'public' });
  const file = { name: fileName(kind, 'public', format, ctx.today), type: mediaTypes[format], content };
  return { tone: 'good', text: message('export.done', { count: written, kind: kindName(kind) }), file };
}
