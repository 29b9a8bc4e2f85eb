/** What is chosen and left in forms on Slack. */
import type { Command } from '../../../../src/command.ts';
import type { Guide } from '../../tour/guide.ts';
import { sheet, wordsFor } from '../../tour/values.ts';
import { type Filled, inputsOf, type Person, type View } from '../index.ts';

export function fillingOf(view: View, command: Command, guide: Guide<Person>): Filled {
  const filled = inputsOf(view).flatMap(({ block, element, optional }): [string, Filled[string]][] => {
    const field = command.fields[block];
    if (field === undefined || (optional && guide.random(2) === 0)) return [];
    return [[block, leftIn(String(element.type), wordsFor(block, field, guide))]];
  });
  return Object.fromEntries(filled);
}

function leftIn(type: string, words: string): Filled[string] {
  if (type === 'file_input') return sheet;
  if (type === 'users_select') return 'U4';
  return type.startsWith('multi_') ? [words] : words;
}
