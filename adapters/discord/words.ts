/** What people are told when something cannot be carried out here, with what can be pressed next. */
import type { Command, Incomplete, Plan } from '../../src/command.ts';
import { message } from '../../src/i18n/message.ts';
import type { Button, Reply, Values } from '../../src/reply.ts';
import { errorLines, incompleteReply } from '../../src/surfaces/problems.ts';
import { labelOf } from '../../src/surfaces/words.ts';

/** A command of which Discord still shows the name. */
export const gone: Reply = { tone: 'problem', text: message('discord.gone', { command: { command: 'wg help' } }) };

export const wrongLine = (plan: Incomplete): Reply => incompleteReply(plan);

export function lostPress(command: string): Reply {
  return { tone: 'problem', text: message('discord.lost.press', { command: { command } }) };
}

/** What is wrong with a form, and the button that opens it again with everything typed. */
export function wrongForm(plan: Incomplete): Reply {
  const text = message('problem.intro');
  return { tone: 'problem', text, lines: errorLines(plan), buttons: [openForm(plan.command, plan.values)] };
}

/** A form whose carried values are lost: what it held is shown back, and one press goes on with that. */
export function lostForm(command: Command, plan: Plan): Reply {
  const held = Object.entries(plan.values).map(([key, raw]) => ({ key, value: [raw].flat().join(', ') }));
  const lines = held
    .filter(({ value }) => value !== '')
    .map(({ key, value }) => message('discord.held', { field: labelOf(command, key), value }));
  const button: Button =
    plan.kind === 'ready'
      ? { label: message('surface.save'), command: command.name, values: plan.values, weight: 'main' }
      : openForm(command, plan.values);
  return { tone: 'problem', text: message('discord.lost.form'), lines, buttons: [button] };
}

function openForm(command: Command, values: Values): Button {
  return { label: message('surface.open.form'), command: command.name, values, weight: 'main' };
}
