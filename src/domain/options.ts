/** Lists to choose from, and what somebody may have meant. */
import { distance } from 'fastest-levenshtein';

export interface Option<V extends string = string> {
  readonly value: V;
  /** The English label; other languages overlay it by the list's name and the value. */
  readonly label: string;
  /** Other words it is known by; an exact one counts as the value. */
  readonly also?: readonly string[];
}

/** Letters and digits alone, without accents or case, so that `Côte d’Ivoire` and `cote d'ivoire` are the same. */
export function fold(words: string): string {
  const bare = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const folded = new WeakMap<readonly Option[], ReadonlyMap<string, Option>>();

function index(options: readonly Option[]): ReadonlyMap<string, Option> {
  const known = folded.get(options);
  if (known !== undefined) return known;
  const made = new Map<string, Option>();
  for (const words of [(o: Option) => o.also ?? [], (o: Option) => [o.label], (o: Option) => [o.value]]) {
    for (const option of options) for (const word of words(option)) made.set(fold(word), option);
  }
  folded.set(options, made);
  return made;
}

/** The option of that value, label or other word, whatever its case and accents. */
export function findOption<V extends string>(options: readonly Option<V>[], word: string): Option<V> | undefined {
  return index(options).get(fold(word)) as Option<V> | undefined;
}

/** Gives a list other options in place, for those who already hold it; what was known of the former ones is forgotten. */
export function replaceOptions(options: readonly Option[], others: readonly Option[]): void {
  (options as Option[]).splice(0, options.length, ...others);
  folded.delete(options);
  known.delete(options);
}

interface Folded {
  readonly option: Option;
  readonly words: readonly string[];
}
const known = new WeakMap<readonly Option[], readonly Folded[]>();

/** Every word an option goes by, folded once for each list. */
function wordsOf(options: readonly Option[]): readonly Folded[] {
  const made =
    known.get(options) ??
    options.map((option) => ({ option, words: [option.value, option.label, ...(option.also ?? [])].map(fold) }));
  known.set(options, made);
  return made;
}

/** Letters beyond which nothing is looked for: no name is that long, and comparing takes time. */
const longest = 60;

/** The values most likely meant by a word that is none: those that hold it, or lie within a third of its length in edits. */
export function nearest(options: readonly Option[], word: string, most: number): string[] {
  const sought = fold(word.slice(0, 2 * longest));
  if (sought === '' || sought.length > longest) return [];
  const limit = Math.max(1, Math.floor(sought.length / 3));
  const scored = wordsOf(options).map(({ option, words }) => ({
    value: option.value,
    far: farness(words, sought, limit),
  }));
  return scored
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ value }) => value);
}

function farness(words: readonly string[], sought: string, limit: number): number {
  const held = words.some((word) => sought.length >= 3 && (word.startsWith(sought) || word.includes(` ${sought}`)));
  if (held) return 0.5;
  const alike = words.filter((word) => Math.abs(word.length - sought.length) <= limit);
  return Math.min(Number.POSITIVE_INFINITY, ...alike.map((word) => distance(word, sought)));
}

/**
 * Options whose value, label or other words hold what is typed so far, best first: what is exactly that, labels that begin
 * so, other names and then words within a name that do, what holds it anywhere, what is nearly that. For autocomplete.
 */
export function suggestions(options: readonly Option[], typed: string, most: number): readonly Option[] {
  const sought = fold(typed.slice(0, 2 * longest));
  if (sought === '') return typed.trim() === '' ? options.slice(0, most) : [];
  const near = new Set(nearest(options, typed, most));
  return wordsOf(options)
    .map(({ option, words }) => ({
      option,
      rank: near.has(option.value) ? Math.min(rankOf(words, sought), 5) : rankOf(words, sought),
    }))
    .filter(({ rank }) => rank < unlike)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ option }) => option);
}

const unlike = 6;

/** How far what is typed is from these names, the second of which is the label. */
function rankOf(words: readonly string[], sought: string): number {
  if (words.includes(sought)) return 0;
  if (words[1]?.startsWith(sought)) return 1;
  if (words.some((word) => word.startsWith(sought))) return 2;
  if (words.some((word) => word.includes(` ${sought}`))) return 3;
  return words.some((word) => word.includes(sought)) ? 4 : unlike;
}
