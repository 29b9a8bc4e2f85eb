/** Records that are few and read when they are looked for: what is found of them beside needs, offers and follow-ups. */
import type { Context } from '../context.ts';
import type { Roundtable } from '../domain/records.ts';
import type { Text } from '../figures/words.ts';
import { message } from '../i18n/message.ts';
import type { Item } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { day } from '../views.ts';

export interface Other {
  readonly id: string;
  readonly kind: 'roundtable';
  readonly status: string;
  readonly topics: readonly string[];
  readonly createdAt: Date;
  readonly text: Text;
  readonly item: Item;
}

function ofRoundtable({ _id: id, title, agenda, from, to, status, createdAt }: Seen<Roundtable>): Other {
  const label = message('button.show', { id });
  const item: Item = {
    title: message('record.title', { id, title }),
    lines: [message('status.roundtable.days', { from: day(from), to: day(to) })],
    buttons: [{ label, command: 'wg status', values: { about: id } }],
  };
  const text = { title, rest: agenda.map((each) => each.title) };
  return { id, kind: 'roundtable', status, topics: [], createdAt, text, item };
}

/** Those that the viewer may see. */
export async function othersFor({ records, viewer }: Context): Promise<Other[]> {
  return (await records.roundtables.list(viewer, {})).map(ofRoundtable);
}
