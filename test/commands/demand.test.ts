import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, dayMs } from '../support/core.ts';

const secretariat = 'local:secretariat';
const west = ['SN', 'BJ', 'TG'];

async function group(): Promise<Core> {
  const core = await createCore();
  for (const state of [...west, 'CZ']) await core.profile(`local:${state}`, state);
  return core;
}
const log = (core: Core, state: string) =>
  core.speak(`local:${state}`, '/need add A secret lab topic:digital-forensics');
const release = (core: Core) => core.speak(secretariat, '/wg-admin demand release');

describe('the demand picture', () => {
  test('is released by the secretariat, at most once a month, and read by whoever is recognised', async () => {
    const core = await group();
    for (const state of west) await log(core, state);
    expect((await core.speak('local:CZ', '/wg demand')).reply.text.key).toBe('demand.none');
    expect((await core.speak('local:CZ', '/wg-admin demand release')).reply.text.key).toBe('access.role');
    const both = await Promise.all([release(core), release(core)]);
    expect(both.map(({ reply }) => reply.text.key).sort()).toEqual(['demand.early', 'demand.title']);
    const { text } = await core.speak('local:CZ', '/wg demand');
    expect(text).toContain('November 23, 2026');
    expect(text).toContain('Western Africa | 3 delegations');
    expect(text).toContain('fewer than three');
    expect(text).not.toMatch(/secret|Senegal|Benin/);
    expect((await core.speak('local:nobody', '/wg demand')).reply.tone).toBe('problem');
    core.pass(8 * dayMs);
    expect((await release(core)).text).toContain('December 21, 2026');
    core.pass(20 * dayMs);
    expect((await release(core)).reply.tone).toBe('good');
  });

  test('stands still while one or two delegations log closed needs', async () => {
    const core = await group();
    for (const state of west) await log(core, state);
    await release(core);
    const cells = async () => (await core.speak('local:CZ', '/wg demand')).reply.table?.rows;
    const before = await cells();
    await log(core, 'CZ');
    await core.speak('local:SN', '/need add Another topic:norms-implementation');
    expect(await cells()).toEqual(before);
    core.pass(40 * dayMs);
    await release(core);
    expect(await cells()).toEqual(before);
  });

  test('goes into the group’s digest once, and into no public one', async () => {
    for (const level of ['group', 'public']) {
      const core = await group();
      await core.join('local:cora', 'role:coordinator');
      await core.speak('local:cora', `/digest subscribe day:tuesday hour:9 zone:UTC level:${level}`);
      for (const state of west) await log(core, state);
      await release(core);
      for (const day of ['2026-11-24', '2026-12-01']) {
        core.clock.now = new Date(`${day}T09:00:00Z`);
        await core.app.tick();
      }
      const texts = core.postsTo('local:general').map(({ text }) => text);
      expect(texts).toHaveLength(level === 'group' ? 1 : 0);
      if (level === 'group') expect(texts[0]).toContain('What the group needs, as of November 23, 2026');
    }
  });
});
