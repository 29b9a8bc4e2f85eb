/** Drafts: what was typed and not logged is found again by the one who typed it, and by nobody else. */
import { describe, expect, test } from '@jest/globals';
import { type Answer, type Core, createCore, dayMs, idOf, keysIn } from '../support/core.ts';

const [amina, awa, peter] = ['local:amina', 'local:awa', 'local:peter'];
const sentence = 'We need forensic training for 15 CERT analysts, in French, before June';
const three = 'We need forensic training. We also need help drafting a cybercrime law; and a national cyber strategy';

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(awa, 'SN');
  await core.profile(peter, 'CZ');
  return core;
}
const buttons = ({ reply }: Answer) => [
  ...(reply.buttons ?? []),
  ...(reply.items ?? []).flatMap((item) => item.buttons ?? []),
];
function button(answer: Answer, key: string, id?: string) {
  const found = buttons(answer).find(({ label }) => label.key === key && (id === undefined || label.params.id === id));
  if (found === undefined) throw new Error(`no ${key} in ${answer.text}`);
  return found;
}
const drafts = async (core: Core) => (await core.everything()).drafts ?? [];
const idsOf = async (core: Core) => (await core.records.drafts.list('person-2')).map(({ _id }) => _id);
const key = async (answer: Promise<Answer>) => (await answer).reply.text.key;

describe('a draft', () => {
  test('is found again at home and by its id, by the person alone', async () => {
    const core = await group();
    await core.speak(amina, `/need add ${sentence}`);
    const [id = ''] = await idsOf(core);
    expect((await core.speak(amina, '/wg')).text).toContain(sentence);
    expect((await core.speak(amina, `/wg draft ${id}`)).text).toContain('Digital forensics');
    expect((await core.speak(amina, `/wg draft ${id} later`)).text).toContain('December 23, 2026');
    for (const who of [awa, peter]) {
      expect((await core.speak(who, '/wg')).text).not.toContain(sentence);
      expect(await key(core.speak(who, '/wg draft'))).toBe('draft.list.none');
      const others = await core.speak(who, `/wg draft ${id}`);
      expect(others.text.replaceAll(id, 'T-99')).toBe((await core.speak(who, '/wg draft T-99')).text);
    }
    expect((await core.speak(awa, '/need list')).reply.text.key).toBe('need.list.none');
    expect((await core.speak(awa, '/wg status')).text).toContain('0 open needs');
  });

  test('typed again is the same one', async () => {
    const core = await group();
    await core.speak(amina, `/need add ${sentence}`);
    await core.speak(amina, `/need add ${sentence}`);
    expect(await drafts(core)).toHaveLength(1);
  });

  test('is copied for clearance in words, and nothing is logged', async () => {
    const core = await group();
    const answer = await core.speak(amina, `/need add ${sentence} priority:high marker:youth`);
    const copied = await core.press(amina, button(answer, 'button.draft.copy'));
    expect(copied.text).toMatch(/We need forensic training[\s\S]*Priority: High[\s\S]*Marked as: Youth/);
    expect((await core.everything()).needs).toEqual([]);
    expect(await drafts(core)).toHaveLength(1);
  });

  test('is logged once, however many press at once, and gone then', async () => {
    const core = await group();
    const log = button(await core.speak(amina, `/need add ${sentence}`), 'button.topic');
    const both = await Promise.all([core.press(amina, log), core.press(amina, log)]);
    expect(both.map(({ reply }) => reply.text.key).sort()).toEqual(['draft.gone', 'need.added']);
    expect(await drafts(core)).toEqual([]);
    expect((await core.everything()).needs).toHaveLength(1);
    expect(await key(core.press(amina, log))).toBe('draft.gone');
  });

  test('that could not be logged is still there', async () => {
    const core = await group();
    const log = button(await core.speak(amina, `/need add ${sentence}`), 'button.topic');
    const late = { ...log, values: { ...log.values, by: '2020-01-01' } };
    expect(keysIn((await core.press(amina, late)).reply)).toContain('need.past');
    expect(await drafts(core)).toHaveLength(1);
    expect(await key(core.press(amina, log))).toBe('need.added');
  });

  test('is dropped, or goes after 30 days, or with the person', async () => {
    const core = await group();
    await core.speak(amina, `/need add ${sentence}`);
    const [id = ''] = await idsOf(core);
    expect(await key(core.speak(amina, `/wg draft ${id} drop`))).toBe('draft.dropped');
    expect(await key(core.speak(amina, `/wg draft ${id} drop`))).toBe('draft.gone');
    await core.speak(amina, `/need add ${sentence}`);
    await core.speak(peter, '/offer add Xyzzy plugh');
    core.pass(20 * dayMs);
    await core.speak(peter, '/wg forget sure:yes');
    expect(await drafts(core)).toHaveLength(1);
    core.pass(11 * dayMs);
    await core.app.tick();
    expect(await drafts(core)).toEqual([]);
  });
});

describe('a text that asks for several things', () => {
  test('is a draft for each, with the whole text as their source', async () => {
    const core = await group();
    const answer = await core.speak(amina, `/need add ${three} see:group`);
    expect(answer.reply.text).toMatchObject({ key: 'draft.several', params: { count: 3 } });
    expect((await core.everything()).needs).toEqual([]);
    expect(await drafts(core)).toHaveLength(3);
    const logged = await core.press(amina, button(answer, 'button.topic.record'));
    expect(await core.records.needs.whole.get(idOf(logged))).toMatchObject({
      ...{ title: 'We need forensic training', visibility: 'group' },
      source: { kind: 'message', words: three, speaker: 'SN' },
    });
    expect((await core.speak(peter, idOf(logged))).text).not.toContain('cybercrime law');
    expect(await drafts(core)).toHaveLength(2);
  });

  test('is put together again, two of them or all', async () => {
    const core = await group();
    const answer = await core.speak(amina, `/need add ${three}`);
    const joined = await core.press(amina, button(answer, 'button.draft.join'));
    expect(joined.reply.text.key).toBe('draft.joined');
    expect(await drafts(core)).toHaveLength(2);
    const one = await core.press(amina, button(answer, 'button.draft.one'));
    expect(one.text).toContain('Is it about');
    expect(await drafts(core)).toMatchObject([{ values: { title: three } }]);
  });

  test('is one when a topic is given, and too long a text goes on below its title', async () => {
    const core = await group();
    expect(await key(core.speak(amina, `/need add "${three}" topic:digital-forensics`))).toBe('need.added');
    const long = `Forensic training for our analysts. ${'It matters to us. '.repeat(30)}`.trim();
    const id = idOf(await core.speak(amina, `/need add "${long}" topic:norms-implementation`));
    expect(await core.records.needs.whole.get(id)).toMatchObject({
      ...{ title: 'Forensic training for our analysts.', description: long },
    });
    const more = `/need add "${'x'.repeat(1900)}" details:"${'y'.repeat(200)}" topic:norms-implementation`;
    expect(keysIn((await core.speak(amina, more)).reply)).toContain('field.long');
  });
});
