/**
 * Minutes of a roundtable, a line each: `F SN,NL: CERT twinning by next session`, `N BJ forensic training`, `O CZ a course`.
 * Pure: what was understood of every line, or what is wrong with it. Lines are counted as they were typed, empty ones not.
 */
import { findOption, nearest } from '../domain/options.ts';
import { delegations } from '../domain/participants.ts';
import { limits } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import { type Due, splitDue } from './due.ts';

export type Kind = 'followup' | 'need' | 'offer';

interface Line {
  /** From 1. */
  readonly no: number;
  /** As it was typed. */
  readonly text: string;
}
export interface Wrong extends Line {
  readonly problem: Message;
}
export interface Noted extends Line {
  readonly kind: Kind;
  readonly title: string;
  /** Who leads, or the one whose need or offer it is. */
  readonly delegations: readonly string[];
  readonly partners: readonly string[];
  readonly due?: Due;
  /** The number of an item of the agenda. */
  readonly item?: number;
}
export type MinutesLine = Wrong | Noted;

export interface Minutes {
  /** `R-3`, where that stands before all lines. */
  readonly roundtable?: string;
  readonly lines: readonly MinutesLine[];
}

export const isWrong = (line: MinutesLine): line is Wrong => 'problem' in line;

const kinds: Readonly<Record<string, Kind>> = { F: 'followup', N: 'need', O: 'offer' };
const bullet = /^\s*(?:\d{1,3}[.)]|[-*•–])\s+/;
const marked = /^([FNO])(?::|\s)\s*(.+)$/iu;
const titled = /^R[-\s–]?(\d{1,9})\s*:?(?:\s+(?=[FNO][:\s])(.*))?$/i;

/** `SN,NL:CERT` with no space behind the colon; `org:AU` is one word. */
const tight = /^((?!org:)[^\s:]{2,3}(?:,(?!org:)[^\s:]{2,3})*):(?=\S)/i;

const ofMany = /[,;،，；/]|\s+(?:and|et|y|и|و)\s+/u;
/** Words of the longest name of a delegation that is looked for where no colon ends it. */
const mostWords = 8;

/** The delegations of a list, or the word that is none. */
function readAll(words: string): readonly string[] | { readonly unknown: string } {
  const one = findOption(delegations, words);
  if (one !== undefined) return [one.value];
  const found: string[] = [];
  for (const word of words.split(ofMany).map((each) => each.trim())) {
    if (word === '') continue;
    const option = findOption(delegations, word);
    if (option === undefined) return { unknown: word };
    found.push(option.value);
  }
  return found.length === 0 ? { unknown: words } : [...new Set(found)];
}

const isList = (read: ReturnType<typeof readAll>): read is readonly string[] => Array.isArray(read);

interface Whose {
  readonly delegations: readonly string[];
  readonly partners: readonly string[];
  readonly words: string;
}

/** Who stands before a colon: leads, and behind `with` their partners. */
function beforeColon(rest: string): Whose | { readonly unknown: string } | undefined {
  const [, head, words = ''] = /^([^:：]*(?::\S[^:：]*)*?)\s*(?::\s|：)\s*(.*)$/u.exec(rest) ?? [];
  if (head === undefined) return undefined;
  const [leads = '', beside] = head.split(/\s+(?:with|avec|con|с|مع|和)\s+/u);
  const [own, others] = [readAll(leads), beside === undefined ? [] : readAll(beside)];
  if (!isList(own)) return own;
  return isList(others) ? { delegations: own, partners: others, words } : others;
}

/** Without a colon the longest name that the words begin with. */
function byName(rest: string): Whose | undefined {
  const words = rest.split(/\s+/);
  for (let length = Math.min(mostWords, words.length); length > 0; length -= 1) {
    const read = readAll(words.slice(0, length).join(' '));
    if (isList(read)) return { delegations: read, partners: [], words: words.slice(length).join(' ') };
  }
  return undefined;
}

const unknown = (word: string): Message => {
  const near = nearest(delegations, word, 2);
  return near.length === 0
    ? message('notes.problem.whose')
    : message('notes.problem.near', { near: { list: near, join: 'or' } });
};

/** `CERT twinning (item 3)`: the number, and the words without it. */
function splitItem(words: string): { readonly words: string; readonly item?: number } {
  const [whole, number] = /\s*[([](?:item|point|punto|пункт|البند)\s+(\d{1,2})[)\]]\s*$/iu.exec(words) ?? [];
  return whole === undefined ? { words } : { words: words.slice(0, -whole.length), item: Number(number) };
}

function noted(line: Line, kind: Kind, whose: Whose, today: string): MinutesLine {
  const wrong = (problem: Message): Wrong => ({ ...line, problem });
  // the item and the time may stand in either order
  const last = splitItem(whose.words);
  const timed = kind === 'followup' ? splitDue(last.words, today) : { words: last.words };
  const first = last.item === undefined ? splitItem(timed.words) : { words: timed.words, item: last.item };
  const [title, due, item] = [first.words.trim(), timed.due, first.item];
  if (title === '') return wrong(message('notes.problem.words'));
  if (title.length > limits.title) return wrong(message('notes.problem.long', { max: limits.title }));
  if (kind !== 'followup' && whose.delegations.length + whose.partners.length > 1)
    return wrong(message('notes.problem.one'));
  const { delegations: leads, partners } = whose;
  return { ...line, kind, title, delegations: leads, partners, ...(due && { due }), ...(item && { item }) };
}

function readLine(line: Line, today: string): MinutesLine {
  const [, letter = '', said = ''] = marked.exec(line.text.replace(bullet, '').trim()) ?? [];
  const rest = said.replace(tight, '$1: ');
  const kind = kinds[letter.toUpperCase()];
  if (kind === undefined) return { ...line, problem: message('notes.problem.kind') };
  const before = beforeColon(rest);
  const whose = before === undefined || 'unknown' in before ? (byName(rest) ?? before) : before;
  if (whose === undefined) return { ...line, problem: unknown(rest.split(/\s+/)[0] ?? '') };
  if ('unknown' in whose) return { ...line, problem: unknown(whose.unknown) };
  return noted(line, kind, whose, today);
}

/** Every line of a text. `today` is `YYYY-MM-DD`: times in words are counted from it. */
export function readMinutes(text: string, today: string): Minutes {
  const all = text.split(/\r?\n/).map((line) => line.trim());
  const filled = all.filter((line) => line !== '');
  const [, number, beside = ''] = titled.exec(filled[0] ?? '') ?? [];
  const rest = beside === '' ? filled.slice(1) : [beside, ...filled.slice(1)];
  const body = number === undefined ? filled : rest;
  const lines = body.map((line, at) => readLine({ no: at + 1, text: line }, today));
  return { ...(number !== undefined && { roundtable: `R-${Number(number)}` }), lines };
}

/** Whether a text that somebody just writes is minutes: its lines begin as such do, and most of them are understood. */
export function areMinutes(text: string): boolean {
  const filled = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !titled.test(line.trim()));
  const begun = filled.filter((line) => /^[FNO](?::|\s)/.test(line.replace(bullet, '').trim()));
  if (begun.length === 0 || begun.length * 2 < filled.length) return false;
  // a sentence may begin with one of these letters: its delegation tells
  const understood = readMinutes(begun.join('\n'), '2000-01-01').lines.filter((line) => !isWrong(line));
  return understood.length * 2 >= begun.length;
}
