/** Where the answer to a press is shown: in place of the message that was pressed, or beside it. One rule for every platform. */
import type { Command } from '../command.ts';
import type { Button, Reply } from '../reply.ts';

/** What a button says of its answer: about the whole of its message, about one of its items, or in so many words. */
export type Mark = 'whole' | 'item' | 'instead' | 'beside';

export const markOf = ({ answer }: Pick<Button, 'answer'>, whole: boolean): Mark =>
  answer ?? (whole ? 'whole' : 'item');

/** A press as far as its answer's place depends on it. */
export interface Pressed {
  /** Absent where the button is older than its marks. */
  readonly mark?: Mark;
  /** Others read the message too. */
  readonly shared: boolean;
}

/** `done`: what was pressed stays, but what can be done to its item has been done. */
export type Place = 'instead' | 'beside' | 'done';

/**
 * What was carried out stands in place of what it was pressed in, so that it cannot be pressed twice. A no, a form that is
 * missing something and what is only opened take nothing away, nor does one person's answer what others read.
 */
export function placeOf(
  pressed: Pressed | undefined,
  command: Command | undefined,
  { tone }: Pick<Reply, 'tone'>,
): Place {
  if (pressed === undefined || pressed.shared || command === undefined || tone === 'problem') return 'beside';
  const { mark } = pressed;
  if (mark === 'instead') return 'instead';
  if (command.repeatable || mark === 'beside' || mark === undefined) return 'beside';
  return mark === 'whole' ? 'instead' : 'done';
}
