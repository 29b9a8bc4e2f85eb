import { describe, expect, test } from '@jest/globals';
import { amina, ask, group, key, peter } from './pair.ts';

describe('an answer', () => {
  test('that agrees shows both sides how to reach each other', async () => {
    const core = await group();
    await core.speak(amina, '/wg profile contact:"cert@example.sn"');
    await ask(core);
    const agreed = await core.speak(peter, `/match agree ${core.id}`);
    expect(agreed.text).toContain('Contact of Senegal: cert@example.sn');
    expect(core.postsTo(amina).map(({ reply }) => reply.text.key)).toEqual(['notice.agreed']);
    expect((await core.speak(amina, core.id)).text).toContain('Contact of Czechia: Peter (discord:22)');
    expect((await core.speak(peter, core.id)).text).toContain('Forensic lab in Thiès');
    await core.speak(peter, '/wg profile contact:desk@example.cz');
    expect((await core.speak(amina, core.id)).text).toContain('Contact of Czechia: desk@example.cz');
  });

  test('that declines tells the other side no reason, ever', async () => {
    const core = await group();
    await ask(core);
    expect(await key(core.speak(peter, `/match decline ${core.id} reason:cost note:"too dear for us"`))).toBe(
      'match.declined',
    );
    expect(core.postsTo(amina).map(({ text }) => text)).toEqual([expect.stringContaining('not possible at present')]);
    const shown = await Promise.all(
      [core.id, '/match list', '/wg', `/wg status ${core.id}`, core.need].map((line) => core.speak(amina, line)),
    );
    for (const { text } of [...shown, ...core.posts]) expect(text).not.toMatch(/\bCost\b|dear/);
    expect(await core.records.matches.whole.get(core.id)).toMatchObject({
      state: 'declined',
      reason: 'cost',
      note: 'too dear for us',
    });
  });

  test('that a colleague has given already is named to whoever presses later, and to nobody else', async () => {
    for (const act of ['agree', 'decline']) {
      const core = await group();
      await core.join('discord:23', 'CZ', { name: 'Petra' });
      await core.join('slack:T1/U3', 'BD');
      await ask(core);
      await core.speak('discord:23', `/match ${act} ${core.id}`);
      const { reply, text } = await core.speak(peter, `/match agree ${core.id}`);
      expect([act, reply.text.key]).toEqual([act, 'match.late.by']);
      expect(text).toContain('was done already by Petra');
      expect(await key(core.speak('slack:T1/U3', `/match agree ${core.id}`))).toBe('record.none');
    }
  });

  test('gives its reason to the other side only where that is ticked', async () => {
    for (const [tick, shown] of [
      ['', false],
      [' share:yes', true],
    ] as const) {
      const core = await group('group');
      await ask(core);
      await core.speak(peter, `/match decline ${core.id} reason:cost${tick}`);
      expect((await core.speak(amina, core.id)).text.includes('Reason: Cost')).toBe(shown);
    }
  });

  test('by two at once is given by one; the other is told who was quicker', async () => {
    const core = await group();
    await core.join('discord:23', 'CZ');
    await ask(core);
    const both = await Promise.all([
      core.speak(peter, `/match agree ${core.id}`),
      core.speak('discord:23', `/match decline ${core.id}`),
    ]);
    const keys = both.map(({ reply }) => reply.text.key).sort();
    expect([
      ['match.agreed', 'match.late.by'],
      ['match.declined', 'match.late.by'],
    ]).toContainEqual(keys);
    expect(core.postsTo(amina)).toHaveLength(1);
  });

  test('is each side’s own', async () => {
    const core = await group('group');
    await core.join('slack:T1/U3', 'BD');
    for (const act of ['ask', 'agree', 'decline', 'back']) {
      expect(await key(core.speak('slack:T1/U3', `/match ${act} ${core.id}`))).toBe('record.none');
      expect(await key(core.speak('local:secretariat', `/match ${act} ${core.id}`))).toBe('access.role');
      expect(await key(core.speak(peter, `/match ${act} ${core.id}`))).toBe('match.notyours');
    }
    await ask(core);
    for (const act of ['ask', 'agree', 'decline'])
      expect(await key(core.speak(amina, `/match ${act} ${core.id}`))).toBe('match.notyours');
    await core.speak(peter, `/match agree ${core.id}`);
    for (const act of ['agree', 'decline'])
      expect(await key(core.speak(peter, `/match ${act} ${core.id}`))).toBe('match.notyours');
    expect(await core.records.matches.whole.get(core.id)).toMatchObject({ state: 'introduced', version: 4 });
  });
});
