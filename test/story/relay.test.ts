/** The whole story with a provider that has nobody on the bot: what each person sees is printed. */
import { expect, test } from '@jest/globals';
import { createSession, type Session } from '../../adapters/console/session.ts';
import { plain } from '../../src/i18n/render.ts';
import { createCore } from '../support/core.ts';

test('suggestion, ask, relay text, recorded e-mail, introduction, check-in, outcome', async () => {
  const core = await createCore();
  const { app } = core;
  const out: string[] = [];
  const sessions = new Map<string, Session>();
  const session = (who: string): Session => {
    const known = sessions.get(who) ?? createSession(app.bot, { id: `local:${who}`, name: who }, 'local:general');
    sessions.set(who, known);
    return known;
  };
  app.chats.set('local', {
    async post(to, reply) {
      const who = 'person' in to ? to.person.slice('local:'.length) : '';
      out.push(`  (to ${who}, in private)\n${session(who).show(reply).replace(/^/gm, '  | ')}`);
      return { id: String(out.length) };
    },
  });
  const says = async (who: string, line: string): Promise<string> => {
    const answer = await session(who).answer(line);
    out.push(`${who}> ${line}\n${answer}`);
    await app.idle();
    return answer;
  };
  const presses = (who: string, label: RegExp): Promise<string> => {
    const at = session(who).buttons.findIndex((button) => label.test(plain(button.label, app.bot.voice())));
    return says(who, String(at + 1));
  };
  const later = async (ms: number) => {
    core.pass(ms);
    await app.tick();
    await app.idle();
  };

  // the offer was logged by somebody who has left since: Czechia has nobody here now
  await says('petr', '/wg profile delegation:CZ');
  await says('petr', '/offer add "Forensic lab visits" topic:digital-forensics open:global');
  await says('secretariat', '/wg-admin role petr coordinator');
  await says('amina', '/wg profile delegation:SN contact:"ict@mission.example"');
  await says('amina', '/need add "Forensic laboratory" topic:digital-forensics people:15');
  await presses('amina', /^Ask M-/);
  await later(10 * 60_000);
  expect(await says('secretariat', '/wg')).toContain('Waiting for you:');
  const shown = await presses('secretariat', /^Show M-/);
  expect(shown).toContain('Czechia has nobody on the bot. Copy this into a mail to them');
  expect(shown).toContain('It is a State in Western Africa; its name follows when you have agreed.');
  const copied = shown.slice(shown.indexOf('Copy this'), shown.indexOf('How M-'));
  expect(copied).not.toMatch(/Senegal|Forensic laboratory/);

  const id = /M-\d+/.exec(shown)?.[0] ?? '';
  const question = `/match relay ${id} side:provider act:question how:"e-mail of 5 March" words:"For how many people?"`;
  expect(await says('secretariat', question)).toContain('relayed by you, e-mail of 5 March');
  expect(await says('amina', `/match answer ${id} "Fifteen analysts"`)).toContain('passed on without your name');
  const agree = `/match relay ${id} side:provider act:agree how:"e-mail of 9 March from the ministry"`;
  expect(await says('secretariat', agree)).toContain('Say how they can be reached');
  expect(await says('secretariat', `${agree} contact:"visits@police.example"`)).toContain('agreed');
  expect(await says('amina', id)).toContain('Contact of Czechia: visits@police.example');
  const met = await says('secretariat', id);
  expect(met).toContain('Senegal');
  expect(met).toContain('ict@mission.example');
  expect(met).toMatch(/Relayed by secretariat: e-mail of 9 March from the ministry \(agreed, /);

  await later(30 * 24 * 3_600_000);
  for (let hour = 0; hour < 96; hour += 12) await later(12 * 3_600_000);
  expect(out.join('\n')).toContain(`${id}: how did it go?`);
  await says('secretariat', `/match relay ${id} side:provider act:start how:"call of 12 April"`);
  const done = `/match outcome ${id} finished outcome:"Two visits, and a laboratory plan" useful:yes lesson:"Visit before you buy"`;
  expect(await says('amina', done)).toContain('noted as finished');
  expect(await says('secretariat', id)).toMatch(/Lesson L-\d+: Visit before you buy/);
  process.stdout.write(`${out.join('\n\n')}\n`);
});
