/** From what two records have in common to points of a hundred: whole numbers, so that the parts shown add up to the score. */
import type { Match } from '../domain/records.ts';
import type { Met, Tally } from './tally.ts';
import { inferred, listCover, regionFit, topicFit, weights, wordFit } from './weights.ts';

export type PartName = keyof typeof weights;
export interface Points extends Record<PartName, number> {
  /** The sum before rounding, for the order among equals. */
  fine: number;
}

/** The points of each part. Stating more never takes points away: what is inferred counts also beside what is stated. */
export function pointsOf(tally: Tally, eligibility: Match['eligibility'], into: Points): Points {
  const topic = weights.topic * topicShare(tally);
  const words = weights.words * wordShare(tally);
  const audience = weights.audience * audienceShare(tally);
  const modality = weights.modality * modalityShare(tally);
  const region = weights.region * regionFit[eligibility];
  into.language = tally.languages === 0 ? 0 : weights.language;
  into.fine = topic + words + audience + modality + region + into.language;
  into.topic = Math.round(topic);
  into.words = Math.round(words);
  into.audience = Math.round(audience);
  into.modality = Math.round(modality);
  into.region = Math.round(region);
  return into;
}

export const noPoints = (): Points => ({
  topic: 0,
  words: 0,
  audience: 0,
  modality: 0,
  language: 0,
  region: 0,
  fine: 0,
});

export function totalOf({ topic, words, audience, modality, language, region }: Points): number {
  return topic + words + audience + modality + language + region;
}

const mix = (best: number, all: number, cover: number) => (1 - cover) * best + cover * all;

function topicShare({ topic, need, offer }: Tally): number {
  const { cover, pillar, both } = topicFit;
  const said = need.topics === 0 ? 0 : mix(topic.best / 1e4, topic.sum / 1e4 / need.topics, cover);
  const total = need.inferredTopics / 100;
  const likely =
    total === 0 ? 0 : mix(topic.inferredBest / 1e4, (inferred.need * topic.inferredSum) / 1e4 / total, cover);
  const near = pillar * pillarShare(need.pillars, need.allPillars, offer.allPillars);
  return (1 - both) * Math.max(said, likely, near) + (both * (said + likely)) / (1 + inferred.need);
}

function pillarShare(said: number, likely: number, offered: number): number {
  return (said & offered) !== 0 ? 1 : (likely & offered) !== 0 ? inferred.need : 0;
}

function wordShare({ dot, shared, rest, need, offer }: Tally): number {
  const { cosine, plain, full } = wordFit;
  const concepts = dot === 0 ? 0 : mix(shared / need.concepts, dot / Math.sqrt(need.squares * offer.squares), cosine);
  return (1 - plain) * concepts + plain * Math.min(1, rest / full);
}

function audienceShare({ audience, need }: Tally): number {
  const { audiences, inferredAudiences, likeliestAudience } = need;
  return listShare(audience, audiences, inferredAudiences, likeliestAudience, listCover.audience);
}

function modalityShare({ modality, need }: Tally): number {
  const { modalities, inferredModalities, likeliestModality } = need;
  return listShare(modality, modalities, inferredModalities, likeliestModality, listCover.modality);
}

function listShare(met: Met, count: number, sum: number, likeliest: number, cover: number): number {
  const said = count === 0 ? 0 : mix(met.best / 1e4, met.sum / 1e4 / count, cover);
  const share = sum === 0 ? 0 : likeliest / 100 / (sum / 100);
  return Math.max(said, mix(met.inferredBest / 1e4, (met.inferredSum / 1e4) * share, cover));
}
