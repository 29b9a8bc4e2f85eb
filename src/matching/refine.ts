/**
 * What a rough sum leaves out and is cheap to see: languages, audience, kinds of help, and words that no concept took. With it
 * the few that are weighed in full are nearly those that would have come first had all been.
 */
import type { Arena } from './arena.ts';
import { firstAudience, firstModality, stated } from './features.ts';
import { scale } from './postings.ts';
import { restShared, type Spread } from './tally.ts';
import { weights, wordFit } from './weights.ts';

const points = {
  audience: (scale * weights.audience) / 1e4,
  modality: (scale * weights.modality) / 1e4,
  language: scale * weights.language,
  word: (scale * weights.words * wordFit.plain) / wordFit.full,
} as const;

/** Adds to the sums of some slots. */
export function refine(sums: Uint16Array, slots: Uint32Array, one: Spread, arena: Arena): void {
  const { languages } = arena;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number;
    const spoken = ((languages[slot] as number) & one.languages) === 0 ? 0 : points.language;
    const more = spoken + kinds(one, arena, slot) + points.word * Math.min(wordFit.full, restShared(one, arena, slot));
    sums[slot] = (sums[slot] as number) + more;
  }
}

const sure = (weight: number) => (weight >= stated ? 100 : weight);

/** The best audience and the best kind of help in common. */
function kinds({ tags: row }: Spread, { tag, tagWeight, tagsAt }: Arena, slot: number): number {
  let [audience, modality] = [0, 0];
  const end = tagsAt[slot + 1] as number;
  for (let at = tagsAt[slot] as number; at < end; at += 1) {
    const value = tag[at] as number;
    const other = row[value] as number;
    if (value < firstAudience || other === 0) continue;
    const product = sure(other) * sure(tagWeight[at] as number);
    if (value >= firstModality) modality = product > modality ? product : modality;
    else audience = product > audience ? product : audience;
  }
  return audience * points.audience + modality * points.modality;
}
