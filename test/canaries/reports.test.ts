/**
 * Random stores with a mark in every record: whoever asks for a report, a lesson, the guide or a file of them reads the marks of
 * what they may see, and of nothing else; a delegation is named only where some record that they see under its name is its own.
 */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { delegationName } from '../../src/domain/participants.ts';
import { type Guarded, seeRecord, type Viewer, visibilities } from '../../src/domain/visibility.ts';
import type { Values } from '../../src/reply.ts';
import { viewerOf } from '../../src/store/people.ts';
import { type Core, createCore } from '../support/core.ts';

const marks = /zq\w+?zq/g;
const people = {
  delegate: ['slack:T1/U1', 'BD'],
  observer: ['slack:T1/U2', 'role:observer name:"Example Foundation"'],
  coordinator: ['slack:T1/U3', 'role:coordinator'],
  limited: ['slack:T1/U4', 'role:coordinator topics:rights-safeguards'],
  secretariat: ['slack:T1/U5', 'role:secretariat'],
} as const;
/** None of them lies in the region of another, nor in that of whoever asks. */
const owners = ['SN', 'CZ', 'PE', 'KE', 'FJ', 'NO', 'MX', 'KZ', 'ZA'] as const;
const topics = ['digital-forensics', 'rights-safeguards'] as const;

const base = {
  owner: fc.constantFrom(...owners),
  visibility: fc.constantFrom(...visibilities),
  stakeholders: fc.boolean(),
  topic: fc.constantFrom(...topics),
};
const lesson = fc.record({ ...base, status: fc.constantFrom('proposed', 'confirmed', 'withdrawn') });
const need = fc.record({ ...base, status: fc.constantFrom('open', 'covered', 'partly covered') });
const offer = fc.record(base);
const followUp = fc.record({ ...base, status: fc.constantFrom('proposed', 'open', 'blocked', 'done', 'dropped') });
const store = fc.record({
  lessons: fc.array(lesson, { minLength: 3, maxLength: 8 }),
  needs: fc.array(need, { minLength: 2, maxLength: 6 }),
  offers: fc.array(offer, { minLength: 1, maxLength: 4 }),
  followUps: fc.array(followUp, { minLength: 2, maxLength: 6 }),
});
type Drawn = typeof store extends fc.Arbitrary<infer T> ? T : never;

/** A record as it was put, and the mark in it. */
type Put = Guarded & { readonly mark: string; readonly kind: string; readonly status: string };

async function fill(core: Core, drawn: Drawn): Promise<Put[]> {
  const { records, clock } = core;
  const put: Put[] = [];
  const guardOf = ({ owner, visibility, stakeholders, topic }: Drawn['offers'][number]) => ({
    ...{ owners: [owner], visibility, stakeholders, topics: [topic], loggedBy: 'key' },
  });
  const note = (kind: string, at: number, guard: Guarded, status: string) => {
    put.push({ ...guard, kind, status, mark: `zq${kind}${at}zq` });
    return { title: `About zq${kind}${at}zq`, description: `More zq${kind}${at}zq` };
  };
  const lists = { pillars: [], audience: [], modality: [], languages: [] };
  for (const [at, each] of drawn.lessons.entries()) {
    const guard = guardOf(each);
    const status = each.status as 'confirmed';
    await records.lessons.add({ ...guard, ...note('lesson', at, guard, status), status, match: 'M-77' }, clock.now);
  }
  for (const [at, each] of drawn.needs.entries()) {
    const guard = guardOf(each);
    const words = note('need', at, guard, each.status);
    const made = await records.needs.add({ ...guard, ...lists, ...words, status: 'open' }, clock.now);
    const status = each.status as 'covered';
    if (each.status !== 'open') await records.needs.change(made._id, 1, { $set: { status } }, clock.now);
  }
  for (const [at, each] of drawn.offers.entries()) {
    const guard = guardOf(each);
    await records.offers.add(
      { ...guard, ...lists, ...note('offer', at, guard, 'open'), eligible: ['global'], status: 'open' },
      clock.now,
    );
  }
  const [{ _id: stands } = { _id: '' }] = await records.roundtables.list(
    { kind: 'channel', level: 'coordinators' },
    {},
  );
  for (const [at, each] of drawn.followUps.entries()) {
    const { topics: _topics, ...guard } = guardOf(each);
    const { title, description: criterion } = note('followup', at, guard, each.status);
    const more = {
      leads: [each.owner],
      partners: [],
      stands: [stands],
      roundtable: stands,
      item: 1,
      due: '2026-11-01',
    };
    const status = each.status as 'open';
    await records.followUps.add({ ...guard, title, criterion, ...more, status }, clock.now);
  }
  return put;
}

async function group(): Promise<Core> {
  const core = await createCore();
  await core.app.admit('slack:T1');
  for (const [who, rest] of Object.values(people)) await core.join(who, rest);
  const session = {
    from: '2026-11-20',
    to: '2026-11-21',
    agenda: [{ no: 1, title: 'Capacity' }],
    status: 'open' as const,
  };
  const guard = { owners: [], visibility: 'group' as const, stakeholders: true, loggedBy: 'key' };
  await core.records.roundtables.add({ ...guard, ...session, title: 'Session' }, core.clock.now);
  return core;
}

