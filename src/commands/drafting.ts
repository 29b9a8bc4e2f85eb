/** Keeping what was typed as a draft, and logging a draft once however often it is pressed. */
import type { Context } from '../context.ts';
import { addDays } from '../domain/hours.ts';
import { limits } from '../domain/records.ts';
import { record } from '../fields.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import { headOf } from '../intake/split.ts';
import { refuse } from '../refusal.ts';
import type { Values } from '../reply.ts';
import { retention } from '../retention.ts';
import type { StoredDraft } from '../store/drafts.ts';
import { day } from '../views.ts';
import { command, speaker } from './shared.ts';

/** In `need add` and `offer add`: the draft that is logged by it. */
export const theDraft = record({
  label: 'Draft that this is',
  hint: 'Filled in by its buttons',
  prefixes: 'T',
  carried: true,
});

interface Worded {
  readonly title: string;
  readonly description?: string | undefined;
}

/** What was typed as a title and is too long for one, with what stands below it. */
const below = ({ title, description }: Worded) => (description === undefined ? title : `${title}\n\n${description}`);

/** A text that is too long for a title: its first words are the title, and all of it is the description. */
export function fitted<I extends Worded>(input: I): I {
  if (input.title.length <= limits.title) return input;
  return { ...input, title: headOf(input.title, limits.title), description: below(input) };
}

/** Together a long text and what was said of it beside must fit a description. */
export function checkLength({ title, description }: Worded): Message | undefined {
  const length = below({ title, description }).length;
  const max = limits.description;
  return title.length > limits.title && length > max ? message('field.long', { max, length }) : undefined;
}

export const draftGone = (id: string) => refuse('draft.gone', { id, list: command('wg draft') });

/** The day on which a draft goes unless it is changed. */
export const keptUntil = ({ at }: StoredDraft): Param => day(addDays(at, retention.drafts).toISOString().slice(0, 10));

/** Keeps what was typed: as the draft it names, or as a new one. */
export async function keepDraft(noun: StoredDraft['noun'], typed: Values, ctx: Context): Promise<StoredDraft> {
  const { _id: person } = speaker(ctx);
  const { draft: id, ...values } = typed;
  if (typeof id !== 'string') return ctx.records.drafts.add({ person, noun, values }, ctx.now);
  const there = await ctx.records.drafts.rewrite(person, id, values, ctx.now);
  if (there === undefined) throw draftGone(id);
  return there;
}

/** Writes the record of a draft, which is gone with that; without a draft just writes. @throws Refusal where the draft is gone */
export async function logging<R>(id: string | undefined, ctx: Context, write: () => Promise<R>): Promise<R> {
  if (id === undefined) return write();
  const { drafts } = ctx.records;
  const { _id: person } = speaker(ctx);
  if ((await drafts.take(person, id, ctx.now)) === undefined) throw draftGone(id);
  const written = await write().catch(async (error: unknown) => {
    await drafts.giveBack(person, id);
    throw error;
  });
  await drafts.remove(person, id);
  return written;
}
