/** What a test reads of a reply. */
import type { Plan } from '../../src/command.ts';
import type { Key, Message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Button, Reply } from '../../src/reply.ts';

export interface Answer {
  readonly reply: Reply;
  readonly text: string;
  readonly plan?: Plan;
}

/** Every word of a reply: what somebody can read of it on any platform, a line for each part. */
export function textOf(reply: Reply, voice: Voice): string {
  const say = (message: Message) => plain(message, voice);
  const labels = (buttons: readonly Button[] = []) => buttons.map(({ label }) => `[${say(label)}]`);
  const items = (reply.items ?? []).flatMap(({ title, lines = [], buttons }) => {
    return [say(title), ...lines.map(say), ...labels(buttons)];
  });
  const { table } = reply;
  const rows = table === undefined ? [] : [table.head, ...table.rows].map((row) => row.map(say).join(' | '));
  const head = [say(reply.text), ...(reply.lines ?? []).map(say), ...items];
  const picture = reply.picture === undefined ? [] : messagesIn(reply.picture).map(say);
  const tail = [...picture, ...labels(reply.buttons), ...(reply.footer ?? []).map(say)];
  return [...head, ...(table === undefined ? [] : [say(table.caption)]), ...rows, ...tail].join('\n');
}

/** Every message of a picture, and its figures. */
function messagesIn(value: unknown): Message[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('key' in value && 'params' in value) return [value as Message];
  return Object.values(value).flatMap(messagesIn);
}

/** The keys of every message in a reply, nested ones too. */
export function keysIn(value: unknown): Key[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'key' in value && 'params' in value ? [value.key as Key] : [];
  return [...own, ...Object.values(value).flatMap(keysIn)];
}

/** The id a reply speaks of in its first sentence: of what was just logged. */
export function idOf({ reply }: Answer): string {
  const { id } = reply.text.params;
  if (typeof id !== 'string') throw new Error(`no id in ${reply.text.key}`);
  return id;
}

/** The button of a reply with that command, wherever it stands. */
export function buttonOf({ reply }: Answer, command: string): Button {
  const all = [...(reply.buttons ?? []), ...(reply.items ?? []).flatMap(({ buttons = [] }) => buttons)];
  const found = all.find((button) => button.command === command);
  if (found === undefined) throw new Error(`no button ${command} in ${reply.text.key}`);
  return found;
}
