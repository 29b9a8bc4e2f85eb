/** `/need covered`: that a need is met, in full or in part, or that it is open again. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { type Need, openNeedStates } from '../domain/records.ts';
import { choice, record } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import { moved, undoButton } from './changes.ts';
import { command, none, ownOnly } from './shared.ts';

const states = { fully: 'covered', partly: 'partly covered', not: 'open' } as const satisfies Record<
  string,
  Need['status']
>;

/** From which it can be called covered, or not: also once it is. */
const changeable: readonly Need['status'][] = [...openNeedStates, 'to be confirmed', 'covered'];

/** What is covered is suggested no more, and what was asked about it ends; what is open in part or again is compared anew. */
async function follow(need: Need, ctx: Context): Promise<void> {
  if (need.status !== 'covered') return void (await ctx.exchange.needWritten(need, ctx.now));
  await ctx.notices.ended(await ctx.exchange.closed({ need: need._id }, ctx.now), 'provider', ctx.now);
}

export const needCovered = defineCommand({
  name: 'need covered',
  summary: 'Say that a need of your delegation is covered: fully, partly, or not any more',
  access: ['delegate'],
  visibility: 'private',
  fields: {
    need: record({ label: 'Need', required: true, prefixes: 'N', position: 'word' }),
    how: choice({
      label: 'How far',
      hint: 'Fully when left out',
      position: 'word',
      options: [
        { value: 'fully', label: 'Fully' },
        { value: 'partly', label: 'Partly: the rest stays open', also: ['part'] },
        { value: 'not', label: 'Not any more: it is open again', also: ['no', 'open'] },
      ],
    }),
  },
  async run({ need: id, how = 'fully' }, ctx) {
    const seen = await ctx.records.needs.get(ctx.viewer, id);
    if (seen === undefined) throw none(id, 'need list');
    const need = ownOnly(seen);
    const status = states[how];
    const show = command('need show', id);
    const told = { id, status: message(`status.${need.status}`) };
    if (need.reported) throw refuse('record.see.reported', { id, confirm: command('need confirm', id) });
    if (!changeable.includes(need.status)) throw refuse('need.covered.not', { ...told, list: command('need list') });
    if (need.status === status) throw refuse('need.covered.same', { ...told, show });
    const update = { $set: { status, confirmedAt: ctx.now }, $unset: { formerStatus: true } } as const;
    const written = await ctx.records.needs.change(id, need.version, update, ctx.now, ctx.hand);
    if (written === undefined) throw await moved(id, need.version, ctx);
    await follow(written, ctx);
    const text = message('need.covered', { id, status: message(`status.${status}`) });
    return { tone: 'good', text, buttons: [undoButton(written)] };
  },
});
