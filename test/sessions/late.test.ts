/** Nobody but coordinators and the delegation itself is told that it is late: not in a list, a figure, a digest or a notice. */
import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, dayMs, idOf, keysIn, secretariat } from '../support/core.ts';

const amina = 'local:amina';
const bo = 'local:bo';
const peter = 'local:peter';
const cora = 'local:cora';
const nobody = 'local:nobody';

/** Keys of what says that somebody is late, did not answer, or would not. */
const telling =
  /passed|untaken|unanswered|declined|not taken up|status\.blocked\.why|record\.reason|notice\.(due|nolead|proposed)/;

/** A group with a delegation whose date has passed, one that took nothing, one that said no, and one that stands still. */
async function lateGroup() {
  const core = await createCore({ platforms: ['local'] });
  await core.profile(amina, 'SN');
  await core.profile(bo, 'BD');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  await core.profile('local:olga', 'org:AU', 'observer');
  for (const [channel, level] of [
    ['room', 'coordinators'],
    ['group', 'group'],
    ['square', 'public'],
  ] as const) {
    const at = { channel: `local:${channel}` };
    await core.speak(secretariat, `/digest subscribe day:monday hour:9 zone:UTC level:${level}`, at);
  }
  await core.speak(peter, '/digest subscribe day:monday hour:9 zone:UTC to:me');
  const third = idOf(await core.speak(secretariat, '/roundtable open Third from:2026-11-23'));
  await core.speak(secretariat, '/roundtable open Fourth from:2027-03-03');
  const add = async (line: string, who: string) => idOf(await core.speak(who, `/followup add ${line} at:${third}`));
  const passed = await add('Passed twinning lead:SN due:2026-12-01 see:public', amina);
  const untaken = await add('Untaken exercise lead:BD see:group', cora);
  const refused = await add('Refused course lead:SN,BD see:group', cora);
  await core.speak(amina, `/followup decline ${refused} no budget at all`);
  const blocked = await add('Blocked visit lead:SN see:group', amina);
  await core.speak(amina, `/followup update ${blocked} status:blocked why:"the ministry is silent"`);
  await core.speak(secretariat, `/roundtable close ${third}`);
  return { core, ids: { passed, untaken, refused, blocked, third } };
}

/** What somebody reads wherever follow-ups are told of. */
async function readings(core: Core, who: string, ids: Readonly<Record<string, string>>): Promise<string[]> {
  const lines = [
    ...Object.values(ids),
    ...Object.values(ids).map((id) => `/followup history ${id}`),
    '/followup list',
    '/followup list closed:yes',
    '/followup list passed:yes',
    '/followup list status:"not taken up"',
    '/followup list status:proposed',
    `/followup list at:${ids.third}`,
    ...['/wg', '/wg status', '/wg status SN', '/wg status BD', '/wg brief', '/digest preview'],
  ];
  const said: string[] = [];
  for (const line of lines) {
    const { reply, text } = await core.speak(who, line);
    said.push(`${line}\n${text}\n${keysIn(reply).join(' ')}`);
  }
  return said;
}

describe('a delegation that is late', () => {
  test('is named to nobody but itself and coordinators', async () => {
    const { core, ids } = await lateGroup();
    for (let days = 0; days < 50; days += 1) {
      core.pass(dayMs);
      await core.app.tick();
      await core.app.idle();
    }
    for (const who of [peter, 'local:olga', nobody]) {
      for (const said of await readings(core, who, ids)) {
        const body = said.split('\n').slice(1).join('\n');
        expect(body).not.toMatch(telling);
        expect(body).not.toMatch(/overdue|no budget|ministry is silent/);
      }
      expect((await core.speak(who, '/followup list passed:yes')).reply.items ?? []).toEqual([]);
      expect((await core.speak(who, '/followup list status:"not taken up"')).reply.items ?? []).toEqual([]);
    }
    for (const address of ['local:group', 'local:square', peter]) {
      const posts = core.postsTo(address);
      expect(posts.length).toBeGreaterThan(0);
      for (const { reply, text } of posts) {
        expect(`${text} ${keysIn(reply).join(' ')}`).not.toMatch(telling);
        expect(text).not.toMatch(/no budget|ministry is silent/);
      }
    }
    // nobody else hears of it by a notice
    const told = core.posts.filter(({ reply }) => /^notice\.(due|untaken|nolead)/.test(reply.text.key));
    expect(told.length).toBeGreaterThan(0);
    for (const { to } of told) {
      const address = 'person' in to ? to.person : to.channel;
      expect([amina, bo, cora, secretariat]).toContain(address);
    }
  }, 120_000);

  test('is told to coordinators, in their room too, and to itself', async () => {
    const { core, ids } = await lateGroup();
    for (let days = 0; days < 50; days += 1) {
      core.pass(dayMs);
      await core.app.tick();
      await core.app.idle();
    }
    const shown = async (who: string, line: string) => (await core.speak(who, line)).reply.items?.length ?? 0;
    expect(await shown(cora, '/followup list passed:yes')).toBe(1);
    expect(await shown(amina, '/followup list passed:yes')).toBe(1);
    expect(await shown(bo, '/followup list passed:yes')).toBe(0);
    expect(await shown(cora, '/followup list status:"not taken up"')).toBe(2);
    expect((await core.speak(cora, ids.passed)).text).toContain('Its date has passed');
    expect((await core.speak(bo, ids.untaken)).text).toContain('not taken up');
    const room = core.postsTo('local:room').map(({ text }) => text);
    expect(room.join('\n')).toMatch(/Dates that have passed[\s\S]*Passed twinning/);
    expect(room.join('\n')).toMatch(/Nobody has taken the lead[\s\S]*Untaken exercise/);
  }, 120_000);

  test('finds in its digest what it is asked to lead, with the presses', async () => {
    const core = await createCore({ ownDigests: true });
    await core.profile(amina, 'SN');
    await core.join(cora, 'role:coordinator');
    const id = idOf(await core.speak(cora, '/followup add Secret exercise lead:SN'));
    for (let hours = 0; hours < 24 * 8; hours += 3) {
      core.pass(dayMs / 8);
      await core.app.tick();
      await core.app.idle();
    }
    const [digest] = core.postsTo(amina).filter(({ reply }) => reply.text.key === 'digest.title');
    expect(digest?.text).toContain('Your delegation is asked to lead');
    expect(digest?.text).not.toContain('exercise');
    const buttons = digest?.reply.items?.flatMap((item) => item.buttons ?? []).map(({ label }) => label.key);
    expect(buttons).toEqual(expect.arrayContaining(['button.followup.take', 'button.followup.decline']));
    expect(digest?.text).toContain(id);
  });
});
