/** Buttons: a press carries its command and values, so that it needs no memory of ours. */
import type { types } from '@slack/bolt';
import { type Message, message } from '../../src/i18n/message.ts';
import { plain } from '../../src/i18n/render.ts';
import type { Button } from '../../src/reply.ts';
import { markOf } from '../../src/surfaces/place.ts';
import { packPress } from '../../src/surfaces/press.ts';
import { typedLine } from '../../src/surfaces/words.ts';
import { limits, short } from './limits.ts';
import { markId } from './place.ts';
import type { Speech } from './rich.ts';

const styles = { main: 'primary', careful: 'danger' } as const;

/** As many characters as the final ids of `numbered` have, so that sizes measured before stay true. */
const unnumbered = '-000';

/**
 * The buttons that fit into their values, and lines that say what to type instead of the others. `whole`: they are about the
 * whole of the message, not about one of its items.
 */
export function buttonsOf(
  buttons: readonly Button[],
  speech: Speech,
  whole = false,
): { buttons: types.Button[]; typed: Message[] } {
  const fits = (button: Button) => packPress(button).length <= limits.buttonValue;
  const typed = buttons.filter((button) => !fits(button)).map(typedInstead);
  return { buttons: buttons.filter(fits).map((button) => buttonOf(button, speech, whole)), typed };
}

function typedInstead({ label, command, values }: Button): Message {
  const rest = typedLine(command, values).slice(command.length + 2);
  return message('slack.button.typed', { label, command: { command, rest } });
}

function buttonOf(button: Button, { voice }: Speech, whole: boolean): types.Button {
  const label = short(plain(button.label, voice).toWellFormed().trim(), limits.buttonLabel);
  const style = button.weight === undefined ? {} : { style: styles[button.weight] };
  const text = { type: 'plain_text', text: label === '' ? '…' : label, emoji: false } as const;
  return {
    type: 'button',
    action_id: markId(markOf(button, whole)) + unnumbered,
    text,
    value: packPress(button),
    ...style,
  };
}

/** Rows of buttons. */
export function actionsOf(buttons: readonly types.Button[]): types.ActionsBlock[] {
  const rows = Math.ceil(buttons.length / limits.actions);
  return Array.from({ length: rows }, (_, row) => ({
    type: 'actions',
    elements: buttons.slice(row * limits.actions, (row + 1) * limits.actions),
  }));
}

/** Gives every button of a message an id of its own. */
export function numbered(blocks: readonly types.KnownBlock[]): types.KnownBlock[] {
  let count = 0;
  const next = (id = '') => `${id.slice(0, -unnumbered.length)}-${String(count++).padStart(3, '0')}`;
  return blocks.map((block) =>
    block.type === 'actions'
      ? { ...block, elements: block.elements.map((element) => ({ ...element, action_id: next(element.action_id) })) }
      : block,
  );
}
