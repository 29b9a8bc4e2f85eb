/** What the owner and coordinators read beside a record: on what it rests, and which coordinators opened it. */
import type { Context } from '../context.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import type { Button } from '../reply.ts';
import type { Recorded, Seen } from '../store/records.ts';
import { day, sourceLines, standing } from '../views.ts';
import { ageLines } from './fresh.ts';

type Read = Pick<Seen<Recorded>, '_id' | 'visibility' | 'mine' | 'overseen' | 'createdAt'> &
  Parameters<typeof sourceLines>[0];

type Opened = Pick<Read, '_id' | 'visibility' | 'mine' | 'overseen'>;

/** Opening a closed record that is not one's own is noted, and told to its owner. */
export async function noteOpened({ _id: id, visibility, mine, overseen }: Opened, ctx: Context): Promise<void> {
  const reader = ctx.person?._id;
  if (overseen && !mine && visibility === 'closed' && reader !== undefined) {
    await ctx.records.views.note(id, reader, ctx.now);
  }
}

export async function insight(record: Read, ctx: Context): Promise<Message[]> {
  await noteOpened(record, ctx);
  return [
    ...standing(record),
    ...ageLines(record, ctx.now),
    ...sourceLines(record),
    ...(record.mine ? await opened(record._id, ctx) : []),
  ];
}

async function opened(id: string, ctx: Context): Promise<Message[]> {
  const views = await ctx.records.views.of(id);
  if (views.length === 0) return [];
  const people = await Promise.all(views.map((view) => readerOf(view, ctx)));
  return [message('record.opened', { people: { list: people } })];
}

async function readerOf(view: { person: string; day: string }, ctx: Context): Promise<Param> {
  const person = await ctx.records.people.get(view.person);
  return message('record.opened.by', { name: person?.name ?? message('record.opened.left'), day: day(view.day) });
}

export type Noun = 'need' | 'offer';

/** For what was reported: its delegation takes it over. */
export function confirmButton(noun: Noun, id: string): Button {
  const label = message('button.confirm.record', { id });
  return { label, command: `${noun} confirm`, values: { [noun]: id }, weight: 'main' };
}
