/** How lessons look in a reply. */
import type { Context } from '../context.ts';
import type { Lesson } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Button, Item, Reply } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { named, ownerMessage, visibilityLines } from '../views.ts';
import { undoButton } from './changes.ts';
import { insight } from './insight.ts';
import { carersOf, command, none, unnamedOf } from './shared.ts';
import { namesIn } from './take.ts';

export async function mustSeeLesson(id: string, ctx: Context): Promise<Seen<Lesson>> {
  const lesson = await ctx.records.lessons.get(ctx.viewer, id);
  if (lesson === undefined) throw none(id, 'wg guide');
  return lesson;
}

export function confirmButton(id: string): Button {
  const label = message('button.confirm.record', { id });
  return { label, command: 'lesson confirm', values: { lesson: id }, weight: 'main' };
}

/** Whose it is as far as that is told, and where it stands unless it is in the guide. */
function headLine({ owner, status }: Seen<Lesson>): Message {
  if (status === 'confirmed') return message('lesson.of', { owner: ownerMessage(owner) });
  return message('record.head', { owner: ownerMessage(owner), status: message(`status.${status}`) });
}

const topicLine = ({ topics }: Pick<Lesson, 'topics'>): Message[] =>
  topics.length === 0 ? [] : [message('record.topics', { topics: named('topic', topics) })];

export function lessonItem(lesson: Seen<Lesson>): Item {
  const { _id: id, title } = lesson;
  const show: Button = { label: message('button.show', { id }), command: 'lesson show', values: { lesson: id } };
  return {
    title: message('record.title', { id, title }),
    lines: [headLine(lesson), ...topicLine(lesson)],
    buttons: [show],
  };
}

/** What it says beside its title. */
export function lessonLines({ description, match, ...lesson }: Seen<Lesson>): Message[] {
  const more = description === undefined ? [] : [message('record.description', { description })];
  const from = match === undefined ? [] : [message('lesson.match', { match })];
  return [...topicLine(lesson), ...more, ...from];
}

/** Who sees it, for its delegation; with a warning where its words give away what the group is not told. */
export async function sightLines(lesson: Lesson, ctx: Context): Promise<Message[]> {
  const { _id: id, owners, status, visibility, intended, title, description = '' } = lesson;
  const [own = ''] = owners;
  const whom = visibilityLines({ ...lesson, visibility }, unnamedOf(own), await carersOf(lesson, ctx));
  const closed = [message(status === 'proposed' ? 'lesson.waits' : 'lesson.closed')];
  const names = [...new Set(namesIn(`${title} ${description}`, own))];
  const unnamed = (intended ?? visibility) === 'region' && names.length > 0;
  const edit = command('lesson edit', `${id} title:"..."`);
  const warned = unnamed ? [message('lesson.names', { names: { list: names }, edit })] : [];
  return [...(visibility === 'closed' ? closed : whom), ...warned];
}

function ownButtons({ _id: id, status }: Pick<Lesson, '_id' | 'status'>): Button[] {
  if (status === 'withdrawn') return [];
  const values = { lesson: id };
  const withdraw = message('button.withdraw', { id });
  return [
    ...(status === 'proposed' ? [confirmButton(id)] : []),
    { label: message('button.edit', { id }), command: 'lesson edit', values: { ...values, '': '?' } },
    { label: withdraw, command: 'lesson withdraw', values, weight: 'careful' },
  ];
}

export async function lessonAdded(lesson: Lesson, ctx: Context): Promise<Reply> {
  const { _id: id, title, owners, reported } = lesson;
  const foreign = [message('lesson.reported', { delegation: { name: 'delegation', id: owners[0] ?? '' } })];
  const lines = reported ? foreign : await sightLines(lesson, ctx);
  return { tone: 'good', text: message('lesson.added', { id, title }), lines, buttons: [undoButton(lesson)] };
}

export async function showLesson(id: string, ctx: Context): Promise<Reply> {
  const lesson = await mustSeeLesson(id, ctx);
  const own = lesson.mine ? await ctx.records.lessons.whole.get(id) : undefined;
  return {
    text: message('record.title', { id, title: lesson.title }),
    lines: [
      headLine(lesson),
      ...lessonLines(lesson),
      ...(await insight(lesson, ctx)),
      ...(own === undefined ? [] : await sightLines(own, ctx)),
    ],
    buttons: lesson.mine ? ownButtons(lesson) : [],
  };
}

/** What whoever gave a result is told of the lesson they said beside it, and the press that lets others read it. */
export async function besideOutcome(lesson: Lesson, ctx: Context): Promise<Required<Pick<Reply, 'lines' | 'buttons'>>> {
  const { _id: id, title } = lesson;
  const lines = [message('lesson.added', { id, title }), ...(await sightLines(lesson, ctx))];
  return { lines, buttons: ownButtons(lesson) };
}
