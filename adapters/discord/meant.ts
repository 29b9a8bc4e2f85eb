/** Words for a list, typed in the language of whoever typed them: the values that they mean. */
import { findOption } from '../../src/domain/options.ts';
import type { Field, Fields } from '../../src/fields.ts';
import type { Voice } from '../../src/i18n/render.ts';
import type { Values } from '../../src/reply.ts';
import { spokenOptions } from '../../src/surfaces/words.ts';

/** What the field understands by itself stays as it was typed, and so does what nobody understands. */
export function meant(fields: Fields, values: Values, voice: Voice): Values {
  const read = Object.entries(values).map(([key, raw]) => {
    const field = fields[key];
    const one = (words: string) => (field?.options === undefined ? words : valueIn(field, words, voice));
    return [key, typeof raw === 'string' ? one(raw) : raw.map(one)] as const;
  });
  return Object.fromEntries(read);
}

function valueIn(field: Field, words: string, voice: Voice): string {
  const isOwn = (word: string) => findOption(field.options ?? [], word) !== undefined;
  const one = (word: string) => (isOwn(word) ? word : (findOption(spokenOptions(field, voice), word)?.value ?? word));
  const whole = one(words);
  if (!field.many || whole !== words || isOwn(words)) return whole;
  // the marks between the words stay where they are
  const pieces = words.split(/([,;،؛，；]\s*)/).map((piece, at) => (at % 2 === 1 ? piece : one(piece)));
  return pieces.join('');
}
