import { describe, expect, test } from '@jest/globals';
import { buttonOf, type Core, createCore, idOf, secretariat } from '../support/core.ts';
import { type Kept, keptInFolder, keptInMongo } from '../support/places.ts';

const [amina, peter, cora] = ['local:amina', 'local:peter', 'local:cora'];
const canary = /canary/gi;

const uri = process.env.MONGODB_URI;
const engines: readonly (readonly [string, () => Promise<Kept>])[] = [
  ['embedded', keptInFolder],
  ...(uri === undefined ? [] : [['mongodb', () => keptInMongo(uri)] as const]),
];

async function group(core: Core): Promise<void> {
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
}

/** A need that was edited, suggested, asked about and talked over, with marks in every text. */
async function marked(core: Core): Promise<{ need: string; match: string }> {
  await core.speak(peter, '/offer add "Visits of the canarylab" topic:digital-forensics to:global');
  const need = idOf(
    await core.speak(amina, '/need add "Canarylab one" topic:digital-forensics details:"Canary two" see:group'),
  );
  await core.speak(amina, `/need edit ${need} title:"Canarylab three"`);
  const [found] = await core.records.matches.whole.list({});
  const match = found?.short ?? '';
  await core.speak(amina, `/match ask ${match} words:"Canary four"`);
  core.pass(11 * 60_000);
  await core.app.tick();
  await core.speak(peter, `/match question ${match} "Canary five"`);
  await core.speak(amina, `/match answer ${match} "Canary six"`);
  const title = { key: 'record.title', params: { id: need, title: 'Canarylab three' } } as const;
  const row = { _id: `notice|${need}|x`, kind: 'notice', to: 'person-1' } as const;
  await core.records.deliveries.open({ ...row, reply: { text: title } }, core.clock.now);
  return { need, match };
}

describe.each(engines)('/wg-admin erase, %s', (_engine, keep) => {
  test('asks once, then leaves no word of the record anywhere, and its shell and trail stay', async () => {
    const kept = await keep();
    const store = await kept.open();
    try {
      const core = await createCore({ store });
      await group(core);
      const { need, match } = await marked(core);
      const asked = await core.speak(secretariat, `/wg-admin erase ${need}`);
      expect(asked.text).toContain('Canarylab three');
      expect((await core.records.needs.whole.get(need))?.title).toBe('Canarylab three');
      const done = await core.press(secretariat, buttonOf(asked, 'wg-admin erase'));
      expect(done.reply.tone).toBe('good');
      await core.app.tick();
      const everything = Object.entries(await core.everything()).filter(([name]) => name !== 'offers');
      const words = JSON.stringify(everything).match(canary) ?? [];
      process.stdout.write(`erased: ${JSON.stringify(everything).length} characters searched, ${words.length} found\n`);
      expect(words).toEqual([]);
      const bytes = (await kept.everyByte()).replaceAll('Visits of the canarylab', '');
      expect(bytes.match(canary)).toBeNull();
      expect(await core.records.needs.whole.get(need)).toMatchObject({ status: 'withdrawn', owners: ['SN'] });
      const { entries } = await core.records.audit.list({ of: need }, 0, 0);
      expect(entries.map(({ act }) => act)).toEqual(
        expect.arrayContaining(['need add', 'need edit', 'wg-admin erase']),
      );
      expect((await core.records.matches.whole.get(match))?.state).toBe('gone');
      const undone = await core.speak(secretariat, '/wg undo');
      expect(`${undone.text}${(await core.speak(amina, need)).text}`).not.toMatch(canary);
    } finally {
      await store.close();
      await kept.remove();
    }
  });
});

describe('/wg-admin erase', () => {
  test('erases offers and follow-ups as well, and twice without harm', async () => {
    const core = await createCore();
    await group(core);
    const words = 'topic:digital-forensics to:global details:"Canary two" contact:"Canary desk"';
    const offer = idOf(await core.speak(peter, `/offer add "Canary visits" ${words}`));
    const followUp = idOf(await core.speak(peter, '/followup add "Canary twinning" lead:CZ done:"Canary report"'));
    await core.speak(peter, `/followup update ${followUp} note:"Canary note"`);
    for (const id of [offer, followUp, offer]) await core.speak(secretariat, `/wg-admin erase ${id} sure:yes`);
    await core.app.tick();
    expect(JSON.stringify(await core.everything()).match(canary)).toBeNull();
    expect((await core.records.offers.whole.get(offer))?.status).toBe('withdrawn');
    expect((await core.records.followUps.whole.get(followUp))?.status).toBe('dropped');
  });

  test('leaves the words of others alone', async () => {
    const core = await createCore();
    await group(core);
    const { need } = await marked(core);
    const other = idOf(await core.speak(amina, '/need add "Canarylab three" topic:norms-implementation'));
    await core.speak(secretariat, `/wg-admin erase ${need} sure:yes`);
    expect((await core.records.needs.whole.get(other))?.title).toBe('Canarylab three');
    const [offer] = await core.records.offers.whole.list({});
    expect(offer?.title).toBe('Visits of the canarylab');
  });

  test('has nothing to erase where there is no such record', async () => {
    const core = await createCore();
    expect((await core.speak(secretariat, '/wg-admin erase N-999')).reply.text.key).toBe('record.none');
  });
});
