import { describe, expect, test } from '@jest/globals';
import { buttonOf, dayMs, keysIn } from '../support/core.ts';
import { amina, ask, group, key, peter, secret } from './pair.ts';

describe('a suggestion', () => {
  test('waits for the requester, who is told beforehand what the provider will see', async () => {
    const core = await group();
    const { reply, text } = await core.speak(amina, core.id);
    expect(keysIn(reply)).toEqual(
      expect.arrayContaining(['match.preview', 'match.preview.words', 'match.waits.requester']),
    );
    expect(text).toContain(
      'If you ask, Czechia sees exactly this, and nothing before:\na State in Western Africa\nTopics: Digital forensics',
    );
    expect(reply.buttons?.map(({ command }) => command)).toEqual(['match ask', 'match decline']);
    expect((await core.speak(amina, '/match list')).reply.items).toHaveLength(1);
    expect((await core.speak(peter, '/match list')).reply.text.key).toBe('match.list.none');
  });

  test('says why it fits, and how the parts add up', async () => {
    const core = await group();
    const { table } = (await core.speak(amina, core.id)).reply;
    const figures = table?.rows.map((row) => [Number(row[1]?.params.text), Number(row[2]?.params.text)]) ?? [];
    const [points = 0, of = 0] = figures.at(-1) ?? [];
    expect(figures.slice(0, -1).reduce((sum, [each = 0]) => sum + each, 0)).toBe(points);
    expect(of).toBe(100);
    expect(table?.rows.every((row) => row.length === table.head.length)).toBe(true);
    const [seen] = await core.records.matches.list({ kind: 'person', role: 'coordinator' }, {});
    expect(points).toBe(seen?.match.score);
  });

  test('put aside by the requester is not the provider’s business', async () => {
    const core = await group();
    expect(await key(core.speak(amina, `/match decline ${core.id} reason:timing`))).toBe('match.notforus');
    expect(core.posts).toEqual([]);
    expect(await key(core.speak(peter, core.id))).toBe('record.none');
    expect((await core.speak(amina, '/match list')).reply.text.key).toBe('match.list.none');
    expect(await core.records.matches.whole.get(core.id)).toMatchObject({ state: 'declined', reason: 'timing' });
  });
});

describe('an ask', () => {
  test('is told to the provider without a word of the record', async () => {
    const core = await group();
    const button = buttonOf(await core.speak(amina, core.id), 'match ask');
    expect((await core.press(amina, button)).text).toContain('Czechia then sees exactly this:');
    core.pass(10 * 60_000);
    await core.app.tick();
    expect(core.posts).toHaveLength(1);
    expect(core.postsTo(peter)[0]?.text).toBe(
      `${core.id} waits for your delegation: somebody asks to be introduced.\n[Show ${core.id}]`,
    );
    expect(JSON.stringify(core.posts[0])).not.toMatch(secret);
  });

  test('shows the provider a closed need without its title, words and name', async () => {
    const core = await group();
    await ask(core);
    for (const line of [core.id, '/match list', '/wg', `/wg status ${core.id}`]) {
      const { text } = await core.speak(peter, line, { channel: undefined });
      expect(text).toContain('a State in Western Africa');
      expect(text).toContain(core.need);
      expect(text).not.toMatch(secret);
    }
    const { reply, text } = await core.speak(peter, core.id);
    expect(text).toContain('For: CSIRT/CERT and SOC staff');
    expect(reply.buttons?.map(({ command }) => command)).toEqual([
      'match agree',
      'match question',
      'match consulting',
      'match decline',
    ]);
    expect(await key(core.speak(peter, core.need))).toBe('record.none');
  });

  test.each(['region', 'group'])('shows the provider a need seen by %s as the group sees it', async (see) => {
    const core = await group(see);
    expect((await core.speak(amina, core.id)).text).toContain(
      `nothing before:\n${see === 'group' ? 'Senegal' : 'a State in Western Africa'}`,
    );
    await ask(core);
    const { text } = await core.speak(peter, core.id);
    expect(text).toContain('Forensic lab in Thiès');
    expect(text.includes('Senegal')).toBe(see === 'group');
  });

  test('falls to the coordinators where the provider has nobody', async () => {
    const core = await group('closed', [amina]);
    await ask(core);
    expect(core.postsTo('local:secretariat').map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^Czechia has nobody on the bot; please pass this on to them:\nM-\d+ waits for your delegation/,
      ),
    ]);
    expect(core.postsTo(peter)).toHaveLength(1);
  });

  test('is taken back, and the provider is told that it is closed', async () => {
    const core = await group();
    await ask(core);
    expect(await key(core.speak(amina, `/match back ${core.id}`))).toBe('match.back');
    expect(core.postsTo(peter).at(-1)?.reply.text.key).toBe('notice.gone');
    expect(await key(core.speak(peter, `/match agree ${core.id}`))).toBe('record.none');
    expect(await core.records.matches.whole.get(core.id)).toMatchObject({ state: 'taken back' });
  });

  test.each([
    ['requester', amina, 'need withdraw'],
    ['provider', peter, 'offer close'],
  ] as const)('ends when the %s closes the record, and the other side is told', async (_side, who, command) => {
    const core = await group();
    await ask(core);
    core.posts.length = 0;
    await core.speak(who, `/${command} ${command === 'need withdraw' ? core.need : core.offer}`);
    const other = who === amina ? peter : amina;
    expect(core.postsTo(other).map(({ reply }) => reply.text.key)).toEqual(['notice.gone']);
    expect(core.postsTo(who)).toEqual([]);
  });

  test('ends when the offer ends by itself, and the requester is told', async () => {
    const core = await group();
    const offer = await core.records.offers.whole.get(core.offer);
    await core.records.offers.change(
      core.offer,
      offer?.version ?? 0,
      { $set: { deadline: '2026-11-24' } },
      core.clock.now,
    );
    await ask(core);
    core.pass(2 * dayMs);
    await core.app.tick();
    expect(await core.records.matches.whole.get(core.id)).toMatchObject({ state: 'gone' });
    expect(core.postsTo(amina).map(({ reply }) => reply.text.key)).toEqual(['notice.gone']);
  });
});
