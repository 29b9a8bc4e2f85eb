/** The figures of a year, from a store in which the year has happened: in the chat, as a document and as a table. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statesOf } from '../../src/domain/figures/times.ts';
import { needStates } from '../../src/domain/records.ts';
import { createCsvReader } from '../../src/exchange/csv.ts';
import { type Core, createCore, dayMs, idOf, secretariat } from '../support/core.ts';

const [amina, peter, cora] = ['slack:T1/U1', 'slack:T1/U2', 'slack:T1/U4'] as const;
let core: Core;

beforeEach(async () => {
  core = await createCore({ now: '2026-01-05T10:00:00Z' });
  await core.app.admit('slack:T1');
  await core.join(amina, 'SN');
  await core.join(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
});

/** The plain values of a table, by figure. */
async function figures(rest = ''): Promise<Record<string, string>> {
  const { reply } = await core.speak(secretariat, `/wg report as:csv ${rest}`);
  const reader = createCsvReader();
  const rows = [...reader.push((reply.file?.content ?? '').slice(1)), ...reader.end()];
  const told = rows.slice(1).map((cells) => cells.map(({ text }) => text));
  return Object.fromEntries(told.filter(([, about]) => about === '').map(([name = '', , value = '']) => [name, value]));
}

/** A need that is asked about, introduced, started and finished, a week and ten minutes after each other. */
async function finished(): Promise<void> {
  await core.speak(peter, '/offer add "Visits" topic:digital-forensics to:global');
  await core.speak(amina, '/need add "Forensic lab" topic:digital-forensics');
  await core.speak(amina, '/need add "Forensic training" topic:digital-forensics,national-csirt');
  const [match] = await core.records.matches.whole.list({});
  const id = match?.short ?? '';
  await core.speak(amina, `/match ask ${id}`);
  core.pass(10 * 60_000);
  await core.app.tick();
  core.pass(7 * dayMs);
  await core.speak(peter, `/match agree ${id}`);
  core.pass(7 * dayMs);
  await core.speak(amina, `/match outcome ${id} started`);
  core.pass(14 * dayMs);
  await core.speak(amina, `/match outcome ${id} finished useful:yes`);
  await core.speak(amina, `/need covered ${match?.need}`);
}

