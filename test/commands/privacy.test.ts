import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { retentionLines } from '../../src/commands/privacy.ts';
import { createNames } from '../../src/domain/names.ts';
import { plain } from '../../src/i18n/render.ts';
import { buttonOf, createCore, idOf, keysIn } from '../support/core.ts';

const amina = 'slack:T1/U77';
const figures = retentionLines().map((line) => plain(line, { locale: 'en', zone: 'UTC', names: createNames() }));

describe('/wg privacy', () => {
  test('says what is kept, who reads it, how long, and how to leave', async () => {
    const core = await createCore();
    await core.app.admit('slack:T1');
    await core.join(amina, 'SN', { name: 'Amina Diop' });
    await core.join('local:cora', 'role:coordinator');
    const { text } = await core.speak(amina, '/wg privacy');
    for (const line of figures) expect(text).toContain(line);
    for (const words of ['cora', 'secretariat', 'Slack', '/wg forget']) expect(text).toContain(words);
    const stranger = await core.speak('slack:T1/U9', '/wg privacy');
    expect(stranger.text).not.toContain('cora');
    expect((await core.speak('local:cora', '/wg privacy')).text).toContain('stays on this machine');
  });

  test('and docs/privacy.md give the same figures', () => {
    const document = readFileSync(join(import.meta.dirname, '../../docs/privacy.md'), 'utf8');
    const rows = [...document.matchAll(/^\| (.+?) \| ([\d,]+ days?) \|$/gm)].map(
      ([, what, days]) => `${what}: ${days}`,
    );
    expect(rows).toEqual(figures);
  });
});

describe('/wg forget', () => {
  async function group() {
    const core = await createCore();
    await core.app.admit('slack:T1');
    await core.join(amina, 'SN', { name: 'Amina Diop' });
    await core.profile('local:peter', 'CZ');
    return core;
  }

  test('asks once, and then leaves nothing that leads to the person', async () => {
    const core = await group();
    const need = idOf(
      await core.speak(amina, '/need add Forensic lab topic:digital-forensics see:group', { name: 'Amina Diop' }),
    );
    await core.speak('local:peter', '/offer add Lab visits topic:digital-forensics to:global');
    await core.speak(amina, '/wg profile contact:"Amina Diop, amina@example.org"', { name: 'Amina Diop' });
    await core.speak(amina, '/digest subscribe day:tuesday hour:9 zone:UTC to:me', { name: 'Amina Diop' });
    await core.records.deliveries.open(
      {
        ...{ _id: 'notice|card|other', kind: 'notice', to: 'nobody' },
        reply: { text: { key: 'cell.text', params: { text: `Amina Diop (${amina})` } } },
      },
      core.clock.now,
    );
    core.clock.now = new Date('2026-11-24T09:00:00Z');
    await core.app.tick();
    const key = (await core.records.people.byIdentity(amina))?._id ?? '';
    const asked = await core.speak(amina, '/wg forget', { name: 'Amina Diop' });
    expect(await core.records.people.byIdentity(amina)).toBeDefined();
    expect((await core.press(amina, buttonOf(asked, 'wg forget'), { name: 'Amina Diop' })).reply.tone).toBe('good');
    const whole = JSON.stringify(await core.everything());
    for (const trace of ['Amina', 'Diop', amina, 'U77', 'amina@'])
      expect([trace, whole.includes(trace)]).toEqual([trace, false]);
    expect(await core.records.people.get(key)).toBeUndefined();
    expect(await core.records.needs.whole.get(need)).toMatchObject({ owners: ['SN'], loggedBy: key, status: 'open' });
    expect((await core.speak(amina, '/need list')).reply.tone).not.toBe('good');
  });

  test('is refused to the last of the secretariat, with the next step', async () => {
    const core = await group();
    const before = await core.everything();
    for (const line of ['/wg forget', '/wg forget sure:yes'])
      expect(keysIn((await core.speak('local:secretariat', line)).reply)).toEqual(['role.last']);
    expect(await core.everything()).toEqual(before);
    await core.join('local:sam', 'role:secretariat');
    expect((await core.speak('local:secretariat', '/wg forget sure:yes')).reply.tone).toBe('good');
    expect(keysIn((await core.speak('local:sam', '/wg forget sure:yes')).reply)).toEqual(['role.last']);
  });

  test('has nothing to remove of somebody unknown', async () => {
    const core = await group();
    expect((await core.speak('slack:T1/U9', '/wg forget sure:yes')).reply.text.key).toBe('forget.nobody');
  });
});
