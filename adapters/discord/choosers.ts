/** A choice as an input of a form: few options as buttons or boxes that are all seen, more as a menu. */
import { type APIComponentInLabel, ComponentType } from 'discord.js';
import { findOption, type Option } from '../../src/domain/options.ts';
import type { Field } from '../../src/fields.ts';
import { clip, limits } from './limits.ts';

/** Discord documents for a radio group 2 to 10 options, for a checkbox group 1 to 10 (components reference). */
const fewest = 2;
const seenAtOnce = 10;

type Chooser = Extract<
  APIComponentInLabel,
  { type: ComponentType.RadioGroup | ComponentType.CheckboxGroup | ComponentType.StringSelect }
>;

/** Undefined where the options are too many for any of them. */
export function chooser(
  custom_id: string,
  field: Field,
  options: readonly Option[],
  raw: readonly string[],
): Chooser | undefined {
  if (options.length === 0 || options.length > limits.selectOptions) return undefined;
  const most = field.many ? Math.min(field.max, options.length) : 1;
  const chosen = picked(field, raw).slice(0, most);
  const { required } = field;
  const shown = { custom_id, required, options: shownOptions(options, chosen) };
  const count = { min_values: required ? 1 : 0, max_values: most };
  if (isGroup(field, options, chosen))
    return field.many
      ? { type: ComponentType.CheckboxGroup, ...shown, ...count }
      : { type: ComponentType.RadioGroup, ...shown };
  return { type: ComponentType.StringSelect, ...shown, ...count };
}

/** Discord tells of no way to take back what is chosen in a radio group: what may be taken back stands in a menu. */
function isGroup(field: Field, options: readonly Option[], chosen: readonly string[]): boolean {
  if (options.length < fewest || options.length > seenAtOnce) return false;
  return field.many || field.required || chosen.length === 0;
}

function shownOptions(options: readonly Option[], chosen: readonly string[]) {
  return options.map(({ value, label }) => ({
    ...{ value, label: clip(label, limits.selectOption) },
    ...(chosen.includes(value) && { default: true }),
  }));
}

/** The values that the words so far mean, as far as they mean any. */
function picked(field: Field, raw: readonly string[]): readonly string[] {
  const read = raw.length === 0 ? { success: false as const } : field.schema.safeParse(raw);
  if (read.success)
    return [read.data].flat().map((value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)));
  const words = raw.flatMap((word) => word.split(',')).map((word) => findOption(field.options ?? [], word)?.value);
  return words.filter((value) => value !== undefined);
}
