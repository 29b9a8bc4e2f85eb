/**
 * All reciprocal pairs among 193 delegations with 20,000 open records and 200,000 suggestions, next to one plain pass
 * over the same suggestions in the same run. The last line is JSON.
 */
import { delegations } from '../src/domain/participants.ts';
import { type Edge, reciprocalPairs } from '../src/matching/reciprocal.ts';

const sizes = { delegations: 193, records: 20_000, edges: 200_000 } as const;
const runs = 15;

/** Whole numbers that look drawn by chance and are the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Suggestions between random needs and offers, each record with an owner of its own. */
function suggestions(): Edge[] {
  const random = seeded(7);
  const owners = delegations.slice(0, sizes.delegations).map(({ value }) => value);
  const records = Array.from({ length: sizes.records }, () => owners[random(owners.length)] ?? '');
  const half = sizes.records / 2;
  const edges: Edge[] = [];
  while (edges.length < sizes.edges) {
    const [requester = '', provider = ''] = [records[random(half)], records[half + random(half)]];
    if (requester !== provider) edges.push({ requester, provider, id: `M-${edges.length + 1}`, score: random(101) });
  }
  return edges;
}

/** Reads every field of every suggestion once. */
function plainPass(edges: readonly Edge[]): number {
  let sum = 0;
  for (const { requester, provider, id, score } of edges)
    sum += requester.charCodeAt(0) + provider.charCodeAt(0) + id.charCodeAt(2) + score;
  return sum;
}

/** Milliseconds a task takes: the middle of many runs, after one that is not counted. */
function cost(task: () => unknown): number {
  task();
  const taken = Array.from({ length: runs }, () => {
    const started = performance.now();
    task();
    return performance.now() - started;
  });
  return taken.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

const edges = suggestions();
const pairs = reciprocalPairs(edges).length;
const plainMs = cost(() => plainPass(edges));
const kernelMs = cost(() => reciprocalPairs(edges));
const ratio = kernelMs / plainMs;
console.log(`${edges.length} suggestions among ${sizes.delegations} delegations, ${sizes.records} open records`);
console.log(`${pairs} reciprocal pairs in ${kernelMs.toFixed(2)} ms (the middle of ${runs} runs)`);
console.log(`one plain pass over the suggestions: ${plainMs.toFixed(2)} ms; ratio ${ratio.toFixed(1)}`);
console.log(JSON.stringify({ edges: edges.length, pairs, kernelMs, plainMs, ratio }));
