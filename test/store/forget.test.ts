/** After somebody is forgotten nothing leads to them: not in the store, not on the disk, not in a backup, not in the log. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { createSealer } from '../../adapters/crypto/index.ts';
import { backupLines } from '../../src/exchange/backup.ts';
import { silent } from '../../src/log.ts';
import type { Doc, Store } from '../../src/store/port.ts';
import { openSealed } from '../../src/store/sealing.ts';
import { type Core, createCore, dayMs, idOf } from '../support/core.ts';
import { keyOf } from '../support/keys.ts';
import { type Kept, keptInFolder, keptInMongo } from '../support/places.ts';
import { seededCodes } from '../support/seeded.ts';

const amina = 'slack:T1/U7QXAMINA';
const second = 'discord:7180339271';
const name = 'Amina Diop';
const traces = ['Amina', 'Diop', amina, 'U7QXAMINA', '7180339271', 'delivery-of-hers', 'archives/C1/p1', 'amina@'];
const [peter, cora] = ['local:peter', 'local:cora'];

const uri = process.env.MONGODB_URI;
const places: readonly (readonly [string, () => Promise<Kept>])[] = [
  ['embedded', keptInFolder],
  ...(uri === undefined ? [] : [['mongodb', () => keptInMongo(uri)] as const]),
];
const engines = places.flatMap(([engine, keep]) => [
  [engine, keep, false] as const,
  [`${engine}, sealed`, keep, true] as const,
]);

async function open(kept: Kept, sealed: boolean): Promise<{ raw: Store; store: Store }> {
  const raw = await kept.open();
  if (!sealed) return { raw, store: raw };
  const options = { group: 'wg', clock: () => new Date('2026-11-23T10:00:00Z'), pause: async () => {}, log: silent };
  return { raw, store: (await openSealed({ store: raw, sealer: createSealer([keyOf(7)]), ...options })).store };
}

/** Every document that anything of the product ever wrote. */
async function documents(store: Store): Promise<string> {
  const found: string[] = [];
  for (const collection of await store.names())
    for await (const doc of store.collection<Doc>(collection).each({})) found.push(JSON.stringify(doc));
  return found.join('\n');
}

async function backedUp(store: Store): Promise<string> {
  const sha = createHash('sha256');
  const checksum = { update: (text: string) => void sha.update(text), end: () => sha.digest('hex') };
  const lines: string[] = [];
  const given = { store, group: 'wg', migration: 1, keys: [], checksum, progress: () => {} };
  for await (const line of backupLines(given)) lines.push(line);
  return lines.join('');
}

const found = (text: string) => traces.filter((trace) => text.includes(trace));

/** Somebody who has done all that can be done, and is named where people name each other. */
async function busy(core: Core): Promise<string> {
  const shown = { name };
  await core.app.admit('slack:T1');
  await core.app.admit('discord:9');
  await core.join(amina, 'SN', shown);
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  const { reply } = await core.speak(amina, '/wg link', shown);
  await core.speak(second, `/wg join ${String(reply.text.params.code)}`, { ...shown, place: 'discord:9' });
  await core.speak(amina, `/wg profile contact:"${name}, amina@example.org" zone:Africa/Dakar`, shown);
  await core.speak(amina, '/digest subscribe day:tuesday hour:9 zone:UTC to:me', shown);
  const key = (await core.records.people.byIdentity(amina))?._id ?? '';
  const hand = { by: key, act: 'need add', delivery: 'delivery-of-hers' };
  const need = idOf(await core.speak(amina, '/need add "Forensic lab" topic:digital-forensics see:group', shown));
  const version = (await core.records.needs.whole.get(need))?.version ?? 1;
  const source = { url: 'https://example.slack.com/archives/C1/p1', words: `So said ${name}` };
  await core.records.needs.change(need, version, { $set: { source } }, core.clock.now, hand);
  const [url, words] = [`https://example.org/${amina.slice(-9)}`, `<@U7QXAMINA> asked`];
  await core.records.needs.change(need, version + 1, { $set: { source: { url, words } } }, core.clock.now, hand);
  const offer = idOf(
    await core.speak(peter, `/offer add Lab visits topic:digital-forensics to:global contact:"ask ${name}"`),
  );
  await core.speak(peter, `/offer edit ${offer} contact:"the desk in Prague"`);
  const [match] = await core.records.matches.whole.list({});
  await core.speak(amina, `/match ask ${match?.short}`, shown);
  core.pass(11 * 60_000);
  await core.app.tick();
  await core.speak(peter, `/match question ${match?.short} "Is it <@U7QXAMINA> who asks?"`);
  await core.speak('slack:T1/U7QXAMINA', '/wg join AAAA-BBBBBBBB', shown);
  await core.speak(cora, need);
  core.pass(dayMs);
  await core.app.tick();
  return need;
}

describe.each(engines)('after /wg forget, %s', (engine, keep, sealed) => {
  test('no id, name or address of the person is found anywhere, and the chain still holds', async () => {
    const kept = await keep();
    const { raw, store } = await open(kept, sealed);
    try {
      const core = await createCore({ store });
      const need = await busy(core);
      expect(found(await documents(store)).length).toBeGreaterThan(4);
      const done = await core.speak(amina, '/wg forget sure:yes', { name });
      expect(done.reply.tone).toBe('good');
      await core.app.tick();
      const log = core.logged.map((line) => JSON.stringify(line)).join('\n');
      const searched = {
        database: await documents(store),
        disk: await kept.everyByte(),
        backup: `${await backedUp(store)}${await backedUp(raw)}`,
        log,
      };
      const sizes = Object.entries(searched).map(([where, text]) => `${where} ${text.length}`);
      const left = Object.values(searched).flatMap(found).length;
      process.stdout.write(`forgotten, ${engine}: characters searched: ${sizes.join(', ')}; traces found: ${left}\n`);
      for (const [where, text] of Object.entries(searched)) expect([where, found(text)]).toEqual([where, []]);
      expect(await core.records.audit.check(seededCodes().hash)).not.toHaveProperty('broken');
      expect(await core.records.needs.whole.get(need)).toMatchObject({ owners: ['SN'], title: 'Forensic lab' });
      const [offer] = await core.records.offers.whole.list({});
      expect(offer?.contact).toBe('the desk in Prague');
    } finally {
      await store.close();
      await kept.remove();
    }
  }, 60_000);
});
