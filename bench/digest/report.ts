/** What was measured, to read and as one line of JSON. */
import { availableParallelism } from 'node:os';
import type { Options } from './options.ts';

export interface Step {
  readonly subscriptions: number;
  /** Reading all there is to tell, once, and what that takes of the heap. */
  readonly gatherMs: number;
  readonly newsMB: number;
  /** Composing for all of them, the ledger's reads with it, and the most the heap grew. */
  readonly composeMs: number;
  readonly peakMB: number;
  /** Digests that had something to say, and how many things they said. */
  readonly sent: number;
  readonly things: number;
}
export interface Measured {
  readonly place: 'embedded' | 'mongodb';
  /** A tenth of the subscriptions, and all. */
  readonly steps: readonly Step[];
}

const rounded = (number: number, digits: number) => Number(number.toFixed(digits));
const whole = (number: number) => Math.round(number).toLocaleString('en');
const each = ({ composeMs, subscriptions }: Step) => composeMs / subscriptions;

/** How much the second is of the first; near 1 where the number of subscriptions does not matter. */
function ratios([few, all]: readonly Step[]) {
  if (few === undefined || all === undefined) return { perSubscription: 1, peak: 1 };
  return { perSubscription: rounded(each(all) / each(few), 2), peak: rounded(all.peakMB / few.peakMB, 2) };
}

function line(step: Step): string {
  const { subscriptions, gatherMs, newsMB, composeMs, peakMB, sent, things } = step;
  return [
    `${whole(subscriptions)} subscriptions: ${each(step).toFixed(2)} ms each (${(composeMs / 1000).toFixed(1)} s in all)`,
    `gathered once in ${(gatherMs / 1000).toFixed(2)} s, ${whole(newsMB)} MB; peak ${whole(peakMB)} MB above the store`,
    `${whole(sent)} digests, ${whole(things)} things announced`,
  ].join('\n  ');
}

export function report({ matches }: Options, { place, steps }: Measured): string {
  const { perSubscription, peak } = ratios(steps);
  return [
    `${whole(matches)} matches of ${whole(matches / 10)} needs and offers each, ${place} store, ${availableParallelism()} cores, Node ${process.versions.node}`,
    ...steps.map(line),
    `growth with ten times the subscriptions: time per subscription x ${perSubscription}, peak memory x ${peak}`,
  ].join('\n');
}

export function asJson({ matches }: Options, { place, steps }: Measured): string {
  const told = steps.map((step) => ({
    ...{ subscriptions: step.subscriptions, msEach: rounded(each(step), 3), gatherMs: Math.round(step.gatherMs) },
    ...{ newsMB: Math.round(step.newsMB), peakMB: Math.round(step.peakMB), sent: step.sent, things: step.things },
  }));
  return JSON.stringify({ matches, place, steps: told, growth: ratios(steps) });
}
