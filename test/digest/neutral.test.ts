/** An unasked message about a closed record carries no word of it, on any platform, in text or blocks. */
import { describe, expect, test } from '@jest/globals';
import { renderReply } from '../../adapters/slack/blocks.ts';
import { type Core, createCore, dayMs, idOf } from '../support/core.ts';

const [amina, peter, cora] = ['local:amina', 'local:peter', 'local:cora'];
/** Every word that the closed records hold. */
const words = /Thies|gendarme|quiet|twinning|examiner|workshop/i;

/** A closed need, offer and follow-up, reported ones, and whatever follows from them over weeks. */
async function played(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  for (const who of [amina, peter, cora]) await core.speak(who, '/digest subscribe day:tuesday hour:9 zone:UTC to:me');
  const need = '/need add "Lab in Thies" topic:digital-forensics details:"for gendarmes"';
  await core.speak(amina, need);
  await core.speak(peter, '/offer add Visits for all topic:digital-forensics to:global');
  const offer = idOf(await core.speak(peter, '/offer add Quiet visits topic:digital-forensics to:global see:closed'));
  await core.speak(amina, '/followup add Quiet twinning lead:SN with:CZ');
  await core.speak(cora, '/need report "Examiners wanted" topic:digital-forensics for:SN quote:"gendarmes"');
  await core.speak(cora, '/offer report "Workshop" topic:digital-forensics for:CZ to:global');
  core.clock.now = new Date('2026-11-24T09:00:00Z');
  await core.app.tick();
  for (const match of await core.records.matches.list({ kind: 'person', role: 'secretariat' }, {})) {
    for (const [who, act] of [
      [amina, 'ask'],
      [peter, 'agree'],
    ] as const) {
      await core.speak(who, `/match ${act} ${match.id}`);
      core.pass(dayMs / 24);
      await core.app.tick();
    }
  }
  core.clock.now = new Date('2026-12-01T09:00:00Z');
  await core.app.tick();
  await core.speak(amina, idOf(await core.speak(amina, need)).replace(/^/, '/need withdraw '));
  await core.speak(peter, `/offer close ${offer}`);
  core.clock.now = new Date('2026-12-22T09:00:00Z');
  await core.app.tick();
  return core;
}

describe('what is sent unasked', () => {
  test('to persons names closed records by their ids alone', async () => {
    const core = await played();
    const toPersons = core.posts.filter(({ to }) => 'person' in to);
    expect(new Set(toPersons.map(({ reply }) => reply.text.key)).size).toBeGreaterThan(3);
    for (const { reply, voice, text } of [...toPersons, ...core.edits]) {
      const rendered = renderReply(reply, voice);
      for (const said of [text, rendered.text, JSON.stringify(rendered.blocks)])
        expect([reply.text.key, words.exec(said)?.[0]]).toEqual([reply.text.key, undefined]);
    }
  });

  test('in digests still says what there is to look at', async () => {
    const core = await played();
    const digests = core.postsTo(cora).filter(({ reply }) => reply.text.key === 'digest.title');
    expect(digests[0]?.text).toMatch(/N-\d+\n\[Show N-\d+\]/);
    expect(digests[0]?.text).toMatch(/F-\d+\n\[Show F-\d+\]/);
  });
});
