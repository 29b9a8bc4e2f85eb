/** The wording part: which words two texts share. Pure, and the same for every order of writing. */
import { fold } from '../domain/options.ts';

/** Words too common to tell needs apart. */
const common = new Set(
  (
    'a an and are as at be by for from has have in into is it its need needs of on or our support that the their this to ' +
    'we will with who which help assistance capacity building national state states country countries training course'
  ).split(' '),
);

/** Letters of a word that count. */
const longest = 40;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Plural and singular are the same word here; short words are left as they are. */
function stem(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The telling words of a text, each once, in their order. */
export function tellingWords(text: string): string[] {
  const words = [...segmenter.segment(fold(text))].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  const told = words.map((word) => stem(word.slice(0, longest)));
  return [...new Set(told.filter((word) => word.length > 1 && !common.has(word)))];
}

/** How much of the shorter text's telling words the other shares, 0 to 1 (full from five on), and which. */
export function sharedWords(one: string, other: string): { fit: number; shared: string[] } {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  const inB = new Set(b);
  const shared = a.filter((word) => inB.has(word));
  const most = Math.min(5, Math.max(1, Math.min(a.length, b.length)));
  return { fit: Math.min(1, shared.length / most), shared: shared.slice(0, 5) };
}
