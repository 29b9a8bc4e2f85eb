/** What a flood did, to read and as one line of JSON. */
import { availableParallelism } from 'node:os';
import type { Flooded, Outcome } from './flood.ts';
import type { Options } from './options.ts';

/** Slack's own limit for an acknowledgement, in milliseconds. */
const deadline = 3000;

const rounded = (number: number) => Number(number.toFixed(2));

function percentiles(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

/** Titles of needs that were typed: what was logged is compared with them. */
const typedTitle = ({ line }: Outcome) => / -- (.*)$/.exec(line)?.[1];

/** Needs that were typed and are not in the store, or are there more than once. */
function writes({ outcomes, titles }: Flooded) {
  const typed = outcomes.map(typedTitle).filter((title) => title !== undefined);
  const times = (title: string) => titles.filter((each) => each === title).length;
  return {
    typed: typed.length,
    lost: typed.filter((title) => times(title) === 0).length,
    doubled: typed.filter((title) => times(title) > 1).length,
  };
}

export function figures(flooded: Flooded, writing: boolean) {
  const { outcomes, postsMeanwhile, posts, refused } = flooded;
  return {
    acknowledged: percentiles(outcomes.map(({ ackMs }) => ackMs)),
    answered: percentiles(outcomes.flatMap(({ answers }) => answers.slice(0, 1).map(({ ms }) => ms))),
    late: outcomes.filter(({ ackMs }) => ackMs > deadline).length,
    unanswered: outcomes.filter(({ answers }) => answers.length === 0).length,
    answeredTwice: outcomes.filter(({ answers }) => answers.length > 1).length,
    ...(writing ? { writes: writes(flooded) } : {}),
    ...{ postsMeanwhile, posts, refused: refused.length },
  };
}
export type Figures = ReturnType<typeof figures>;

const shown = ({ p50, p95, p99, most }: Figures['acknowledged']) =>
  [p50, p95, p99, most].map((ms) => ms.toFixed(1).padStart(9)).join('');

const ratio = (ours: Figures, echo: Figures, what: 'acknowledged' | 'answered') => ({
  p50: rounded(ours[what].p50 / echo[what].p50),
  p99: rounded(ours[what].p99 / echo[what].p99),
});

export const asJson = (options: Options, ours: Figures, echo: Figures): string =>
  JSON.stringify({
    ...{ commands: options.commands, seconds: options.seconds, ours, echo },
    ratio: { acknowledged: ratio(ours, echo, 'acknowledged'), answered: ratio(ours, echo, 'answered') },
  });

export function report(options: Options, ours: Figures, echo: Figures): string {
  const { writes: written } = ours;
  return [
    `${options.commands} commands in ${options.seconds} s over a socket, one of four a write; ${availableParallelism()} cores, Node ${process.versions.node}`,
    `${'milliseconds'.padEnd(34)}${['p50', 'p95', 'p99', 'most'].map((name) => name.padStart(9)).join('')}`,
    `${'Rapporteur, acknowledged'.padEnd(34)}${shown(ours.acknowledged)}`,
    `${'an app that echoes, acknowledged'.padEnd(34)}${shown(echo.acknowledged)}`,
    `${'Rapporteur, answered'.padEnd(34)}${shown(ours.answered)}`,
    `${'an app that echoes, answered'.padEnd(34)}${shown(echo.answered)}`,
    `later than ${deadline} ms: ${ours.late}; without an answer: ${ours.unanswered}; answered twice: ${ours.answeredTwice}; refused by Slack: ${ours.refused}`,
    `needs typed: ${written?.typed}; not in the store: ${written?.lost}; there twice: ${written?.doubled}`,
    `digests posted meanwhile: ${ours.postsMeanwhile}, in all ${ours.posts}`,
  ].join('\n');
}
