/** What people are told when something cannot be carried out here, with what can be pressed next. */
import type { Command, Incomplete, Plan } from '../../src/command.ts';
import { message } from '../../src/i18n/message.ts';
import type { Button, Reply, Values } from '../../src/reply.ts';
import { errorLines, formButton, incompleteReply } from '../../src/surfaces/problems.ts';
import { type Mark, marked } from './formmark.ts';
import { givenLines } from './progress.ts';

/** A command of which Discord still shows the name. */
export const gone: Reply = { tone: 'problem', text: message('discord.gone', { command: { command: 'wg help' } }) };

export const wrongLine = (plan: Incomplete): Reply => incompleteReply(plan);

export function lostPress(command: string): Reply {
  return { tone: 'problem', text: message('discord.lost.press', { command: { command } }) };
}

/** The store does not tell now what a button stands for. */
export const latePress: Reply = { tone: 'problem', text: message('discord.late.press') };

/** What is wrong with a form, and the button that opens it again with everything typed. */
export function wrongForm(plan: Incomplete): Reply {
  const text = message('problem.intro');
  return { tone: 'problem', text, lines: errorLines(plan), buttons: [openForm(plan.command, plan.values)] };
}

/** A form whose carried values are lost: what it held is shown back, and one press goes on with that. */
export function lostForm(command: Command, plan: Plan): Reply {
  const button: Button =
    plan.kind === 'ready'
      ? { label: message('surface.save'), command: command.name, values: plan.values, weight: 'main' }
      : openForm(command, plan.values);
  const lines = givenLines(command, plan.values);
  return { tone: 'problem', text: message('discord.lost.form'), lines, buttons: [button] };
}

/** A form whose carried values the store does not tell now: they are joined when the button is pressed. */
export function lateForm(command: Command, held: Values, sent: Mark): Reply {
  const values = marked(held, { ...sent, act: 'join' });
  const button: Button = { label: message('surface.again'), command: command.name, values, weight: 'main' };
  const lines = givenLines(command, held);
  return { tone: 'problem', text: message('discord.late.form'), lines, buttons: [button] };
}

/** A form that Discord did not open in time. */
export function unopened(command: string, values: Values): Reply {
  return { tone: 'problem', text: message('discord.late.open'), buttons: [formButton(command, values)] };
}

function openForm(command: Command, values: Values): Button {
  return { label: message('surface.open.form'), command: command.name, values, weight: 'main' };
}
