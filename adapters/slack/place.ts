/** Where the answer to a press is shown: in place of the message that was pressed, or beside it. */
import type { Command } from '../../src/command.ts';
import type { Button, Reply } from '../../src/reply.ts';

/** How the id of a button begins; all of one length. */
const marks = { beside: 'press', item: 'items', whole: 'whole', instead: 'turns' } as const;
type Mark = keyof typeof marks;

export function markOf({ answer }: Pick<Button, 'answer'>, whole: boolean): string {
  return marks[answer ?? (whole ? 'whole' : 'item')];
}

function readMark(actionId: string): Mark | undefined {
  return (Object.keys(marks) as Mark[]).find((mark) => actionId.startsWith(`${marks[mark]}-`));
}

/** A press as far as its answer's place depends on it. */
export interface Pressed {
  readonly actionId: string;
  /** Others read the message too. */
  readonly shared: boolean;
}

/** `done`: what was pressed stays, but what can be done to its item has been done. */
export type Place = 'instead' | 'beside' | 'done';

/**
 * What was carried out stands in place of what it was pressed in, so that it cannot be pressed twice. A no, a form that is
 * missing something and what is only opened take nothing away, nor does one person's answer what others read.
 */
export function placeOf(pressed: Pressed | undefined, command: Command | undefined, { tone }: Reply): Place {
  if (pressed === undefined || pressed.shared || command === undefined || tone === 'problem') return 'beside';
  const mark = readMark(pressed.actionId);
  if (mark === 'instead') return 'instead';
  if (command.repeatable || mark === 'beside' || mark === undefined) return 'beside';
  return mark === 'whole' ? 'instead' : 'done';
}
