/** The consent machine, searched whole: every person's every act, relayed ones and the clock's, from a suggestion to every end. */
import { describe, expect, test } from '@jest/globals';
import {
  type Act,
  type Actor,
  actsOf,
  disclosedToProvider,
  haveMet,
  isOver,
  next,
  type State,
  steps,
} from '../../src/domain/consent.ts';
import { type Match, matchStates, type Need, type Offer } from '../../src/domain/records.ts';
import { projectMatch, type SeenMatch } from '../../src/store/matches.ts';
import { needDraft, offerDraft } from '../store/pair.ts';

const times = { version: 1, createdAt: new Date(0), updatedAt: new Date(0) };
const offer: Offer = { ...offerDraft, ...times, _id: 'O-1', eligible: ['global'], contact: 'desk@provider.example' };
const needOf = (visibility: Need['visibility']): Need => ({
  ...needDraft,
  ...times,
  _id: 'N-1',
  title: 'Secret laboratory',
  visibility,
});
const fresh: Match = {
  ...{ _id: 'N-1|O-1', short: 'M-1', need: 'N-1', offer: 'O-1', requester: 'SN', provider: 'CZ', score: 80, parts: [] },
  ...{ eligibility: 'open', state: 'suggested', ...times },
};
const provider = { kind: 'person', role: 'delegate', delegation: 'CZ' } as const;
const requester = { kind: 'person', role: 'delegate', delegation: 'SN' } as const;

/** Two delegations, three people, a coordinator who carries steps for either side, the clock, and records that close. */
const people: readonly { name: string; as: Actor }[] = [
  { name: 'first delegate of the requester', as: 'requester' },
  { name: 'second delegate of the requester', as: 'requester' },
  { name: 'delegate of the provider', as: 'provider' },
  { name: 'coordinator for the requester', as: 'requester' },
  { name: 'coordinator for the provider', as: 'provider' },
  { name: 'clock', as: 'clock' },
  { name: 'record', as: 'record' },
];
const acts: readonly Act[] = [...new Set(steps.map(({ act }) => act))];

/** Where the machine stands, and what each side has said on the way: the ask that stands, and the agreement to it. */
interface Node {
  readonly state: State;
  readonly askStands: boolean;
  readonly askLeft: boolean;
  readonly agreed: boolean;
}

function follow(node: Node, act: Act, by: Actor): Node | undefined {
  const state = next(node.state, act, by);
  if (state === undefined) return undefined;
  if (act === 'ask' && by === 'requester') return { ...node, state, askStands: true };
  if (act === 'undo') return { ...node, state, askStands: false };
  if (act === 'send') return { ...node, state, askLeft: true };
  return { ...node, state, agreed: node.agreed || (act === 'agree' && by === 'provider') };
}

function search() {
  const start: Node = { state: 'suggested', askStands: false, askLeft: false, agreed: false };
  const seen = new Map([[JSON.stringify(start), start]]);
  const queue = [start];
  let transitions = 0;
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const { as } of people) {
      for (const act of acts) {
        const reached = follow(node, act, as);
        if (reached === undefined) continue;
        transitions += 1;
        if (seen.has(JSON.stringify(reached))) continue;
        seen.set(JSON.stringify(reached), reached);
        queue.push(reached);
      }
    }
  }
  return { nodes: [...seen.values()], transitions };
}

const { nodes, transitions } = search();
const view = (viewer: typeof provider | typeof requester, node: Node, need: Need): SeenMatch | undefined =>
  projectMatch(viewer, { ...fresh, state: node.state }, need, offer);
const names = (seen: SeenMatch | undefined) => seen !== undefined && 'named' in seen.need.owner;

describe('the machine, searched whole', () => {
  test('reaches every state there is', () => {
    expect(new Set(nodes.map(({ state }) => state))).toEqual(new Set(matchStates));
    const states = new Set(nodes.map(({ state }) => state)).size;
    process.stdout.write(`consent: ${states} states, ${nodes.length} nodes, ${transitions} transitions visited\n`);
  });

  test('a provider learns nothing of a closed need before an ask of the requester has left', () => {
    for (const node of nodes) {
      const seen = view(provider, node, needOf('closed'));
      if (seen !== undefined) expect(node).toMatchObject({ askStands: true, askLeft: true });
      if (!node.agreed) expect(JSON.stringify(seen ?? '')).not.toMatch(/Secret|"SN"/);
    }
  });

  test.each(['closed', 'region'] as const)(
    'a provider learns who asks for a %s need only when both have agreed',
    (visibility) => {
      for (const node of nodes) {
        if (names(view(provider, node, needOf(visibility))))
          expect(node).toMatchObject({ askStands: true, agreed: true });
      }
      expect(nodes.some((node) => names(view(provider, node, needOf(visibility))))).toBe(true);
    },
  );

  test('contacts cross only when both have agreed', () => {
    for (const node of nodes) {
      expect(haveMet(node.state)).toBe(haveMet(node.state) && node.askStands && node.agreed);
      const contact = view(requester, node, needOf('closed'))?.offer.contact;
      if (contact !== undefined) expect(node).toMatchObject({ askStands: true, agreed: true });
    }
  });

  test('a provider does not learn of an ask that is on its way, was undone, or was made elsewhere', () => {
    for (const node of nodes.filter(({ state }) =>
      ['asking', 'applied', 'taken on', 'completed', 'not taken'].includes(state),
    )) {
      expect(view(provider, node, needOf('closed'))).toBeUndefined();
      expect(view(provider, node, needOf('group'))).toMatchObject({ state: 'suggested' });
    }
  });
});

describe('the table', () => {
  test('has one outcome for each state, act and actor', () => {
    const keys = steps.map(({ act, from, by }) => `${act} ${from} ${by}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('lets nobody but the requester begin, and the clock alone send', () => {
    expect(actsOf('suggested', 'provider')).toEqual([]);
    expect(steps.filter(({ to, from }) => to === 'asking' && from !== 'asking')).toMatchObject([
      { by: 'requester', act: 'ask' },
    ]);
    expect(steps.filter(({ act }) => act === 'send')).toMatchObject([{ by: 'clock', from: 'asking', to: 'asked' }]);
  });

  test('has no step out of what is over', () => {
    const over = matchStates.filter(isOver);
    expect(over).toEqual([
      'finished',
      'declined',
      'taken back',
      'lapsed',
      'came to nothing',
      'gone',
      'completed',
      'not taken',
    ]);
    const after = over.flatMap((state) =>
      people.flatMap(({ as }) => acts.flatMap((act) => (next(state, act, as) ? [`${state} ${act} ${as}`] : []))),
    );
    expect(after).toEqual(['gone return record']);
    expect(matchStates.filter(disclosedToProvider)).toEqual([
      'asked',
      'introduced',
      'started',
      'finished',
      'came to nothing',
    ]);
  });
});
