/** The first offer of an observer's organisation waits for a coordinator. */
import { describe, expect, test } from '@jest/globals';
import { buttonOf, type Core, createCore, idOf, keysIn } from '../support/core.ts';

const olga = 'local:olga';
const omar = 'local:omar';
const amina = 'local:amina';
const cora = 'local:cora';
const visits = '/offer add "Forensic lab visits" topic:digital-forensics to:global cost:self-funded';
const key = async (answer: Promise<{ reply: { text: { key: string } } }>) => (await answer).reply.text.key;
const keysTo = (core: Core, who: string) => core.postsTo(who).map(({ reply }) => reply.text.key);

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  for (const who of [olga, omar]) await core.join(who, 'name:"Example Foundation" role:observer');
  await core.join(cora, 'role:coordinator');
  await core.speak(amina, '/need add Forensic lab topic:digital-forensics');
  core.posts.length = 0;
  return core;
}

describe('the first offer of an observer', () => {
  test('is seen by its owner and coordinators alone, and suggested to nobody', async () => {
    const core = await group();
    const added = await core.speak(olga, `${visits} see:public`);
    expect(keysIn(added.reply)).toEqual(expect.arrayContaining(['offer.held', 'visibility.closed.named']));
    const id = idOf(added);
    for (const who of [olga, omar, cora, 'local:secretariat'])
      expect((await core.speak(who, id)).text).toContain('held for a coordinator');
    for (const who of [amina, 'local:nobody']) expect(await key(core.speak(who, id))).toBe('record.none');
    expect(await core.records.matches.list({ kind: 'person', role: 'coordinator' }, {})).toEqual([]);
    expect(core.postsTo(amina)).toEqual([]);
    const [told] = core.postsTo(cora);
    expect(told?.text).toMatch(/^O-\d+, the first offer of an observer’s organisation, waits to be released\.\n/);
    expect(told?.text).not.toMatch(/Forensic|Example/);
  });

  test('is released with a press, once, as its owner wanted it seen; the next is not held', async () => {
    const core = await group();
    const id = idOf(await core.speak(olga, `${visits} see:public`));
    const [told] = core.postsTo(cora);
    if (told === undefined) throw new Error('no notice');
    const release = buttonOf(told, 'wg-admin release');
    expect(await key(core.press(amina, release))).toBe('access.role');
    expect(await key(core.press(cora, release))).toBe('release.done');
    expect(await key(core.press(cora, release))).toBe('release.not');
    expect((await core.speak('local:nobody', id)).text).toContain('open');
    expect(await core.records.offers.whole.get(id)).not.toHaveProperty('intended');
    for (const who of [olga, omar]) expect(keysTo(core, who)).toEqual(['notice.released']);
    expect(keysTo(core, amina)).toEqual(['notice.suggested']);
    const next = await core.speak(omar, `${visits} see:public`);
    expect(keysIn(next.reply)).not.toContain('offer.held');
    expect(await core.records.offers.whole.get(idOf(next))).toMatchObject({ status: 'open', visibility: 'public' });
  });

  test('may be closed by its owner, and then counts for no release', async () => {
    const core = await group();
    const id = idOf(await core.speak(olga, visits));
    expect(await key(core.speak(olga, `/offer close ${id}`))).toBe('offer.closed');
    expect(await key(core.speak(cora, `/wg-admin release ${id}`))).toBe('release.not');
    expect(keysIn((await core.speak(olga, visits)).reply)).toContain('offer.held');
  });

  test('is released by coordinators in whose scope it is', async () => {
    const core = await group();
    await core.join('local:west', 'role:coordinator region:"Western Africa"');
    const id = idOf(await core.speak(olga, visits));
    expect(core.postsTo('local:west')).toEqual([]);
    expect(await key(core.speak('local:west', `/wg-admin release ${id}`))).toBe('record.none');
  });

  test('of a delegate is open at once', async () => {
    const core = await group();
    expect(keysIn((await core.speak(amina, visits)).reply)).not.toContain('offer.held');
  });
});

test('an observer logs no needs and no follow-ups, and sees what is ticked', async () => {
  const core = await group();
  expect(await key(core.speak(olga, '/need add Lab topic:digital-forensics'))).toBe('access.role');
  expect(await key(core.speak(olga, '/followup add Twinning lead:SN'))).toBe('access.role');
  const hidden = idOf(await core.speak(amina, '/need add Lab topic:digital-forensics see:group'));
  const ticked = idOf(await core.speak(amina, '/need add Lab topic:digital-forensics see:group stakeholders:yes'));
  expect([await key(core.speak(olga, hidden)), await key(core.speak(olga, ticked))]).toEqual([
    'record.none',
    'record.title',
  ]);
});
