/** `/wg draft`: what one typed and has not logged yet, seen by oneself alone. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { limits } from '../domain/records.ts';
import { choice, record } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { headOf } from '../intake/split.ts';
import { refuse } from '../refusal.ts';
import type { Reply, Values } from '../reply.ts';
import { isRecordDraft, type StoredDraft } from '../store/drafts.ts';
import { draftGone, keptUntil } from './drafting.ts';
import { copyReply, draftItem } from './draftviews.ts';
import { notesReply } from './notes.ts';
import { command, pageSize } from './shared.ts';
import { draftReply } from './understood.ts';

const acts = [
  { value: 'copy', label: 'Copy for clearance' },
  { value: 'later', label: 'Keep it for later' },
  { value: 'drop', label: 'Drop it', also: ['remove', 'delete'] },
  { value: 'join', label: 'Put it together with another' },
  { value: 'one', label: 'It is one need: put all of its text together' },
] as const;

export const wgDraft = defineCommand({
  name: 'wg draft',
  summary: 'What you typed and did not log yet: show, copy for clearance, drop, or put together',
  aliases: ['drafts'],
  access: 'recognised',
  visibility: 'private',
  fields: {
    draft: record({ label: 'Draft', hint: 'Left out, all of yours', prefixes: 'T', position: 'word' }),
    act: choice({ label: 'What to do', hint: 'Left out, it is shown', options: acts, position: 'word' }),
    with: record({ label: 'The other draft', hint: 'To put it together with', prefixes: 'T', position: 'word' }),
  },
  check: ({ act, with: other }) => ({
    with: act === 'join' && other === undefined ? message('field.missing') : undefined,
  }),
  async run({ draft: id, act, with: other }, ctx): Promise<Reply> {
    if (id === undefined) return listed(ctx);
    const draft = await mustHave(id, ctx);
    const person = ownerOf(ctx);
    const list = command('wg draft');
    if (act === undefined) return isRecordDraft(draft) ? draftReply(draft, ctx) : notesReply(draft, ctx);
    if (act === 'copy') return copyReply(draft);
    if (act === 'later') return { text: message('draft.later', { id, until: keptUntil(draft), list }) };
    if (act === 'join') return join(draft, await mustHave(other ?? '', ctx), ctx);
    if (act === 'one') return whole(draft, ctx);
    if (!(await ctx.records.drafts.remove(person, id))) throw draftGone(id);
    return { tone: 'good', text: message('draft.dropped', { id }) };
  },
});

/** Drafts are a person's own. */
function ownerOf({ person }: Context): string {
  if (person === undefined) throw refuse('access.role');
  return person._id;
}

async function mustHave(id: string, ctx: Context): Promise<StoredDraft> {
  const draft = await ctx.records.drafts.get(ownerOf(ctx), id);
  if (draft === undefined) throw draftGone(id);
  return draft;
}

async function listed(ctx: Context): Promise<Reply> {
  const drafts = await ctx.records.drafts.list(ownerOf(ctx));
  if (drafts.length === 0) return { text: message('draft.list.none', { add: command('need add') }) };
  const items = drafts.slice(0, pageSize).map((draft) => draftItem(draft, ctx));
  return { text: message('draft.list', { count: drafts.length }), items };
}

const textOf = ({ title = '', description }: Values) => [description ?? title].flat().join(' ');

/** Both texts one below the other, the lists of both, and of what can be said once what the first one says. */
function together(one: Values, other: Values): Values {
  const lists = ['topics', 'audience', 'modality', 'languages', 'markers', 'eligible'];
  const both = lists.flatMap((key) => {
    const values = [...new Set([one[key] ?? [], other[key] ?? []].flat())];
    return values.length === 0 ? [] : [[key, values] as const];
  });
  const description = `${textOf(one)}\n${textOf(other)}`;
  return { ...other, ...one, ...Object.fromEntries(both), description };
}

/** The second one becomes part of the first. It goes last: a crash between the two loses nothing. */
async function join(draft: StoredDraft, other: StoredDraft, ctx: Context): Promise<Reply> {
  const ids = { id: draft._id, other: other._id };
  if (draft._id === other._id) throw refuse('draft.joined.itself', { id: draft._id, list: command('wg draft') });
  if (draft.noun !== other.noun || !isRecordDraft(draft)) throw refuse('draft.joined.kinds', ids);
  const values = together(draft.values, other.values);
  if (String(values.description).length > limits.description) throw refuse('draft.joined.full', ids);
  const { drafts } = ctx.records;
  const written = await drafts.rewrite(draft.person, draft._id, values, ctx.now);
  if (written === undefined) throw draftGone(draft._id);
  await drafts.remove(other.person, other._id);
  const { text, lines = [], ...rest } = draftReply({ ...written, noun: draft.noun }, ctx);
  return { ...rest, tone: 'good', text: message('draft.joined', ids), lines: [text, ...lines] };
}

/** The whole text that several drafts came from, as one: those that were logged by now stay logged. */
async function whole(draft: StoredDraft, ctx: Context): Promise<Reply> {
  if (!isRecordDraft(draft)) return notesReply(draft, ctx);
  const { drafts } = ctx.records;
  const batch = draft.batch ?? draft._id;
  const all = (await drafts.list(draft.person)).filter((each) => (each.batch ?? each._id) === batch);
  const { words, speaker: _speaker, description: _description, ...values } = draft.values;
  const text = [words ?? textOf(draft.values)].flat().join(' ');
  const head = headOf(text, limits.title);
  const made = { ...values, title: head, ...(head !== text && { description: text }) };
  const written = await drafts.rewrite(draft.person, draft._id, made, ctx.now);
  if (written === undefined) throw draftGone(draft._id);
  for (const { _id } of all) if (_id !== draft._id) await drafts.remove(draft.person, _id);
  return draftReply({ ...written, noun: draft.noun }, ctx);
}
