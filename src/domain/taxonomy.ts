/** Topics and pillars as options and look-ups. */
import { audiences, costs, declineReasons, markers, modalities, priorities, providerTypes } from './data/lists.ts';
import { type pillarRows, topicRows } from './data/taxonomy.ts';
import type { Option } from './options.ts';

export { audiences, costs, declineReasons, markers, modalities, priorities, providerTypes };

export type TopicId = (typeof topicRows)[number]['id'];
export type PillarId = (typeof pillarRows)[number]['id'];

/** The topics to choose from; a synonym of the taxonomy counts as its topic. */
export const topics: readonly Option<TopicId>[] = topicRows.map((row) => ({
  value: row.id,
  label: row.label,
  also: row.synonyms,
}));

const pillarByTopic: ReadonlyMap<string, PillarId> = new Map(topicRows.map((row) => [row.id, row.pillar]));

/** The pillar a topic belongs to. @throws RangeError for an id that is no topic */
export function pillarOf(topic: string): PillarId {
  const pillar = pillarByTopic.get(topic);
  if (pillar === undefined) throw new RangeError(`no topic ${topic}`);
  return pillar;
}

/** The pillars of some topics, each once. */
export function pillarsOf(ids: readonly string[]): readonly PillarId[] {
  return [...new Set(ids.map(pillarOf))];
}

/** The six languages of the product as working languages, and others the field uses often; ids are ISO 639-1. */
export const languages = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'French' },
  { value: 'es', label: 'Spanish' },
  { value: 'ru', label: 'Russian' },
  { value: 'ar', label: 'Arabic' },
  { value: 'zh', label: 'Chinese' },
  { value: 'pt', label: 'Portuguese' },
] as const satisfies readonly Option[];
