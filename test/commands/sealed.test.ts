/** Everything people write, through the commands, on a store whose words are sealed. */
import { describe, expect, test } from '@jest/globals';
import { createSealer } from '../../adapters/crypto/index.ts';
import { silent } from '../../src/log.ts';
import type { Doc, Store, Stored } from '../../src/store/port.ts';
import { openSealed } from '../../src/store/sealing.ts';
import { buttonOf, createCore, idOf } from '../support/core.ts';
import { keyOf } from '../support/keys.ts';
import { type Kept, keptInFolder, keptInMongo } from '../support/places.ts';

type Row = Doc & { readonly [field: string]: Stored | undefined };
const uri = process.env.MONGODB_URI;
const engines: readonly (readonly [string, (() => Promise<Kept>) | undefined])[] = [
  ['embedded', keptInFolder],
  ['mongodb', uri === undefined ? undefined : () => keptInMongo(uri)],
];
const amina = 'local:amina';
const peter = 'local:peter';
const secret = /gendarmerie|Thiès|forensic lab|twinning|desk@|quiet words|bring laptops/i;

/** The core on a sealed store, with a closed need, an offer that fits it, a follow-up and what is said about them. */
async function group(raw: Store) {
  const sealer = createSealer([keyOf(1)]);
  const times = { clock: () => new Date(), pause: async () => {} };
  const { store } = await openSealed({ store: raw, group: 'wg', sealer, log: silent, ...times });
  const core = await createCore({ store });
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  const offered = await core.speak(
    peter,
    '/offer add "Forensic lab visits" topic:digital-forensics open:global details:"Bring laptops" contact:"desk@example.org"',
  );
  const needed = await core.speak(
    amina,
    '/need add "Forensic lab in Thiès" topic:digital-forensics details:"for the gendarmerie"',
  );
  await core.speak(amina, '/followup add "CERT twinning" lead:SN with:CZ done:"Quiet words in Thiès"');
  const match = String(buttonOf(needed, 'match show').values.match);
  return { ...core, sealer, need: idOf(needed), offer: idOf(offered), match };
}

for (const [engine, keep] of engines)
  (keep === undefined ? describe.skip : describe)(`the record on a sealed store: ${engine}`, () => {
    async function on(task: (raw: Store, kept: Kept) => Promise<void>): Promise<void> {
      if (keep === undefined) throw new Error('no server');
      const kept = await keep();
      const raw = await kept.open();
      try {
        await task(raw, kept);
      } finally {
        await raw.close();
        await kept.remove();
      }
    }

    test('is used as ever, and no word of it can be read without the key', () =>
      on(async (raw, kept) => {
        const core = await group(raw);
        expect((await core.speak(amina, core.need)).text).toMatch(/Forensic lab in Thiès[\s\S]*gendarmerie/);
        expect((await core.speak(peter, '/offer list')).text).toContain('Forensic lab visits');
        expect((await core.speak(amina, `/match show ${core.match}`)).text).toMatch(/Forensic lab visits/);
        expect((await core.speak(peter, '/followup list')).text).toContain('CERT twinning');
        await core.speak(amina, `/match decline ${core.match} Quiet words`);
        expect(Object.keys(await core.everything())).toContain('matches');
        await raw.compact?.();
        expect(await kept.everyByte()).not.toMatch(secret);
      }));

    test('with a text moved to another record answers with a reference, and the log has no words', () =>
      on(async (raw) => {
        const core = await group(raw);
        const offer = await raw.collection<Row>('offers').get(`wg/${core.offer}`);
        await raw.collection<Row>('needs').change(`wg/${core.need}`, { $set: { title: offer?.title } });
        for (const line of [core.need, '/need list', `/match show ${core.match}`]) {
          const { reply } = await core.speak(amina, line);
          expect(reply).toMatchObject({ tone: 'problem', text: { key: 'fault' } });
        }
        const faults = core.logged.filter(({ event }) => event === 'command.fault');
        expect(JSON.stringify(faults)).toContain(`title of wg/${core.need} in needs does not open`);
        expect(JSON.stringify(core.logged)).not.toMatch(secret);
        expect((await core.speak(peter, core.offer)).text).toContain('Forensic lab visits');
      }));

    test('with a single letter of a text changed answers so too', () =>
      on(async (raw) => {
        const core = await group(raw);
        const needs = raw.collection<Row>('needs');
        const title = String((await needs.get(`wg/${core.need}`))?.title);
        const changed = title.slice(0, 40) + (title[40] === 'A' ? 'B' : 'A') + title.slice(41);
        await needs.change(`wg/${core.need}`, { $set: { title: changed } });
        expect((await core.speak(amina, core.need)).reply.text.key).toBe('fault');
        expect(JSON.stringify(core.logged)).not.toMatch(secret);
      }));
  });
