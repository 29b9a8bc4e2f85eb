/** A command's form: its fields as a modal, filled with what is known, and what comes back when it is sent. */
import type { types } from '@slack/bolt';
import { type Command, type Incomplete, isQuiet } from '../../src/command.ts';
import { askedFields, type Field } from '../../src/fields.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Values } from '../../src/reply.ts';
import type { Where } from '../../src/request.ts';
import { labelOf, typedLine } from '../../src/surfaces/words.ts';
import { elementOf } from './inputs.ts';
import { limits, short } from './limits.ts';

/** Every form of ours; which command it is for stands in its metadata. */
export const formId = 'form';

/** What a form carries through Slack and back. */
export interface Kept {
  readonly command: string;
  readonly where: Where;
  /** What the form shows nothing of: what is carried, and names of files that were given before it opened. */
  readonly held?: Values;
}

export function formView(plan: Incomplete, where: Where, voice: Voice): types.ModalView {
  const kept: Kept = { command: plan.command.name, where, ...heldOf(plan) };
  return {
    type: 'modal',
    callback_id: formId,
    private_metadata: JSON.stringify(kept),
    title: words(`/${voice.prefix ?? ''}${plan.command.name}`, limits.viewTitle),
    submit: words(plain(message('surface.save'), voice), limits.viewButton),
    close: words(plain(message('surface.cancel'), voice), limits.viewButton),
    blocks: [...introBlocks(plan, voice), ...fieldBlocks(plan, voice)].slice(0, limits.viewBlocks),
  };
}

function heldOf({ command, values, errors }: Incomplete): Pick<Kept, 'held'> {
  const held = Object.entries(values).filter(([key]) => isCarried(command.fields[key]) && !(key in errors));
  return held.length === 0 ? {} : { held: Object.fromEntries(held) };
}

/** Slack shows no files in a form that opens. */
const isCarried = (field: Field | undefined): boolean => field?.kind === 'file' || field?.carried === true;

export function readKept(metadata: string): Kept {
  return JSON.parse(metadata) as Kept;
}

/** A form that opens asks for what is missing anyway; only what was given and cannot stand is an error. */
function shownErrors(plan: Incomplete): [string, Message][] {
  return Object.entries(plan.errors).filter(([, error]) => !isQuiet(error));
}

function introBlocks(plan: Incomplete, voice: Voice): types.ContextBlock[] {
  const errors = shownErrors(plan);
  if (errors.length === 0) return [note(plan.command.summary)];
  const typed = message('problem.typed', { typed: { line: typedLine(plan.command.name, plan.values) } });
  const loose = errors.filter(([key]) => !(key in plan.command.fields)).map(([, error]) => error);
  return [note(plan.command.summary), ...[...loose, typed].map((line) => note(plain(line, voice)))];
}

function fieldBlocks(plan: Incomplete, voice: Voice): types.KnownBlock[] {
  const errors = new Map(shownErrors(plan));
  return askedFields(plan.command.fields).flatMap(([key]) => {
    const error = errors.get(key);
    const input = inputBlock(plan, key, voice);
    return error === undefined ? [input] : [input, note(errorText(plan.command, key, error, voice))];
  });
}

function inputBlock({ command, values, errors, prefill }: Incomplete, key: string, voice: Voice): types.InputBlock {
  const field = command.fields[key];
  if (field === undefined) throw new RangeError(`${command.name} has no field ${key}`);
  const held = field.kind === 'file' && key in errors ? [] : (values[key] ?? prefill[key] ?? []);
  const { element, hint } = elementOf(field, held, voice);
  const hints = [field.hint, hint === undefined ? undefined : plain(hint, voice)].filter((line) => line !== undefined);
  return {
    ...{ type: 'input', block_id: key, optional: !field.required || isHeld(field, held), element },
    label: words(field.label, limits.label),
    ...(hints.length === 0 ? {} : { hint: words(hints.join(' '), limits.label) }),
  };
}

/** A file that is here already need not be given again. */
function isHeld(field: Field, held: string | readonly string[]): boolean {
  return field.kind === 'file' && held.length > 0;
}

function note(text: string): types.ContextBlock {
  return { type: 'context', elements: [words(text, limits.error)] };
}

function words(text: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: short(text.toWellFormed(), most) || '…', emoji: false };
}

function errorText(command: Command, key: string, error: Message, voice: Voice): string {
  return plain(message('problem.field', { field: labelOf(command, key), error }), voice);
}

/** The errors of a form that was sent, by block; what belongs to no field stands at the first. */
export function formErrors(plan: Incomplete, voice: Voice): Record<string, string> {
  const keys = askedFields(plan.command.fields).map(([key]) => key);
  const shown: Record<string, string> = {};
  for (const [key, error] of Object.entries(plan.errors)) {
    const own = keys.includes(key);
    const block = own ? key : (keys[0] ?? key);
    const line = own ? errorText(plan.command, key, error, voice) : plain(error, voice);
    shown[block] = short([shown[block], line].filter((text) => text !== undefined).join(' '), limits.error);
  }
  return shown;
}
