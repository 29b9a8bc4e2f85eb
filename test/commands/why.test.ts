import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, idOf, keysIn } from '../support/core.ts';

const [amina, peter, cora, nadia] = ['local:amina', 'local:peter', 'local:cora', 'local:nadia'];

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.profile(nadia, 'BD');
  await core.join(cora, 'role:coordinator');
  return core;
}
const add = async (core: Core, who: string, rest: string) => idOf(await core.speak(who, rest));
const need = (core: Core, rest = 'see:group') => add(core, amina, `/need add Lab topic:digital-forensics ${rest}`);
const offer = (core: Core, rest = '') =>
  add(core, peter, `/offer add Forensic lab visits topic:digital-forensics ${rest}`);
const keysOf = async (core: Core, who: string, line: string) => keysIn((await core.speak(who, line)).reply);

describe('/wg why', () => {
  test('says it for the asker and the channel, or the one that is named', async () => {
    const core = await group();
    await core.speak(cora, '/digest subscribe day:tuesday hour:9 zone:UTC level:group');
    const id = await offer(core);
    const both = await core.speak(amina, `/wg why ${id}`);
    expect(keysIn(both.reply)).toEqual(expect.arrayContaining(['why.me', 'why.never', 'why.here', 'why.next']));
    expect(both.text).toContain('November 24, 2026 at 09:00 (UTC)');
    expect(await keysOf(core, amina, `/wg why ${id} here`)).not.toContain('why.me');
    expect(await keysOf(core, amina, `/wg why ${id} me`)).not.toContain('why.here');
    expect(await keysOf(core, cora, `/wg why ${id} local:general`)).toContain('why.next');
  });

  test('names what the digest keeps to', async () => {
    const core = await group();
    await core.speak(amina, '/digest subscribe topic:norms-implementation');
    const { text, reply } = await core.speak(amina, `/wg why ${await offer(core)} me`);
    expect(keysIn(reply)).toEqual(expect.arrayContaining(['why.topic', 'digest.only.topics']));
    expect(text).toContain('/digest subscribe');
  });

  test.each(['N-47', 'O-47', 'F-47', 'M-47'])(
    'of what one may not see answers as of %s, which is not there',
    async (id) => {
      const core = await group();
      const hidden = await need(core, 'see:closed');
      const there = await core.speak(peter, `/wg why ${hidden}`);
      const missing = await core.speak(peter, `/wg why ${id.replace('47', '987')}`);
      expect(missing.reply.text.key).toBe('record.none');
      if (id.startsWith('N')) expect(there.text.replace(hidden, 'N-987')).toBe(missing.text);
      const seen = await offer(core);
      expect((await core.speak(nadia, `/wg why ${seen} ${hidden}`)).text.replace(hidden, 'N-987')).toBe(
        (await core.speak(nadia, `/wg why ${seen} N-987`)).text,
      );
    },
  );

  test('of a channel elsewhere tells others than coordinators no more than of one without a digest', async () => {
    const core = await group();
    await core.speak(cora, '/digest subscribe day:1 hour:9 level:group', { channel: 'local:other' });
    const id = await offer(core);
    const asked = await core.speak(amina, `/wg why ${id} local:other`);
    const none = await core.speak(amina, `/wg why ${id} local:nowhere`);
    expect(asked.text.replace('local:other', 'local:nowhere')).toBe(none.text);
    expect(await keysOf(core, cora, `/wg why ${id} local:other`)).toContain('why.next');
  });

  test.each([
    ['/wg why', 'field.missing'],
    ['/wg why N-4 perhaps', 'why.rest'],
    ['/wg why N-4 here me', 'why.rest.twice'],
  ])('%s says what is wrong', async (line, key) => expect(await keysOf(await group(), amina, line)).toContain(key));
});

describe('why a pair', () => {
  test('was suggested, with the reasons', async () => {
    const core = await group();
    const [n, o] = [await need(core), await offer(core, 'to:global')];
    for (const line of [`/wg why ${n} ${o}`, `/wg why ${o} ${n}`])
      expect(await keysOf(core, amina, line)).toEqual(expect.arrayContaining(['why.pair.suggested', 'match.why']));
  });

  test.each([
    ['to:BD', '', 'match.suggest.no.not eligible'],
    ['to:global from:2027-03-01', 'by:2027-01-01', 'match.suggest.no.too late'],
  ])('was not, for the offer is %s', async (open, wanted, key) => {
    const core = await group();
    const [n, o] = [await need(core, `see:group ${wanted}`), await offer(core, open)];
    expect(await keysOf(core, amina, `/wg why ${n} ${o}`)).toContain(key);
  });

  test('was not, for they have little in common; a need that is not named tells no more', async () => {
    const core = await group();
    const n = await need(core, 'see:region');
    const other = await add(core, peter, '/offer add Norms course topic:norms-implementation to:global');
    const barred = await offer(core, 'to:BD');
    expect(await keysOf(core, amina, `/wg why ${n} ${other}`)).toContain('why.pair.few');
    const [little, closed] = [
      await core.speak(nadia, `/wg why ${n} ${other}`),
      await core.speak(nadia, `/wg why ${n} ${barred}`),
    ];
    expect(closed.text.replaceAll(barred, other).split('\n').slice(1)).toEqual(little.text.split('\n').slice(1));
  });

  test('avoided is told to the delegation that does, and to nobody else', async () => {
    const core = await group();
    await core.speak(amina, '/wg avoid delegation:CZ');
    const [n, o] = [await need(core), await offer(core, 'to:global')];
    expect(await keysOf(core, amina, `/wg why ${n} ${o}`)).toContain('why.pair.avoided');
    for (const who of [peter, nadia, cora])
      expect(await keysOf(core, who, `/wg why ${n} ${o}`)).not.toContain('why.pair.avoided');
    expect(await keysOf(core, peter, `/wg why ${n} ${o}`)).toContain('why.pair.few');
  });

  test('ended with its records, or is two of a kind', async () => {
    const core = await group();
    const [n, o] = [await need(core), await offer(core, 'to:global')];
    const second = await add(core, amina, '/need add Norms topic:norms-implementation see:group');
    await core.speak(peter, `/offer close ${o}`);
    expect(await keysOf(core, amina, `/wg why ${n} ${o}`)).toEqual(
      expect.arrayContaining(['why.pair.ended', 'match.ended.not open']),
    );
    expect(await keysOf(core, amina, `/wg why ${n} ${second}`)).toContain('why.kinds');
  });
});
