/** From an ask to a result: undo, words, questions, reminders, check-ins, outcomes. */
import { describe, expect, test } from '@jest/globals';
import { addWorkingDays } from '../../src/domain/hours.ts';
import { plain } from '../../src/i18n/render.ts';
import { type Core, dayMs } from '../support/core.ts';
import { amina, ask, group, key, peter, secret } from './pair.ts';

const minutes = 60_000;

async function later(core: Core, ms: number): Promise<void> {
  core.pass(ms);
  await core.app.tick();
  await core.app.idle();
}
const stateOf = async (core: Core & { id: string }) => (await core.records.matches.whole.get(core.id))?.state;
const told = (core: Core, who: string) => core.postsTo(who).map(({ reply }) => reply.text.key);

describe('an ask', () => {
  test('shows exactly what the provider will see, and leaves after ten minutes', async () => {
    const core = await group();
    const { reply, text } = await core.speak(amina, `/match ask ${core.id}`);
    expect(reply.text.key).toBe('match.asking');
    expect(text).toContain('a State in Western Africa');
    expect(text).not.toMatch(/gendarmerie|Thiès/);
    await later(core, 9 * minutes);
    expect([await stateOf(core), core.posts]).toEqual(['asking', []]);
    expect(await key(core.speak(peter, core.id))).toBe('record.none');
    await later(core, 1 * minutes);
    expect([await stateOf(core), told(core, peter)]).toEqual(['asked', ['notice.asked']]);
    const voice = core.app.bot.voice();
    const shown = (reply.items?.[0]?.lines ?? []).map((line) => plain(line, voice));
    expect(shown).toEqual(['a State in Western Africa', 'Topics: Digital forensics', 'For: CSIRT/CERT and SOC staff']);
    const seen = (await core.speak(peter, core.id)).text;
    for (const line of shown) expect(seen).toContain(line);
  });

  test('undone in time was never made', async () => {
    const core = await group();
    await core.speak(amina, `/match ask ${core.id}`);
    expect(await key(core.speak(amina, `/match undo ${core.id}`))).toBe('match.undone');
    await later(core, dayMs);
    expect([await stateOf(core), told(core, peter)]).toEqual(['suggested', []]);
    const match = await core.records.matches.whole.get(core.id);
    expect([match?.askedBy, match?.sendAt]).toEqual([undefined, undefined]);
  });

  test('cannot be undone once it has left', async () => {
    const core = await group();
    await ask(core);
    expect(await key(core.speak(amina, `/match undo ${core.id}`))).toBe('match.notyours');
  });

  test('may carry words, but not the name of the State in any of the languages', async () => {
    const core = await group();
    for (const words of ['Analysts of Senegal', 'Analystes du SÉNÉGAL', '塞内加尔的分析员']) {
      expect(await key(core.speak(amina, `/match ask ${core.id} words:"${words}"`))).toBe('match.words.names');
    }
    expect(await stateOf(core)).toBe('suggested');
    const { text } = await core.speak(amina, `/match ask ${core.id} words:"Fifteen analysts, two of them new"`);
    expect(text).toContain('In the words of the delegation: Fifteen analysts, two of them new');
    await later(core, 10 * minutes);
    const seen = (await core.speak(peter, core.id)).text;
    expect(seen).toContain('Fifteen analysts, two of them new');
    expect(seen).not.toMatch(secret);
  });
});

describe('question and answer', () => {
  test('are passed on without names, and without a word in the notice', async () => {
    const core = await group();
    await ask(core);
    expect(await key(core.speak(amina, `/match answer ${core.id} Yes`))).toBe('match.passed.answer');
    expect(await key(core.speak(peter, `/match question ${core.id} "How many people?"`))).toBe('match.passed.question');
    expect(core.postsTo(amina).at(-1)?.text).toContain('has a question');
    expect(core.postsTo(amina).at(-1)?.text).not.toContain('How many');
    expect((await core.speak(amina, core.id)).text).toContain('Question: How many people?');
    expect(await key(core.speak(amina, `/match answer ${core.id} "Fifteen, of Senegal"`))).toBe('match.words.names');
    await core.speak(amina, `/match answer ${core.id} "Fifteen"`);
    const { text } = await core.speak(peter, core.id);
    expect(text).toContain('Answer: Fifteen');
    expect(text).not.toMatch(secret);
  });
});

describe('whoever is asked', () => {
  test('is reminded after 14 and 30 working days in waking hours, and the ask lapses at 60', async () => {
    const core = await group();
    await ask(core);
    const from = core.clock.now;
    const reminded: number[] = [];
    for (let day = 1; day <= 90; day += 1) {
      const before = told(core, peter).filter((each) => each === 'notice.reminder').length;
      for (let quarter = 0; quarter < 4; quarter += 1) await later(core, dayMs / 4);
      const now = told(core, peter).filter((each) => each === 'notice.reminder').length;
      if (now > before) reminded.push(day);
      if ((await stateOf(core)) === 'lapsed') break;
    }
    const days = [14, 30].map((n) => (addWorkingDays(from, n).getTime() - from.getTime()) / dayMs);
    expect(reminded).toHaveLength(2);
    for (const [at, day] of days.entries()) {
      expect((reminded[at] ?? 0) - day).toBeGreaterThanOrEqual(0);
      expect((reminded[at] ?? 0) - day).toBeLessThanOrEqual(3);
    }
    expect(await stateOf(core)).toBe('lapsed');
    expect(addWorkingDays(from, 60).getTime()).toBeLessThanOrEqual(core.clock.now.getTime());
    expect(told(core, amina)).toContain('notice.lapsed');
  });

  test('who is still consulting has thirty days more', async () => {
    const core = await group();
    await ask(core);
    expect(await key(core.speak(peter, `/match consulting ${core.id}`))).toBe('match.consulting');
    await later(core, addWorkingDays(core.clock.now, 14).getTime() - core.clock.now.getTime() + dayMs);
    expect(told(core, peter)).not.toContain('notice.reminder');
    expect(told(core, amina)).toContain('notice.consulting');
  });
});

