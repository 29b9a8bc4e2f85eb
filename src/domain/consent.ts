/** From suggestion to introduction: the requester decides first. A pure table of (state, act, side) -> state. */
import type { Match } from './records.ts';

export type State = Match['state'];
export type Side = 'requester' | 'provider';
export type Act = 'ask' | 'agree' | 'decline' | 'back';

interface Step {
  readonly act: Act;
  readonly from: State;
  readonly side: Side;
  readonly to: State;
}

/** Every step there is; what is not listed cannot happen. */
export const steps: readonly Step[] = [
  { act: 'ask', from: 'suggested', side: 'requester', to: 'asked' },
  { act: 'decline', from: 'suggested', side: 'requester', to: 'declined' },
  { act: 'back', from: 'asked', side: 'requester', to: 'taken back' },
  { act: 'agree', from: 'asked', side: 'provider', to: 'introduced' },
  { act: 'decline', from: 'asked', side: 'provider', to: 'declined' },
];

/** The state an act leads to, or undefined where it is not this side's to do now. */
export function next(state: State, act: Act, side: Side): State | undefined {
  return steps.find((step) => step.from === state && step.act === act && step.side === side)?.to;
}

/** What a side may do now. */
export function actsOf(state: State, side: Side): readonly Act[] {
  return steps.filter((step) => step.from === state && step.side === side).map((step) => step.act);
}

/** States in which the requester has agreed that the provider learns who asks, or what is asked. */
export function disclosedToProvider(state: State): boolean {
  return state === 'asked' || state === 'introduced';
}

/** States in which nothing is waited for any more. */
export function isOver(state: State): boolean {
  return state === 'declined' || state === 'taken back' || state === 'gone';
}
