/** What nobody confirms for long: its owner is asked, it is set aside, and one press brings it back. */
import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, dayMs, hourMs, idOf, keysIn } from '../support/core.ts';

const [amina, peter, cora] = ['local:amina', 'local:peter', 'local:cora'];
const secret = /Thies|forensic lab/i;
/** A Monday at ten: days are counted from here. */
const start = Date.parse('2026-11-23T10:00:00Z');

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  return core;
}
const offered = async (core: Core, more = '') =>
  idOf(await core.speak(peter, `/offer add "Forensic lab visits" topic:digital-forensics to:global ${more}`));
const needed = async (core: Core, more = '') =>
  idOf(await core.speak(amina, `/need add "Forensic lab in Thies" topic:digital-forensics ${more}`));
async function on(core: Core, days: number, hours = 0): Promise<void> {
  core.clock.now = new Date(start + days * dayMs + hours * hourMs);
  await core.app.tick();
}
const noticesTo = (core: Core, who: string, id: string) =>
  core
    .postsTo(who)
    .filter(({ reply }) => reply.text.key.match(/stale|lapsed|relay/) && JSON.stringify(reply).includes(id));
const keysTo = (core: Core, who: string, id: string) => noticesTo(core, who, id).map(({ reply }) => reply.text.key);
const pressOf = (core: Core, who: string, id: string, command: string) => {
  const button = noticesTo(core, who, id)
    .at(-1)
    ?.reply.buttons?.find((each) => each.command === command);
  if (button === undefined) throw new Error(`no ${command}`);
  return button;
};
const statusOf = async (core: Core, id: string) =>
  (await (id.startsWith('N') ? core.records.needs : core.records.offers).whole.get(id))?.status;

