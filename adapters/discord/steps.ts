/** A form in steps of what one modal holds: what is needed first, then what matters, then the rest. Pure. */
import { type Incomplete, isQuiet, rawOf } from '../../src/command.ts';
import { askedFields, type Fields } from '../../src/fields.ts';
import { remembered } from '../../src/remembered.ts';
import type { Values } from '../../src/reply.ts';
import { isAskedFor } from '../../src/surfaces/parts.ts';
import { limits } from './limits.ts';

/** A step with the fields that it shows. */
export interface Step {
  /** Its place among the steps of the command, whatever of them is shown: the same as long as the form lives. */
  readonly at: number;
  readonly keys: readonly string[];
}

export type Content = Pick<Incomplete, 'command' | 'values' | 'errors' | 'prefill'>;

/**
 * Which fields stand together, whatever is chosen, so that no field changes its step while somebody fills in the form. One
 * that is asked for only by a choice comes in a step after that choice, for a modal does not change while it is open.
 */
const arranged = remembered((fields: Fields): readonly (readonly string[])[] => {
  const rank = (key: string) => (fields[key]?.required ? 0 : fields[key]?.later ? 2 : 1);
  let left = askedFields(fields).map(([key]) => key);
  if (left.length <= limits.modalComponents) return [left];
  left.sort((one, other) => rank(one) - rank(other));
  const steps: string[][] = [];
  while (left.length > 0) {
    const open = new Set(left);
    const waits = (key: string) => open.has(fields[key]?.when?.field ?? '') && !isAskedFor(fields, key, {});
    const free = left.filter((key) => !waits(key));
    const step = (free.length > 0 ? free : left).slice(0, limits.modalComponents);
    steps.push(step);
    left = left.filter((key) => !step.includes(key));
  }
  return steps;
});

/** The steps that show something: of a form with room for all its fields the one that shows them all. */
export function stepsOf(content: Content): readonly Step[] {
  const steps = arranged(content.command.fields);
  const isShown = (key: string) => hasRoom(content, key) && (steps.length === 1 || isWanted(content, key));
  return steps.map((keys, at) => ({ at, keys: keys.filter(isShown) })).filter(({ keys }) => keys.length > 0);
}

/** Whatever holds something, or is wrong, is shown; of the rest what is asked for as things stand. */
function isWanted({ command: { fields }, values, errors, prefill }: Content, key: string): boolean {
  const all = { ...prefill, ...values };
  return key in errors || rawOf(all, key).length > 0 || isAskedFor(fields, key, all);
}

/** A modal shows no file when it opens, and would demand it again: one that came goes along by its name, as do longest texts. */
function hasRoom({ command: { fields }, values, errors }: Content, key: string): boolean {
  const raw = rawOf(values, key);
  const isHeld = fields[key]?.kind === 'file' && raw.length > 0 && !(key in errors);
  return !isHeld && raw.join(', ').length <= limits.input;
}

/** The step to open: the one that was asked for, else the first in which something is wrong, else the first. */
export function openedStep(content: Content, at?: number): Step | undefined {
  const steps = stepsOf(content);
  const isWrong = (key: string) => content.errors[key] !== undefined && !isQuiet(content.errors[key]);
  const isMissing = (key: string) => content.errors[key] !== undefined;
  return (
    steps.find((step) => step.at === at) ??
    steps.find(({ keys }) => keys.some(isWrong)) ??
    steps.find(({ keys }) => keys.some(isMissing)) ??
    steps[0]
  );
}

/** What was sent together with what was carried: a field leaves only by the choice it depends on, and only known ones stay. */
export function joined(fields: Fields, carried: Values, sent: Values): Values {
  const all = { ...carried, ...sent };
  const stays = (key: string) =>
    Object.hasOwn(fields, key) && (!isAskedFor(fields, key, carried) || isAskedFor(fields, key, all));
  return { ...Object.fromEntries(Object.entries(carried).filter(([key]) => stays(key))), ...sent };
}
