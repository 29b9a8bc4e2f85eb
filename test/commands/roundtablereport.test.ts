/** What a roundtable leaves behind, in its two versions: in the chat, as a document and as a table; its sums are those of the store. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { buttonOf, type Core, createCore, dayMs, idOf, secretariat } from '../support/core.ts';

const [amina, peter, cora] = ['slack:T1/U1', 'slack:T1/U2', 'slack:T1/U4'] as const;
let core: Core;
let roundtable: string;
let ids: { shared: string; late: string; inner: string; proposed: string };

const add = async (who: string, rest: string) => idOf(await core.speak(who, `/followup add ${rest}`));

beforeEach(async () => {
  core = await createCore({ now: '2026-01-05T10:00:00Z' });
  await core.app.admit('slack:T1');
  await core.join(amina, 'SN');
  await core.join(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  const open = '/roundtable open "Capacity I" from:2026-01-05 to:2026-01-06 agenda:"Norms; Twinning"';
  roundtable = idOf(await core.speak(secretariat, open));
  const at = `roundtable:${roundtable} item:2`;
  ids = {
    shared: await add(
      peter,
      `"Twinning of CERTs" lead:CZ with:SN due:2026-03-01 see:group done:"A plan | a date" ${at}`,
    ),
    late: await add(peter, `"Report on norms" lead:CZ due:2026-01-07 see:group ${at}`),
    inner: await add(peter, `"Inner matter" lead:CZ due:2026-01-08 ${at}`),
    proposed: await add(cora, `"Proposed to Senegal" lead:SN see:group ${at}`),
  };
  await core.speak(peter, `/followup update ${ids.late} status:blocked reason:"No budget yet"`);
  core.pass(5 * dayMs);
});

const report = (rest: string, who: string = secretariat) => core.speak(who, `/roundtable report ${roundtable} ${rest}`);
const fileOf = async (rest: string, who: string = secretariat) => (await report(rest, who)).reply.file;

describe('/roundtable report', () => {
  test('to pass on has what is taken forward, and not how far anybody is', async () => {
    const file = await fileOf('as:markdown', amina);
    process.stdout.write(`${file?.content}\n`);
    expect(file?.name).toBe(`rapporteur-${roundtable}-shareable-2026-01-10.md`);
    const words = file?.content ?? '';
    expect(words).toContain('Shareable: what the group may see');
    expect(words).toContain(
      `| ${ids.shared} | Twinning of CERTs | – | March 1, 2026 | Czechia | Senegal | Capacity I, item 2 | A plan \\| a date |`,
    );
    expect(words).toContain('Report on norms');
    expect(words).not.toMatch(/Inner matter|Proposed to Senegal|blocked|No budget|passed|Where it stands/);
    const chat = await report('', amina);
    expect(chat.text).not.toMatch(/Inner matter|Proposed to Senegal|blocked|No budget|passed/);
    expect(chat.text).toContain('2 in all');
  });

  test('for coordinators has everything in their care, with states, and sums that are the store’s', async () => {
    const file = await fileOf('version:coordinators as:markdown', cora);
    const words = file?.content ?? '';
    expect(file?.name).toBe(`rapporteur-${roundtable}-coordinators-2026-01-10.md`);
    expect(words).toContain('not for passing on');
    expect(words).toMatch(/Report on norms.*blocked\\?: No budget yet; its date has passed/);
    for (const title of ['Inner matter', 'Proposed to Senegal', 'Twinning of CERTs']) expect(words).toContain(title);
    const stored = await core.records.followUps.whole.list({ stands: roundtable });
    expect(words).toContain(`- ${stored.length} in all`);
    for (const status of ['open', 'blocked', 'proposed'] as const) {
      const count = stored.filter((each) => each.status === status).length;
      expect(words).toMatch(new RegExp(`${status}: ${count}`));
    }
    expect(words).toContain('- 2 with a date that has passed');
    expect((await report('version:coordinators', amina)).reply.text.key).toBe('access.role');
  });

  test('tells what was covered and what is new since the last one, as its reader may see it', async () => {
    const covered = idOf(await core.speak(amina, '/need add "Forensic lab" topic:digital-forensics see:region'));
    await core.speak(amina, '/need add "Closed wish" topic:digital-forensics');
    await core.speak(peter, '/offer add "Visits to a lab" topic:norms-implementation to:global');
    await core.speak(amina, `/need covered ${covered}`);
    core.pass(dayMs);
    await core.speak(secretariat, `/roundtable close ${roundtable}`);
    core.pass(dayMs);
    const next = idOf(await core.speak(secretariat, '/roundtable open "Capacity II" from:2026-01-12'));
    await core.speak(peter, '/offer add "A later course" topic:norms-implementation to:global');
    const first = (await fileOf('as:csv', peter))?.content ?? '';
    expect(first).toContain(
      `Needs covered since the last roundtable,${covered},Forensic lab,,,a State in Western Africa`,
    );
    expect(first).toContain('Visits to a lab');
    expect(first).not.toMatch(/Closed wish|A later course|Senegal,digital/);
    roundtable = next;
    const second = (await fileOf('as:csv', peter))?.content ?? '';
    expect(second).toContain('A later course');
    expect(second).not.toMatch(/Visits to a lab|Forensic lab/);
    // what was open is on the list of the next one, under the roundtable it was promised at
    expect(second).toMatch(/Twinning of CERTs.*"Capacity I, item 2"/);
  });

  test('is of the last one that began where none is named, and hands its files over by a press', async () => {
    const chat = await core.speak(cora, '/roundtable report version:coordinators');
    expect(chat.text).toContain(`Report of ${roundtable}: Capacity I`);
    const pressed = await core.press(cora, buttonOf(chat, 'roundtable report'));
    expect(pressed.reply.file?.name).toContain('coordinators');
    expect((await core.speak(cora, '/roundtable report R-9999')).reply.text.key).toBe('record.none');
  });

  test('has no cell that a spreadsheet computes', async () => {
    await add(peter, `"=1+2" lead:CZ see:group done:"@sum" roundtable:${roundtable}`);
    const table = (await fileOf('as:csv'))?.content ?? '';
    expect(table).toContain(",'=1+2,");
    expect(table).toContain(",'@sum");
    for (const line of table.slice(1).trimEnd().split('\r\n')) expect(line).not.toMatch(/(^|,)"?[=+@]/);
  });
});
