/** What is reported for a State stays with it and the coordinators until the State confirms it. */
import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, hourMs, idOf, keysIn } from '../support/core.ts';

const [amina, peter, cora] = ['local:amina', 'local:peter', 'local:cora'];
const words = /Thies|gendarmes|plenary|example\.org/;
const said =
  'topic:digital-forensics for:SN quote:"We lack a lab for gendarmes" said:2026-11-20 url:https://example.org/plenary';

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  await core.speak(peter, '/offer add Lab visits topic:digital-forensics to:global see:public');
  core.posts.length = 0;
  return core;
}
const report = async (core: Core, more = '') =>
  idOf(await core.speak(cora, `/need report "Lab in Thies" ${said} ${more}`));
const key = async (answer: Promise<{ reply: { text: { key: string } } }>) => (await answer).reply.text.key;

describe('a reported need', () => {
  test('is for the State and the coordinators, and nobody else hears of it', async () => {
    const core = await group();
    const id = await report(core);
    for (const who of [cora, amina, 'local:secretariat']) expect((await core.speak(who, id)).text).toMatch(words);
    expect((await core.speak(amina, id)).text).toContain('Reported, not confirmed');
    for (const line of [id, '/need list', '/match list', '/wg status', '/wg status SN', '/digest preview to:me'])
      expect((await core.speak(peter, line)).text).not.toMatch(words);
    expect((await core.speak(peter, '/wg status')).text).toContain('0 open needs');
    expect((await core.everything()).matches).toEqual([]);
  });

  test('is told to its delegation with no word of it, and confirmed with one press', async () => {
    const core = await group();
    const id = await report(core);
    const [notice] = core.postsTo(amina);
    expect(notice?.text).toContain(`${id} was logged for your delegation`);
    expect(notice?.text).not.toMatch(words);
    const press = notice?.reply.buttons?.find(({ command }) => command === 'need confirm');
    if (press === undefined) throw new Error('no button');
    expect(await key(core.press(peter, press))).toBe('record.none');
    expect(await key(core.press(cora, press))).toBe('access.role');
    expect(await key(core.press(amina, press))).toBe('record.confirmed');
    expect(await core.records.needs.whole.get(id)).not.toHaveProperty('reported');
    expect((await core.everything()).matches).toHaveLength(1);
    expect(await key(core.press(amina, press))).toBe('record.confirmed.already');
  });

  test('is put right by its delegation, or removed', async () => {
    const core = await group();
    const [one, two] = [await report(core), await report(core)];
    expect(await key(core.speak(amina, `/need see ${one} group`))).toBe('record.see.reported');
    await core.speak(amina, `/need confirm ${one} group title:"A lab for our examiners"`);
    expect((await core.speak(peter, one)).text).toContain('A lab for our examiners');
    expect((await core.speak(peter, one)).text).not.toMatch(words);
    await core.speak(amina, `/need withdraw ${two}`);
    expect(await key(core.speak(amina, `/need confirm ${two}`))).toBe('record.closed');
  });

  test('quoted from a public document is shown to the group as stated there', async () => {
    const core = await group();
    const id = await report(core, 'document:"Statement at the tenth session"');
    const { text } = await core.speak(peter, id);
    expect(text).toContain('Stated in “Statement at the tenth session”, not confirmed');
    expect(text).not.toMatch(/gendarmes|example\.org/);
    expect((await core.speak('local:nobody', id)).text).not.toContain('Thies');
    await core.speak(amina, `/need confirm ${id} region`);
    const after = (await core.speak(peter, id)).text;
    expect(after).toContain('a State in Western Africa');
    expect(after).not.toMatch(/tenth session|Senegal/);
  });

  test.each([
    ['/need report Lab topic:digital-forensics for:SN source:nowhere', 'source.address'],
    ['/need report Lab topic:digital-forensics for:SN document:"Statement"', 'field.missing'],
    ['/need report Lab topic:digital-forensics for:SN said:2026-12-24', 'source.future'],
    ['/need report Lab topic:digital-forensics', 'field.missing'],
  ])('%s is refused', async (line, wrong) => {
    const core = await group();
    expect(keysIn((await core.speak(cora, line)).reply)).toContain(wrong);
    expect(await key(core.speak(amina, '/need report Lab topic:digital-forensics for:SN'))).toBe('access.role');
    expect((await core.everything()).needs).toEqual([]);
  });
});

describe('a listed offer', () => {
  test('is matched when a public document says it, not confirmed by the provider', async () => {
    const core = await group();
    await core.speak(amina, '/need add Norms workshop topic:norms-implementation');
    const line = '/offer report "Norms workshop" topic:norms-implementation for:CZ to:global';
    const quiet = idOf(await core.speak(cora, line));
    expect((await core.speak(amina, quiet)).reply.text.key).toBe('record.none');
    const listed = idOf(await core.speak(cora, `${line} document:"Catalogue 2026" url:https://example.org/c`));
    expect((await core.speak(amina, listed)).text).toContain(
      'Listed from “Catalogue 2026”, not confirmed by the provider',
    );
    expect((await core.everything()).matches).toMatchObject([{ offer: listed }]);
    expect(await key(core.speak(peter, `/offer confirm ${quiet}`))).toBe('record.confirmed');
    expect((await core.everything()).matches).toHaveLength(2);
  });
});

describe('who opened a closed record', () => {
  test('is told to its owner, once a day and person', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, '/need add Lab in Thies topic:norms-implementation'));
    expect((await core.speak(amina, id)).text).not.toContain('Opened');
    for (const who of [cora, cora, 'local:secretariat', peter]) await core.speak(who, id);
    core.pass(24 * hourMs);
    await core.speak(cora, id);
    expect((await core.everything()).views).toHaveLength(3);
    expect((await core.speak(amina, id)).text).toContain(
      'Opened by coordinators: secretariat (November 23, 2026) and cora (November 24, 2026).',
    );
    expect((await core.speak(cora, id)).text).not.toContain('Opened');
  });

  test('is not noted of records that the group sees', async () => {
    const core = await group();
    await core.speak(cora, idOf(await core.speak(amina, '/need add Lab topic:norms-implementation see:group')));
    expect((await core.everything()).views ?? []).toEqual([]);
  });
});

describe('a visibility', () => {
  test('is changed by the owner alone; more and less are said', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, '/need add Lab in Thies topic:norms-implementation'));
    expect(await key(core.speak(peter, `/need see ${id} public`))).toBe('record.none');
    expect(await key(core.speak(amina, `/need see ${id} closed`))).toBe('record.see.same');
    expect(await key(core.speak(amina, `/need see ${id} public`))).toBe('record.seen.more');
    expect((await core.speak('local:nobody', id)).text).toContain('Lab in Thies');
    expect(await key(core.speak(peter, `/need see ${id} closed`))).toBe('record.notmine');
    expect(await key(core.speak(amina, `/need see ${id} region`))).toBe('record.seen.less');
    expect((await core.speak('local:nobody', id)).reply.text.key).toBe('record.none');
  });
});
