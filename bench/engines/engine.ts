/** What is compared: something that takes offers one by one and then lists those that answer a need. */
import type { Need, Offer } from '../../src/domain/records.ts';

export interface Engine {
  readonly name: string;
  add(offer: Offer): void;
  /** After the last offer, before the first search; offers may be added again after it, and then it is called again. */
  ready(): void;
  /** The ids of the offers that are listed for a need, best first: `listed` at most. */
  search(need: Need): readonly string[];
  /** Gives back what the process would not. */
  close(): void;
}

/** How many offers a search lists at most. */
export const listed = 20;

export const engineNames = ['ours', 'minisearch', 'fts5'] as const;
export type EngineName = (typeof engineNames)[number];

/** Engines are loaded when they are asked for, so that a process holds no more than what it measures. */
export const load: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  ours: async () => (await import('./ours.ts')).ours(),
  minisearch: async () => (await import('./minisearch.ts')).miniSearch(),
  fts5: async () => (await import('./fts5.ts')).fts5(),
};
