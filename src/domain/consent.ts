/**
 * From suggestion to result: the requester decides first. A pure table of (state, act, actor) -> state; what is not
 * listed cannot happen. The provider learns what is asked when the ask leaves, and who asks when it has agreed to talk.
 */
import type { Match } from './records.ts';

export type State = Match['state'];
export type Side = 'requester' | 'provider';
/** `clock`: what time brings; `record`: a record it is about changed. */
export type Actor = Side | 'clock' | 'record';
export type Act =
  | 'ask'
  | 'undo'
  | 'send'
  | 'back'
  | 'agree'
  | 'decline'
  | 'question'
  | 'answer'
  | 'consulting'
  | 'applied'
  | 'talked'
  | 'start'
  | 'finish'
  | 'nothing'
  | 'lapse'
  | 'end'
  | 'return';

export interface Step {
  readonly act: Act;
  readonly from: State;
  readonly by: Actor;
  readonly to: State;
}

const of = (by: Actor, act: Act, from: readonly State[], to: State | 'same'): Step[] =>
  from.map((state) => ({ act, by, from: state, to: to === 'same' ? state : to }));

const together: readonly State[] = ['introduced', 'started'];

/** Every step there is. */
export const steps: readonly Step[] = [
  ...of('requester', 'ask', ['suggested'], 'asking'),
  ...of('requester', 'decline', ['suggested'], 'declined'),
  ...of('requester', 'applied', ['suggested'], 'applied'),
  ...of('requester', 'undo', ['asking'], 'suggested'),
  ...of('clock', 'send', ['asking'], 'asked'),
  ...of('requester', 'back', ['asked'], 'taken back'),
  ...of('requester', 'answer', ['asked'], 'same'),
  ...of('provider', 'question', ['asked'], 'same'),
  ...of('provider', 'consulting', ['asked'], 'same'),
  ...of('provider', 'agree', ['asked'], 'introduced'),
  ...of('provider', 'decline', ['asked'], 'declined'),
  ...of('clock', 'lapse', ['asked'], 'lapsed'),
  ...of('requester', 'start', ['applied'], 'taken on'),
  ...of('requester', 'nothing', ['applied', 'taken on'], 'not taken'),
  ...of('requester', 'finish', ['applied', 'taken on'], 'completed'),
  ...(['requester', 'provider'] as const).flatMap((side) => [
    ...of(side, 'talked', together, 'same'),
    ...of(side, 'start', ['introduced'], 'started'),
    ...of(side, 'finish', together, 'finished'),
    ...of(side, 'nothing', together, 'came to nothing'),
  ]),
  ...of('record', 'end', ['suggested', 'asking', 'asked'], 'gone'),
  ...of('record', 'return', ['gone'], 'suggested'),
];

/** The state an act leads to, or undefined where it is not this actor's to do now. */
export function next(state: State, act: Act, by: Actor): State | undefined {
  return steps.find((step) => step.from === state && step.act === act && step.by === by)?.to;
}

/** What an actor may do now. */
export function actsOf(state: State, by: Actor): readonly Act[] {
  return steps.filter((step) => step.from === state && step.by === by).map((step) => step.act);
}

const met: readonly State[] = ['introduced', 'started', 'finished', 'came to nothing'];

/** The ask has left: the provider may see what is asked. */
export function disclosedToProvider(state: State): boolean {
  return state === 'asked' || met.includes(state);
}

/** Both agreed to talk: names and contacts have been handed over. */
export function haveMet(state: State): boolean {
  return met.includes(state);
}

/** States in which nothing is waited for any more. */
export function isOver(state: State): boolean {
  const byRecord = actsOf(state, 'record').filter((act) => act !== 'return');
  return actsOf(state, 'requester').length + actsOf(state, 'provider').length + byRecord.length === 0;
}

/** Acts by which something is disclosed: a coordinator carries them out only for a side that has nobody here. */
export const disclosing: readonly Act[] = ['ask', 'agree'];

/** Milliseconds in which an ask can be undone before it leaves. */
export const undoMs = 10 * 60_000;
/** Working days after which whoever is asked is reminded, and after which the ask lapses. */
export const reminders = { first: 14, second: 30, lapse: 60 } as const;
/** Days by which "still consulting" puts the reminders and the lapse off. */
export const consultingDays = 30;
/** Days after the introduction on which both sides are asked how it went. */
export const checkIns = [30, 90, 180] as const;
