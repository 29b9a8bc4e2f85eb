/** A week of a working group, played through commands: what a digest of it has to say for each who reads one. */
import { compose, type Digest } from '../../src/digest/compose.ts';
import type { Viewer } from '../../src/domain/visibility.ts';
import type { Reply } from '../../src/reply.ts';
import type { Subscription } from '../../src/store/subscriptions.ts';
import { type Core, createCore, dayMs, hourMs, idOf } from './core.ts';

const delegates = [
  ['local:amina', 'SN'],
  ['local:kofi', 'GH'],
  ['local:peter', 'CZ'],
  ['local:mei', 'SG'],
] as const;
const cora = 'local:cora';

const needs: readonly (readonly [string, string])[] = [
  [
    'local:amina',
    'Forensic training for 15 CERT analysts topic:digital-forensics see:group by:2026-12-04 priority:critical',
  ],
  ['local:amina', 'Legislation on cybercrime reviewed topic:cybercrime-legislation see:closed'],
  ['local:kofi', 'A national CSIRT set up with people on call at night topic:national-csirt see:region'],
  ['local:kofi', 'Radio masts protected in the North topic:sector-resilience see:group'],
];
const offers: readonly (readonly [string, string])[] = [
  ['local:peter', 'Forensic lab visits for CERT staff topic:digital-forensics to:global deadline:2026-12-02'],
  ['local:peter', 'Course on norms topic:norms-implementation to:global deadline:2027-03-01'],
  ['local:mei', 'CSIRT maturity assessment topic:national-csirt to:global'],
];
const followUps: readonly (readonly [string, string])[] = [
  [cora, 'Twinning of CERTs lead:CZ with:SN due:2026-12-01 see:group'],
  [cora, 'Draft of the glossary lead:SG due:2026-11-26'],
];

export interface Week extends Core {
  readonly needs: readonly string[];
  readonly offers: readonly string[];
}

/** The records of Monday, an ask on Tuesday, a channel of the group told on Tuesday, changes on Wednesday; now it is Friday. */
export async function playWeek(): Promise<Week> {
  const core = await createCore();
  for (const [who, delegation] of delegates) await core.profile(who, delegation);
  await core.join(cora, 'role:coordinator');
  const add = async (noun: string, rows: readonly (readonly [string, string])[]) => {
    const ids: string[] = [];
    for (const [who, words] of rows) ids.push(idOf(await core.speak(who, `/${noun} add ${words}`)));
    return ids;
  };
  const made = { needs: await add('need', needs), offers: await add('offer', offers) };
  await add('followup', followUps);
  core.pass(dayMs);
  const group = await composed(core, groupChannel(), { kind: 'channel', level: 'group' });
  // of a channel that is not subscribed nothing is kept
  await core.records.subscriptions.add(groupChannel(), core.clock.now);
  if (group !== undefined) await core.records.ledger.tell(groupChannel().channel ?? '', group.items, core.clock.now);
  const [match] = await core.records.matches.list(
    { kind: 'person', role: 'secretariat' },
    {
      need: made.needs[0],
      offer: made.offers[2],
    },
  );
  await core.speak('local:amina', `/match ask ${match?.id}`);
  core.pass(hourMs);
  await core.app.tick();
  core.pass(dayMs);
  await core.speak('local:peter', `/offer close ${made.offers[0]}`);
  await core.speak('local:peter', `/offer edit ${made.offers[1]} deadline:2027-04-01`);
  await core.speak(
    'local:mei',
    '/offer add Exercise on crisis communication topic:national-csirt to:global deadline:2026-12-09',
  );
  core.pass(2 * dayMs);
  return { ...core, ...made };
}

export const subscriptionOf = (
  target: Pick<Subscription, 'channel' | 'person'>,
  more: Partial<Subscription> = {},
): Subscription => ({
  ...{ _id: 'S-1', every: 'week', days: [1], hour: 9, zone: 'UTC', topics: [], regions: [], kinds: [], locale: 'en' },
  ...{ state: 'active', owner: 'person-1', createdAt: new Date('2026-11-01T00:00:00Z') },
  ...target,
  ...more,
});

const groupChannel = () => subscriptionOf({ channel: 'local:group' });

/** The digest of a subscription now, cut to the room that `fits` leaves. */
export function composed(
  { records, clock }: Core,
  subscription: Subscription,
  viewer: Viewer,
  fits?: (reply: Reply) => boolean,
): Promise<Digest | undefined> {
  return compose(records, subscription, viewer, { now: clock.now, fits });
}

/** Who reads a digest of the week, by a name. */
export const readers: Readonly<Record<string, readonly [Subscription, Viewer]>> = {
  group: [groupChannel(), { kind: 'channel', level: 'group' }],
  coordinators: [subscriptionOf({ channel: 'local:coordinators' }), { kind: 'channel', level: 'coordinators' }],
  coordinator: [subscriptionOf({ person: 'person-c' }), { kind: 'person', role: 'coordinator' }],
  requester: [
    subscriptionOf({ person: 'person-a' }, { automatic: true }),
    { kind: 'person', role: 'delegate', delegation: 'SN' },
  ],
  provider: [
    subscriptionOf({ person: 'person-p' }, { automatic: true }),
    { kind: 'person', role: 'delegate', delegation: 'SG' },
  ],
};
