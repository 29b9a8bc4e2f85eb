/** Records that are few and read when they are looked for: what is found of them beside needs, offers and follow-ups. */
import type { Context } from '../context.ts';
import type { Lesson, Roundtable } from '../domain/records.ts';
import type { Attribution } from '../domain/visibility.ts';
import type { Text } from '../figures/words.ts';
import { message } from '../i18n/message.ts';
import type { Item } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { day } from '../views.ts';
import { lessonItem } from './lessonviews.ts';

export interface Other {
  readonly id: string;
  readonly kind: 'roundtable' | 'lesson';
  readonly status: string;
  readonly topics: readonly string[];
  readonly createdAt: Date;
  readonly text: Text;
  readonly item: Item;
  /** Whose it is as far as that is told; absent where it is the group's. */
  readonly owner?: Attribution;
  /** Comes after what still stands, where words tell no difference. */
  readonly ended: boolean;
}

function ofRoundtable({ _id: id, title, agenda, from, to, status, createdAt }: Seen<Roundtable>): Other {
  const label = message('button.show', { id });
  const item: Item = {
    title: message('record.title', { id, title }),
    lines: [message('status.roundtable.days', { from: day(from), to: day(to) })],
    buttons: [{ label, command: 'wg status', values: { about: id } }],
  };
  const text = { title, rest: agenda.map((each) => each.title) };
  return { id, kind: 'roundtable', status, topics: [], createdAt, text, item, ended: false };
}

function ofLesson(lesson: Seen<Lesson>): Other {
  const { _id: id, title, description, status, topics, createdAt, owner } = lesson;
  const text = { title, rest: description === undefined ? [] : [description] };
  const item = lessonItem(lesson);
  return { id, kind: 'lesson', status, topics, createdAt, text, item, owner, ended: status === 'withdrawn' };
}

/** Those that the viewer may see. */
export async function othersFor({ records, viewer }: Context): Promise<Other[]> {
  const [roundtables, lessons] = await Promise.all([
    records.roundtables.list(viewer, {}),
    records.lessons.list(viewer, {}),
  ]);
  return [...roundtables.map(ofRoundtable), ...lessons.map(ofLesson)];
}
