/** What a coordinator looks after: closed records in scope, and outside it what the group reads. */
import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, dayMs, idOf, keysIn } from '../support/core.ts';

const amina = 'local:amina';
const peter = 'local:peter';
const [west, europe, law, all] = ['local:west', 'local:europe', 'local:law', 'local:all'];
const key = async (answer: Promise<{ reply: { text: { key: string } } }>) => (await answer).reply.text.key;

/** Coordinators of Western Africa, of Europe, of one topic, and of everything. */
async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(west, 'role:coordinator region:"Western Africa"');
  await core.join(europe, 'role:coordinator region:Europe');
  await core.join(law, 'role:coordinator topic:cybercrime-legislation');
  await core.join(all, 'role:coordinator');
  return core;
}
const forensics = '/need add "Forensic lab in Thiès" topic:digital-forensics for:csirt-staff';

describe('a closed need', () => {
  test('is seen by the coordinators of its region and topic, who are named to its owner', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, forensics));
    const seen = async (who: string) => (await key(core.speak(who, id))) === 'record.title';
    expect([await seen(west), await seen(all), await seen('local:secretariat')]).toEqual([true, true, true]);
    expect([await seen(europe), await seen(law), await seen(peter)]).toEqual([false, false, false]);
    const { text } = await core.speak(amina, id);
    expect(text).toContain('Seen by your delegation and 3 coordinators: all, secretariat, and west.');
    const other = idOf(await core.speak(amina, '/need add Bill topic:cybercrime-legislation,digital-forensics'));
    expect((await core.speak(amina, other)).text).toContain('4 coordinators: all, law, secretariat, and west.');
    expect(await key(core.speak(law, other))).toBe('record.title');
  });

  test('is not in the list, the status, the digest or the suggestions of others', async () => {
    const core = await group();
    await core.speak(amina, forensics);
    await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics for:csirt-staff to:global');
    for (const who of [europe, law]) {
      for (const line of ['/need list', '/match list', '/wg status', '/wg status SN', '/digest preview to:me']) {
        expect((await core.speak(who, line)).text).not.toMatch(/Thiès|1 open need|1 match/);
      }
    }
    expect((await core.speak(west, '/wg status')).text).toContain('1 open need');
    expect((await core.speak(west, '/need list')).text).toContain('Thiès');
  });

  test('of another region is answered like one that is not there', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, forensics));
    const missing = id.replace(/\d+$/, '987');
    for (const line of [id, `/need show ${id}`, `/wg status ${id}`, `/need withdraw ${id}`]) {
      const [there, absent] = [await core.speak(europe, line), await core.speak(europe, line.replace(id, missing))];
      expect(there.text.replaceAll(id, missing)).toBe(absent.text);
    }
  });
});

test('a need shown by region keeps its name from coordinators outside the scope', async () => {
  const core = await group();
  const id = idOf(await core.speak(amina, `${forensics} see:region`));
  expect((await core.speak(europe, id)).text).toContain('a State in Western Africa');
  expect((await core.speak(west, id)).text).toContain('Senegal');
  expect((await core.speak(amina, id)).text).toContain(
    'Seen with your name by 3 coordinators: all, secretariat, and west.',
  );
});

test('a follow-up is moved on by coordinators in scope, and what has passed is told to them alone', async () => {
  const core = await group();
  const id = idOf(await core.speak(amina, '/followup add Twinning lead:SN due:2026-12-01 see:group'));
  expect(await key(core.speak(europe, `/followup update ${id} status:done evidence:"two visits"`))).toBe(
    'record.notmine',
  );
  core.pass(30 * dayMs);
  expect(keysIn((await core.speak(europe, '/wg status')).reply)).not.toContain('status.passed');
  expect(keysIn((await core.speak(west, '/wg status')).reply)).toContain('status.passed');
  expect(await key(core.speak(west, `/followup update ${id} status:blocked why:"no visa yet"`))).toBe(
    'followup.updated',
  );
});

