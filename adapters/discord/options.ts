/** A command's fields as Discord options. */
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import type { Command } from '../../src/command.ts';
import { askedFields, type Field } from '../../src/fields.ts';
import { isSuggested } from '../../src/suggest.ts';
import { hintOf, labelOf, optionOf } from '../../src/surfaces/words.ts';
import { clip, limits } from './limits.ts';
import { localized, type Translate, translated } from './locales.ts';

/** Where a form can ask for what is missing all options may be left out; else the required ones go first, as Discord demands. */
export function optionsOf(command: Command, translate: Translate = translated): APIApplicationCommandBasicOption[] {
  const made = askedFields(command.fields).map(([name, field]) => option(command, name, field, translate));
  return [...made.filter(({ required }) => required), ...made.filter(({ required }) => !required)];
}

/** Too long for choices, or several at once, of which Discord offers no choice; or looked up while it is typed. */
export const isCompleted = (field: Field): boolean =>
  isSuggested(field) || (field.options !== undefined && (field.many || field.options.length > limits.choices));

function option(command: Command, name: string, field: Field, translate: Translate): APIApplicationCommandBasicOption {
  const required = field.required && !command.form;
  const words = field.hint ?? field.label;
  const other = localized(words, hintOf(command, name) ?? labelOf(command, name), translate, (text) =>
    clip(text, limits.description),
  );
  const base = {
    name,
    description: clip(words, limits.description),
    ...(other && { description_localizations: other }),
    ...(required && { required }),
  };
  if (field.kind === 'flag') return { type: ApplicationCommandOptionType.Boolean, ...base };
  if (field.kind === 'file') return { type: ApplicationCommandOptionType.Attachment, ...base };
  if (field.kind === 'person') return { type: ApplicationCommandOptionType.User, ...base };
  if (field.kind === 'number')
    return { type: ApplicationCommandOptionType.Integer, ...base, min_value: field.min ?? 0, max_value: field.max };
  const typed = { type: ApplicationCommandOptionType.String, ...base, ...lengths(field, required) } as const;
  if (isCompleted(field)) return { ...typed, autocomplete: true };
  return field.options === undefined ? typed : { ...typed, choices: choicesOf(field, translate) };
}

/** Of fields whose `max` is a length: what is longer Discord lets nobody type. A record is looked for by its title too. */
function lengths(field: Field, required: boolean) {
  if (!['text', 'code'].includes(field.kind)) return {};
  const max_length = Math.min(field.room ?? field.max, limits.optionText);
  return required ? { min_length: 1, max_length } : { max_length };
}

function choicesOf(field: Field, translate: Translate) {
  return (field.options ?? []).map((option) => {
    const { label, value } = option;
    const other = localized(label, optionOf(field, option), translate, (text) => clip(text, limits.choice));
    return { name: clip(label, limits.choice), value, ...(other && { name_localizations: other }) };
  });
}
