/** The one thing left unsaid that would raise a pair's score most, and the score it would then have. */
import type { Match } from '../domain/records.ts';
import { languages } from '../domain/taxonomy.ts';
import { type Features, firstAudience, firstModality, stated, statesAny, tagValues } from './features.ts';
import { score } from './pair.ts';

export type Field = 'topics' | 'audience' | 'modality' | 'languages';

export interface Change {
  /** Whose record does not say it. */
  readonly side: 'need' | 'offer';
  readonly field: Field;
  /** What it would say: a value of the field's list. */
  readonly value: string;
  /** The score the pair would then have. */
  readonly score: number;
}

const ranges = [
  ['topics', 0, firstAudience],
  ['audience', firstAudience, firstModality],
  ['modality', firstModality, tagValues.length],
] as const satisfies readonly (readonly [Field, number, number])[];

/** The best change, or undefined where nothing that is left unsaid would help. The need's come first among equals: they are asked first. */
export function bestChange(need: Features, offer: Features, eligibility: Match['eligibility']): Change | undefined {
  const now = score(need, offer, eligibility);
  const onNeed = changes(need, offer).map(({ field, value, features }): Change => {
    return { side: 'need', field, value, score: score(features, offer, eligibility) };
  });
  const onOffer = changes(offer, need).map(({ field, value, features }): Change => {
    return { side: 'offer', field, value, score: score(need, features, eligibility) };
  });
  const raising = [...onNeed, ...onOffer].filter((change) => change.score > now);
  return raising.sort((a, b) => b.score - a.score)[0];
}

interface Said {
  readonly field: Field;
  readonly value: string;
  readonly features: Features;
}

/** What one record could say in a field it left out, of what the other says; of topics, only what its words point to. */
function changes(one: Features, other: Features): Said[] {
  const lists = ranges.flatMap(([field, from, to]) => {
    const within = (tag: number) => tag >= from && tag < to;
    const offered = [...other.tags].filter(([tag, weight]) => within(tag) && weight >= stated).map(([tag]) => tag);
    if (statesAny(one, from, to)) return [];
    return offered
      .filter((tag) => field !== 'topics' || one.tags.has(tag))
      .map((tag): Said => ({ field, value: tagValues[tag] ?? '', features: stating(one, tag) }));
  });
  return [...lists, ...spoken(one, other)];
}

function stating(features: Features, tag: number): Features {
  return { ...features, tags: new Map(features.tags).set(tag, (features.tags.get(tag) ?? 0) | stated) };
}

function spoken(one: Features, other: Features): Said[] {
  if (one.languages !== 0) return [];
  return languages.flatMap(({ value }, place) => {
    const bit = 1 << place;
    return other.languages & bit ? [{ field: 'languages', value, features: { ...one, languages: bit } } as const] : [];
  });
}
