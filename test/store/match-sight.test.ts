import { describe, expect, test } from '@jest/globals';
import type { Viewer } from '../../src/domain/visibility.ts';
import { delegate, now, type Pair, pair, step } from './pair.ts';

describe('a match about a closed need', () => {
  const provider = delegate('CZ');
  const outsiders: readonly Viewer[] = [
    delegate('BD'),
    { kind: 'stranger' },
    { kind: 'channel', level: 'group' },
    { kind: 'person', role: 'observer', delegation: 'org:AU' },
  ];

  async function seenBy(all: Pair, viewer: Viewer) {
    const seen = await all.matches.get(viewer, all.match.short);
    expect(await all.matches.list(viewer, {})).toEqual(seen === undefined ? [] : [seen]);
    return seen;
  }

  test('does not exist for the provider before the requester asked, nor for others ever', async () => {
    const all = await pair();
    expect(await seenBy(all, provider)).toBeUndefined();
    expect(await seenBy(all, delegate('SN'))).toMatchObject({
      side: 'requester',
      state: 'suggested',
      need: { title: 'Secret forensic lab' },
    });
    for (const act of ['ask', 'agree'] as const) {
      await step(all, act, act === 'ask' ? 'requester' : 'provider');
      for (const viewer of outsiders) expect(await seenBy(all, viewer)).toBeUndefined();
    }
  });

  test('is shown to the provider without words and name once asked, and whole once introduced', async () => {
    const all = await pair();
    await step(all, 'ask', 'requester');
    const asked = await seenBy(all, provider);
    expect(asked).toMatchObject({
      side: 'provider',
      state: 'asked',
      need: { owner: { within: '011' }, topics: ['digital-forensics'] },
    });
    expect(JSON.stringify(asked?.need)).not.toMatch(/Secret|capital|SN|person-1/);
    expect(asked?.match.parts.find(({ name }) => name === 'words')?.shared).toEqual([]);
    await step(all, 'agree', 'provider');
    expect(await seenBy(all, provider)).toMatchObject({
      need: { title: 'Secret forensic lab', owner: { named: 'SN' } },
    });
    expect(await seenBy(all, delegate('SN'))).toMatchObject({ offer: { contact: 'desk@example.org' } });
  });

  test('shows who may not read its words only what it states, of all that it shares with the offer', async () => {
    const said = { title: 'Forensics for judges', description: 'a workshop on electronic evidence', topics: [] };
    const offered = { audience: ['prosecutors-judges'], modality: ['training-course'], topics: ['digital-forensics'] };
    const all = await pair(said, { ...offered, title: 'Forensics workshop for judges on electronic evidence' });
    const sharedBy = async (viewer: Viewer) =>
      (await seenBy(all, viewer))?.match.parts
        .filter(({ name }) => name !== 'language')
        .flatMap(({ shared }) => shared);
    expect(await sharedBy(delegate('SN'))).toContain('digital-forensics');
    await step(all, 'ask', 'requester');
    expect((await seenBy(all, provider))?.reads).toBe(false);
    expect(await sharedBy(provider)).toEqual([]);
    await step(all, 'agree', 'provider');
    expect((await sharedBy(provider))?.length).toBeGreaterThan(1);
  });

  test.each([
    ['decline', 'provider'],
    ['back', 'requester'],
  ] as const)('is gone from the provider after %s', async (act, side) => {
    const all = await pair();
    await step(all, 'ask', 'requester');
    await step(all, act, side);
    expect(await seenBy(all, provider)).toBeUndefined();
  });
});

describe('a match that the group may see', () => {
  test('is told to others as no more than a suggestion, and not at all once gone', async () => {
    const all = await pair({ visibility: 'group' });
    await step(all, 'ask', 'requester');
    expect(await all.matches.get(delegate('BD'), all.match.short)).toMatchObject({
      side: undefined,
      state: 'suggested',
    });
    await step(all, 'decline', 'provider');
    expect(await all.matches.get(delegate('BD'), all.match.short)).toMatchObject({ state: 'suggested' });
    const gone = await pair({ visibility: 'group' });
    await gone.matches.end({ need: gone.need._id }, now);
    expect(await gone.matches.get(delegate('BD'), gone.match.short)).toBeUndefined();
  });

  test('does not name an unnamed requester by whom the offer is open to', async () => {
    const all = await pair({ visibility: 'region' }, { eligible: ['SN'] });
    for (const viewer of [delegate('CZ'), delegate('BD'), { kind: 'channel', level: 'group' } as const]) {
      expect(await all.matches.get(viewer, all.match.short)).toBeUndefined();
      expect(await all.matches.list(viewer, {})).toEqual([]);
    }
    expect(await all.matches.get(delegate('SN'), all.match.short)).toMatchObject({ side: 'requester' });
  });
});