const forms = ['chat', 'markdown', 'csv'];
/** Every way to a report, a lesson, the guide, or a file of them. */
const asked = (ids: readonly string[]): { command: string; values: Values }[] => [
  ...forms.map((as) => ({ command: 'wg report', values: { as } })),
  ...forms.flatMap((as) =>
    ['shareable', 'coordinators'].map((version) => ({ command: 'roundtable report', values: { version, as } })),
  ),
  ...['you', 'group', 'public'].map((whom) => ({ command: 'wg guide', values: { as: 'markdown', whom } })),
  ...topics.map((topic) => ({ command: 'wg guide', values: { topics: topic } })),
  ...['', 'about', 'forensics'].map((words) => ({ command: 'wg guide', values: { words } })),
  ...['yes', ''].map((closed) => ({ command: 'lesson list', values: { closed } })),
  ...ids.map((lesson) => ({ command: 'lesson show', values: { lesson } })),
];

const told: Viewer = { kind: 'channel', level: 'group' };
const everyone: Viewer = { kind: 'channel', level: 'public' };
/** What a file or report is made for, beside whoever asks for it. */
const narrowest = ({ values }: { values: Values }): Viewer | undefined =>
  values.version === 'shareable' || values.whom === 'group' ? told : values.whom === 'public' ? everyone : undefined;

const wordsOf = (text: string, reply: unknown): string => `${text}\n${JSON.stringify(reply)}`;

describe('reports, lessons, the guide and their files', () => {
  test.each(Object.entries(people))('tell a %s nothing above their sight', async (_role, [who]) => {
    let [searched, read] = [0, 0];
    await fc.assert(
      fc.asyncProperty(store, async (drawn) => {
        const core = await group();
        const put = await fill(core, drawn);
        const viewer = viewerOf(await core.records.people.byIdentity(who), core.clock.now);
        const ids = (await core.records.lessons.whole.list({})).map(({ _id }) => _id);
        for (const ask of asked(ids)) {
          const { text, reply } = await core.press(who, ask);
          const words = wordsOf(text, reply);
          const others = narrowest(ask);
          const sights = (record: Guarded) =>
            [viewer, ...(others ? [others] : [])].map((one) => seeRecord(one, record));
          const seen = put.filter((record) => !sights(record).includes('none'));
          const found = [...new Set(words.match(marks) ?? [])];
          searched += words.length;
          read += found.length;
          expect(found.filter((mark) => !seen.some((record) => record.mark === mark))).toEqual([]);
          const named = seen.filter((record) => !sights(record).includes('unnamed')).flatMap((record) => record.owners);
          const spoken =
            reply.tone === 'problem' ? [] : owners.filter((id) => words.includes(delegationName(id, 'en') ?? id));
          expect(spoken.filter((id) => !named.includes(id))).toEqual([]);
          const shown = put.find(({ mark }) => text.includes(mark) && ask.command === 'lesson show');
          if (words.includes('M-77')) expect(shown?.owners.some((id) => named.includes(id))).toBe(true);
        }
      }),
      { numRuns: 6 },
    );
    process.stdout.write(`${who}: ${searched} characters searched, ${read} marks that may be read\n`);
    expect(read).toBeGreaterThan(10);
  });

  test('hold all that may be told: the guide every lesson that stands, the plan every follow-up that is taken forward', async () => {
    await fc.assert(
      fc.asyncProperty(store, async (drawn) => {
        const core = await group();
        const put = await fill(core, drawn);
        const fileOf = async (command: string, values: Values) =>
          (await core.press(people.coordinator[0], { command, values })).reply.file?.content ?? '';
        const seen = (kind: string, viewer: Viewer) =>
          put.filter((record) => record.kind === kind && seeRecord(viewer, record) !== 'none');
        for (const [whom, viewer] of [
          ['group', told],
          ['public', everyone],
        ] as const) {
          const standing = seen('lesson', viewer).filter(({ status }) => status === 'confirmed');
          const content = await fileOf('wg guide', { as: 'markdown', whom });
          expect([...new Set(content.match(marks) ?? [])].sort()).toEqual(standing.map(({ mark }) => mark).sort());
        }
        for (const as of ['markdown', 'csv']) {
          const content = await fileOf('roundtable report', { version: 'shareable', as });
          // a plan says whose each line is, so it has none that may not be named
          const named = seen('followup', told).filter((record) => seeRecord(told, record) === 'named');
          const taken = named.filter(({ status }) => !['proposed', 'dropped'].includes(status));
          const all = [...taken, ...seen('need', told), ...seen('offer', told)];
          expect([...new Set(content.match(marks) ?? [])].sort()).toEqual(all.map(({ mark }) => mark).sort());
          expect(content).not.toMatch(/blocked|proposed|passed/i);
        }
      }),
      { numRuns: 6 },
    );
  });
});
