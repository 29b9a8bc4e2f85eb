/** What somebody who fills in a form in steps is told between them: what they gave, what is wrong, and where it goes on. */
import { type Command, type Plan, rawOf } from '../../src/command.ts';
import { askedFields, type Field } from '../../src/fields.ts';
import { type Message, message, type Param } from '../../src/i18n/message.ts';
import type { Button, Reply, Values } from '../../src/reply.ts';
import { toldBeside } from '../../src/surfaces/parts.ts';
import { errorLines } from '../../src/surfaces/problems.ts';
import { choiceOf, labelOf } from '../../src/surfaces/words.ts';
import { type Mark, marked } from './formmark.ts';
import { clip } from './limits.ts';
import { type Content, openedStep, type Step, stepsOf } from './steps.ts';

/** Characters of a text that are shown back: the form has all of it. */
const shownText = 200;

/** A plan as the content of a form. */
export const contentOf = (plan: Plan): Content =>
  plan.kind === 'incomplete' ? plan : { ...plan, errors: {}, prefill: {} };

/** `sent` is the mark of the step that was sent. */
export function progressReply(plan: Plan, sent: Mark): Reply {
  const content = contentOf(plan);
  const { command, values } = content;
  const given = givenLines(command, values);
  const told = Object.keys(command.fields).map((key) => toldBeside(command.fields, key, values));
  const beside = told.filter((line) => line !== undefined);
  const steps = stepsOf(content);
  const buttons = [...mainButton(plan, sent), ...stepButtons(content, steps, sent)];
  if (plan.kind === 'ready') return { text: message('discord.step.ready'), lines: [...given, ...beside], buttons };
  const lines = [...errorLines(plan), message('discord.step.given'), ...given, ...beside];
  return { tone: 'problem', text: message('problem.intro'), lines, buttons };
}

/** Saves what is ready; else opens the step that holds the first thing to be put right. */
function mainButton(plan: Plan, { form }: Mark): Button[] {
  const press = { command: plan.command.name, weight: 'main' } as const;
  if (plan.kind === 'ready')
    return [{ ...press, label: message('surface.save'), values: marked(plan.values, { act: 'save', form }) }];
  const at = openedStep(plan)?.at;
  return [{ ...press, label: message('surface.open.form'), values: marked(plan.values, { act: 'open', at, form }) }];
}

/** The next step, and all before it. */
function stepButtons(content: Content, steps: readonly Step[], { at: sent = 0, form }: Mark): Button[] {
  const next = steps.findIndex(({ at }) => at > sent);
  const reached = next === -1 ? steps.length : next;
  const press = (place: number, label: Message): Button => ({
    ...{ label, command: content.command.name, answer: 'beside' },
    values: marked(content.values, { act: 'open', at: steps[place]?.at, form }),
  });
  const counted = (place: number) => ({ step: place + 1, steps: steps.length });
  const more = next === -1 ? [] : [press(next, message('discord.step.more', counted(next)))];
  const back = steps.slice(0, reached).map((_, place) => press(place, message('discord.step.back', counted(place))));
  return [...more, ...back];
}

/** What was given so far, by field. */
export function givenLines(command: Command, values: Values): Message[] {
  return askedFields(command.fields).flatMap(([key, field]) => {
    const raw = rawOf(values, key);
    if (raw.length === 0) return [];
    // a label that asks ends with a sign of its own
    const form = field.label.endsWith('?') ? 'discord.held.asked' : 'discord.held';
    return [message(form, { field: labelOf(command, key), value: said(field, raw) })];
  });
}

/** A value as its field understands it, in the reader's language; else as it was typed. */
function said(field: Field, raw: readonly string[]): Param {
  const read = field.schema.safeParse(raw);
  const typed = clip(raw.join(', '), shownText);
  if (!read.success) return typed;
  if (field.kind === 'flag') return message(read.data === true ? 'discord.yes' : 'discord.no');
  if (field.kind === 'day') return { day: String(read.data) };
  return field.kind === 'choice'
    ? { list: [read.data].flat().map((id) => choiceOf(field, String(id)) ?? String(id)) }
    : typed;
}

/** Whether a form that was sent is answered by what it holds so far, for it has other steps. */
export const isStepped = (plan: Plan): boolean => stepsOf(contentOf(plan)).length > 1;
