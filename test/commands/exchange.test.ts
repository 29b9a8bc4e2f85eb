import { describe, expect, test } from '@jest/globals';
import { handOver } from '../exchange/support.ts';
import { buttonOf, type Core, createCore, hourMs, keysIn, secretariat } from '../support/core.ts';

const lines = (...rows: string[]) => Buffer.from(`${rows.join('\r\n')}\r\n`, 'utf8');
const offers = lines(
  'Id,Title,Provider,Delegation,Topics,Eligible countries,Application deadline,Status'.replace('Provider,', ''),
  'P-1,Forensics course,Tchéquie,digital-forensics,"Sénégal; 贝宁",2027-06-01,open',
  "P-2,'=Cyber drills,République tchèque,Digital forensics,,,",
);
const document = { document: 'Catalogue of 2026', source: 'https://example.org/catalogue' };

async function look(core: Core, as = 'offer', bytes: Uint8Array = offers, more: object = document) {
  return handOver(core, secretariat, { as, ...more }, 'portal.csv', bytes);
}
const whole = async (core: Core) => core.records.offers.whole.list({}, { sort: { title: 1 } });

describe('/wg-admin import', () => {
  test('shows what it read, and writes it with one press', async () => {
    const core = await createCore();
    const shown = await look(core);
    expect(shown.text).toContain('2 records can be imported as listed offers');
    expect(shown.text).toContain('Forensics course\nCzechia · ');
    expect(await whole(core)).toEqual([]);
    const done = await core.press(secretariat, buttonOf(shown, 'wg-admin import-now'));
    expect(done.text).toBe(
      '2 records are imported as listed offers, not confirmed by their providers. Nobody was told.',
    );
    const [drill, course] = await whole(core);
    expect(drill).toMatchObject({ title: '=Cyber drills', owners: ['CZ'], external: 'P-2', eligible: [], version: 1 });
    expect(course).toMatchObject({
      ...{ title: 'Forensics course', owners: ['CZ'], reported: true, visibility: 'group', status: 'open' },
      ...{
        topics: ['digital-forensics'],
        eligible: ['SN', 'BJ'],
        deadline: '2027-06-01',
        document: 'Catalogue of 2026',
      },
    });
    expect(course?.source).toEqual({ url: 'https://example.org/catalogue' });
    const left = await core.everything();
    expect([left.imports, left.staged]).toEqual([[], []]);
  });

  test('tells nobody, and what fits is suggested all the same', async () => {
    const core = await createCore();
    await core.profile('local:awa', 'SN');
    await core.speak('local:awa', '/need add "Forensics course" topic:digital-forensics');
    const before = core.posts.length;
    await core.press(secretariat, buttonOf(await look(core), 'wg-admin import-now'));
    core.pass(hourMs);
    await core.app.tick();
    await core.app.idle();
    expect(core.posts.length).toBe(before);
    expect((await core.speak('local:awa', '/match list')).text).toContain('Forensics course');
  });

  test('keeps needs to coordinators until their State confirms them', async () => {
    const core = await createCore();
    await core.profile('local:bea', 'BJ');
    const needs = lines('Title,Delegation,Needed by', 'Lab for the CERT,Sénégal,2027-06-01');
    await core.press(secretariat, buttonOf(await look(core, 'need', needs, {}), 'wg-admin import-now'));
    const [need] = await core.records.needs.whole.list({});
    expect(need).toMatchObject({ owners: ['SN'], reported: true, visibility: 'closed', by: '2027-06-01' });
    expect((await core.speak('local:bea', '/need list')).text).not.toContain('Lab');
    expect((await core.speak(secretariat, '/need list')).text).toContain('Lab for the CERT');
  });

  test('finds what it brought before', async () => {
    const core = await createCore();
    await core.press(secretariat, buttonOf(await look(core), 'wg-admin import-now'));
    const again = await look(core);
    expect(again.text).toMatch(/Line 2, column 1: “P-1” was imported before; take the row out, and edit O-\d+ instead/);
    expect(await whole(core)).toHaveLength(2);
  });

  test('of one file looked at twice writes it once', async () => {
    const core = await createCore();
    const [one, other] = [await look(core), await look(core)];
    await core.press(secretariat, buttonOf(one, 'wg-admin import-now'));
    expect((await core.press(secretariat, buttonOf(other, 'wg-admin import-now'))).text).toContain(
      'was imported before',
    );
    expect((await core.press(secretariat, buttonOf(one, 'wg-admin import-now'))).text).toContain(
      'not waiting any more',
    );
    expect(await whole(core)).toHaveLength(2);
  });

  test('that nobody presses is gone after an hour', async () => {
    const core = await createCore();
    const shown = await look(core);
    core.pass(hourMs);
    await core.app.tick();
    expect((await core.press(secretariat, buttonOf(shown, 'wg-admin import-now'))).text).toContain(
      'not waiting any more',
    );
    const left = await core.everything();
    expect([left.imports, left.staged, left.externals, left.offers]).toEqual([[], [], [], []]);
  });

  test('is the secretariat’s alone, and carried out by whoever looked at it', async () => {
    const core = await createCore({ secretariat: [secretariat, 'local:second'] });
    const shown = await look(core);
    expect((await core.press('local:second', buttonOf(shown, 'wg-admin import-now'))).text).toContain(
      'not waiting any more',
    );
    await core.profile('local:awa', 'SN');
    expect(keysIn((await handOver(core, 'local:awa', { as: 'offer' }, 'portal.csv', offers)).reply)).toContain(
      'access.role',
    );
  });
});

describe('/wg-admin export', () => {
  const setUp = async () => {
    const core = await createCore();
    await core.profile('local:awa', 'SN');
    await core.speak('local:awa', '/need add "=Open lab" topic:digital-forensics see:public');
    await core.speak('local:awa', '/need add "Secret lab" topic:digital-forensics');
    await core.speak('local:awa', '/need add "Group lab" topic:digital-forensics see:group');
    return core;
  };

  test('hands over public records alone, and says so in name and head', async () => {
    const core = await setUp();
    const { reply, text } = await core.speak(secretariat, '/wg-admin export needs');
    expect(text).toContain('The file holds 1 record: the public needs');
    expect(reply.file).toMatchObject({ name: 'rapporteur-public-needs-2026-11-23.csv', type: 'text/csv' });
    const [head, row, end] = (reply.file?.content ?? '').split('\r\n');
    expect(head).toMatch(/^\ufeffNeed id \(public export\),Title,Description,Topics,Delegation,Status,/);
    expect(row).toMatch(/^N-\d+,'=Open lab,,[^,]+,Senegal,open,/);
    expect(end).toBe('');
  });

  test('is the same whoever asks for it, and noted in the audit', async () => {
    const core = await setUp();
    const { reply } = await core.speak(secretariat, '/wg-admin export needs format:jsonl');
    expect(reply.file?.content).toMatch(
      /^\{"rapporteur":"need","export":"public"\}\n\{"id":"N-\d+","title":"=Open lab",/,
    );
    expect(reply.file?.content).not.toMatch(/Secret|Group|visibility|person-/);
    const { outbox = [], audit = [] } = await core.everything();
    expect([...outbox, ...audit]).toContainEqual(
      expect.objectContaining({ act: 'wg-admin export', of: 'need', detail: 'public' }),
    );
    expect(keysIn((await core.speak('local:awa', '/wg-admin export needs')).reply)).toContain('access.role');
  });

  test('says when there is nothing public', async () => {
    const core = await createCore();
    expect((await core.speak(secretariat, '/wg-admin export offers')).text).toBe(
      'There are no public offers to export; /offer list shows what you may see.',
    );
  });
});
