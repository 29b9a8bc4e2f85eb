/**
 * The typed line: `/need add Forensic lab topic:digital-forensics by:2027-06-01`.
 * `word:` is a key when the command declares it, an error when within two edits of one (and not followed by a space or
 * `//`), else text, so that URLs and colons in free text survive. `--` ends the keys. Quotes hold words together.
 * A value is the longest run of words that its field accepts, else one word; a text runs to the next key.
 */
import { type Command, keysOf, nearestKey } from '../command.ts';
import type { Field, Fields } from '../fields.ts';
import { typedFrom } from '../i18n/direction.ts';
import type { Values } from '../reply.ts';

interface Token {
  readonly text: string;
  /** Further values behind commas: `open:"Southern Asia","Western Africa"`. */
  readonly more: readonly string[];
  readonly quoted: boolean;
  /** Stands at the beginning of a line that is not the first. */
  readonly broken: boolean;
  /** Set when the token begins with `word:`. */
  readonly key?: string;
}

export type Line =
  | { readonly kind: 'command'; readonly command: Command; readonly values: Values; readonly stray: string }
  /** A noun without such a verb; `commands` are what the noun has. */
  | { readonly kind: 'noverb'; readonly noun: string; readonly verb: string; readonly commands: readonly Command[] }
  | { readonly kind: 'nonoun'; readonly noun: string }
  | { readonly kind: 'quote'; readonly command?: Command }
  /** Words that begin with no slash. */
  | { readonly kind: 'words'; readonly text: string };

const recordNouns: Readonly<Record<string, string>> = {
  N: 'need',
  O: 'offer',
  M: 'match',
  F: 'followup',
  R: 'roundtable',
  L: 'lesson',
};

/** Reads a line with its slash, or an id alone. */
export function readLine(commands: readonly Command[], line: string): Line {
  const trimmed = typedFrom(line).trim();
  const [, prefix = '', number = ''] = /^([NOMFRL])[-\s–]?(\d{1,9})$/i.exec(trimmed) ?? [];
  const noun = recordNouns[prefix.toUpperCase()];
  if (noun !== undefined) return readCommand(commands, noun, `show ${prefix}-${number}`);
  if (!trimmed.startsWith('/')) return { kind: 'words', text: trimmed };
  const [, name = '', rest = ''] = /^\/(\S*)\s*([\s\S]*)$/.exec(trimmed) ?? [];
  return readCommand(commands, name.toLowerCase(), rest);
}

/** Reads what follows a noun: a verb and values, a sentence (`add`), or nothing. */
export function readCommand(commands: readonly Command[], noun: string, typed: string): Line {
  const rest = typedFrom(typed);
  const ofNoun = commands.filter((command) => command.noun === noun);
  if (ofNoun.length === 0) return { kind: 'nonoun', noun };
  const [, verb = '', after = ''] = /^(\S*)\s*([\s\S]*)$/.exec(rest.trim()) ?? [];
  const named = ofNoun.find(({ verb: own, aliases }) => own !== '' && [own, ...aliases].includes(verb.toLowerCase()));
  if (named !== undefined) return readValues(named, after);
  const alone = ofNoun.find((command) => command.verb === '');
  if (alone !== undefined && (rest.trim() === '' || Object.keys(alone.fields).length > 0))
    return readValues(alone, rest);
  const add = ofNoun.find((command) => command.verb === 'add');
  if (add !== undefined && (rest.trim() === '' || /\s/.test(rest.trim()))) return readValues(add, rest);
  return { kind: 'noverb', noun, verb, commands: ofNoun };
}

function readValues(command: Command, rest: string): Line {
  const tokens = tokenize(rest, command.fields);
  if (tokens === undefined) return { kind: 'quote', command };
  const { values, loose } = takeKeys(command.fields, tokens);
  const stray = placeLoose(command.fields, values, loose);
  return { kind: 'command', command, values, stray };
}

const pairs: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

/** Splits at spaces outside quotes; undefined when a quote is not closed. */
function tokenize(rest: string, fields: Fields): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  let keysEnded = false;
  let broken = false;
  while (at < rest.length) {
    if (/\s/.test(rest.charAt(at))) {
      broken ||= rest.charAt(at) === '\n';
      at += 1;
    } else {
      const found = nextToken(rest, at, fields, keysEnded);
      if (found === undefined) return undefined;
      at = found.end;
      if (endsKeys(found.token) && !keysEnded) keysEnded = true;
      else tokens.push({ ...found.token, broken });
      broken = false;
    }
  }
  return tokens;
}

