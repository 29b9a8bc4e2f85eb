/**
 * What a button says of its answer's place, and which page of a long answer it shows: they travel with the values of the
 * press, under keys that no field has, and are taken out again before the command sees them.
 */
import type { Values } from '../../src/reply.ts';
import type { Mark } from '../../src/surfaces/place.ts';

/** Short, for an identifier holds 100 characters. */
const markKey = '_';
const pageKey = '_p';
const letters: Readonly<Record<Mark, string>> = { whole: 'w', item: 'i', instead: 't', beside: 'b' };

export interface Marked {
  readonly values: Values;
  /** Absent where the button is older than its marks. */
  readonly mark?: Mark;
  /** How many items of the answer were shown on the pages before. */
  readonly skip: number;
}

export const withMark = (values: Values, mark: Mark): Values => ({ ...values, [markKey]: letters[mark] });

export const fromItem = (values: Values, skip: number): Values =>
  skip > 0 ? { ...values, [pageKey]: String(skip) } : values;

export function withoutMark({ [markKey]: raw, [pageKey]: page, ...values }: Values): Marked {
  const letter = [raw].flat()[0];
  const mark = (Object.keys(letters) as Mark[]).find((one) => letters[one] === letter);
  const skip = /^\d{1,4}$/.exec([page].flat()[0] ?? '') === null ? 0 : Number([page].flat()[0]);
  return { values, skip, ...(mark !== undefined && { mark }) };
}
