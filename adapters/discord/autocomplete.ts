/** Suggestions while an option is typed: of several with commas, the one after the last comma is completed. */
import { findOption, type Option, suggestions } from '../../src/domain/options.ts';
import type { Field } from '../../src/fields.ts';
import type { Voice } from '../../src/i18n/render.ts';
import { spokenOptions } from '../../src/surfaces/words.ts';
import { clip, limits } from './limits.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export function completions(field: Field, typed: string, voice: Voice): Choice[] {
  const at = field.many ? typed.lastIndexOf(',') : -1;
  const options = spokenOptions(field, voice);
  const kept = keptOf(options, typed.slice(0, at + 1));
  const open = options.filter(({ value }) => kept.every((one) => one.value !== value));
  const found = suggestions(open, typed.slice(at + 1).trim(), limits.choices);
  return found.map((option) => choice([...kept, option])).filter(({ value }) => value.length <= limits.choice);
}

/** What stands before: the options meant, and words that mean none as they are. */
function keptOf(options: readonly Option[], typed: string): Option[] {
  const words = typed.split(',').map((word) => word.trim());
  return words.filter((word) => word !== '').map((word) => findOption(options, word) ?? { value: word, label: word });
}

/** The former values go along; a name too long keeps its end, which is what is being chosen. */
function choice(options: readonly Option[]): Choice {
  const name = options.map(({ label }) => label).join(', ');
  const shown = name.length > limits.choice ? clip(`… ${options.at(-1)?.label}`, limits.choice) : name;
  return { name: shown, value: options.map(({ value }) => value).join(', ') };
}
