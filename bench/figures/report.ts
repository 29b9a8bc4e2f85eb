/** What was measured, to read and as one line of JSON. */
import { availableParallelism } from 'node:os';
import type { EngineName, Options } from './options.ts';

export interface Times {
  readonly p50: number;
  readonly p95: number;
}
export const asked = ['count', 'status', 'gaps', 'find'] as const;
export type Asked = (typeof asked)[number];

export interface Measured {
  readonly engine: EngineName;
  /** Reading everything once, before the first answer. */
  readonly fillMs: number;
  /** Milliseconds. */
  readonly times: Readonly<Record<Asked, Times>>;
}

/** The middle of some milliseconds, and what one in twenty is above. */
export function timesOf(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

const rounded = (value: number, digits = 1) => Number(value.toFixed(digits));

/** Each beside the plain count query of the same store in the same run. */
function ratio({ times }: Measured, of: Asked): Times {
  const { count } = times;
  return { p50: rounded(times[of].p50 / count.p50, 2), p95: rounded(times[of].p95 / count.p95, 2) };
}

function lines(measured: Measured): string[] {
  const { engine, fillMs, times } = measured;
  return [
    `${engine}: everything read once in ${(fillMs / 1000).toFixed(1)} s`,
    ...asked.map((of) => {
      const { p50, p95 } = times[of];
      const beside = ratio(measured, of);
      return `  ${of.padEnd(6)} p50 ${p50.toFixed(1)} ms (x ${beside.p50}), p95 ${p95.toFixed(1)} ms (x ${beside.p95})`;
    }),
  ];
}

export function report({ records, queries }: Options, all: readonly Measured[]): string {
  const head = `${records.toLocaleString('en')} records and as many matches, ${queries} of each, ${availableParallelism()} cores, Node ${process.versions.node}; x: of the plain count query`;
  return [head, ...all.flatMap(lines)].join('\n');
}

export function asJson({ records, queries }: Options, all: readonly Measured[]): string {
  const engines = all.map((measured) => ({
    engine: measured.engine,
    fillMs: Math.round(measured.fillMs),
    ...Object.fromEntries(
      asked.map((of) => {
        const { p50, p95 } = measured.times[of];
        return [of, { p50: rounded(p50), p95: rounded(p95), ratio: ratio(measured, of) }];
      }),
    ),
  }));
  return JSON.stringify({ records, queries, engines });
}
