/**
 * What is quick to see of a slot: sixteen numbers side by side, so that one look at memory tells them. A rough sum leaves them
 * out; with them the few that are weighed in full are nearly those that would have come first had all been.
 */
import { hash } from '../hash.ts';
import { type Features, firstAudience, firstModality, mostRest, stated } from './features.ts';
import { scale } from './postings.ts';
import { weights, wordFit } from './weights.ts';

/** Numbers of a card: bits of the languages, of the kinds of help, of the audience (two), and a mark for each other word. */
export const cardLength = 4 + mostRest;
const firstMark = 4;
const marks = 65_536;

/** A word's mark, never 0; two words may have the same one. */
const markOf = (stem: string) => (hash(stem) % (marks - 1)) + 1;

/** The card of a record, written at a place of `into`. */
export function writeCard(into: Uint16Array, at: number, { tags, rest, languages }: Features): void {
  into.fill(0, at, at + cardLength);
  into[at] = languages;
  for (const tag of tags.keys()) {
    if (tag < firstAudience) continue;
    const place = at + placeOf(tag);
    into[place] = (into[place] as number) | bitOf(tag);
  }
  rest.forEach(({ stem }, index) => {
    into[at + firstMark + index] = markOf(stem);
  });
}

const placeOf = (tag: number) => (tag >= firstModality ? 1 : 2 + ((tag - firstAudience) >> 4));
const bitOf = (tag: number) => 1 << ((tag - (tag >= firstModality ? firstModality : firstAudience)) & 15);

/** What a record would like to see on the cards of the other side. */
export interface Wish {
  readonly languages: number;
  /** For each audience and kind of help it has: where that stands, its bit, and what it is worth. */
  readonly audience: readonly Wanted[];
  readonly modality: readonly Wanted[];
  /** A bit for each mark: whether it has the word. */
  readonly words: Uint8Array;
}
interface Wanted {
  readonly place: number;
  readonly bit: number;
  readonly points: number;
}

export function wishOf({ tags, rest, languages }: Features): Wish {
  const wanted = (from: number, to: number, most: number) =>
    [...tags]
      .filter(([tag]) => tag >= from && tag < to)
      .map(([tag, weight]) => ({
        place: placeOf(tag),
        bit: bitOf(tag),
        points: most * (weight >= stated ? 1 : weight / 100),
      }))
      .sort((one, other) => other.points - one.points);
  const words = new Uint8Array(marks / 8);
  for (const mark of rest.map(({ stem }) => markOf(stem)))
    words[mark >> 3] = (words[mark >> 3] as number) | (1 << (mark & 7));
  return {
    languages,
    audience: wanted(firstAudience, firstModality, scale * weights.audience),
    modality: wanted(firstModality, Number.POSITIVE_INFINITY, scale * weights.modality),
    words,
  };
}

const ofLanguage = scale * weights.language;
const ofWord = (scale * weights.words * wordFit.plain) / wordFit.full;

/** The sums of some slots with what their cards are worth, in the order of the slots. */
export function refined(slots: Uint32Array, sums: Uint16Array, cards: Uint16Array, wish: Wish): Uint16Array {
  const { languages, audience, modality, words } = wish;
  const finer = new Uint16Array(slots.length);
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number;
    const card = slot * cardLength;
    const spoken = ((cards[card] as number) & languages) === 0 ? 0 : ofLanguage;
    const kinds = best(cards, card, audience) + best(cards, card, modality);
    finer[at] = (sums[slot] as number) + spoken + kinds + ofWord * Math.min(wordFit.full, wordsOn(cards, card, words));
  }
  return finer;
}

/** The first that is there: they are in the order of their worth. */
function best(cards: Uint16Array, card: number, wanted: readonly Wanted[]): number {
  for (let at = 0; at < wanted.length; at += 1) {
    const { place, bit, points } = wanted[at] as Wanted;
    if (((cards[card + place] as number) & bit) !== 0) return points;
  }
  return 0;
}

function wordsOn(cards: Uint16Array, card: number, words: Uint8Array): number {
  let count = 0;
  for (let at = card + firstMark; at < card + cardLength; at += 1) {
    const mark = cards[at] as number;
    if (mark === 0) return count;
    count += ((words[mark >> 3] as number) >> (mark & 7)) & 1;
  }
  return count;
}
