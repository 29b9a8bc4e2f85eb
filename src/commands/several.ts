/** One text that asks for several things: a draft for each, with the whole text as the source they share. */
import type { Context } from '../context.ts';
import { limits } from '../domain/records.ts';
import { message } from '../i18n/message.ts';
import { understand } from '../intake/index.ts';
import { headOf, type Piece, splitNeeds } from '../intake/split.ts';
import type { Button, Reply, Values } from '../reply.ts';
import type { StoredDraft } from '../store/drafts.ts';
import { keptUntil } from './drafting.ts';
import { draftItem } from './draftviews.ts';
import { command, speaker } from './shared.ts';

interface Typed {
  readonly title: string;
  readonly topics?: readonly string[] | undefined;
  readonly position?: boolean | undefined;
  readonly draft?: string | undefined;
}

/** How many of the topics that a piece may be about are compared. */
const compared = 2;

/** The values of one piece: its own words, what was typed beside them, and the whole text as the source. */
function valuesOf({ words }: Piece, { title = '', ...typed }: Values, delegation: string): Values {
  const head = headOf(words, limits.title);
  const all = { words: title, speaker: delegation, ...typed, title: head };
  return head === words ? all : { ...all, description: words };
}

/** Drafts of what a text asks for; undefined where it asks for one thing, or was said to be one. Nothing is logged. */
export async function severalDrafts(typed: Typed, values: Values, ctx: Context): Promise<Reply | undefined> {
  if (typed.draft !== undefined || typed.topics !== undefined || typed.position) return undefined;
  const about = (words: string) =>
    understand(words, ctx.today)
      .topics.slice(0, compared)
      .map(({ value }) => value);
  const pieces = splitNeeds(typed.title, about);
  if (pieces.length < 2) return undefined;
  const { _id: person, delegation } = speaker(ctx);
  const made: StoredDraft[] = [];
  for (const piece of pieces) {
    const draft = { person, noun: 'need', values: valuesOf(piece, values, delegation), batch: made[0]?._id } as const;
    made.push(await ctx.records.drafts.add(draft, ctx.now));
  }
  return reply(made, ctx);
}

function reply(made: readonly StoredDraft[], ctx: Context): Reply {
  const [first] = made;
  const items = made.map((draft, place) => draftItem(draft, ctx, made[place - 1]));
  const label = message('button.draft.one');
  const one: Button = { label, command: 'wg draft', values: { draft: first?._id ?? '', act: 'one' } };
  const until = first === undefined ? '' : keptUntil(first);
  const footer = [message('draft.several.how', { list: command('wg draft'), until })];
  return { text: message('draft.several', { count: made.length }), items, footer, buttons: [one] };
}
