/** The working languages a text asks for: "in French", "francophone", "на русском", "باللغة العربية", "用中文". */
import type { languages } from '../domain/taxonomy.ts';
import type { Language } from '../language/languages.ts';
import { chineseInitials, languageNames, languageWords } from './data/languages.ts';
import { type Found, type Reading, read, spell } from './reading.ts';

export type WorkingLanguage = (typeof languages)[number]['value'];

interface Patterns {
  /** Names that are written in one way, and the beginnings of those with endings. */
  readonly ids: ReadonlyMap<string, WorkingLanguage>;
  readonly stems: readonly (readonly [string, WorkingLanguage])[];
  /** Chinese words have no edges. */
  readonly chinese: RegExp;
  readonly alone: RegExp;
  /** What stands before and after a nationality that is a language. */
  readonly sure: RegExp;
  readonly open: RegExp;
  readonly follow: RegExp;
  readonly after: RegExp;
  readonly joint: RegExp;
}

const ids = Object.keys(languageNames) as WorkingLanguage[];
let compiled: Patterns | undefined;

/** The words of a list of the data, the longest first. */
function wordsOf(words: string): string[] {
  return spell(words)
    .replace(/\s+/g, ' ')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .sort((one, other) => other.length - one.length);
}

/** A list as alternatives of a pattern; a hyphen at the end of a word stands for any ending. */
function any(words: string): string {
  return wordsOf(words)
    .map((word) => (word.endsWith('-') ? `${word.slice(0, -1)}\\p{L}*` : word))
    .join('|');
}

const listed = (id: WorkingLanguage) => `${languageNames[id].names};${languageNames[id].alone}`;

/** Compiled when the first text comes. */
function patterns(): Patterns {
  if (compiled !== undefined) return compiled;
  const { sure, open, after, follow, joint } = languageWords;
  const end = '(?![\\p{L}\\p{N}])';
  const start = '(?<![\\p{L}\\p{N}])';
  // Chinese words have no edges
  const chinese = ids.flatMap((id) => languageNames[id].alone.match(/\p{Script=Han}+/gu) ?? []);
  const chineseNames = `[中英法俄西阿葡]{2,6}(?:双语|三语|文)|${chinese.sort((a, b) => b.length - a.length).join('|')}`;
  const known = ids.flatMap((id) => wordsOf(listed(id)).map((word) => [word, id] as const));
  compiled = {
    ids: new Map(known.filter(([word]) => !word.endsWith('-'))),
    stems: known.filter(([word]) => word.endsWith('-')).map(([word, id]) => [word.slice(0, -1), id]),
    chinese: new RegExp(chineseNames, 'gu'),
    alone: new RegExp(`^(?:${any(ids.map((id) => languageNames[id].alone).join(';'))})$`, 'u'),
    sure: new RegExp(`${start}(?:${any(sure)})\\s?[:：]?\\s+$`, 'u'),
    open: new RegExp(`${start}(?:${any(open)})\\s+$`, 'u'),
    follow: new RegExp(`^(?:\\s*$|\\s*[^\\p{L}\\p{N}\\s-]|\\s+[-–—]|\\s+(?:${any(follow)})${end})`, 'u'),
    after: new RegExp(`^[\\s-](?:${any(after)})${end}`, 'u'),
    joint: new RegExp(`^(?:\\s?[/,،、&+-]\\s?|[和与及或]|(?:\\s(?:${any(after)}))?,?\\s(?:${any(joint)})\\s)$`, 'u'),
  };
  return compiled;
}

interface Name {
  readonly id: WorkingLanguage;
  readonly from: number;
  readonly to: number;
}

/** The working languages a text asks for, each once, in its order. A nationality alone is no language. */
export function findLanguages(text: string, _language?: Language): Found<WorkingLanguage>[] {
  const reading = read(text);
  const names = namesIn(reading.plain);
  const wanted = names.map((name) => spanOf(name, reading.plain));
  // one that is joined to a language is a language: "in English and French", "French and Spanish speaking"
  for (let at = 1; at < names.length; at++)
    if (wanted[at - 1] !== undefined && areJoined(names[at - 1], names[at], reading)) wanted[at] ??= names[at];
  for (let at = names.length - 2; at >= 0; at--)
    if (wanted[at + 1] !== undefined && areJoined(names[at], names[at + 1], reading)) wanted[at] ??= names[at];
  const some = new Map<WorkingLanguage, Found<WorkingLanguage>>();
  for (const name of wanted)
    if (name !== undefined && !some.has(name.id)) some.set(name.id, reading.found(name.id, name.from, name.to));
  return [...some.values()];
}

function areJoined(one: Name | undefined, other: Name | undefined, { plain }: Reading): boolean {
  if (one === undefined || other === undefined) return false;
  const between = plain.slice(one.to, other.from);
  return patterns().joint.test(between) || (between === ' ' && plain[other.from] === 'و');
}

const word = /[\p{L}\p{N}]+/gu;
const han = /\p{Script=Han}/u;

/** Every name of a language or nationality. */
function namesIn(plain: string): Name[] {
  return [...plain.matchAll(word)].flatMap((match): Name[] => {
    if (han.test(match[0])) return chineseNamesIn(match[0], match.index);
    const id = idOf(match[0]);
    return id === undefined ? [] : [{ id, from: match.index, to: match.index + match[0].length }];
  });
}

function chineseNamesIn(text: string, at: number): Name[] {
  return [...text.matchAll(patterns().chinese)].flatMap((match): Name[] => {
    const span = { from: at + match.index, to: at + match.index + match[0].length };
    const id = idOf(match[0]);
    return (id === undefined ? initialsOf(match[0]) : [id]).map((each) => ({ id: each, ...span }));
  });
}

/** The language of a name, which Arabic may write together with "and", "in" or "for". */
function idOf(text: string): WorkingLanguage | undefined {
  const { ids: known, stems } = patterns();
  const exact = known.get(text);
  if (exact !== undefined || /^[a-z\d]/.test(text)) return exact;
  const joined = known.get(text.replace(/^و/u, '')) ?? known.get(text.replace(/^و?[بل]/u, ''));
  return joined ?? stems.find(([stem]) => text.startsWith(stem))?.[1];
}

function initialsOf(word: string): WorkingLanguage[] {
  return [...word].flatMap((letter) => chineseInitials[letter as keyof typeof chineseInitials] ?? []);
}

/** The words that make a language of a name, with it; undefined when nothing does. */
function spanOf(name: Name, plain: string): Name | undefined {
  const word = plain.slice(name.from, name.to);
  const before = plain.slice(Math.max(0, name.from - 24), name.from);
  const rest = plain.slice(name.to, name.to + 24);
  const { sure, open, follow, after, alone } = patterns();
  if (alone.test(word) || /^و?ب|\p{Script=Han}$/u.test(word)) return name;
  const opening = sure.exec(before) ?? (follow.test(rest) ? open.exec(before) : null);
  const closing = after.exec(rest);
  if (opening === null && closing === null) return undefined;
  return { id: name.id, from: name.from - (opening?.[0].length ?? 0), to: name.to + (closing?.[0].length ?? 0) };
}
