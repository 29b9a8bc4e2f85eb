/** What is said of fit: the nearest offers where nothing fits, the one thing to say more, why a suggestion ended, and unread words. */
import { describe, expect, test } from '@jest/globals';
import { buttonOf, type Core, createCore, idOf, keysIn, secretariat } from '../support/core.ts';

const [amina, peter, olga] = ['local:amina', 'local:peter', 'local:olga'];

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.profile(olga, 'DE');
  return core;
}
const lab = '/need add Forensic lab topic:digital-forensics for:csirt-staff by:2027-05-01';

describe('a need that no offer fits', () => {
  test.each([
    ['to:org:ASEAN', 'near.eligible', /But open to .* only/],
    ['to:global from:2027-09-01', 'near.late', /But it begins on September 1, 2027, after May 1, 2027/],
  ])('is told of the nearest, and what is missing: %s', async (rest, key, words) => {
    const core = await group();
    const line = `/offer add "Forensic lab visits" topic:digital-forensics for:csirt-staff ${rest}`;
    const offer = idOf(await core.speak(peter, line));
    const logged = await core.speak(amina, lab);
    expect(keysIn(logged.reply)).toEqual(expect.arrayContaining(['need.unmet', 'need.nearest', key]));
    expect(logged.text).toMatch(words);
    expect(buttonOf(logged, 'offer show').values).toEqual({ offer });
    expect(keysIn((await core.speak(amina, idOf(logged))).reply)).toContain(key);
    expect(keysIn((await core.speak(peter, idOf(logged))).reply)).not.toContain(key);
  });

  test('is told of nothing that its owner may not see, and of no partner on a list', async () => {
    const core = await group();
    const offer = (see: string) => `/offer add Forensic lab visits topic:digital-forensics to:org:ASEAN see:${see}`;
    await core.speak(peter, offer('closed'));
    expect(keysIn((await core.speak(amina, lab)).reply)).not.toContain('need.nearest');
    await core.speak(peter, offer('group'));
    expect(keysIn((await core.speak(amina, lab)).reply)).toContain('need.nearest');
    await core.speak(amina, '/wg avoid delegation:CZ');
    expect(keysIn((await core.speak(amina, lab)).reply)).not.toContain('need.nearest');
  });
});

describe('a suggestion', () => {
  const suggested = async (need: string, offer: string) => {
    const core = await group();
    await core.speak(peter, `/offer add ${offer}`);
    const logged = await core.speak(amina, `/need add ${need}`);
    return { ...core, need: idOf(logged), id: String(buttonOf(logged, 'match show').values.match) };
  };
  const about = 'Forensic lab visits topic:digital-forensics';

  test('tells the side that left it out what one thing would raise it, with the figure in the table alone', async () => {
    const core = await suggested(`${about} see:group`, `${about} for:csirt-staff to:global`);
    const { reply, text } = await core.speak(amina, core.id);
    expect(text).toContain('If the need said it is for CSIRT/CERT and SOC staff, it would fit better.');
    const [raised, total] = [reply.table?.rows.at(-1), reply.table?.rows.at(-2)].map((row) => row?.[1]?.params.text);
    expect(Number(raised)).toBeGreaterThan(Number(total));
    for (const who of [peter, olga])
      expect((await core.speak(who, core.id)).text).not.toMatch(/would fit better|one thing/);
    expect((await core.speak(secretariat, core.id)).text).toContain('would fit better');
    const better = await core.speak(amina, `/need edit ${core.need} for:csirt-staff`);
    expect(better.reply.text.key).toBe('record.edited');
    const now = await core.records.matches.whole.get(core.id);
    expect(now?.score).toBe(raised);
    expect((await core.speak(amina, core.id)).text).toContain('It fits better since a record was changed');
  });

  test('that ended with a change of its records says why', async () => {
    const core = await suggested(`${about} see:group`, `${about} to:global`);
    await core.speak(amina, `/need edit ${core.need} title:Negotiators topic:cyber-diplomacy-skills`);
    const { text } = await core.speak(amina, core.id);
    expect(text).toContain('no longer suggested');
    expect(text).toContain('It is not suggested any more');
    expect((await core.speak(olga, core.id)).reply.text.key).toBe('record.none');
  });

  test('names the two words for one thing, each in its own direction', async () => {
    const core = await suggested(
      'تدريب القضاة على الأدلة الرقمية topic:judiciary-e-evidence',
      'Electronic evidence for judges topic:judiciary-e-evidence to:global',
    );
    expect((await core.speak(amina, core.id)).text).toMatch(
      /\u2068“[\u0600-\u06ff ]+”\u2069 = “(?:Electronic evidence|judges)”/i,
    );
  });

  test('says what both state apart from what words point to', async () => {
    const core = await suggested('Forensic lab visits topic:none', `${about} for:csirt-staff to:global`);
    expect((await core.speak(amina, core.id)).text).toContain('the words point to Digital forensics');
    const stated = await suggested(about, `${about} to:global`);
    expect((await stated.speak(amina, stated.id)).text).toContain('both about Digital forensics');
  });
});

describe('/wg-admin vocabulary', () => {
  test('shows the words of public records alone, and counts the others', async () => {
    const core = await group();
    await core.speak(amina, '/need add Xyzzy plugh topic:digital-forensics see:public');
    await core.speak(amina, '/need add Corge qwertz topic:digital-forensics');
    await core.speak(peter, '/offer add Grault garply topic:digital-forensics see:group');
    await core.speak(peter, '/offer add Forensic lab topic:digital-forensics see:public');
    const { reply, text } = await core.speak(secretariat, '/wg-admin vocabulary');
    expect(reply.items).toHaveLength(1);
    expect(text).toContain('Xyzzy plugh');
    expect(text).not.toMatch(/Corge|Grault|Forensic lab/);
    expect(text).toContain('it is 2; their words are not shown');
    expect((await core.speak(amina, '/wg-admin vocabulary')).reply.text.key).toBe('access.role');
  });
});
