/**
 * Who is told what: coordinators everything that wants a hand, delegates what concerns their delegation, a channel what its
 * readers have in common. A delegate's own weekly digest, which nobody asked for, keeps to what waits for them.
 */
import { isCoordinator, type Viewer } from '../domain/visibility.ts';
import type { Section } from '../store/posts.ts';
import type { Subscription } from '../store/subscriptions.ts';

/** What is told to whoever may see it. */
const common: readonly Section[] = ['suggestions', 'needs', 'offers', 'changes', 'followups', 'dates', 'demand'];
const coordinators: readonly Section[] = [
  ...common,
  'matches',
  'unconfirmed',
  'passed',
  'untaken',
  'uncovered',
  'waiting',
];
const delegates: readonly Section[] = [...common, 'matches', 'requests', 'proposed'];
/** Suggestions for their needs, what is asked of them, dates; and the demand picture, which is made for providers. */
const unasked: readonly Section[] = ['requests', 'proposed', 'matches', 'suggestions', 'dates', 'demand'];

export function sectionsFor(viewer: Viewer, { automatic }: Pick<Subscription, 'automatic'>): readonly Section[] {
  if (isCoordinator(viewer)) return coordinators;
  if (viewer.kind !== 'person') return common;
  return automatic ? unasked : delegates;
}

/** Whoever speaks for a delegation is told of suggestions and dates of their own, not of everybody's. */
export function speaksForOne(viewer: Viewer): boolean {
  return viewer.kind === 'person' && viewer.delegation !== undefined;
}
