/**
 * Buttons that open a form again with what was written in it. A button holds 2000 characters; what is longer is kept here
 * for its writer, in memory alone and only so much, and stands in the answer too.
 */

import { ask, type Command } from '../../src/command.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import { putNewest } from '../../src/newest.ts';
import type { Button, Reply, Values } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { packPress } from '../../src/surfaces/press.ts';
import { formButton } from '../../src/surfaces/problems.ts';
import { labelOf, typedLine } from '../../src/surfaces/words.ts';
import { limits } from './limits.ts';

export interface Drawer {
  /** The answer with a way back into the form, and everything that was written. `key` names what is kept for the writer. */
  returning(reply: Reply, request: Request, command: Command, key: string): Reply;
  /** A request whose button stands for what was kept. */
  recall(request: Request): Request;
}

export function createDrawer(most = 500): Drawer {
  const kept = new Map<string, Values>();

  /** The same button where it has room for its values, else one that stands for them. */
  function carrying(button: Button, who: string, key: string): Button {
    if (packPress(button).length <= limits.buttonValue) return button;
    putNewest(kept, `${who} ${key}`, button.values, most);
    return { ...button, values: { '': [ask, key] } };
  }

  return {
    returning(reply, { values, who }, command, key) {
      const footer = withTyped(reply, command.name, values);
      const buttons = command.form ? withForm(reply.buttons ?? [], command.name, values) : (reply.buttons ?? []);
      const carried = buttons.map((button, at) => (opens(button) ? carrying(button, who.id, `${key}.${at}`) : button));
      const long = typedLine(command.name, values).length > limits.footerLine;
      return {
        ...reply,
        lines: [...(reply.lines ?? []), ...(long ? writtenLines(command, values) : [])],
        footer,
        buttons: carried,
      };
    },
    recall(request) {
      const [, key] = [request.values[''] ?? []].flat();
      const values = key === undefined ? undefined : kept.get(`${request.who.id} ${key}`);
      return values === undefined ? request : { ...request, values };
    },
  };
}

/** What a button stood for is not kept any more. */
export const isForgotten = ({ values }: Request): boolean => [values[''] ?? []].flat().length > 1;

const opens = ({ values }: Button): boolean => Object.values(values).some((raw) => [raw].flat().includes(ask));

function withForm(buttons: readonly Button[], command: string, values: Values): readonly Button[] {
  const there = buttons.some((button) => button.command === command && opens(button));
  return there ? buttons : [...buttons, formButton(command, values)];
}

function withTyped({ footer = [] }: Reply, command: string, values: Values): readonly Message[] {
  if (footer.some(({ key }) => key === 'problem.typed')) return footer;
  return [...footer, message('problem.typed', { typed: typedLine(command, values) })];
}

/** The line that was typed has no room for all of it: each long text has a line of its own. */
function writtenLines(command: Command, values: Values): Message[] {
  return Object.entries(values).flatMap(([key, raw]) => {
    const words = [raw].flat().join(', ');
    return words.length < 200 ? [] : [message('slack.said', { field: labelOf(command, key), words })];
  });
}