test('what falls to coordinators falls to those in scope', async () => {
  const core = await group();
  await core.app.admit('slack:T1');
  core.posts.length = 0;
  await core.speak('slack:T1/U1', '/wg profile delegation:BJ');
  const told = ['west', 'europe', 'law', 'all', 'secretariat'].filter((who) => core.postsTo(`local:${who}`).length > 0);
  expect(told).toEqual(['west', 'law', 'all', 'secretariat']);
});

describe('a channel of coordinators', () => {
  test('is opened by those without limits alone', async () => {
    const core = await group();
    expect(await key(core.speak(west, '/wg-admin place level:coordinators'))).toBe('place.level.scope');
    expect(await key(core.speak(west, '/digest subscribe day:1 hour:9 to:here level:coordinators'))).toBe(
      'place.level.scope',
    );
    expect(await core.records.channels.get('local:general')).toBeUndefined();
    expect(await key(core.speak(west, '/wg-admin place level:group'))).toBe('place.level');
    expect(await key(core.speak(all, '/wg-admin place level:coordinators'))).toBe('place.level');
  });
});

describe('a scope', () => {
  test('is set, changed and lifted by the secretariat', async () => {
    const core = await group();
    const role = (rest: string) => core.speak('local:secretariat', `/wg-admin role west ${rest}`);
    expect((await role('region:Europe,"Western Africa" topic:digital-forensics')).text).toContain(
      'Looks after: Europe and Western Africa',
    );
    const scope = async () => (await core.records.people.byIdentity(west))?.scope;
    expect(await scope()).toEqual({ regions: ['area:150', 'area:011'], topics: ['digital-forensics'] });
    await role('coordinator');
    expect(await scope()).toBeUndefined();
    await role('coordinator region:Europe');
    await role('delegate for:SN');
    expect(await core.records.people.byIdentity(west)).toMatchObject({ role: 'delegate', delegation: 'SN' });
    expect(await scope()).toBeUndefined();
  });

  test('belongs to coordinators', async () => {
    const core = await group();
    const say = (line: string) => core.speak('local:secretariat', line);
    expect(keysIn((await say('/wg-admin role west delegate for:SN region:Europe')).reply)).toContain('role.scope');
    expect(await key(say('/wg-admin role amina region:Europe'))).toBe('role.scope.only');
    expect(keysIn((await say('/wg-admin role west')).reply)).toContain('field.missing');
    expect(keysIn((await say('/wg-admin invite SN region:Europe')).reply)).toContain('role.scope');
  });
});

describe('the steps of a side that has nobody here', () => {
  const ask = async (core: Core) => {
    await core.app.admit('slack:T1');
    await core.join('slack:T1/U8', 'DE');
    await core.speak('slack:T1/U8', '/offer add Forensic lab visits topic:digital-forensics for:csirt-staff to:global');
    await core.speak('local:secretariat', '/wg-admin role slack:T1/U8 coordinator region:Oceania');
    const need = idOf(await core.speak(amina, `${forensics} see:group`));
    const [match] = await core.records.matches.list({ kind: 'person', role: 'secretariat' }, { need });
    core.posts.length = 0;
    await core.speak(amina, `/match ask ${match?.id}`);
    core.pass(10 * 60_000);
    await core.app.tick();
    return match?.id ?? '';
  };

  test('are carried by coordinators who look after its record', async () => {
    const core = await group();
    const id = await ask(core);
    const told = ['west', 'europe', 'law', 'all', 'secretariat'].filter((who) =>
      core.postsTo(`local:${who}`).some(({ reply }) => reply.text.key === 'notice.relay'),
    );
    expect(told).toEqual(['europe', 'all', 'secretariat']);
    const line = `/match relay ${id} side:provider act:decline how:mail`;
    expect(await key(core.speak(law, line))).toBe('relay.scope');
    expect(await key(core.speak(europe, line))).toBe('relay.done');
  });

  test('are not shown to others, who are told no more than that it was suggested', async () => {
    const core = await group();
    const id = await ask(core);
    expect((await core.speak(law, id)).text).not.toMatch(/asked|Germany has nobody/);
    expect((await core.speak(europe, id)).text).toContain('asked to be introduced');
  });
});
