/** How a draft looks: in a list, alone with what its words say, and as a text to copy. */
import type { Context } from '../context.ts';
import type { Field } from '../fields.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import { understand } from '../intake/index.ts';
import type { Button, Item, Reply, Values } from '../reply.ts';
import { isRecordDraft, type RecordDraft, type StoredDraft } from '../store/drafts.ts';
import { labelOf } from '../surfaces/words.ts';
import { day, named } from '../views.ts';
import { keptUntil } from './drafting.ts';
import { needFields } from './needfields.ts';
import { notesCopy, notesItem } from './notes.ts';
import { offerFields } from './offerfields.ts';
import { command } from './shared.ts';
import { messageFields } from './source.ts';
import { readValues } from './understood.ts';

const adding = ({ noun }: RecordDraft) => `${noun} add`;

/** What `need add` or `offer add` is given to log a draft. */
export const draftValues = ({ _id, values }: StoredDraft): Values => ({ ...values, draft: _id });

const titleOf = ({ values }: StoredDraft) => [values.title ?? ''].flat().join(' ');

/** Logs a draft whose topics are stated; else with the likeliest topic of its words, where there is one. */
function logButton(draft: RecordDraft, { today }: Context): Button[] {
  const { _id: id, values } = draft;
  const stated = values.topics !== undefined || values.position !== undefined;
  const label = message('button.draft.log', { id });
  if (stated) return [{ label, command: adding(draft), values: draftValues(draft), weight: 'main' }];
  const [topic] = understand(readValues(values), today).topics;
  if (topic === undefined) return [];
  const about = message('button.topic.record', { id, topic: { name: 'topic', id: topic.value } });
  const filled = { ...draftValues(draft), topics: topic.value };
  return [{ label: about, command: adding(draft), values: filled, weight: 'main' }];
}

/** A press that does something with a draft. */
export function actButton(label: Message, id: string, act: string, more: Values = {}): Button {
  const careful = act === 'drop' ? { weight: 'careful' as const } : {};
  return { label, command: 'wg draft', values: { draft: id, act, ...more }, ...careful };
}

/** One of a list; `former` is the one before it, which it can be put together with. */
export function draftItem(draft: StoredDraft, ctx: Context, former?: StoredDraft): Item {
  if (!isRecordDraft(draft)) return notesItem(draft);
  const { _id: id, noun } = draft;
  const other = former?._id ?? '';
  const join = former === undefined ? [] : [joinButton(other, id)];
  return {
    title: message('draft.title', { id, title: titleOf(draft) }),
    lines: [message(`draft.line.${noun}`, { until: keptUntil(draft) })],
    buttons: [
      ...logButton(draft, ctx),
      { label: message('button.draft.open', { id }), command: 'wg draft', values: { draft: id }, answer: 'beside' },
      ...join,
      actButton(message('button.draft.drop', { id }), id, 'drop'),
    ],
  };
}

const joinButton = (into: string, id: string): Button =>
  actButton(message('button.draft.join', { id: into, other: id }), into, 'join', { with: id });

/** Values that are no part of what somebody else would clear. */
const inner: readonly string[] = ['title', 'visibility', 'stakeholders', 'position'];

function spokenValue(field: Field, raw: Values[string]): Param {
  const all = [raw].flat();
  if (field.names !== undefined) return named(field.names, all);
  return field.kind === 'day' ? day(all.join('')) : all.join(' ');
}

/** A draft as a text to be copied into a mail: its title and every field that is filled in, in words. */
export function copyReply(draft: StoredDraft): Reply {
  if (!isRecordDraft(draft)) return notesCopy(draft);
  const { _id: id, noun, values } = draft;
  const fields: Readonly<Record<string, Field>> = noun === 'need' ? needFields : { ...offerFields, ...messageFields };
  const lines = Object.entries(fields).flatMap(([key, field]) => {
    const raw = values[key];
    if (raw === undefined || raw.length === 0 || inner.includes(key)) return [];
    const label = labelOf({ name: `${noun} add`, summary: '', fields }, key);
    return [message('draft.copy.field', { label, value: spokenValue(field, raw) })];
  });
  const items = [{ title: message('draft.copy.title', { title: titleOf(draft) }), lines }];
  return { text: message('draft.copy', { id, until: keptUntil(draft) }), items };
}

/** Home: that drafts wait, and the newest of them. */
export async function draftsAtHome(ctx: Context): Promise<{ lines: Message[]; items: Item[] }> {
  const drafts = ctx.person === undefined ? [] : await ctx.records.drafts.list(ctx.person._id);
  if (drafts.length === 0) return { lines: [], items: [] };
  const lines = [message('draft.waiting', { count: drafts.length, list: command('wg draft') })];
  return { lines, items: drafts.slice(0, 3).map((draft) => draftItem(draft, ctx)) };
}
