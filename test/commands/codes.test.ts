/** What a one-time code does: a second identity, a successor, the first secretariat; and who gives wrong ones. */
import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, dayMs, idOf, keysIn } from '../support/core.ts';

const secretariat = 'local:secretariat';
const amina = 'slack:T1/U1';
const awa = 'slack:T1/U2';
const abroad = 'discord:5';
const minuteMs = 60_000;
const key = async (answer: Promise<{ reply: { text: { key: string } } }>) => (await answer).reply.text.key;
const codeIn = ({ reply }: { reply: { text: { params: Readonly<Record<string, unknown>> } } }) =>
  String(reply.text.params.code);

async function group(): Promise<Core> {
  const core = await createCore();
  for (const place of ['slack:T1', 'slack:T2', 'discord:9']) await core.app.admit(place);
  await core.join(amina, 'SN', { name: 'Amina' });
  return core;
}

describe('a wrong code', () => {
  test('given five times makes whoever gave it wait, and says for how long', async () => {
    const core = await group();
    const code = await core.code('invite BD');
    for (let each = 0; each < 5; each += 1)
      expect(await key(core.speak(awa, '/wg join NONE0000NONE0000'))).toBe('join.bad');
    core.pass(5 * minuteMs);
    expect((await core.speak(awa, `/wg join ${code}`)).text).toContain('try again in 10 minutes');
    core.pass(10 * minuteMs);
    expect(await key(core.speak(awa, `/wg join ${code}`))).toBe('join.person');
  });

  test('given five times for one code ends that code for everybody', async () => {
    const core = await group();
    const code = await core.code('invite BD');
    for (let each = 0; each < 5; each += 1) await core.speak(`slack:T1/U3${each}`, `/wg join ${code.slice(0, -1)}Z`);
    expect(await key(core.speak(awa, `/wg join ${code}`))).toBe('join.bad');
  });
});

describe('a code that is refused for another reason', () => {
  test('stays valid', async () => {
    const core = await group();
    const code = await core.code('invite BD');
    expect(await key(core.speak('slack:T9/U1', `/wg join ${code}`))).toBe('place.unknown');
    expect(await key(core.speak(secretariat, `/wg join ${code}`))).toBe('role.last');
    expect(await key(core.speak(awa, `/wg join ${code}`))).toBe('join.person');
  });
});

describe('/wg link', () => {
  test('joins any number of identities to one person', async () => {
    const core = await group();
    for (const other of [abroad, 'slack:T2/U8']) {
      const code = codeIn(await core.speak(amina, '/wg link'));
      expect((await core.speak(other, `/wg join ${code}`)).text).toContain(
        'Welcome, Amina: you are the same person here, delegate.',
      );
      expect(await key(core.speak(other, `/wg join ${code}`))).toBe('join.bad');
    }
    const person = await core.records.people.byIdentity(amina);
    expect(person?.identities).toEqual([amina, abroad, 'slack:T2/U8']);
    expect(await core.records.people.byIdentity(abroad)).toEqual(person);
    expect(await core.records.people.ofDelegation('SN', core.clock.now)).toHaveLength(1);
    expect(await key(core.speak(abroad, '/need add Lab topic:digital-forensics'))).toBe('need.added');
  });

  test('gives a code for ten minutes, for another identity, one at a time', async () => {
    const core = await group();
    const first = codeIn(await core.speak(amina, '/wg link'));
    const second = codeIn(await core.speak(amina, '/wg link'));
    expect(await key(core.speak(abroad, `/wg join ${first}`))).toBe('join.bad');
    expect(await key(core.speak(amina, `/wg join ${second}`))).toBe('link.same');
    expect(await key(core.speak('slack:T9/U1', `/wg join ${second}`))).toBe('place.unknown');
    core.pass(10 * minuteMs);
    expect(await key(core.speak(abroad, `/wg join ${second}`))).toBe('join.bad');
    expect(await key(core.speak('slack:T1/U9', '/wg link'))).toBe('stranger.chat');
  });

  test('leaves one role to somebody who had been recognised twice', async () => {
    const core = await group();
    await core.join(abroad, 'BD', { name: 'Amina' });
    await core.speak(abroad, '/digest subscribe day:1 hour:9 to:me');
    const former = await core.records.people.byIdentity(abroad);
    await core.speak(abroad, `/wg join ${codeIn(await core.speak(amina, '/wg link'))}`);
    const person = await core.records.people.byIdentity(abroad);
    expect(person).toMatchObject({ delegation: 'SN', identities: [amina, abroad] });
    expect(await core.records.people.get(former?._id ?? '')).toMatchObject({ identities: [] });
    expect(await core.records.people.ofDelegation('BD', core.clock.now)).toEqual([]);
    expect(await core.records.subscriptions.ofTarget({ person: person?._id ?? '' })).toHaveLength(1);
  });

  test('does not make the last secretariat somebody else', async () => {
    const core = await group();
    const code = codeIn(await core.speak(amina, '/wg link'));
    expect(await key(core.speak(secretariat, `/wg join ${code}`))).toBe('role.last');
    expect(await core.records.people.byIdentity(secretariat)).toMatchObject({ role: 'secretariat' });
  });
});

