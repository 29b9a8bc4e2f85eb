/** Radio groups (21) and checkbox groups (22) of a form, as the components reference documents them. */
import { type Json, list, words } from './check.ts';

export const radio = 21;
export const boxes = 22;
export const isGroup = ({ type }: Json): boolean => type === radio || type === boxes;

const between = (value: unknown, least: number, most: number): boolean =>
  words(value).length >= least && words(value).length <= most;

export function checkGroup(input: Json): string[] {
  const options = list(input.options);
  const least = input.type === radio ? 2 : 1;
  const wrong = options.length < least || options.length > 10 ? [`options: ${options.length}, ${least} to 10`] : [];
  for (const { label, value, description } of options)
    if (!between(label, 1, 100) || !between(value, 1, 100) || !between(description, 0, 100)) wrong.push('option');
  if (new Set(options.map(({ value }) => value)).size !== options.length) wrong.push('option value: duplicated');
  const chosen = options.filter((option) => option.default === true).length;
  if (input.type === radio) {
    if (chosen > 1) wrong.push('default: one at most');
    if (input.min_values !== undefined || input.max_values !== undefined)
      wrong.push('min_values: not of a radio group');
    return wrong;
  }
  return [...wrong, ...checkCounts(input, options.length, chosen)];
}

function checkCounts(input: Json, options: number, chosen: number): string[] {
  const [fewest, most] = [Number(input.min_values ?? 1), Number(input.max_values ?? options)];
  const range = fewest >= 0 && fewest <= 10 && most >= 1 && most <= 10 && fewest <= most && most <= options;
  const wrong = range && chosen <= most ? [] : ['min_values and max_values'];
  return input.required !== false && input.min_values === 0 ? [...wrong, 'min_values: 0 of a required one'] : wrong;
}
