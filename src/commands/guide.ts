/** `/wg guide`: what the group has learnt, by topic, by words in any language, and as one document. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import type { Lesson } from '../domain/records.ts';
import { topics } from '../domain/taxonomy.ts';
import { isCoordinator, type Viewer } from '../domain/visibility.ts';
import { mediaType } from '../exchange/markdown.ts';
import { choice, choices, text } from '../fields.ts';
import { guideDocument, type Readers, topicMessage } from '../guide/document.ts';
import { message } from '../i18n/message.ts';
import { seek } from '../lexicon/seek.ts';
import { figure } from '../matchviews.ts';
import { refuse } from '../refusal.ts';
import type { Button, Item, Reply, Table } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { voiceOf } from './handed.ts';
import { lessonItem } from './lessonviews.ts';
import { command, fields, pageSize, paging } from './shared.ts';

const forms = [
  { value: 'chat', label: 'Here in the chat' },
  { value: 'markdown', label: 'As one document, in Markdown', also: ['file', 'document', 'md'] },
] as const;

/** Whom the document is for. */
const readers = [
  { value: 'you', label: 'For you, as you may see it', also: ['me'] },
  { value: 'group', label: 'For the group' },
  { value: 'public', label: 'For everybody', also: ['everyone', 'all'] },
] as const;

const newest = { createdAt: -1, _id: 1 } as const;

/** The lessons that their delegations confirmed, as a viewer sees them, newest first. */
const standing = (viewer: Viewer, { records }: Context): Promise<Seen<Lesson>[]> =>
  records.lessons.list(viewer, { status: 'confirmed' }, { sort: newest });

/** The same as others see them; never more than the speaker sees. */
async function lessonsFor(whom: Readers, ctx: Context): Promise<Seen<Lesson>[]> {
  const own = await standing(ctx.viewer, ctx);
  if (whom === 'you') return own;
  const mine = new Set(own.map(({ _id }) => _id));
  return (await standing({ kind: 'channel', level: whom }, ctx)).filter(({ _id }) => mine.has(_id));
}

/** What is searched of a lesson: its words, and the names of its topics. */
const wordsOf = ({ title, description, topics: about }: Seen<Lesson>): string[] => [
  description === undefined ? title : `${title}. ${description}`,
  ...topics.filter(({ value }) => about.includes(value)).map(({ label }) => label),
];

export const wgGuide = defineCommand({
  name: 'wg guide',
  summary: 'What the group has learnt: by topic, by words in any language, or as one document',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: ({ as = '' }) => [as].flat().join('') !== 'markdown',
  fields: {
    words: text({ label: 'Words', hint: 'In any of the six languages', position: 'rest', aliases: ['about'] }),
    topics: choices({ label: 'Only these topics', aliases: ['topic'], options: topics, names: 'topic' }),
    as: choice({ label: 'In what form', aliases: ['form'], options: forms }),
    whom: choice({ label: 'For whom the document is', aliases: ['for'], options: readers }),
    page: fields.page,
  },
  async run({ words, topics: about, as = 'chat', whom = 'you', page = 1 }, ctx): Promise<Reply> {
    const all = await lessonsFor(as === 'chat' ? 'you' : whom, ctx);
    if (all.length === 0) return { text: message('guide.none', { add: command('lesson add') }) };
    const narrowed = about === undefined ? all : all.filter((each) => each.topics.some((one) => isAmong(about, one)));
    const found = words === undefined ? narrowed : seek(words, narrowed, wordsOf);
    if (found.length === 0) throw refuse('guide.none.found', { guide: command('wg guide') });
    if (as === 'markdown') return handed(found, whom, ctx);
    return listed(found, { words, topics: about }, page);
  },
});

const isAmong = (list: readonly string[], one: string): boolean => list.includes(one);

interface Sought {
  readonly words: string | undefined;
  readonly topics: readonly string[] | undefined;
}

function listed(found: readonly Seen<Lesson>[], { words, topics: about }: Sought, page: number): Reply {
  const values = { ...(words !== undefined && { words }), ...(about !== undefined && { topics: about }) };
  const items: Item[] = found.slice((page - 1) * pageSize, page * pageSize).map(lessonItem);
  const { footer = [], buttons = [] } = paging('wg guide', values, page, found.length);
  const whole = words === undefined && about === undefined;
  return {
    text: message('guide.title', { count: found.length }),
    items,
    ...(whole && { table: byTopic(found) }),
    footer: whole ? [...footer, more()] : footer,
    buttons: [...buttons, fileButton(values)],
  };
}

const more = () => {
  const document = command('wg guide', 'as:markdown');
  return message('guide.more', {
    guide: command('wg guide', 'topic:...'),
    words: command('wg guide', '...'),
    file: document,
  });
};

const fileButton = (values: Button['values']): Button => ({
  label: message('button.guide.file'),
  command: 'wg guide',
  values: { ...values, as: 'markdown' },
  answer: 'beside',
});

/** How many lessons each topic has; one of several topics counts under each. */
function byTopic(found: readonly Seen<Lesson>[]): Table {
  const stated = topics.map(({ value }) => ({
    topic: value as string,
    count: found.filter((lesson) => isAmong(lesson.topics, value)).length,
  }));
  const untold = { topic: '', count: found.filter((lesson) => lesson.topics.length === 0).length };
  const rows = [...stated, untold].filter(({ count }) => count > 0);
  return {
    caption: message('guide.topics'),
    head: [message('guide.topic'), message('guide.lessons')],
    rows: rows.map(({ topic, count }) => [topicMessage(topic), figure(count)]),
  };
}

function handed(found: readonly Seen<Lesson>[], whom: Readers, ctx: Context): Reply {
  const content = guideDocument(found, whom, ctx.today, voiceOf(ctx));
  const name = `rapporteur-guide-${whom === 'you' ? 'for-one-reader' : whom}-${ctx.today}.md`;
  const own = message('guide.file.own', { public: command('wg guide', 'as:markdown for:public') });
  return {
    tone: 'good',
    text: message('guide.file', { count: found.length }),
    ...(whom === 'you' && isCoordinator(ctx.viewer) && { lines: [own] }),
    file: { name, type: mediaType, content },
  };
}
