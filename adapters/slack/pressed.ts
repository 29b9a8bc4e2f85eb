/** What was pressed: a message for one person or one that stands, and what can still be pressed in it afterwards. */
import type { BlockAction, ButtonAction, types, webApi } from '@slack/bolt';
import { type Command, readingNames } from '../../src/command.ts';
import type { Log } from '../../src/log.ts';
import type { Pressed } from '../../src/surfaces/place.ts';
import { unpackPress } from '../../src/surfaces/press.ts';
import type { Standing } from './answer.ts';
import { errorData } from './log.ts';
import { readMark } from './place.ts';

export interface PressedIn extends Pressed {
  /** Absent for a message that one person was shown: Slack brings neither its words nor a way to edit it. */
  readonly message?: Standing & { readonly text: string; readonly blocks: readonly types.KnownBlock[] };
  readonly block: string;
  /** The message whose thread it is in. */
  readonly thread?: string;
}

export function pressedIn(action: ButtonAction, { channel, message, container }: BlockAction): PressedIn {
  const thread: unknown = message?.thread_ts ?? container.thread_ts;
  const hung = typeof thread === 'string' ? { thread } : {};
  const mark = readMark(action.action_id);
  const press = { ...(mark !== undefined && { mark }), block: action.block_id, ...hung };
  const ephemeral = container.is_ephemeral === true;
  if (ephemeral || message === undefined || channel === undefined) return { ...press, shared: false };
  const { ts, text = '' } = message;
  const blocks: readonly types.KnownBlock[] = message.blocks ?? [];
  return { ...press, shared: !channel.id.startsWith('D'), message: { channel: channel.id, ts, text, blocks } };
}

/** Takes the buttons that act out of the row that was pressed, and leaves those that show something. Never rejects. */
export async function withoutActs(
  client: webApi.WebClient,
  { message, block }: PressedIn,
  commands: readonly Command[],
  log: Log,
): Promise<void> {
  if (message === undefined) return;
  const { channel, ts, text } = message;
  const blocks = message.blocks.flatMap((one) => (one.block_id === block ? onlyReading(one, commands) : [one]));
  await client.chat
    .update({ channel, ts, text, blocks })
    .catch((error: unknown) => log.warn('slack.answer', errorData(error)));
}

function onlyReading(row: types.KnownBlock, commands: readonly Command[]): types.KnownBlock[] {
  if (row.type !== 'actions') return [row];
  const reading = readingNames(commands);
  const elements = row.elements.filter(
    (element) => element.type === 'button' && reading.has(unpackPress(element.value ?? '').command),
  );
  return elements.length === 0 ? [] : [{ ...row, elements }];
}
