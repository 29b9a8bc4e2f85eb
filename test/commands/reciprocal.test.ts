/** Two-way streets: who is told of the other leg, and who is not. */
import { describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import { reciprocalLines } from '../../src/commands/reciprocal.ts';
import type { Need } from '../../src/domain/records.ts';
import type { Viewer } from '../../src/domain/visibility.ts';
import { propose } from '../../src/matching/exchange.ts';
import { openRecords } from '../../src/store/index.ts';
import { delegate, now } from '../store/pair.ts';
import { seededChance } from '../support/core.ts';

const coordinator: Viewer = { kind: 'person', role: 'coordinator' };
const about = {
  audience: [],
  modality: [],
  languages: [],
  stakeholders: false,
  status: 'open',
  loggedBy: 'p',
} as const;
const forensics = { topics: ['digital-forensics'], pillars: ['cybercrime-justice'] };
const norms = { topics: ['norms-implementation'], pillars: ['norms-law'] };
type Topic = Pick<Need, 'topics' | 'pillars'> & Partial<Pick<Need, 'audience'>>;
type See = 'closed' | 'region' | 'group' | 'public';

/** Senegal needs what Czechia offers; Czechia needs what Senegal offers. `see` is of the two needs. */
async function street(see: readonly [See, See] = ['group', 'group'], eligible = 'global') {
  const records = openRecords(openMemory(), 'wg', seededChance());
  const lists = { audience: [], modality: [], languages: [] };
  const leg = async (requester: string, provider: string, topic: Topic, visibility: See) => {
    const both = { ...about, ...lists, ...topic, title: 'Workshop' };
    const need = await records.needs.add({ ...both, owners: [requester], visibility }, now);
    const offer = await records.offers.add(
      { ...both, owners: [provider], visibility: 'group', eligible: [eligible] },
      now,
    );
    const proposal = propose(need, offer, '2026-11-23');
    const match = proposal && (await records.matches.propose(proposal, now));
    if (match === undefined) throw new Error('the pair does not fit');
    return match;
  };
  const there = await leg('SN', 'CZ', forensics, see[0]);
  const back = await leg('CZ', 'SN', norms, see[1]);
  const told = async (viewer: Viewer, id: string) => {
    const seen = await records.matches.get(viewer, id);
    return seen === undefined ? undefined : reciprocalLines(seen, { records, viewer });
  };
  return { records, there: there.short, back: back.short, told, leg };
}

describe('a two-way street', () => {
  test('is told to both sides and to coordinators, each leg naming the other', async () => {
    const { there, back, told } = await street();
    for (const viewer of [delegate('SN'), delegate('CZ')]) {
      const [line, ...more] = (await told(viewer, there)) ?? [];
      expect([line?.key, line?.params.match, more]).toEqual(['match.reciprocal', back, []]);
      expect((await told(viewer, back))?.[0]?.params.match).toBe(there);
    }
    expect((await told(coordinator, there))?.[0]).toMatchObject({
      key: 'match.reciprocal.both',
      params: { match: back },
    });
  });

  test('is told to nobody who may not see the other leg', async () => {
    const { there, told } = await street(['group', 'closed']);
    expect(await told(delegate('SN'), there)).toEqual([]);
    expect(await told(delegate('BD'), there)).toEqual([]);
    expect(await told(delegate('CZ'), there)).toHaveLength(1);
    expect(await told(coordinator, there)).toHaveLength(1);
  });

  test('does not name who stands behind “a State in ...”', async () => {
    const { there, back, told } = await street(['region', 'group']);
    for (const viewer of [delegate('CZ'), delegate('BD')]) {
      for (const id of [there, back]) expect((await told(viewer, id)) ?? []).toEqual([]);
    }
    expect(await told(delegate('SN'), there)).toHaveLength(1);
  });

  test('is not told of a leg that was put aside, except to those who are told of no state', async () => {
    const { records, there, back, told } = await street();
    const match = await records.matches.whole.get(back);
    if (match !== undefined) await records.matches.end({ need: match.need }, now);
    expect(await told(delegate('SN'), there)).toEqual([]);
    expect(await told(coordinator, there)).toEqual([]);
    expect(await told(delegate('BD'), there)).toEqual([]);
  });

  test('names the best of several other legs; none where there is one direction alone', async () => {
    const { there, told, leg } = await street();
    const better = await leg('CZ', 'SN', { ...norms, audience: ['csirt-staff'] }, 'group');
    expect((await told(delegate('SN'), there))?.[0]?.params.match).toBe(better.short);
    const { leg: other, told: seen } = await street(['group', 'closed']);
    const alone = await other('BD', 'CZ', norms, 'group');
    expect(await seen(coordinator, alone.short)).toEqual([]);
  });
});
