/** A form by numbered lines: `1 Forensic lab` fills the first, `2` lists what the second can be, then `save` or `cancel`. */
import type { Command } from '../../src/command.ts';
import { askedFields, type Field } from '../../src/fields.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import type { Voice } from '../../src/i18n/render.ts';
import type { Reply, Values } from '../../src/reply.ts';
import { labelOf, optionLabel, summaryOf } from '../../src/surfaces/words.ts';

export interface OpenForm {
  readonly command: Command;
  readonly values: Values;
}

export type Entry =
  | { readonly kind: 'save' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'fill'; readonly form: OpenForm }
  | { readonly kind: 'choices'; readonly key: string; readonly field: Field }
  | { readonly kind: 'stray' };

/** What a line means while a form is open. */
export function readEntry(form: OpenForm, line: string): Entry {
  if (/^\/?save$/i.test(line)) return { kind: 'save' };
  if (/^\/?cancel$/i.test(line)) return { kind: 'cancel' };
  const [, number = '', value = ''] = /^(\d{1,2})[.:)]?\s*([\s\S]*)$/.exec(line) ?? [];
  const entry = askedFields(form.command.fields)[Number(number) - 1];
  if (number === '' || entry === undefined) return { kind: 'stray' };
  const [key, field] = entry;
  if (value === '') return { kind: 'choices', key, field };
  return { kind: 'fill', form: { ...form, values: { ...form.values, [key]: value === '-' ? [] : value } } };
}

/** The form as it stands, with what is wrong above it. */
export function formReply(form: OpenForm, errors: readonly Message[]): Reply {
  const lines = askedFields(form.command.fields).map(([key, field], index) => {
    const raw = form.values[key] ?? [];
    const typed = typeof raw === 'string' ? raw : raw.join(', ');
    return message('console.form.field', {
      number: String(index + 1),
      label: labelOf(form.command, key),
      required: field.required ? message('console.form.required') : '',
      value: typed === '' ? message('console.form.empty') : typed,
    });
  });
  const text = message('help.line', { command: { command: form.command.name }, summary: summaryOf(form.command) });
  return { text, lines: [...errors, ...lines], footer: [message('console.form')] };
}

/** What a field can be set to. */
export function choicesReply(form: OpenForm, key: string, field: Field, voice: Voice): Reply {
  const options = field.options ?? [];
  if (options.length === 0) return { text: message('console.form.free') };
  const lines = options.map((option) =>
    message('console.form.choice', { value: option.value, label: optionLabel(field, option, voice) }),
  );
  return { text: message('console.form.choices', { label: labelOf(form.command, key) }), lines };
}
