/** Records of every kind as they may stand in a store: whatever their schemas allow that a list or a person can give. */
import * as fc from 'fast-check';
import { delegations, eligibles } from '../../src/domain/participants.ts';
import { followUpStates, needStates, offerStates, sourceKinds } from '../../src/domain/records.ts';
import {
  audiences,
  costs,
  languages,
  markers,
  modalities,
  pillarsOf,
  priorities,
  providerTypes,
  topics,
} from '../../src/domain/taxonomy.ts';
import { visibilities } from '../../src/domain/visibility.ts';
import type { Kind } from '../../src/exchange/columns.ts';

const idsOf = (options: readonly { readonly value: string }[], min: number, max: number) =>
  fc.uniqueArray(fc.constantFrom(...options.map(({ value }) => value)), { minLength: min, maxLength: max });
const oneOf = (options: readonly { readonly value: string }[]) => fc.constantFrom(...options.map(({ value }) => value));

/** Texts with everything in them that a format may stumble over; well-formed, as the store keeps them. */
const sign = fc.oneof(
  fc.constantFrom(...'=+-@\t\r\n"\',;:|{}[]\\ \0\u007f\u0085\u2028\ufeff\ufffdéلا中'.split('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
);
export const anyText = (max: number) =>
  fc.array(sign, { minLength: 1, maxLength: 20 }).map((signs) => signs.join('').slice(0, max).toWellFormed());

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
const delegation = fc.oneof(oneOf(delegations), fc.constantFrom('org:example-foundation', 'org:gone'));
const delegationList = (min: number) => fc.uniqueArray(delegation, { minLength: min, maxLength: 5 });
const yes = fc.constant(true as const);
const count = fc.integer({ min: 1, max: 1_000_000 });
const link = fc.webUrl({ withQueryParameters: true, size: 'small' });

const base = {
  version: fc.integer({ min: 1, max: 500 }),
  createdAt: instant,
  updatedAt: instant,
  owners: delegationList(1),
  visibility: fc.constantFrom(...visibilities),
  stakeholders: fc.boolean(),
  title: anyText(150),
};
const extra = {
  reported: yes,
  document: anyText(150),
  external: fc.stringMatching(/^[\w.:/-]{1,20}$/),
  source: fc.record(
    {
      kind: fc.constantFrom(...sourceKinds),
      session: anyText(150),
      url: link,
      words: anyText(300),
      day,
      speaker: delegation,
    },
    { requiredKeys: ['day'] },
  ),
};
const about = {
  topics: idsOf(topics, 0, 5),
  audience: idsOf(audiences, 0, 4),
  modality: idsOf(modalities, 0, 4),
  languages: idsOf(languages, 0, 4),
};
const aboutExtra = { description: anyText(2000), markers: idsOf(markers, 1, 4), confirmedAt: instant };

const made = <T extends object, E extends object>(
  required: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: { [K in keyof E]: fc.Arbitrary<E[K]> },
) =>
  fc
    .tuple(fc.record(required), fc.record(optional, { requiredKeys: [] }))
    .map(([one, other]) => ({ ...other, ...one }) as object);

const needs = made(
  { ...base, ...about, status: fc.constantFrom(...needStates) },
  {
    ...extra,
    ...aboutExtra,
    people: count,
    by: day,
    priority: oneOf(priorities),
    formerStatus: fc.constantFrom('open', 'in progress'),
  },
);
const offers = made(
  { ...base, ...about, eligible: idsOf(eligibles, 0, 6), status: fc.constantFrom(...offerStates) },
  {
    ...{
      ...extra,
      ...aboutExtra,
      provider: oneOf(providerTypes),
      places: count,
      cost: oneOf(costs),
      opens: day,
      from: day,
    },
    ...{ to: day, deadline: day, contact: anyText(200), application: link, intended: fc.constantFrom(...visibilities) },
    ...{ lapsed: yes, formerStatus: fc.constantFrom('open', 'planned') },
  },
);
const answer = fc.record({ delegation, at: instant, how: anyText(200) }, { requiredKeys: ['delegation', 'at'] });
const followUps = made(
  { ...base, leads: delegationList(1), partners: delegationList(0), status: fc.constantFrom(...followUpStates) },
  {
    ...{ ...extra, due: day, criterion: anyText(300), note: anyText(300), proposedAt: instant, after: day },
    ...{
      session: fc.constant('next' as const),
      roundtable: fc.constantFrom('R-3', 'R-42'),
      item: fc.integer({ min: 1, max: 40 }),
    },
    ...{ links: fc.array(link, { minLength: 1, maxLength: 3 }), evidence: anyText(300), reason: anyText(300) },
    ...{ doneBy: anyText(300), stands: fc.uniqueArray(fc.constantFrom('R-3', 'R-42', 'R-7'), { maxLength: 3 }) },
    ...{ taken: fc.array(answer, { maxLength: 2 }), declined: fc.array(answer, { maxLength: 2 }) },
  },
);

const prefix = { need: 'N', offer: 'O', followup: 'F' } as const;

/** A store's worth of one kind, every id and every id of another place once. */
export const recordsOf = (kind: Kind, most: number): fc.Arbitrary<readonly object[]> =>
  fc.array({ need: needs, offer: offers, followup: followUps }[kind], { minLength: 1, maxLength: most }).map((list) =>
    list.map((record, place) => {
      const { external } = record as { external?: string };
      const topicsOf = (record as { topics?: string[] }).topics;
      return {
        ...record,
        ...(external !== undefined && { external: `${place}-${external}` }),
        ...(topicsOf !== undefined && { pillars: pillarsOf(topicsOf) }),
        ...{ _id: `${prefix[kind]}-${place + 1}`, loggedBy: 'person-1' },
      };
    }),
  );
