/** What is answered where a delivery wrote its records and its process died before it answered: they are there, and how they stand. */
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import { message } from './i18n/message.ts';
import { Refusal } from './refusal.ts';
import type { Reply } from './reply.ts';

/** One record is shown in full, as far as the viewer may see it; several are named. */
export async function writtenReply(ids: readonly string[], show: Command | undefined, ctx: Context): Promise<Reply> {
  const reply: Reply = { tone: 'good', text: message('once.written', { ids: { list: ids } }) };
  const shown = ids.length === 1 ? await shownBy(show, ids[0] ?? '', ctx) : undefined;
  if (shown === undefined) return reply;
  const { text, lines = [], items, footer, buttons } = shown;
  return { ...reply, lines: [text, ...lines], items, footer, buttons };
}

async function shownBy(show: Command | undefined, about: string, ctx: Context): Promise<Reply | undefined> {
  const plan = show?.plan({ about }, ctx.today);
  if (plan?.kind !== 'ready') return undefined;
  return plan.run(ctx).catch((error: unknown) => {
    // it may be gone from sight by now
    if (error instanceof Refusal) return undefined;
    throw error;
  });
}
