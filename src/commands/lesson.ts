/** `/lesson`: what a delegation learnt, from a match or by hand. Nobody else is told before the delegation confirms it. */
import { defineCommand } from '../command.ts';
import { limits } from '../domain/records.ts';
import { flag, number, record, text } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { understand } from '../intake/index.ts';
import { refuse } from '../refusal.ts';
import type { Reply, Values } from '../reply.ts';
import { moved, undoButton } from './changes.ts';
import { checkLength, fitted } from './drafting.ts';
import { addLesson, confirmLesson, editLesson, ownMatch } from './lessonkeeping.ts';
import { lessonAdded, lessonItem, mustSeeLesson, showLesson } from './lessonviews.ts';
import { listPage } from './listing.ts';
import { command, fields, ownOnly } from './shared.ts';
import { readValues } from './understood.ts';

export const theLesson = record({ label: 'Lesson', required: true, prefixes: 'L', position: 'word' });
export const lessonTitle = {
  label: 'What was learnt?',
  hint: 'One line that helps others',
  position: 'rest',
  max: limits.title,
} as const;

/** Who writes and confirms lessons: those who speak for a delegation. */
export const authors = ['delegate', 'observer'] as const;

/** What a form holds beside a title: the topic its words point to most. */
function lessonPrefill(values: Values, today: string): Values {
  const [likely] = values.title === undefined ? [] : understand(readValues(values), today).topics;
  return likely === undefined ? {} : { topics: [likely.value] };
}

export const lessonAdd = defineCommand({
  name: 'lesson add',
  summary: 'Log what your delegation learnt, for the group’s guide',
  access: [...authors, 'coordinator', 'secretariat'],
  visibility: 'private',
  form: true,
  fields: {
    title: text({ ...lessonTitle, required: true, room: limits.description }),
    topics: {
      ...fields.topicFilter,
      label: 'Topics',
      hint: 'Under which the guide has it; those of the match when left out',
    },
    match: record({ label: 'From which match', prefixes: 'M', later: true }),
    visibility: fields.visibility,
    description: fields.description,
    delegation: { ...fields.delegation, label: 'Whose lesson', hint: 'Your delegation’s when left out', later: true },
  },
  check: ({ topics, match, ...given }) => ({
    title: checkLength(given),
    topics: topics === undefined && match === undefined ? message('field.missing') : undefined,
  }),
  prefill: lessonPrefill,
  async run(typed, ctx): Promise<Reply> {
    const { match, topics, delegation, visibility = 'region', title, description } = fitted(typed);
    const own = ctx.person?.delegation;
    if (own !== undefined && delegation !== undefined && delegation !== own) throw refuse('lesson.own');
    const of = own ?? delegation;
    if (of === undefined) throw refuse('lesson.whose', { add: command('lesson add', 'for:SN') });
    const from = match === undefined ? undefined : await ownMatch(match, ctx);
    const about = topics ?? from?.need.topics ?? [];
    const lesson = { title, description, topics: about, match: from?.id };
    return lessonAdded(await addLesson(lesson, of, visibility, own !== undefined, ctx), ctx);
  },
});

export const lessonList = defineCommand({
  name: 'lesson list',
  summary: 'The lessons you may see, newest first; the guide has them by topic',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: ({ mine }) => mine === undefined,
  fields: {
    topics: fields.topicFilter,
    mine: flag({ label: 'Only my delegation’s' }),
    closed: flag({ label: 'Also those that were withdrawn' }),
    page: fields.page,
  },
  run({ page = 1, ...given }, ctx) {
    const standing = given.closed ? {} : { status: { $in: ['confirmed', 'proposed'] as const } };
    const about = given.topics === undefined ? {} : { topics: { $in: given.topics } };
    const own = given.mine ? { owners: ctx.person?.delegation ?? '' } : {};
    const listing = {
      ...{ command: 'lesson list', repository: ctx.records.lessons, item: lessonItem },
      filter: { ...standing, ...about, ...own },
      sort: { createdAt: -1, _id: 1 },
      none: message('guide.none', { add: command('lesson add') }),
      counted: (count: number) => message('lesson.list', { count }),
    } as const;
    return listPage(listing, given, page, ctx);
  },
});

export const lessonShow = defineCommand({
  name: 'lesson show',
  summary: 'One lesson in full',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: () => true,
  fields: { lesson: theLesson },
  run: ({ lesson }, ctx) => showLesson(lesson, ctx),
});

export const lessonWithdraw = defineCommand({
  name: 'lesson withdraw',
  summary: 'Take a lesson of your delegation out of the guide',
  access: authors,
  visibility: 'private',
  fields: { lesson: theLesson },
  async run({ lesson: id }, ctx): Promise<Reply> {
    const lesson = ownOnly(await mustSeeLesson(id, ctx));
    if (lesson.status === 'withdrawn') throw refuse('record.closed', { id, status: message('status.withdrawn') });
    const update = { $set: { status: 'withdrawn' } } as const;
    const written = await ctx.records.lessons.change(id, lesson.version, update, ctx.now, ctx.hand);
    if (written === undefined) throw await moved(id, lesson.version, ctx);
    return { tone: 'good', text: message('lesson.withdrawn', { id }), buttons: [undoButton(written)] };
  },
});

/** The title as it may be left out, for an edit. */
const optionalTitle = text({ ...lessonTitle, position: 'rest' });

export const lessonEdit = defineCommand({
  name: 'lesson edit',
  summary: 'Change a lesson of your delegation: only what you give',
  aliases: ['change'],
  access: authors,
  visibility: 'private',
  form: true,
  fields: {
    lesson: theLesson,
    title: optionalTitle,
    topics: { ...fields.topicFilter, label: 'Topics', hint: 'Under which the guide has it' },
    description: fields.description,
    version: number({
      ...{ label: 'Version that was read', hint: 'Filled in by the form: refused where somebody has changed it since' },
      ...{ carried: true, max: 999_999_999 },
    }),
  },
  run: ({ lesson, version, ...given }, ctx) => editLesson(lesson, version, given, ctx),
});

export const lessonConfirm = defineCommand({
  name: 'lesson confirm',
  summary: 'Let the group read a lesson of your delegation, and say who may see it',
  aliases: ['share', 'see'],
  access: authors,
  visibility: 'private',
  fields: {
    lesson: theLesson,
    visibility: { ...fields.visibility, position: 'word' },
    stakeholders: fields.stakeholders,
  },
  run: ({ lesson, ...whom }, ctx) => confirmLesson(lesson, whom, ctx),
});

export const lessonCommands = [lessonAdd, lessonList, lessonShow, lessonEdit, lessonConfirm, lessonWithdraw];
