/** One line of JSON Lines: the members of an object with the place of each, or where it breaks off being one. */

export interface Member {
  readonly key: string;
  readonly value: unknown;
  /** Offset of the key and of the value in the line, from 0. */
  readonly at: number;
  readonly valueAt: number;
}

/** Nobody nests deeper; a file that does is made to exhaust its reader. */
const deepest = 20;

const blank = /[ \t\r]*/y;
const string = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

class Broken extends Error {
  readonly at: number;
  constructor(at: number) {
    super('broken JSON');
    this.at = at;
  }
}

/** The end of what `pattern` matches at a place, or undefined. */
function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
const past = (text: string, at: number): number => match(blank, text, at) ?? at;

function expected(text: string, at: number, character: string): number {
  if (text[at] !== character) throw new Broken(at);
  return past(text, at + 1);
}
function stringEnd(text: string, at: number): number {
  const end = match(string, text, at);
  if (end === undefined) throw new Broken(at);
  return end;
}

/** The end of the value that begins at a place. */
function valueEnd(text: string, at: number, depth: number): number {
  if (depth > deepest) throw new Broken(at);
  const first = text[at];
  if (first === '"') return stringEnd(text, at);
  if (first === '{') return members(text, at, depth).end;
  if (first === '[') return listEnd(text, at, depth);
  const end = match(scalar, text, at);
  if (end === undefined) throw new Broken(at);
  return end;
}

function listEnd(text: string, from: number, depth: number): number {
  let at = past(text, from + 1);
  if (text[at] === ']') return at + 1;
  for (;;) {
    at = past(text, valueEnd(text, at, depth + 1));
    if (text[at] === ']') return at + 1;
    at = expected(text, at, ',');
  }
}

function members(
  text: string,
  from: number,
  depth: number,
): { list: Omit<Member, 'value'>[]; ends: number[]; end: number } {
  const list: Omit<Member, 'value'>[] = [];
  const ends: number[] = [];
  let at = expected(text, from, '{');
  if (text[at] === '}') return { list, ends, end: at + 1 };
  for (;;) {
    const keyEnd = stringEnd(text, at);
    const valueAt = expected(text, past(text, keyEnd), ':');
    const end = valueEnd(text, valueAt, depth + 1);
    list.push({ key: JSON.parse(text.slice(at, keyEnd)) as string, at, valueAt });
    ends.push(end);
    at = past(text, end);
    if (text[at] === '}') return { list, ends, end: at + 1 };
    at = expected(text, at, ',');
  }
}

/** The members of the object a line holds, in its order, keys that come twice too; or the offset where it is no JSON object. */
export function readObject(text: string): { readonly members: readonly Member[] } | { readonly broken: number } {
  try {
    const { list, ends, end } = members(text, past(text, 0), 0);
    if (past(text, end) !== text.length) throw new Broken(past(text, end));
    const values = ends.map((stop, place) => JSON.parse(text.slice(list[place]?.valueAt ?? 0, stop)) as unknown);
    return { members: list.map((member, place) => ({ ...member, value: values[place] })) };
  } catch (error) {
    if (error instanceof Broken) return { broken: error.at };
    throw error;
  }
}
