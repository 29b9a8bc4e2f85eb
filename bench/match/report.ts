/** What was measured, as tables to read and as one line of JSON. */
import { availableParallelism, cpus } from 'node:os';
import type { EngineName } from '../engines/engine.ts';
import type { Step } from './child.ts';
import type { Times } from './measure.ts';
import type { Options } from './options.ts';

export interface Result {
  readonly name: EngineName;
  readonly label: string;
  readonly buildS: number;
  readonly rssMB: number;
  readonly times: Times;
}
export interface Measured {
  readonly baseMB: number;
  readonly results: readonly Result[];
  /** Ours at growing numbers of offers. */
  readonly growth: readonly Step[];
  /** Engines that ran out of memory. */
  readonly ended: readonly EngineName[];
}

const rounded = (number: number, digits: number) => Number(number.toFixed(digits));
const ms = (number: number) => number.toFixed(number < 10 ? 2 : 1);
const whole = (number: number) => Math.round(number).toLocaleString('en');

/** Rows as lines of aligned columns: the first to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd());
}

const ofOurs = (results: readonly Result[]) => results.find(({ name }) => name === 'ours')?.times.p50;

function peerTable(results: readonly Result[]): string[] {
  const own = ofOurs(results);
  const head = ['engine', 'p50 ms', 'p95 ms', 'p99 ms', 'queries', 'listed', 'build s', 'RSS MB', 'p50 / ours'];
  const rows = results.map(({ label, times, buildS, rssMB }) => [
    label,
    ...[times.p50, times.p95, times.p99].map(ms),
    whole(times.queries),
    times.listed.toFixed(1),
    buildS.toFixed(1),
    whole(rssMB),
    own === undefined ? '' : (times.p50 / own).toFixed(2),
  ]);
  return aligned([head, ...rows]);
}

function growthTable(steps: readonly Step[]): string[] {
  const rows = steps.map(({ offers, times, buildS, rssMB }) => [
    whole(offers),
    ...[times?.p50 ?? 0, times?.p95 ?? 0, times?.p99 ?? 0].map(ms),
    buildS.toFixed(1),
    whole(rssMB),
  ]);
  return aligned([['offers', 'p50 ms', 'p95 ms', 'p99 ms', 'build s', 'RSS MB'], ...rows]);
}

/** The tables and what they mean. */
export function report({ offers, queries, seed }: Options, measured: Measured): string {
  const { results, growth, ended, baseMB } = measured;
  const grown = growth.length > 1 ? ['', 'Ours as the offers grow:', ...growthTable(growth)] : [];
  return [
    `${whole(offers)} offers in six languages, up to ${whole(queries)} needs (seed ${seed}); a need's text in, a list of 20 out`,
    'each engine in a process of its own; searches timed one by one after a warm-up, the engines by turns',
    `memory is that of the whole process; before its engine it is ${whole(baseMB)} MB`,
    `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`,
    '',
    ...peerTable(results),
    ...ended.map((name) => `${name} did not finish: its process ended before it could tell.`),
    ...(ofOurs(results) === undefined ? ['Without ours there is nothing to compare the peers with.'] : []),
    ...grown,
  ].join('\n');
}

/** The same for programs: milliseconds, megabytes, seconds; ratio is a peer's p50 by ours. */
export function asJson({ offers }: Options, { results, growth }: Measured): string {
  const own = ofOurs(results);
  const figures = results.map(({ name, times, rssMB, buildS }) => {
    const [p50, p95, p99] = [times.p50, times.p95, times.p99].map((time) => rounded(time, 3));
    return [name, { p50, p95, p99, queries: times.queries, rssMB: Math.round(rssMB), buildS: rounded(buildS, 2) }];
  });
  const peers = own === undefined ? [] : results.filter(({ name }) => name !== 'ours');
  const ratio = Object.fromEntries(peers.map(({ name, times }) => [name, rounded(times.p50 / (own ?? 1), 2)]));
  const grown = growth.map(({ offers: at, times, rssMB, buildS }) => ({
    offers: at,
    p50: rounded(times?.p50 ?? 0, 3),
    p99: rounded(times?.p99 ?? 0, 3),
    rssMB: Math.round(rssMB),
    buildS: rounded(buildS, 2),
  }));
  return JSON.stringify({ offers, ...Object.fromEntries(figures), ratio, growth: grown });
}
