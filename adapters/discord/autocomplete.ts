/** Suggestions while an option is typed: of several with commas, the one after the last comma is completed. */
import type { Bot } from '../../src/bot.ts';
import { findOption, type Option, suggestions } from '../../src/domain/options.ts';
import type { Field } from '../../src/fields.ts';
import type { Voice } from '../../src/i18n/render.ts';
import type { Log } from '../../src/log.ts';
import { Refusal } from '../../src/refusal.ts';
import type { Request } from '../../src/request.ts';
import { spokenOptions } from '../../src/surfaces/words.ts';
import { before } from './before.ts';
import { faultData } from './faults.ts';
import { clip, limits } from './limits.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Milliseconds for what has to be looked up: people type on meanwhile. */
const patience = 1_500;

/** Never rejects, and is always in time: none where nothing may be offered, or what there is cannot be looked up now. */
export async function offered(
  { bot, log }: { readonly bot: Bot; readonly log: Log },
  request: Request,
  key: string,
  typed: string,
): Promise<Choice[]> {
  const field = bot.commands.find(({ name }) => name === request.command)?.fields[key];
  if (field === undefined || bot.turnsAway(request)) return [];
  if (field.options !== undefined) return completions(field, typed, bot.voice(request.who, request.where));
  try {
    const found = await before(patience, bot.suggest(request, key, typed, limits.choices));
    if (found !== 'late') return found.map((option) => choice([option]));
    log.warn('discord.suggest', { command: request.command });
  } catch (error) {
    if (!(error instanceof Refusal)) log.warn('discord.suggest', { command: request.command, ...faultData(error) });
  }
  return [];
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
  const last = clip(
    name.length > limits.choice && options.length > 1 ? `… ${options.at(-1)?.label}` : name,
    limits.choice,
  );
  return { name: last, value: options.map(({ value }) => value).join(', ') };
}