describe('/wg handover', () => {
  test('recognises the successor, ends the former at once, and shows the brief', async () => {
    const core = await group();
    const need = idOf(await core.speak(amina, '/need add Forensic lab topic:digital-forensics'));
    const followUp = idOf(await core.speak(amina, '/followup add Twinning lead:SN'));
    const made = await core.speak(amina, '/wg handover');
    expect(await key(core.speak(amina, `/wg join ${codeIn(made)}`))).toBe('handover.self');
    const arrived = await core.speak(awa, `/wg join ${codeIn(made)}`, { name: 'Awa' });
    expect(arrived.text).toContain('Welcome, Awa: you are delegate for Senegal.');
    for (const id of [need, followUp]) expect(arrived.text).toContain(id);
    expect(await core.records.people.byIdentity(awa)).toMatchObject({ role: 'delegate', delegation: 'SN' });
    expect(await key(core.speak(amina, '/need add Lab topic:digital-forensics'))).toBe('stranger.ended');
    expect(core.postsTo(amina).map(({ reply }) => reply.text.key)).toContain('notice.handover');
    expect(await key(core.speak('slack:T1/U3', `/wg join ${codeIn(made)}`))).toBe('join.bad');
  });

  test('of a role that was lost since hands over nothing', async () => {
    const core = await group();
    const code = codeIn(await core.speak(amina, '/wg handover'));
    await core.speak(secretariat, `/wg-admin role ${amina} observer`);
    expect(await key(core.speak(awa, `/wg join ${code}`))).toBe('join.bad');
    const again = codeIn(await core.speak(amina, '/wg handover'));
    await core.speak(secretariat, `/wg-admin role ${amina} suspended:yes`);
    expect(await key(core.speak(awa, `/wg join ${again}`))).toBe('join.bad');
    expect(await core.records.people.byIdentity(awa)).toBeUndefined();
  });

  test('of the last secretariat leaves one: the successor', async () => {
    const core = await group();
    const code = codeIn(await core.speak(secretariat, '/wg handover'));
    expect(await key(core.speak(awa, `/wg join ${code}`))).toBe('join.person.role');
    const left = await core.records.people.inRoles(['secretariat'], core.clock.now);
    expect(left.map(({ identities }) => identities)).toEqual([[awa]]);
  });

  test('hands the scope of a coordinator over', async () => {
    const core = await group();
    await core.join(awa, 'role:coordinator region:"Western Africa"');
    const code = codeIn(await core.speak(awa, '/wg handover'));
    await core.speak('slack:T1/U3', `/wg join ${code}`);
    expect(await core.records.people.byIdentity('slack:T1/U3')).toMatchObject({
      role: 'coordinator',
      scope: { regions: ['area:011'], topics: [] },
    });
  });
});

describe('the first secretariat', () => {
  const claimOf = ({ logged }: Core) => {
    const found = logged.filter(({ event }) => event === 'secretariat.claim').at(-1)?.data;
    return (found as { readonly code: string } | undefined)?.code;
  };

  test('is whoever types the code in the log, once, and admits where it was typed', async () => {
    const core = await createCore({ secretariat: [], claim: true });
    const code = claimOf(core) ?? '';
    core.pass(400 * dayMs);
    await core.app.tick();
    expect(await key(core.speak(amina, `/wg join ${code}`))).toBe('join.person.role');
    expect(await core.records.people.byIdentity(amina)).toMatchObject({ role: 'secretariat' });
    expect(await key(core.speak(amina, '/wg-admin place'))).toBe('place.code');
    expect(await key(core.speak(awa, `/wg join ${code}`))).toBe('join.bad');
  });

  test('is claimed with the code of the last start', async () => {
    const first = await createCore({ secretariat: [], claim: true });
    const second = await createCore({ secretariat: [], claim: true, store: first.store });
    const [former, now] = [claimOf(first) ?? '', claimOf(second) ?? ''];
    if (former !== now) expect(await key(second.speak(amina, `/wg join ${former}`))).toBe('join.bad');
    expect(await key(second.speak(amina, `/wg join ${now}`))).toBe('join.person.role');
    const third = await createCore({ secretariat: [], claim: true, store: first.store });
    expect(claimOf(third)).toBeUndefined();
  });

  test('is not to be claimed where it is named, or where a terminal runs', async () => {
    expect(claimOf(await createCore({ claim: true }))).toBeUndefined();
    expect(claimOf(await createCore({ secretariat: [] }))).toBeUndefined();
  });

  test('is renewed at start where it is named', async () => {
    const core = await createCore();
    const again = await createCore({ store: core.store, now: '2027-10-01T10:00:00Z' });
    const person = await again.records.people.byIdentity(secretariat);
    expect(person?.recognisedUntil.toISOString()).toBe('2028-09-30T10:00:00.000Z');
    expect(keysIn((await again.speak(secretariat, '/wg')).reply)).toContain('home.who.role');
  });
});
