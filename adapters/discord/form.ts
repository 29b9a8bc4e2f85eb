/** The form of a command as a modal: one step of it, filled with what is known. */
import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord.js';
import { type Incomplete, isQuiet, rawOf } from '../../src/command.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import { deciding, toldBeside } from '../../src/surfaces/parts.ts';
import { errorLines } from '../../src/surfaces/problems.ts';
import { hintOf, labelOf, summaryOf, wordIn } from '../../src/surfaces/words.ts';
import { type Mark, marked, newForm } from './formmark.ts';
import { inputFor } from './inputs.ts';
import { clip, limits } from './limits.ts';
import type { Parking } from './parking.ts';
import { openedStep, type Step, stepsOf } from './steps.ts';
import { within } from './text.ts';

type Modal = APIModalInteractionResponseCallbackData;

/**
 * What was given for fields that this step does not show goes along in the identifier, and what others depend on: by that it is
 * told what changed. `mark` says which step of which form.
 */
export function formOf(plan: Incomplete, voice: Voice, parking: Parking, mark?: Mark): Modal {
  const { name, fields } = plan.command;
  const step = openedStep(plan, mark?.at) ?? { at: 0, keys: [] };
  const { keys } = step;
  const decide = deciding(fields);
  const carried = Object.entries(plan.values).filter(
    ([key]) => key in fields && (!keys.includes(key) || decide.has(key)),
  );
  const own: Mark = { act: 'open', at: step.at, form: mark?.form ?? newForm() };
  const inputs = keys.map((key) => inputOf(plan, key, voice, keys.length));
  return {
    custom_id: parking.pack(name, marked(Object.fromEntries(carried), own)),
    title: titleOf(plan, step, voice),
    components: [...textAbove(plan, keys, voice), ...inputs],
  };
}

function titleOf(plan: Incomplete, { at }: Step, voice: Voice): string {
  const steps = stepsOf(plan);
  const summary = wordIn(summaryOf(plan.command), voice);
  if (steps.length < 2) return clip(summary, limits.modalTitle);
  const place = { step: steps.findIndex((step) => step.at === at) + 1, steps: steps.length };
  const titled = (title: string) => plain(message('discord.step.title', { title, ...place }), voice);
  return clip(titled(clip(summary, limits.modalTitle - titled('').length)), limits.modalTitle);
}

function inputOf({ command, values, errors, prefill }: Incomplete, key: string, voice: Voice, shown: number) {
  const field = command.fields[key];
  if (field === undefined) throw new RangeError(`${command.name} has no field ${key}`);
  const error = shown < limits.modalComponents || isOnlyMissing(errors[key]) ? undefined : errors[key];
  const description = error === undefined ? wordIn(hintOf(command, key), voice) : plain(error, voice);
  return {
    type: ComponentType.Label as const,
    label: clip(wordIn(labelOf(command, key), voice), limits.label),
    ...(description !== undefined && { description: clip(description, limits.labelDescription) }),
    // only what the form shows may hold what was not given
    component: inputFor(key, field, rawOf({ ...prefill, ...values }, key), voice),
  };
}

/** A form that has just been opened need not say that it is empty: its required fields are marked. */
const isOnlyMissing = (error: Incomplete['errors'][string] | undefined): boolean =>
  error === undefined || isQuiet(error);

/** What is wrong, and what is told of a choice, where there is room above the fields; a form of five says errors under each label. */
function textAbove(plan: Incomplete, keys: readonly string[], voice: Voice) {
  const { command, errors, values, prefill } = plan;
  const wrong = Object.entries(errors).filter(([key, error]) => key in command.fields && !isOnlyMissing(error));
  const told = keys.map((key) => toldBeside(command.fields, key, { ...prefill, ...values }));
  const lines: Message[] = [
    ...errorLines({ ...plan, errors: Object.fromEntries(wrong) }),
    ...told.filter((line) => line !== undefined),
  ];
  if (lines.length === 0 || keys.length >= limits.modalComponents) return [];
  const speaker = { voice, registry: new Map(), source: command.name };
  const content = within(
    speaker,
    lines.map((line) => ({ message: line })),
    limits.characters,
  );
  return [{ type: ComponentType.TextDisplay as const, content }];
}
