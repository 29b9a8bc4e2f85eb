/** Lessons: nobody but their delegation and coordinators reads one before the delegation says so, and then without its name. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { buttonOf, type Core, createCore, dayMs, idOf, secretariat } from '../support/core.ts';

const [amina, peter, other, cora, watcher] = [
  'slack:T1/U1',
  'slack:T1/U2',
  'slack:T1/U3',
  'slack:T1/U4',
  'slack:T1/U5',
] as const;
let core: Core;

beforeEach(async () => {
  core = await createCore();
  await core.app.admit('slack:T1');
  await core.join(amina, 'SN');
  await core.join(peter, 'CZ');
  await core.join(other, 'BD');
  await core.join(cora, 'role:coordinator');
  await core.join(watcher, 'role:observer name:"Example Foundation"');
});

const sees = async (who: string, id: string) => (await core.speak(who, id)).reply.text.key !== 'record.none';
const add = (rest: string, who: string = amina) => core.speak(who, `/lesson add ${rest}`);

/** Both sides have met over M-... */
async function met(): Promise<string> {
  await core.speak(peter, '/offer add "Visits" topic:digital-forensics to:global');
  await core.speak(amina, '/need add "Forensic lab" topic:digital-forensics');
  const [match] = await core.records.matches.whole.list({});
  const id = match?.short ?? '';
  await core.speak(amina, `/match ask ${id}`);
  core.pass(11 * 60_000);
  await core.app.tick();
  await core.speak(peter, `/match agree ${id}`);
  return id;
}

describe('a lesson said beside an outcome', () => {
  test('is read by its delegation and the coordinators until the delegation confirms it, then without its name', async () => {
    const match = await met();
    const said = await core.speak(amina, `/match outcome ${match} finished lesson:"Start with the law, then buy"`);
    const id = /L-\d+/.exec(said.text)?.[0] ?? '';
    expect(said.text).toContain('Nobody reads it yet but your delegation and the coordinators');
    expect(await Promise.all([amina, cora, secretariat, peter, other, watcher].map((who) => sees(who, id)))).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ]);
    expect((await core.speak(other, '/wg guide')).reply.text.key).toBe('guide.none');
    const confirmed = await core.press(amina, buttonOf(said, 'lesson confirm'));
    expect(confirmed.text).toContain('Seen by the group as “a State in Western Africa”');
    const read = await core.speak(other, id);
    expect(read.text).toContain('From a State in Western Africa');
    expect(read.text).not.toMatch(new RegExp(`Senegal|${match}`));
    expect((await core.speak(amina, id)).text).toContain(`Learnt from ${match}`);
    // neither is the other side of the match told whose it is
    expect((await core.speak(peter, id)).text).not.toMatch(new RegExp(`Senegal|${match}`));
    expect((await core.speak(peter, match)).text).not.toContain(id);
    expect(await core.records.matches.whole.get(match)).toMatchObject({
      state: 'finished',
      finishedAt: core.clock.now,
    });
    expect((await core.records.matches.whole.get(match))?.lesson).toBeUndefined();
  });

  test('stands under the topics of the need, with all of a long text', async () => {
    const match = await met();
    const long = `Start with the law. ${'Then the next thing. '.repeat(20)}`.trim();
    const said = await core.speak(peter, `/match outcome ${match} finished lesson:"${long}"`);
    const lesson = await core.records.lessons.whole.get(/L-\d+/.exec(said.text)?.[0] ?? '');
    expect(lesson).toMatchObject({
      ...{ title: 'Start with the law.', description: long, topics: ['digital-forensics'], match, owners: ['CZ'] },
      ...{ visibility: 'closed', intended: 'region', status: 'proposed' },
    });
  });

  test('is not written where the step was not one’s own', async () => {
    const match = await met();
    await core.speak(amina, `/match outcome ${match} finished`);
    await core.speak(peter, `/match outcome ${match} nothing lesson:"Too late"`);
    expect(await core.records.lessons.whole.list({})).toEqual([]);
  });
});

