/** The form of a command: at most five fields, those first that are wrong or required. */
import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord.js';
import { type Command, type Incomplete, isQuiet, rawOf } from '../../src/command.ts';
import { askedFields } from '../../src/fields.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Values } from '../../src/reply.ts';
import { errorLines } from '../../src/surfaces/problems.ts';
import { inputFor } from './inputs.ts';
import { clip, limits } from './limits.ts';
import type { Parking } from './parking.ts';
import { within } from './text.ts';

type Modal = APIModalInteractionResponseCallbackData;

/** What was given for fields that have no room on the form goes along in its identifier. */
export function formOf(plan: Incomplete, voice: Voice, parking: Parking): Modal {
  const keys = shownKeys(plan);
  const { name, summary, fields } = plan.command;
  const carried = Object.entries(plan.values).filter(([key]) => key in fields && !keys.includes(key));
  const inputs = keys.map((key) => inputOf(plan, key, voice, keys.length));
  return {
    custom_id: parking.pack(name, Object.fromEntries(carried)),
    title: clip(summary, limits.modalTitle),
    components: [...problemText(plan, voice, keys.length), ...inputs],
  };
}

/** Wrong ones before required ones before others; those shown stand in the order of the declaration. */
function shownKeys({ command, values, errors }: Incomplete): string[] {
  const rank = (key: string): number => (key in errors ? 0 : command.fields[key]?.required ? 1 : 2);
  const asked = askedFields(command.fields).map(([key]) => key);
  const keys = asked.filter(
    (key) => rawOf(values, key).join(', ').length <= limits.input && !isHeld({ command, values, errors }, key),
  );
  const first = [...keys].sort((a, b) => rank(a) - rank(b)).slice(0, limits.modalComponents);
  return keys.filter((key) => first.includes(key));
}

/** A file that came already goes along by its name: a form shows none when it opens, and would demand it again. */
function isHeld({ command, values, errors }: Pick<Incomplete, 'command' | 'values' | 'errors'>, key: string): boolean {
  return command.fields[key]?.kind === 'file' && rawOf(values, key).length > 0 && !(key in errors);
}

function inputOf({ command, values, errors, prefill }: Incomplete, key: string, voice: Voice, shown: number) {
  const field = command.fields[key];
  if (field === undefined) throw new RangeError(`${command.name} has no field ${key}`);
  const error = shown < limits.modalComponents || isOnlyMissing(errors[key]) ? undefined : errors[key];
  const description = error === undefined ? field.hint : plain(error, voice);
  return {
    type: ComponentType.Label as const,
    label: clip(field.label, limits.label),
    ...(description !== undefined && { description: clip(description, limits.labelDescription) }),
    // only what the form shows may hold what was not given
    component: inputFor(key, field, rawOf({ ...prefill, ...values }, key), voice),
  };
}

/** A form that has just been opened need not say that it is empty: its required fields are marked. */
const isOnlyMissing = (error: Incomplete['errors'][string] | undefined): boolean =>
  error === undefined || isQuiet(error);

/** What is wrong, above the fields where there is room; a form of five says it under each label. */
function problemText(plan: Incomplete, voice: Voice, shown: number) {
  const wrong = Object.entries(plan.errors).filter(
    ([key, error]) => key in plan.command.fields && !isOnlyMissing(error),
  );
  if (wrong.length === 0 || shown >= limits.modalComponents) return [];
  const speaker = { voice, registry: new Map(), source: plan.command.name };
  const lines = errorLines({ ...plan, errors: Object.fromEntries(wrong) });
  const content = within(
    speaker,
    lines.map((message) => ({ message })),
    limits.characters,
  );
  return [{ type: ComponentType.TextDisplay as const, content }];
}

/** The values of a form sent in: what it held goes before what it carried; nothing that the command does not know. */
export function mergeForm(command: Command | undefined, carried: Values, held: Values): Values {
  const known = Object.entries(carried).filter(([key]) => command === undefined || key in command.fields);
  return { ...Object.fromEntries(known), ...held };
}
