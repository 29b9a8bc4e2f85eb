/** Two-way streets: where the offer of each of two delegations meets a need of the other. Pure, near-linear in the edges. */
import type { DelegationId } from '../domain/participants.ts';

/** An offer of `provider` that meets a need of `requester`: a suggestion or match, by its id. */
export interface Edge {
  readonly requester: DelegationId;
  readonly provider: DelegationId;
  readonly id: string;
  /** 0 to 100. */
  readonly score: number;
}

/** Two delegations and the best way each may help the other. */
export interface ReciprocalPair {
  /** In the order of code units, so that a pair is written one way only. */
  readonly between: readonly [DelegationId, DelegationId];
  /** The best leg for the first of the two (who requests), then for the second. */
  readonly legs: readonly [Edge, Edge];
}

/** Of equal scores the smaller id is better, so that the order of the edges does not matter. */
function isBetter(edge: Edge, than: Edge | undefined): boolean {
  return than === undefined || edge.score > than.score || (edge.score === than.score && edge.id < than.id);
}

/** Delegations by number, in the order of code units: what is walked through in that order is in order already. */
function numbersOf(edges: readonly Edge[]): Map<DelegationId, number> {
  const names = new Set<DelegationId>();
  for (const { requester, provider } of edges) names.add(requester).add(provider);
  return new Map([...names].sort((a, b) => (a < b ? -1 : Number(a > b))).map((name, number) => [name, number]));
}

/** The best edge of each direction, under `requester * size + provider`: numbers, for looking up pairs of names costs more than all the rest. */
function bestEdges(edges: readonly Edge[], numbers: ReadonlyMap<DelegationId, number>): Map<number, Edge> {
  const best = new Map<number, Edge>();
  for (const edge of edges) {
    if (edge.requester === edge.provider) continue;
    const key = (numbers.get(edge.requester) ?? 0) * numbers.size + (numbers.get(edge.provider) ?? 0);
    if (isBetter(edge, best.get(key))) best.set(key, edge);
  }
  return best;
}

interface Weighed {
  readonly pair: ReciprocalPair;
  readonly weaker: number;
  readonly sum: number;
}

function weighed(leg: Edge, back: Edge): Weighed {
  const pair: ReciprocalPair = { between: [leg.requester, leg.provider], legs: [leg, back] };
  return { pair, weaker: Math.min(leg.score, back.score), sum: leg.score + back.score };
}

/**
 * All reciprocal pairs with their best legs, each pair once: those first whose weaker leg is stronger, then by both legs,
 * then by name. Edges of a delegation to itself count for nothing; the order of the edges does not matter.
 */
export function reciprocalPairs(edges: readonly Edge[]): ReciprocalPair[] {
  const numbers = numbersOf(edges);
  const size = numbers.size;
  const best = bestEdges(edges, numbers);
  const found: Weighed[] = [];
  for (const key of Float64Array.from(best.keys()).sort()) {
    const [requester, provider] = [Math.floor(key / size), key % size];
    const [leg, back] = [best.get(key), best.get(provider * size + requester)];
    if (requester < provider && leg !== undefined && back !== undefined) found.push(weighed(leg, back));
  }
  return found.sort((a, b) => b.weaker - a.weaker || b.sum - a.sum).map(({ pair }) => pair);
}