type Piece = Omit<Token, 'broken'>;

const endsKeys = ({ text, quoted, key }: Piece) => text === '--' && !quoted && key === undefined;

function nextToken(rest: string, at: number, fields: Fields, keysEnded: boolean) {
  const key = keysEnded ? undefined : keyAt(rest, at, fields);
  const first = pieceAt(rest, key === undefined ? at : at + key.length);
  const more: string[] = [];
  let last = first;
  while (key !== undefined && last?.quoted && rest.charAt(last.end) === ',') {
    last = pieceAt(rest, last.end + 1);
    if (last !== undefined) more.push(last.text);
  }
  if (first === undefined || last === undefined) return undefined;
  return { token: { text: first.text, quoted: first.quoted, more, key: key?.name }, end: last.end };
}

/** A quoted text or a word; undefined when the quote is not closed. */
function pieceAt(rest: string, start: number): { text: string; quoted: boolean; end: number } | undefined {
  const close = pairs[rest.charAt(start)];
  if (close === undefined) {
    const word = /^\S*/.exec(rest.slice(start))?.[0] ?? '';
    return { text: word, quoted: false, end: start + word.length };
  }
  const end = rest.indexOf(close, start + 1);
  return end === -1 ? undefined : { text: rest.slice(start + 1, end), quoted: true, end: end + 1 };
}

/** The key a word begins with: declared, or so near to a declared one that it was meant as one. */
function keyAt(rest: string, at: number, fields: Fields): { name: string; length: number } | undefined {
  // the colon may be the wide one of a Chinese keyboard
  const typed = /^([A-Za-z][A-Za-z_-]*)[:：]/.exec(rest.slice(at))?.[1];
  if (typed === undefined) return undefined;
  const declared = keysOf(fields).get(typed.toLowerCase());
  if (declared !== undefined) return { name: declared, length: typed.length + 1 };
  const after = rest.slice(at + typed.length + 1);
  if (/^(\s|\/\/|$)/.test(after) || typed.length < 2) return undefined;
  return nearestKey(fields, typed) === undefined ? undefined : { name: typed.toLowerCase(), length: typed.length + 1 };
}

function takeKeys(fields: Fields, tokens: readonly Token[]) {
  const values: Record<string, string[]> = {};
  const loose: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.key === undefined) loose.push(token);
    else {
      const length = valueLength(fields[token.key], tokens, at);
      const words = joined(tokens.slice(at, at + length), fields[token.key]);
      values[token.key] = [...(values[token.key] ?? []), words.trim(), ...token.more];
      at += length - 1;
    }
  }
  return { values, loose };
}

/** Words as they were typed, one space between them; a text of several lines keeps its lines. */
function joined(tokens: readonly Token[], field: Field | undefined): string {
  const between = (token: Token) => (token.broken && field?.long ? '\n' : ' ');
  return tokens.map((token, at) => (at === 0 ? token.text : between(token) + token.text)).join('');
}

/** How many tokens a value takes, the one with the key included. */
function valueLength(field: Field | undefined, tokens: readonly Token[], at: number): number {
  const first = tokens[at] as Token;
  if (first.quoted) return 1;
  const next = tokens[at + 1];
  if (first.text === '' && next?.quoted && next.key === undefined) return 2;
  const open = tokens.slice(at + 1).findIndex((token) => token.key !== undefined || token.quoted);
  const most = open === -1 ? tokens.length - at : open + 1;
  if (field === undefined || most === 1) return 1;
  if (field.kind === 'text') return most;
  const least = first.text === '' ? 2 : 1;
  for (let length = Math.min(most, 12); length > least; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ text }) => text);
    if (field.schema.safeParse([words.join(' ').trim()]).success) return length;
  }
  return least;
}

/** Words without a key go to the fields that take them, in their order; what is left over is returned. */
function placeLoose(fields: Fields, values: Record<string, string[]>, loose: readonly Token[]): string {
  let left = [...loose];
  for (const [name, field] of Object.entries(fields)) {
    const [first] = left;
    if (field.position === undefined || values[name] !== undefined || first === undefined) continue;
    const taken = field.position === 'rest' ? left : [first];
    values[name] = [joined(taken, field).trim()];
    left = left.slice(taken.length);
  }
  return left.map(({ text }) => text).join(' ');
}