describe('an offer', () => {
  test('is asked about twice, then closed, and opened again with one press', async () => {
    const core = await group();
    const need = await needed(core);
    const id = await offered(core, 'see:closed');
    await on(core, 75);
    expect(keysTo(core, peter, id)).toEqual([]);
    await on(core, 77);
    await on(core, 77, 1);
    expect(keysTo(core, peter, id)).toEqual(['notice.stale']);
    expect(noticesTo(core, peter, id)[0]?.text).toContain('last confirmed on November 23, 2026');
    expect(noticesTo(core, peter, id)[0]?.text).toContain('closed on February 21, 2027');
    await on(core, 87);
    expect(keysTo(core, peter, id)).toEqual(['notice.stale', 'notice.stale']);
    await on(core, 89.9);
    expect(await statusOf(core, id)).toBe('open');
    await on(core, 91);
    await on(core, 91, 1);
    expect(await core.records.offers.whole.get(id)).toMatchObject({ status: 'closed', formerStatus: 'open' });
    expect(keysTo(core, peter, id)).toEqual(['notice.stale', 'notice.stale', 'notice.lapsed.offer']);
    for (const { text } of core.postsTo(peter)) expect(text).not.toMatch(secret);
    expect(await core.records.matches.whole.list({ need })).toMatchObject([{ state: 'gone', ended: 'not open' }]);
    const back = await core.press(peter, pressOf(core, peter, id, 'offer confirm'));
    expect(back.reply.text.key).toBe('record.fresh.back');
    expect(await core.records.offers.whole.get(id)).toMatchObject({ status: 'open', confirmedAt: core.clock.now });
    expect(await core.records.offers.whole.get(id)).not.toHaveProperty('formerStatus');
    expect(await core.records.matches.whole.list({ need })).toMatchObject([{ state: 'suggested' }]);
    await on(core, 160);
    expect(await statusOf(core, id)).toBe('open');
    expect(keysTo(core, peter, id)).toHaveLength(3);
  });

  test('that is confirmed or edited is not asked about any more', async () => {
    const core = await group();
    const [one, two] = [
      await offered(core),
      idOf(await core.speak(peter, '/offer add "Norms course" topic:norms-implementation')),
    ];
    await on(core, 77);
    expect(keysTo(core, peter, one)).toHaveLength(1);
    const said = await core.press(peter, pressOf(core, peter, one, 'offer confirm'));
    expect(said.reply.text.key).toBe('record.fresh.stands');
    await core.speak(peter, `/offer edit ${two} places:12`);
    for (const days of [86, 90, 95, 152]) await on(core, days);
    expect([keysTo(core, peter, one), keysTo(core, peter, two)].map(({ length }) => length)).toEqual([1, 1]);
    expect([await statusOf(core, one), await statusOf(core, two)]).toEqual(['open', 'open']);
    await on(core, 154);
    expect(keysTo(core, peter, one)).toHaveLength(2);
    expect((await core.press(peter, pressOf(core, peter, one, 'offer confirm'))).reply.text.key).toBe(
      'record.fresh.stands',
    );
    expect((await core.speak(peter, `/offer confirm ${one}`)).reply.text.key).toBe('record.confirmed.already');
  });

  test('is asked about once after an outage, and has the days it was promised', async () => {
    const core = await group();
    const id = await offered(core);
    await on(core, 119);
    await on(core, 119, 1);
    expect(keysTo(core, peter, id)).toEqual(['notice.stale']);
    await on(core, 125.9);
    expect(keysTo(core, peter, id)).toHaveLength(1);
    await on(core, 126);
    expect(keysTo(core, peter, id)).toHaveLength(2);
    await on(core, 129.9);
    expect(await statusOf(core, id)).toBe('open');
    await on(core, 130);
    expect(await statusOf(core, id)).toBe('closed');
  });

  test('is asked about in the hours and on the days of its owner', async () => {
    const core = await group();
    await core.speak(peter, '/wg profile zone:America/New_York');
    const id = await offered(core);
    // day 76 is a Sunday, and at noon UTC on Monday it is seven in New York
    await on(core, 76.1);
    await on(core, 77, 2);
    expect(keysTo(core, peter, id)).toEqual([]);
    await on(core, 77, 3);
    expect(keysTo(core, peter, id)).toEqual(['notice.stale']);
  });

  test('that is confirmed before the notice is posted is not asked about', async () => {
    const core = await group();
    const id = await offered(core);
    await on(core, 76.1);
    await core.speak(peter, `/offer confirm ${id}`);
    await on(core, 77, 1);
    expect(keysTo(core, peter, id)).toEqual([]);
  });

  test('of somebody who has nobody here, or that is only listed, is asked about among the coordinators', async () => {
    const core = await group();
    const own = await offered(core);
    const line = '/offer report "Norms workshop" topic:norms-implementation for:CZ to:global';
    const listed = idOf(await core.speak(cora, `${line} document:"Catalogue 2026" source:https://example.org/c`));
    await on(core, 77);
    expect(keysTo(core, peter, listed)).toEqual([]);
    expect(keysTo(core, cora, listed)).toEqual(['notice.stale']);
    expect((await core.press(cora, pressOf(core, cora, listed, 'offer confirm'))).reply.text.key).toBe(
      'record.fresh.stands',
    );
    expect(await core.records.offers.whole.get(listed)).toMatchObject({ reported: true, confirmedAt: core.clock.now });
    // Czechia speaks for itself, until it has nobody
    expect((await core.speak(cora, `/offer confirm ${own}`)).reply.text.key).toBe('access.role');
    await core.speak(peter, '/wg forget sure:yes');
    await on(core, 87);
    expect(keysTo(core, cora, own)).toEqual(['notice.relay']);
    expect((await core.press(cora, pressOf(core, cora, own, 'offer confirm'))).reply.text.key).toBe(
      'record.fresh.stands',
    );
  });

  test('that was closed by its owner, or has ended, is not opened by a confirmation', async () => {
    const core = await group();
    const [one, two] = [
      await offered(core),
      idOf(await core.speak(peter, '/offer add "Norms course" topic:norms-implementation until:2027-03-01')),
    ];
    await core.speak(peter, `/offer close ${one}`);
    expect((await core.speak(peter, `/offer confirm ${one}`)).reply.text.key).toBe('record.closed');
    for (const days of [77, 87, 92]) await on(core, days);
    expect(await statusOf(core, two)).toBe('closed');
    await on(core, 100);
    expect((await core.speak(peter, `/offer confirm ${two}`)).reply.text.key).toBe('record.fresh.over');
  });
});

