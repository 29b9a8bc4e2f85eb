import { describe, expect, test } from '@jest/globals';
import { buttonOf, type Core, createCore, idOf } from '../support/core.ts';

const [amina, peter, cora] = ['local:amina', 'local:peter', 'local:cora'];
const lab = '/need add Lab topic:digital-forensics see:group';
const visits = '/offer add Lab visits topic:digital-forensics to:global';

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  return core;
}
const states = async (core: Core) =>
  ((await core.everything()).matches ?? []).map((match) => Reflect.get(match, 'state'));

describe('the list of partners never to be suggested', () => {
  test.each([
    [amina, 'CZ'],
    [peter, 'SN'],
  ])('of %s keeps the pair apart in both directions, whoever logs first', async (who, other) => {
    const core = await group();
    await core.speak(who, `/wg avoid delegation:${other}`);
    await core.speak(amina, lab);
    await core.speak(peter, visits);
    await core.speak(amina, lab);
    expect(await states(core)).toEqual([]);
    await core.speak(who, `/wg avoid remove delegation:${other}`);
    expect(await states(core)).toEqual(['suggested', 'suggested']);
    await core.speak(amina, lab);
    expect(await states(core)).toEqual(['suggested', 'suggested', 'suggested']);
  });

  test('lets what it ended come back when it is lifted, and tells nobody why it was gone', async () => {
    const core = await group();
    await core.speak(peter, visits);
    const logged = await core.speak(amina, lab);
    const id = String(buttonOf(logged, 'match show').values.match);
    await core.speak(peter, '/wg avoid delegation:SN');
    for (const who of [amina, cora]) {
      const { text } = await core.speak(who, id);
      expect(text).toContain('no longer suggested');
      expect(text).not.toMatch(/avoid|never|partner|list/i);
    }
    core.posts.length = 0;
    expect((await core.speak(peter, '/wg avoid remove SN')).reply.text.key).toBe('avoid.removed');
    expect(await states(core)).toEqual(['suggested']);
    expect((await core.speak(amina, id)).text).toContain('suggestion');
    expect(core.posts).toEqual([]);
  });

  test('leaves what a coordinator’s hand had put together gone until it is lifted, like any other', async () => {
    const core = await group();
    const offer = idOf(await core.speak(peter, visits));
    const need = idOf(await core.speak(amina, '/need add Translators topic:cyber-diplomacy-skills see:group'));
    await core.speak(cora, `/match suggest ${need} ${offer}`);
    await core.speak(amina, '/wg avoid delegation:CZ');
    expect(await states(core)).toEqual(['gone']);
  });

  test('ends what was suggested, and nobody is told', async () => {
    const core = await group();
    await core.speak(amina, lab);
    await core.speak(peter, visits);
    core.posts.length = 0;
    expect((await core.speak(peter, '/wg avoid delegation:SN')).reply.text.key).toBe('avoid.added');
    expect(await states(core)).toEqual(['gone']);
    expect(core.posts).toEqual([]);
    expect((await core.speak(amina, '/match list')).reply.text.key).toBe('match.list.none');
  });

  test('is read by its delegation alone', async () => {
    const core = await group();
    await core.profile('local:awa', 'SN');
    await core.speak(amina, '/wg avoid add Czechia');
    expect((await core.speak('local:awa', '/wg avoid list')).text).toContain('Never suggested: Czechia.');
    expect((await core.speak(peter, '/wg avoid list')).reply.text.key).toBe('avoid.none');
    for (const who of [cora, 'local:secretariat'])
      expect((await core.speak(who, '/wg avoid list')).reply.text.key).toBe('access.role');
    const need = idOf(await core.speak(amina, lab));
    for (const line of [need, '/wg status SN', '/wg status CZ', '/match list'])
      expect((await core.speak(cora, line)).text).not.toMatch(/avoid|never suggested/i);
    expect((await core.speak(amina, '/wg avoid remove SN')).reply.text.key).toBe('avoid.own');
    expect((await core.speak(amina, '/wg avoid remove BD')).reply.text.key).toBe('avoid.notthere');
    expect((await core.speak(amina, '/wg avoid remove')).reply.text.key).toBe('avoid.whom');
  });
});
