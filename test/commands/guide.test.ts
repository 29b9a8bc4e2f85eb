/** The guide: by topic, by words in any language, a page at a time, and as one document; for each reader what they may see. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { buttonOf, type Core, createCore, idOf, secretariat } from '../support/core.ts';

const [amina, peter, other, watcher] = ['slack:T1/U1', 'slack:T1/U2', 'slack:T1/U3', 'slack:T1/U5'] as const;
let core: Core;

beforeEach(async () => {
  core = await createCore();
  await core.app.admit('slack:T1');
  await core.join(amina, 'SN');
  await core.join(peter, 'CZ');
  await core.join(other, 'BD');
  await core.join(watcher, 'role:observer name:"Example Foundation"');
});

const add = async (rest: string, who: string = amina) => idOf(await core.speak(who, `/lesson add ${rest}`));
const titles = async (line: string, who: string = other) =>
  ((await core.speak(who, line)).reply.items ?? []).map(({ title }) => title.params.id);
const fileOf = async (line: string, who: string = other) => (await core.speak(who, line)).reply.file;

describe('/wg guide', () => {
  test('finds what is said in another language, and in other words of the same', async () => {
    const forensics = await add('"Buy tools for digital forensics last" topic:digital-forensics');
    const french = await add('"Former d’abord les juges aux preuves électroniques" topic:cybercrime-investigation');
    await add('"Tell the press early" topic:public-awareness');
    expect(await titles('/wg guide criminalistique numérique')).toEqual([forensics]);
    expect(await titles('/wg guide 数字取证')).toEqual([forensics]);
    expect(await titles('/wg guide electronic evidence')).toEqual([french]);
    expect((await core.speak(other, '/wg guide vaccination')).reply.text.key).toBe('guide.none.found');
  });

  test('is by topic: a table of how many there are, and those of one', async () => {
    const one = await add('"Buy less" topic:digital-forensics,national-csirt');
    const two = await add('"Hire early" topic:national-csirt');
    core.pass(1000);
    const three = await add('"Call first" topic:national-csirt');
    const { reply } = await core.speak(other, '/wg guide');
    expect(reply.table?.rows.map((row) => row.at(-1)?.params.text)).toEqual(expect.arrayContaining([1, 3]));
    expect((await titles('/wg guide topic:digital-forensics')).sort()).toEqual([one]);
    expect((await titles('/wg guide topic:national-csirt')).sort()).toEqual([one, two, three].sort());
    expect((await titles('/wg guide topic:national-csirt'))[0]).toBe(three);
  });

  test('comes a page at a time', async () => {
    for (let at = 0; at < 11; at += 1) await add(`"Lesson ${at}" topic:national-csirt`);
    const first = await core.speak(other, '/wg guide topic:national-csirt');
    expect(first.reply.items).toHaveLength(8);
    const next = await core.press(other, buttonOf(first, 'wg guide'));
    expect(next.reply.items).toHaveLength(3);
    const file = first.reply.buttons?.find(({ values }) => values.as === 'markdown');
    expect(file?.values.topics).toEqual(['national-csirt']);
  });

  test('has what is confirmed, for each reader as they may see it', async () => {
    await add('"Unnamed one" topic:national-csirt');
    await add('"Named one" topic:national-csirt see:group');
    const open = await add('"Public one" topic:national-csirt see:public');
    const gone = await add('"Gone one" topic:national-csirt');
    await core.speak(amina, `/lesson withdraw ${gone}`);
    await core.speak(secretariat, '/lesson add "Waiting one" for:SN topic:national-csirt');
    expect(await titles('/wg guide', watcher)).toEqual([open]);
    const words = async (who: string, rest = '') => (await fileOf(`/wg guide as:markdown ${rest}`, who))?.content ?? '';
    for (const each of ['Unnamed one', 'Named one', 'Public one']) expect(await words(other)).toContain(each);
    for (const who of [other, amina, secretariat]) expect(await words(who)).not.toMatch(/Gone one|Waiting one/);
    expect((await words(other)).match(/From Senegal|Senegal,/g)).toHaveLength(2);
    expect((await words(secretariat)).match(/Senegal,/g)).toHaveLength(3);
    // for the group the secretariat’s own document says no more than the group’s
    expect((await words(secretariat, 'for:group')).match(/Senegal,/g)).toHaveLength(2);
    expect(await words(secretariat, 'for:public')).not.toMatch(/Unnamed one|Named one/);
    // and nobody gets more by asking for the group
    expect(await words(watcher, 'for:group')).not.toMatch(/Unnamed one|Named one/);
    const name = (await fileOf('/wg guide as:markdown for:group', secretariat))?.name;
    expect(name).toBe('rapporteur-guide-group-2026-11-23.md');
    expect(await words(secretariat, 'for:group')).toContain('For the members of the group.');
  });

  test('is one document with contents that lead to every lesson, and words that are words', async () => {
    const one = await add(
      '"# Buy [less](https://a.b) <b>now</b>" topic:digital-forensics details:"- a list | a table"',
    );
    const two = await add('"Hire early" topic:national-csirt,digital-forensics');
    const { type, content = '' } = (await fileOf('/wg guide as:markdown')) ?? {};
    process.stdout.write(content);
    expect(type).toBe('text/markdown');
    for (const id of [one, two]) {
      expect(content.split(`<a id="${id}"></a>`)).toHaveLength(2);
      expect(content).toContain(`](#${id})`);
    }
    expect(content.match(/^## <a id="topic-\d"><\/a>/gm)).toHaveLength(2);
    for (const [, place] of content.matchAll(/\]\(#([^)]+)\)/g)) expect(content).toContain(`<a id="${place}"></a>`);
    expect(content).toContain('\\# Buy \\[less\\](https\\://a.b) \\<b\\>now\\</b\\>');
    expect(content).toContain('> \\- a list \\| a table');
    expect(content).toContain('Also about: Digital forensics');
  });
});
