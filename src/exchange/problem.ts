/** What is wrong with a file, and where: every problem that can be told is told at once, up to a number that can be read. */
import { type Message, message } from '../i18n/message.ts';

/** Lines and columns are counted from 1 as a text editor counts them, columns in UTF-16 units; `field` is the header or key. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly field?: string;
  readonly what: Message;
}

/** A file that cannot be read on from here: what follows would be guessed. */
export class Fault extends Error {
  readonly problem: Problem;

  constructor(line: number, column: number, what: Message) {
    super(what.key);
    this.name = 'Fault';
    this.problem = { line, column, what };
  }
}

export interface Problems {
  /** The first ones, in the order of the file. */
  readonly list: readonly Problem[];
  /** All there are. */
  readonly count: number;
  add(problem: Problem): void;
}

/** Problems told of one file; the others are counted. */
export const mostTold = 40;

export function collectProblems(most = mostTold): Problems {
  const list: Problem[] = [];
  let count = 0;
  return {
    list,
    get count() {
      return count;
    },
    add(problem) {
      count += 1;
      if (list.length < most) list.push(problem);
    },
  };
}

/** A problem with its place, as people read it. */
export function problemLine({ line, column, field, what }: Problem): Message {
  return field === undefined
    ? message('import.at', { line, column, what })
    : message('import.at.field', { line, column, field, what });
}