describe('after the introduction', () => {
  test('both are asked at 30, 90 and 180 days, once each, and a long outage is one', async () => {
    const core = await group();
    await ask(core);
    await core.speak(peter, `/match agree ${core.id}`);
    const count = (who: string) => told(core, who).filter((each) => each === 'notice.checkin').length;
    await later(core, 30 * dayMs);
    for (let quarter = 0; quarter < 16; quarter += 1) await later(core, dayMs / 4);
    expect([count(amina), count(peter)]).toEqual([1, 1]);
    await later(core, 150 * dayMs);
    for (let quarter = 0; quarter < 16; quarter += 1) await later(core, dayMs / 4);
    expect([count(amina), count(peter)]).toEqual([2, 2]);
  });

  test('either side says how it went; the outcome is kept, and the lesson is its delegation’s', async () => {
    const core = await group();
    await ask(core);
    await core.speak(peter, `/match agree ${core.id}`);
    expect(await key(core.speak(amina, `/match outcome ${core.id} started`))).toBe('match.outcome.start');
    const done = `/match outcome ${core.id} finished outcome:"Lab opened" useful:yes lesson:"Start with the law"`;
    expect(await key(core.speak(peter, done))).toBe('match.outcome.finish');
    expect(await core.records.matches.whole.get(core.id)).toMatchObject({ state: 'finished', useful: true });
    const { text } = await core.speak(amina, core.id);
    expect(text).toContain('Outcome: Lab opened');
    expect(text).not.toContain('Start with the law');
    expect((await core.speak(peter, core.id)).text).toContain(': Start with the law');
    expect(await key(core.speak(amina, `/match outcome ${core.id} nothing`))).toBe('match.notyours');
  });

  test('on one workspace both sides meet in one message; elsewhere each reads in private how to reach the other', async () => {
    const apart = await group();
    await ask(apart);
    await apart.speak(peter, `/match agree ${apart.id}`);
    expect(apart.gatherings).toEqual([]);
    const near = await group();
    const petra = 'slack:T1/U9';
    await near.join(petra, 'CZ', { name: 'Petra' });
    await ask(near);
    await near.speak(petra, `/match agree ${near.id}`);
    expect(near.gatherings.map(({ people, text }) => [people, text])).toEqual([
      [[amina, petra], expect.stringContaining(`${near.id}: you both agreed to talk`)],
    ]);
    expect(near.gatherings[0]?.text).not.toMatch(/Forensic/);
  });

  test('two colleagues who press at once get one winner and one "done by"', async () => {
    const core = await group();
    const other = 'slack:T1/U7';
    await core.join(other, 'SN', { name: 'Awa' });
    await core.speak(other, `/match ask ${core.id}`);
    const late = await core.speak(amina, `/match ask ${core.id}`);
    expect(late.text).toContain('was done already by Awa');
  });
});

describe('an offer by application', () => {
  test('gives its link and deadline, and nobody is told', async () => {
    const core = await group();
    await core.speak(peter, `/offer close ${core.offer}`);
    await core.speak(
      peter,
      '/offer add "Forensic scholarships" topic:digital-forensics to:global apply:https://apply.example/f deadline:2026-12-20',
    );
    const listed = await core.speak(amina, '/match list');
    const id = /M-\d+/.exec(listed.text)?.[0] ?? '';
    const shown = await core.speak(amina, `/match ask ${id}`);
    expect(shown.text).toContain('https://apply.example/f');
    expect((await core.records.matches.whole.get(id))?.state).toBe('suggested');
    core.posts.length = 0;
    expect(await key(core.speak(amina, `/match applied ${id}`))).toBe('match.applied');
    expect(await key(core.speak(amina, `/match outcome ${id} started`))).toBe('match.outcome.start');
    await later(core, dayMs);
    expect(told(core, peter)).toEqual([]);
    expect((await core.speak(peter, id)).reply.text.key).toBe('record.none');
  });

  test('reminds whoever took the link a week before the deadline, and asks whoever applied for the result', async () => {
    const core = await group();
    await core.speak(peter, `/offer close ${core.offer}`);
    const apply = 'apply:https://apply.example/f deadline:2026-12-21';
    await core.speak(peter, `/offer add "Forensic scholarships" topic:digital-forensics to:global ${apply}`);
    const id = /M-\d+/.exec((await core.speak(amina, '/match list')).text)?.[0] ?? '';
    await core.speak(amina, `/match ask ${id}`);
    const days = async (many: number) => {
      for (let day = 0; day < many; day += 1) await later(core, dayMs);
      return told(core, amina).filter((each) => each === 'notice.deadline' || each === 'notice.result');
    };
    expect(await days(18)).toEqual([]);
    expect(await days(5)).toEqual(['notice.deadline']);
    await core.speak(amina, `/match applied ${id}`);
    expect(await days(33)).toEqual(['notice.deadline']);
    expect(await days(5)).toEqual(['notice.deadline', 'notice.result']);
  });
});