describe('a lesson by hand', () => {
  test('is in the guide at once, without the name of its delegation unless that is wanted', async () => {
    const unnamed = idOf(await add('"Buy less" topic:digital-forensics'));
    const named = idOf(await add('"Ask first" topic:digital-forensics see:group'));
    expect((await core.speak(other, unnamed)).text).toContain('a State in Western Africa');
    expect((await core.speak(other, named)).text).toContain('From Senegal');
    expect([await sees(watcher, unnamed), await sees(watcher, named)]).toEqual([false, false]);
  });

  test('warns where its words tell whose it is', async () => {
    const { text } = await add('"What Senegal learnt" topic:digital-forensics');
    expect(text).toContain('Its words name Senegal');
    const named = await add('"What Senegal learnt" topic:digital-forensics see:group');
    expect(named.text).not.toContain('Its words name');
  });

  test('needs a topic, or a match that has one', async () => {
    const { plan } = await add('"Buy less"');
    expect(plan).toMatchObject({ kind: 'incomplete', errors: { topics: { key: 'field.missing' } } });
    const match = await met();
    const id = idOf(await add(`"Buy less" match:${match}`));
    expect(await core.records.lessons.whole.get(id)).toMatchObject({ topics: ['digital-forensics'], match });
    expect((await add(`"Buy less" match:${match}`, other)).reply.text.key).toBe('record.none');
  });

  test('is offered the topics that its words point to', async () => {
    const { plan } = await add('"Train CSIRT staff in digital forensics first"');
    expect(plan?.kind === 'incomplete' && plan.prefill.topics).toContain('digital-forensics');
  });

  test('by a coordinator waits for the delegation, which is told without a word of it', async () => {
    const said = await add('"Buy less" for:SN topic:digital-forensics', cora);
    const id = idOf(said);
    expect(await Promise.all([other, watcher, peter].map((who) => sees(who, id)))).toEqual([false, false, false]);
    const [notice] = core.postsTo(amina);
    expect(notice?.text).toContain(id);
    expect(notice?.text).not.toContain('Buy less');
    const confirm = notice?.reply.buttons?.find(({ command }) => command === 'lesson confirm');
    expect(confirm).toBeDefined();
    if (confirm !== undefined) await core.press(amina, confirm);
    expect(await core.records.lessons.whole.get(id)).toMatchObject({ status: 'confirmed', visibility: 'region' });
    expect((await core.records.lessons.whole.get(id))?.reported).toBeUndefined();
    expect((await add('"Buy less" topic:digital-forensics', cora)).reply.text.key).toBe('lesson.whose');
    expect((await add('"Buy less" for:CZ topic:digital-forensics')).reply.text.key).toBe('lesson.own');
  });
});

describe('its delegation, and nobody else,', () => {
  test('edits, shows to more or to fewer, withdraws and takes back', async () => {
    const id = idOf(await add('"Buy less" topic:digital-forensics'));
    for (const line of [`/lesson edit ${id} title:"Mine"`, `/lesson confirm ${id} public`, `/lesson withdraw ${id}`]) {
      expect((await core.speak(peter, line)).reply.text.key).toBe('record.notmine');
      expect(['access.role', 'record.notmine']).toContain((await core.speak(cora, line)).reply.text.key);
    }
    expect((await core.speak(amina, `/lesson edit ${id} title:"Buy later"`)).text).toContain('Buy later');
    expect((await core.speak(amina, `/lesson edit ${id} title:"Buy later"`)).reply.text.key).toBe('record.edit.same');
    expect((await core.speak(amina, `/lesson edit ${id} version:1 title:"Buy more"`)).reply.text.key).toBe(
      'record.moved',
    );
    expect((await core.speak(amina, `/lesson confirm ${id} public`)).text).toContain('everyone under your name');
    expect(await sees(watcher, id)).toBe(true);
    expect((await core.speak(amina, `/lesson confirm ${id} closed`)).text).toContain('Only your delegation');
    expect(await sees(watcher, id)).toBe(false);
    expect((await core.speak(amina, `/lesson confirm ${id}`)).reply.text.key).toBe('record.confirmed.already');
    const undone = await core.speak(amina, `/wg undo ${id}`);
    expect(undone.text).toContain('Public, named');
    expect(await sees(watcher, id)).toBe(true);
    expect((await core.speak(amina, `/lesson withdraw ${id}`)).reply.tone).toBe('good');
    expect((await core.speak(amina, `/lesson confirm ${id}`)).reply.text.key).toBe('record.closed');
    expect((await core.speak(peter, '/wg guide')).reply.text.key).toBe('guide.none');
    const { reply } = await core.speak(amina, `/lesson history ${id}`);
    expect(reply.items).toHaveLength(6);
  });

  test('loses the words of one that was withdrawn ninety days ago', async () => {
    const id = idOf(await add('"Canarylaw" topic:digital-forensics details:"Canarymore"'));
    const stays = idOf(await add('"Buy less" topic:digital-forensics'));
    await core.speak(amina, `/lesson withdraw ${id}`);
    core.pass(89 * dayMs);
    await core.app.tick();
    expect((await core.records.lessons.whole.get(id))?.title).toBe('Canarylaw');
    core.pass(2 * dayMs);
    await core.app.tick();
    expect(JSON.stringify(await core.everything()).match(/canary/gi)).toBeNull();
    expect((await core.records.lessons.whole.get(stays))?.title).toBe('Buy less');
  });

  test('loses every word of one that is erased', async () => {
    const id = idOf(await add('"Canarylaw" topic:digital-forensics details:"Canarymore"'));
    await core.speak(amina, `/lesson edit ${id} title:"Canarylaw again"`);
    await core.speak(secretariat, `/wg-admin erase ${id} sure:yes`);
    await core.app.tick();
    expect(JSON.stringify(await core.everything()).match(/canary/gi)).toBeNull();
    expect((await core.records.lessons.whole.get(id))?.status).toBe('withdrawn');
  });
});
