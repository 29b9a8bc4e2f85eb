/** A command's form: its fields as a modal, filled with what is known, and what comes back when it is sent. */
import type { types } from '@slack/bolt';
import { type Command, type Incomplete, isQuiet } from '../../src/command.ts';
import type { Field } from '../../src/fields.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Where } from '../../src/request.ts';
import { deciding, firstShowing, type Showing, toldBeside } from '../../src/surfaces/parts.ts';
import { hintOf, labelOf, summaryOf, typedLine, wordIn } from '../../src/surfaces/words.ts';
import { elementOf } from './inputs.ts';
import { type Content, packed } from './kept.ts';
import { limits, short } from './limits.ts';
import { readWords } from './lists.ts';

/** Every form of ours; which command it is for stands in its metadata. */
export const formId = 'form';
/** The button that opens the second part; no field has such a key. */
export const moreId = 'form+more';

/** The form as it opens. */
export function formView(
  plan: Incomplete,
  where: Where,
  voice: Voice,
  first: readonly Message[] = [],
): types.ModalView {
  const said = first.map((line) => note(plain(line, voice)));
  return drawForm(plan, where, voice, firstShowing(plan), [...said, ...introBlocks(plan, voice)]);
}

/** The form with these fields, below what was said when it opened. */
export function drawForm(
  content: Content,
  where: Where,
  voice: Voice,
  wanted: Showing,
  intro: readonly types.KnownBlock[],
): types.ModalView {
  const { metadata, showing, asText } = packed(content, where, wanted);
  const fields = showing.keys.flatMap((key) => fieldBlocks(content, key, voice, asText));
  return {
    type: 'modal',
    callback_id: formId,
    private_metadata: metadata,
    title: words(`/${voice.prefix ?? ''}${content.command.name}`, limits.viewTitle),
    submit: words(plain(message('surface.save'), voice), limits.viewButton),
    close: words(plain(message('surface.cancel'), voice), limits.viewButton),
    blocks: [...intro, ...fields, ...(showing.whole ? [] : [moreBlock(voice)])].slice(0, limits.viewBlocks),
  };
}

function moreBlock(voice: Voice): types.ActionsBlock {
  const text = words(plain(message('slack.more'), voice), limits.buttonLabel);
  return { type: 'actions', block_id: moreId, elements: [{ type: 'button', action_id: moreId, text }] };
}

/** A form that opens asks for what is missing anyway; only what was given and cannot stand is an error. */
function shownErrors({ errors, sent }: Pick<Content, 'errors' | 'sent'>): [string, Message][] {
  return Object.entries(errors).filter(([, error]) => sent === true || !isQuiet(error));
}

function introBlocks(plan: Incomplete, voice: Voice): types.ContextBlock[] {
  const errors = shownErrors(plan);
  const summary = note(wordIn(summaryOf(plan.command), voice));
  if (errors.length === 0) return [summary];
  const typed = message('problem.typed', { typed: { line: typedLine(plan.command.name, plan.values) } });
  const loose = errors.filter(([key]) => !(key in plan.command.fields)).map(([, error]) => error);
  return [summary, ...[...loose, typed].map((line) => note(plain(line, voice)))];
}

function fieldBlocks(content: Content, key: string, voice: Voice, asText: boolean): types.KnownBlock[] {
  const error = new Map(shownErrors(content)).get(key);
  const told = toldBeside(content.command.fields, key, { ...content.prefill, ...content.values });
  const input = inputBlock(content, key, voice, asText);
  if (error === undefined) return told === undefined ? [input] : [input, note(plain(told, voice))];
  const lines = [errorText(content.command, key, error, voice), ...unlistedLine(content, key, asText, voice)];
  return [input, note(lines.join(' '))];
}

/** What was typed for a list that shows it not, where the error names one of several. */
function unlistedLine({ command, values }: Content, key: string, asText: boolean, voice: Voice): string[] {
  const field = command.fields[key];
  const others = field?.kind === 'choice' && !asText ? readWords(field, values[key] ?? []).others : [];
  return others.length < 2 ? [] : [plain(message('problem.typed', { typed: others.join(', ') }), voice)];
}

function inputBlock(content: Content, key: string, voice: Voice, asText: boolean): types.InputBlock {
  const { command, values, errors, prefill } = content;
  const field = command.fields[key];
  if (field === undefined) throw new RangeError(`${command.name} has no field ${key}`);
  const held = field.kind === 'file' && key in errors ? [] : (values[key] ?? prefill[key] ?? []);
  const unlisted = asText && field.kind === 'choice' && readWords(field, held).others.length > 0;
  const { element, hint } = elementOf(field, held, voice, unlisted);
  const hints = [wordIn(hintOf(command, key), voice), wordIn(hint, voice)].filter((line) => line !== undefined);
  return {
    ...{ type: 'input', block_id: key, optional: !field.required || isHeld(field, held), element },
    label: words(wordIn(labelOf(command, key), voice), limits.label),
    ...(hints.length === 0 ? {} : { hint: words(hints.join(' '), limits.label) }),
    ...(deciding(command.fields).has(key) ? { dispatch_action: true } : {}),
  };
}

/** A file that is here already need not be given again. */
function isHeld(field: Field, held: string | readonly string[]): boolean {
  return field.kind === 'file' && held.length > 0;
}

export function note(text: string): types.ContextBlock {
  return { type: 'context', elements: [words(text, limits.error)] };
}

function words(text: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: short(text.toWellFormed(), most) || '…', emoji: false };
}

function errorText(command: Command, key: string, error: Message, voice: Voice): string {
  return plain(message('problem.field', { field: labelOf(command, key), error }), voice);
}

/** The errors of a form that was sent, by block; what belongs to no field of these stands at the first. */
export function formErrors(plan: Incomplete, shown: readonly string[], voice: Voice): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const [key, error] of Object.entries(plan.errors)) {
    const own = key in plan.command.fields;
    const block = shown.includes(key) ? key : (shown[0] ?? key);
    const line = own ? errorText(plan.command, key, error, voice) : plain(error, voice);
    lines[block] = short([lines[block], line].filter((text) => text !== undefined).join(' '), limits.error);
  }
  return lines;
}