describe('a need', () => {
  test('turns to be confirmed, leaves suggestions to others, stays on the list, and comes back with one press', async () => {
    const core = await group();
    const id = await needed(core);
    await offered(core);
    const asked = idOf(
      await core.speak(peter, '/offer add "Second forensic lab for examiners" topic:digital-forensics to:global'),
    );
    const of = async () =>
      Object.fromEntries((await core.records.matches.whole.list({ need: id })).map((each) => [each.offer, each]));
    await core.speak(amina, `/match ask ${(await of())[asked]?.short}`);
    core.pass(hourMs);
    await core.app.tick();
    for (const days of [60, 120]) {
      core.clock.now = new Date(start + days * dayMs);
      for (const offer of Object.keys(await of())) await core.speak(peter, `/offer confirm ${offer}`);
    }
    await core.speak('local:secretariat', '/digest subscribe day:monday hour:9 zone:UTC to:here level:coordinators');
    await on(core, 179.9);
    expect(await statusOf(core, id)).toBe('open');
    await on(core, 182);
    await on(core, 182, 1);
    expect(await core.records.needs.whole.get(id)).toMatchObject({ status: 'to be confirmed', formerStatus: 'open' });
    expect(keysTo(core, amina, id)).toEqual(['notice.lapsed.need']);
    expect(noticesTo(core, amina, id)[0]?.text).not.toMatch(secret);
    const states = Object.values(await of()).map(({ state, ended }) => ended ?? state);
    expect(states).toContain('to be confirmed');
    expect(states).not.toContain('suggested');
    for (const line of ['/need list mine:yes', '/wg brief', id])
      expect((await core.speak(amina, line)).text).toMatch(secret);
    for (const line of ['/wg', '/wg status']) {
      const { text, reply } = await core.speak(cora, line);
      expect(keysIn(reply)).toContain('digest.unconfirmed');
      expect(text).toContain(id);
    }
    expect(keysIn((await core.speak(peter, '/wg status')).reply)).not.toContain('digest.unconfirmed');
    expect((await core.press(amina, pressOf(core, amina, id, 'need confirm'))).reply.text.key).toBe(
      'record.fresh.back',
    );
    expect(await statusOf(core, id)).toBe('open');
    expect(Object.values(await of()).map(({ state }) => state)).toContain('suggested');
    expect(keysIn((await core.speak(cora, '/wg')).reply)).not.toContain('digest.unconfirmed');
  });

  test('that is to be confirmed stands in the coordinators’ digest once, and in no other', async () => {
    const core = await group();
    const id = await needed(core, 'see:group');
    await core.speak('local:secretariat', '/digest subscribe day:monday hour:9 zone:UTC to:here level:coordinators');
    await core.speak('local:secretariat', '/digest subscribe day:monday hour:9 zone:UTC to:here level:group', {
      channel: 'local:group',
    });
    for (const days of [1, 7, 181, 189, 196]) await on(core, days);
    const told = (channel: string) =>
      core.postsTo(channel).filter(({ reply }) => keysIn(reply).includes('digest.unconfirmed'));
    expect(told('local:general').map(({ text }) => text.includes(id))).toEqual([true]);
    expect(told('local:group')).toEqual([]);
  });

  test('is back as soon as its owner edits it', async () => {
    const core = await group();
    const id = await needed(core);
    await on(core, 181);
    expect((await core.speak(amina, `/need edit ${id} people:12`)).reply.text.key).toBe('record.edited');
    const need = await core.records.needs.whole.get(id);
    expect(need).toMatchObject({ status: 'open', people: 12, confirmedAt: core.clock.now });
    expect(need).not.toHaveProperty('formerStatus');
  });
});

test('lists, records and the status say how old a confirmation is', async () => {
  const core = await group();
  const id = await needed(core, 'see:group');
  expect((await core.speak(amina, '/need list')).text).toContain('Confirmed today');
  await on(core, 40);
  for (const line of ['/need list', id])
    expect((await core.speak(peter, line)).text).toContain('Confirmed 40 days ago');
  expect((await core.speak(peter, '/wg status')).text).toContain('1 of 1 needs');
  await on(core, 100);
  expect((await core.speak(peter, '/wg status')).text).toContain('0 of 1 needs');
});