describe('/wg report', () => {
  test('counts what happened, each step on its day', async () => {
    await finished();
    expect(await figures('from:2026-01-01 to:2026-01-31')).toMatchObject({
      ...{ 'Delegations active': '2', 'Needs on record': '2', 'with a suggestion': '2', 'with one called useful': '1' },
      ...{ Asks: '1', 'that led to an introduction': '1', Introductions: '1', Started: '1', Finished: '0' },
      ...{ 'Ask to introduction': '7', 'Introduction to start': '7', 'Start to finish': '' },
      ...{ covered: '0', 'not yet covered': '2', 'Offers on record': '1', 'asked for': '1', 'never asked for': '0' },
    });
    expect(await figures('from:2026-02-01 to:2026-02-28')).toMatchObject({
      ...{ 'Delegations active': '0', 'Needs on record': '2', Asks: '0', Started: '0', Finished: '1' },
      ...{ 'Start to finish': '14', covered: '1', 'not yet covered': '1' },
    });
    core.pass(40 * dayMs);
    expect(await figures('from:2026-03-01 to:2026-03-31')).toMatchObject({ 'Needs on record': '1', covered: '0' });
    expect(await figures('from:2025-01-01 to:2025-12-31')).toMatchObject({ 'Needs on record': '0', Asks: '0' });
  });

  test('counts steps that were relayed, and follow-ups by their date', async () => {
    await core.speak(peter, '/offer add "Visits" topic:digital-forensics to:global');
    await core.speak(amina, '/need add "Forensic lab" topic:digital-forensics');
    const [match] = await core.records.matches.whole.list({});
    await core.speak(peter, '/wg forget sure:yes');
    await core.speak(amina, `/match ask ${match?.short}`);
    core.pass(11 * 60_000);
    await core.app.tick();
    const relayed = `/match relay ${match?.short} side:provider act:agree how:"e-mail" contact:"desk@example.org"`;
    expect((await core.speak(cora, relayed)).reply.tone).toBe('good');
    const add = (due: string) => core.speak(amina, `/followup add "Twinning" lead:SN due:${due}`);
    const [early, late] = [idOf(await add('2026-02-01')), idOf(await add('2026-01-10'))];
    await add('2026-01-20');
    core.pass(10 * dayMs);
    for (const id of [early, late]) await core.speak(amina, `/followup update ${id} status:done evidence:"Report"`);
    expect(await figures()).toMatchObject({
      'Steps taken': '2',
      relayed: '1',
      'Follow-ups due': '1',
      'done later': '1',
    });
    expect(await figures('to:2026-02-28')).toMatchObject({
      'Follow-ups due': '3',
      'done by their date': '1',
      'not done yet': '1',
    });
  });

  test('says what each figure is, of which days and of what day, wherever it is shown', async () => {
    await finished();
    const { text, reply } = await core.speak(secretariat, '/wg report');
    expect(text).toContain('The working group from January 1, 2026 to February 2, 2026');
    expect(text).toContain('As the record stood on February 2, 2026');
    const names = (reply.table?.rows ?? []).map(([name]) => name?.key);
    const said = (reply.items ?? []).flatMap(({ lines = [] }) => lines.map(({ params }) => params.name));
    expect(names.length).toBeGreaterThan(30);
    for (const name of names.filter((key) => key !== 'year.reasons.rest')) expect(JSON.stringify(said)).toContain(name);
    const document = (await core.speak(secretariat, '/wg report as:markdown')).reply.file;
    process.stdout.write(document?.content ?? '');
    expect(document?.name).toBe('rapporteur-figures-secretariat-2026-01-01-to-2026-02-02.md');
    expect(document?.content).toContain('| Needs on record | 2 | open on some day of these');
    expect(document?.content).toContain('| Digital forensics | 2 | 1 | 0 | 1 | 0 |');
    expect(document?.content).toContain('For the secretariat');
    const table = (await core.speak(secretariat, '/wg report as:csv')).reply.file?.content ?? '';
    for (const line of table.trimEnd().split('\r\n').slice(1))
      expect(line).toMatch(/,2026-01-01,2026-02-02,2026-02-02$/);
  });

  test('is for the secretariat, and for days that make sense', async () => {
    expect((await core.speak(cora, '/wg report')).reply.text.key).toBe('access.role');
    expect((await core.speak(amina, '/wg report')).reply.text.key).toBe('access.role');
    const wrong = await core.speak(secretariat, '/wg report from:2026-02-01 to:2026-01-01');
    expect(wrong.plan).toMatchObject({ kind: 'incomplete' });
    expect((await core.speak(secretariat, '/wg report from:2024-01-01')).text).toContain('are no longer kept');
  });

  test('has no cell that a spreadsheet computes', async () => {
    await core.speak('local:secretariat', '/wg report');
    const table = (await core.speak(secretariat, '/wg report as:csv')).reply.file?.content ?? '';
    expect(table.startsWith('\ufeff')).toBe(true);
    for (const cell of table.slice(1).split(/[\r\n,]+/)) expect(cell).not.toMatch(/^"?[=+\-@\t]/);
  });
});

describe('the states of records in the store', () => {
  test('are those that were written, at the times they were', async () => {
    const draft = { title: 'Lab', topics: [], pillars: [], audience: [], modality: [], languages: [] };
    const guard = { owners: ['SN'], visibility: 'group' as const, stakeholders: false, loggedBy: 'key' };
    const all = { kind: 'channel', level: 'coordinators' } as const;
    const change = fc.record({ status: fc.constantFrom(...needStates), hours: fc.integer({ min: 1, max: 2000 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
        const { needs, history } = core.records;
        let need = await needs.add({ ...draft, ...guard, status: 'open' }, core.clock.now);
        const states = [{ status: 'open', at: core.clock.now }];
        for (const { status, hours } of changes) {
          core.pass(hours * 3_600_000);
          const written = await needs.change(
            need._id,
            need.version,
            { $set: { status, title: 'Labs' } },
            core.clock.now,
          );
          if (status !== need.status) states.push({ status, at: core.clock.now });
          need = written ?? need;
        }
        const writes = (await history.statusWrites(all)).get(need._id) ?? [];
        expect(statesOf(need, writes)).toEqual(states);
        expect((await history.lastStatus([need._id])).get(need._id)).toEqual(
          states.length > 1 ? states.at(-1)?.at : undefined,
        );
        // nothing for those who do not look after everything
        expect((await history.statusWrites({ kind: 'channel', level: 'group' })).size).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});
