/** The guide as one document: contents, then the lessons by topic, each once. A pure function of what its reader sees. */
import type { Lesson } from '../domain/records.ts';
import { topics } from '../domain/taxonomy.ts';
import { anchor, document, escaped, quoted, said } from '../exchange/markdown.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Voice } from '../i18n/render.ts';
import type { Seen } from '../store/records.ts';
import { day, named, ownerMessage } from '../views.ts';

/** For whom it is drawn up: one reader with what they may see, or everybody of a group or at all. */
export type Readers = 'you' | 'group' | 'public';

/** A topic and the lessons that stand under it; '' where a lesson states none. */
export interface Chapter {
  readonly topic: string;
  readonly lessons: readonly Seen<Lesson>[];
}

/** Each lesson once, under the first of its topics; topics in the order of their list, those that state none at the end. */
export function chaptersOf(lessons: readonly Seen<Lesson>[]): Chapter[] {
  const order = [...topics.map(({ value }): string => value), ''];
  const first = (lesson: Seen<Lesson>) => lesson.topics[0] ?? '';
  const oldest = [...lessons].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a._id < b._id ? -1 : 1));
  const chapters = order.map((topic) => ({ topic, lessons: oldest.filter((lesson) => first(lesson) === topic) }));
  return chapters.filter((chapter) => chapter.lessons.length > 0);
}

export const topicMessage = (topic: string): Message =>
  topic === '' ? message('guide.untold') : message('cell.text', { text: { name: 'topic', id: topic } });

function lessonParts(lesson: Seen<Lesson>, voice: Voice): string[] {
  const { _id: id, title, description, owner, createdAt } = lesson;
  const also = lesson.topics.slice(1);
  const from = { owner: ownerMessage(owner), day: day(createdAt.toISOString().slice(0, 10)) };
  return [
    `### ${anchor(id)}${escaped(id)} ${escaped(title)}`,
    description === undefined ? '' : quoted(description),
    said(message('guide.from', from), voice),
    also.length === 0 ? '' : said(message('guide.also', { topics: named('topic', also) }), voice),
  ];
}

const place = (at: number): string => `topic-${at + 1}`;

function contents(chapters: readonly Chapter[], voice: Voice): string {
  const lines = chapters.flatMap(({ topic, lessons }, at) => [
    `- [${said(topicMessage(topic), voice)}](#${place(at)})`,
    ...lessons.map(({ _id: id, title }) => `  - [${escaped(id)} ${escaped(title)}](#${id})`),
  ]);
  return lines.join('\n');
}

/** The document in Markdown. `today` is `YYYY-MM-DD`. */
export function guideDocument(lessons: readonly Seen<Lesson>[], readers: Readers, today: string, voice: Voice): string {
  const say = (text: Message) => said(text, voice);
  const chapters = chaptersOf(lessons);
  return document([
    `# ${say(message('guide.head'))}`,
    say(message('guide.head.day', { day: day(today) })),
    say(message(`guide.head.${readers}`)),
    `## ${say(message('guide.contents'))}`,
    contents(chapters, voice),
    ...chapters.flatMap(({ topic, lessons: own }, at) => [
      `## ${anchor(place(at))}${say(topicMessage(topic))}`,
      ...own.flatMap((lesson) => lessonParts(lesson, voice)),
    ]),
  ]);
}
