import { describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import { type Entry, entryId } from '../../src/domain/audit.ts';
import { scopeStore } from '../../src/store/scope.ts';
import { buttonOf, type Core, createCore, dayMs, idOf, keysIn, secretariat } from '../support/core.ts';
import { seededCodes } from '../support/seeded.ts';

const [amina, peter, cora] = ['local:amina', 'local:peter', 'local:cora'];
const slack = 'slack:T1/U77';

async function group() {
  const store = openMemory();
  const core = await createCore({ store });
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  return { core, entries: scopeStore(store, 'wg').collection<Entry>('audit') };
}

/** What the audit holds after `line`, and not before: act, on what, and the detail. */
async function leaves(core: Core, work: () => Promise<unknown>): Promise<string[]> {
  await core.app.tick();
  const before = await core.records.audit.list({}, 0, 0);
  await work();
  await core.app.tick();
  const { count, entries } = await core.records.audit.list({}, 0, 0);
  const fresh = entries.slice(0, count - before.count).reverse();
  return fresh.map(({ act, of, detail }) => [act, of, ...(detail === undefined ? [] : [detail])].join(' · '));
}

const keyOf = async (core: Core, identity: string) => (await core.records.people.byIdentity(identity))?._id ?? '';

describe('/wg-admin audit', () => {
  test('shows the latest acts first, by role and delegation and never by name, and is an act itself', async () => {
    const { core } = await group();
    core.pass(1);
    const id = idOf(await core.speak(amina, '/need add Forensic lab topic:digital-forensics'));
    core.pass(1);
    await core.speak(amina, `/need withdraw ${id}`);
    core.pass(1);
    const { text, reply } = await core.speak(secretariat, '/wg-admin audit');
    const rows = text.split('\n').filter((line) => line.includes(' | '));
    expect(rows[1]).toMatch(/secretariat \| wg-admin audit \(list\) \| the audit$/);
    expect(rows[2]).toMatch(new RegExp(`delegate, Senegal \\| need withdraw \\| ${id}, version 2$`));
    expect(rows[3]).toMatch(new RegExp(`delegate, Senegal \\| need add \\| ${id}, version 1$`));
    for (const name of ['amina', 'Forensic', await keyOf(core, amina)]) expect(text).not.toContain(name);
    expect((await core.press(secretariat, buttonOf({ reply, text }, 'wg-admin audit'))).text).toContain(
      'entries, the chain holds.',
    );
  });

  test('is narrowed by record, day and act, and goes on page by page', async () => {
    const { core } = await group();
    const ids = [];
    for (let each = 0; each < 10; each += 1) {
      core.pass(1);
      ids.push(idOf(await core.speak(amina, `/need add "Lab ${each}" topic:norms-implementation`)));
    }
    core.pass(2 * dayMs);
    await core.speak(amina, `/need withdraw ${ids[3]}`);
    const only = await core.speak(secretariat, `/wg-admin audit record:${ids[3]}`);
    expect(only.text).toContain('2 acts');
    expect((await core.speak(secretariat, '/wg-admin audit since:2026-11-25 act:need')).text).toContain('1 act,');
    const first = await core.speak(secretariat, '/wg-admin audit act:"need add"');
    expect(first.text).toContain('Page 1 of 2');
    const next = (first.reply.buttons ?? []).find(({ values }) => values.page === '2');
    if (next === undefined) throw new Error(first.text);
    const second = await core.press(secretariat, next);
    expect(second.text).toContain('Page 2 of 2');
    expect(second.text).toContain(`need add | ${ids[0]}, version 1`);
    expect((await core.speak(secretariat, '/wg-admin audit record:N-999')).reply.text.key).toBe('audit.none');
  });

  test('is for the secretariat alone', async () => {
    const { core } = await group();
    for (const who of [amina, cora])
      for (const line of ['/wg-admin audit', '/wg-admin erase N-1'])
        expect((await core.speak(who, line)).reply.text.key).toBe('access.role');
  });

  test('names an entry that was tampered with in the database', async () => {
    const { core, entries } = await group();
    await core.speak(amina, '/need add Forensic lab topic:digital-forensics');
    expect((await core.speak(secretariat, '/wg-admin audit check')).reply.text.key).toBe('audit.holds');
    await entries.change(entryId(3), { $set: { by: await keyOf(core, peter) } });
    const changed = await core.speak(secretariat, '/wg-admin audit check');
    expect(changed.reply.tone).toBe('problem');
    expect(changed.text).toContain('Entry 3 was changed');
    await entries.remove({ _id: entryId(2) });
    expect((await core.speak(secretariat, '/wg-admin audit check')).text).toContain('Entry 2 is missing');
  });

  test('tells a chain that was rewritten as a whole by a fingerprint noted before', async () => {
    const { core, entries } = await group();
    const { reply } = await core.speak(secretariat, '/wg-admin audit check');
    const noted = String(reply.footer?.[0]?.params.fingerprint);
    const compare = (print: string) => core.speak(secretariat, `/wg-admin audit fingerprint:${print}`);
    expect(keysIn((await compare(noted)).reply)).toContain('audit.fingerprint.same');
    expect(keysIn((await compare('9999-abcdef')).reply)).toContain('audit.fingerprint.gone');
    const [seq = ''] = noted.split('-');
    await entries.change(entryId(Number(seq)), { $set: { hash: 'f'.repeat(64) } });
    const other = await compare(noted);
    expect(other.reply.tone).toBe('problem');
    expect(keysIn(other.reply)).toContain('audit.fingerprint.other');
  });
});

describe('what is in the audit', () => {
  test('are roles, recognition, places, invitations, levels, contacts and releases, and who was forgotten is not', async () => {
    const { core } = await group();
    const at = async (line: string, who = secretariat) => leaves(core, () => core.speak(who, line));
    const person = `person:${await keyOf(core, amina)}`;
    const codes = [
      [await at('/wg-admin role local:amina observer'), [`wg-admin role · ${person} · observer SN`]],
      [await at('/wg-admin role local:amina suspended:yes'), [`wg-admin role · ${person} · suspended`]],
      [await at('/wg-admin invite SN'), ['wg-admin invite · SN · delegate']],
      [await at('/wg-admin place'), ['wg-admin place · place']],
      [await at('/wg-admin place level:group'), ['wg-admin place · local:general · group']],
      [await at('/wg-admin demand release'), ['wg-admin demand · 2026-11']],
      [await at('/wg profile contact:"desk, 1 Lane"', peter), ['wg profile · CZ · contact']],
      [await at('/wg renew', cora), [`wg renew · person:${await keyOf(core, cora)}`]],
      [await at('/wg link', cora), [`wg link · person:${await keyOf(core, cora)}`]],
      [await at('/wg forget sure:yes', peter), ['wg forget · person']],
    ];
    for (const [got, wanted] of codes) expect(got).toEqual(wanted);
  });

  test('are a place that is admitted, somebody who joins, and one whom a coordinator confirms or not', async () => {
    const { core } = await group();
    const code = await core.code('place');
    expect(await leaves(core, () => core.speak(slack, `/wg join ${code}`))).toEqual(['wg join · slack:T1']);
    const invited = await core.code('invite SN');
    const joined = await leaves(core, () => core.speak(slack, `/wg join ${invited}`));
    expect(joined).toEqual([`wg join · person:${await keyOf(core, slack)} · delegate SN`]);
    for (const [who, answer] of [
      ['slack:T1/U5', 'confirm'],
      ['slack:T1/U6', 'refuse'],
    ] as const) {
      await core.speak(who, '/wg profile delegation:BD');
      const done = await leaves(core, () => core.speak(cora, `/wg-admin ${answer} ${who}`));
      const of = answer === 'refuse' ? 'BD · delegate' : `person:${await keyOf(core, who)} · delegate BD`;
      expect(done).toEqual([`wg-admin ${answer} · ${of}`]);
    }
    const { entries } = await core.records.audit.list({}, 0, 0);
    expect(JSON.stringify(entries)).not.toMatch(/U77|U5|U6/);
  });

  test('are the steps of a match, whoever takes them, and no word of it', async () => {
    const { core } = await group();
    await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics to:global');
    await core.speak(amina, '/need add Forensic lab topic:digital-forensics');
    const [match] = await core.records.matches.whole.list({});
    const id = match?.short ?? '';
    const steps = await leaves(core, async () => {
      await core.speak(amina, `/match ask ${id} words:"Canary words"`);
      core.pass(11 * 60_000);
      await core.app.tick();
      await core.speak(peter, `/match question ${id} "Canary question"`);
      await core.speak(peter, `/match agree ${id}`);
    });
    expect(steps).toEqual([
      ...[`match ask · ${id}`, `match send · ${id}`, `match question · ${id}`, `match agree · ${id}`],
    ]);
    const { entries } = await core.records.audit.list({ of: id }, 0, 0);
    const asked = entries.find(({ act }) => act === 'match ask');
    expect(asked?.by).toBe(await keyOf(core, amina));
    expect(JSON.stringify(entries)).not.toContain('Canary');
    expect(await core.records.matches.whole.get(id)).not.toHaveProperty('pending');
  });

  test('goes after five years from its beginning, and the rest still holds', async () => {
    const { core } = await group();
    await core.app.tick();
    const { count } = await core.records.audit.list({}, 0, 0);
    core.pass(1_827 * dayMs);
    await core.records.audit.note({ at: core.clock.now, by: 'bot', act: 'test', of: 'SN' });
    await core.app.tick();
    const left = await core.records.audit.list({ act: 'test' }, 0, 0);
    expect(left.entries.map(({ seq }) => seq)).toEqual([expect.any(Number)]);
    expect(left.entries[0]?.seq).toBeGreaterThan(count);
    expect((await core.records.audit.list({}, 0, 0)).entries.at(-1)?.seq).toBeGreaterThan(count);
    expect(await core.records.audit.check(seededCodes().hash)).not.toHaveProperty('broken');
  });
});
