/** What is offered while an option is typed: records one may see, lists, days and zones; always in time, and never a fault. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { completions } from '../../../adapters/discord/autocomplete.ts';
import { createDiscord } from '../../../adapters/discord/index.ts';
import { commands } from '../../../src/commands/index.ts';
import { warmUp } from '../../../src/intake/index.ts';
import { silent } from '../../../src/log.ts';
import type { Person } from '../../support/discord/person.ts';
import { channel, createProduct, guild, now, type Product, reply } from '../../support/discord/product.ts';
import { createSample } from '../../support/discord/sample.ts';
import { createDiscordStandIn } from '../../support/discord/standin.ts';

let product: Product;
let [boris, eve, cora]: Person[] = [];
const ids: Record<string, string> = {};

async function logs(person: Person, key: string, title: string, visibility: string): Promise<void> {
  const options = { title, topics: 'digital-forensics', visibility };
  const said = reply(await person.uses(guild, channel, 'need add', { options }));
  ids[key] = /N-\d+/.exec(said.text)?.[0] ?? '';
}

beforeAll(async () => {
  await warmUp();
  product = await createProduct();
  const { people } = product.app.records;
  boris = product.discord.person('21', 'Boris');
  await people.recognise('discord:21', { name: 'Boris', role: 'delegate', delegation: 'CZ' }, now);
  cora = product.discord.person('22', 'Cora');
  await people.recognise('discord:22', { name: 'Cora', role: 'coordinator' }, now);
  eve = product.discord.person('23', 'Eve');
  await logs(boris, 'theirs', 'Forensic courses in Brno', 'group');
  await logs(boris, 'closed', 'Forensic help nobody may know of', 'closed');
  await logs(product.amina, 'over', 'Forensic lab of last year', 'group');
  await logs(product.amina, 'own', 'Forensic lab in Thies', 'closed');
  await product.amina.uses(guild, channel, 'need withdraw', { options: { need: ids.over ?? '' } });
}, 120_000);

afterAll(async () => {
  const { refused, late } = product.discord;
  await product.close();
  expect({ refused, late }).toEqual({ refused: [], late: [] });
});

const types = (person: Person | undefined, command: string, option: string, typed: string) =>
  (person ?? product.amina).autocompletes(guild, channel, command, option, typed);
const values = async (...given: Parameters<typeof types>) => (await types(...given)).map(({ value }) => value);

describe('a record', () => {
  test('is offered by title and id, the own open ones first, with both in its name', async () => {
    expect(await types(undefined, 'need withdraw', 'need', '')).toEqual([
      { name: `${ids.own} Forensic lab in Thies`, value: ids.own },
      { name: `${ids.over} Forensic lab of last year`, value: ids.over },
      { name: `${ids.theirs} Forensic courses in Brno`, value: ids.theirs },
    ]);
    expect(await values(undefined, 'need show', 'need', 'brno')).toEqual([ids.theirs]);
    expect((await values(undefined, 'need show', 'need', (ids.own ?? '').toLowerCase()))[0]).toBe(ids.own);
    expect(await values(undefined, 'need show', 'need', '\u0000 ”;--\u202e')).toEqual([]);
  });

  test('that one may not see is not offered, whatever is typed', async () => {
    for (const typed of ['', 'forensic', 'nobody may know', ids.closed ?? ''])
      expect(await values(undefined, 'need show', 'need', typed)).not.toContain(ids.closed);
    expect(await values(cora, 'need show', 'need', 'nobody may know')).toEqual([ids.closed]);
    expect(await values(eve, 'need show', 'need', '')).toEqual([]);
  });

  test('is not offered to somebody who may not give the command', async () => {
    expect(await values(eve, 'need withdraw', 'need', '')).toEqual([]);
    const stranger = product.discord.person('24', 'Sam');
    product.discord.guild('99', { owner: '24', channels: ['98'] });
    expect(await stranger.autocompletes('99', '98', 'need show', 'need', '')).toEqual([]);
  });

  test('of the right kind is offered: drafts and subscriptions of the person', async () => {
    const [person] = (await product.app.records.people.all()).filter(({ name }) => name === 'Amina');
    const draft = { person: person?._id ?? '', noun: 'need', values: { title: 'Not yet' } } as const;
    const { _id } = await product.app.records.drafts.add(draft, now);
    expect(await types(undefined, 'wg draft', 'draft', '')).toEqual([{ name: `${_id} Not yet`, value: _id }]);
    expect(await values(cora, 'wg draft', 'draft', '')).toEqual([]);
    const all = await values(undefined, 'digest stop', 'subscription', '');
    expect(all.every((id) => /^S-\d+$/.test(id))).toBe(true);
  });
});

describe('other fields', () => {
  test('lists are searched by any of their names', async () => {
    expect((await values(undefined, 'followup list', 'delegation', 'Tchéquie'))[0]).toBe('CZ');
    expect((await values(undefined, 'need add', 'topics', 'norms, forensic'))[0]).toMatch(/, digital-forensics$/);
  });

  test('days are offered in words, figures or none', async () => {
    const days = await types(undefined, 'need add', 'by', '');
    expect(days[0]).toEqual({ name: 'March 31, 2027 (2027-03-31)', value: '2027-03-31' });
    expect((await values(undefined, 'need add', 'by', '2027-06'))[0]).toBe('2027-06-30');
    expect((await values(undefined, 'need add', 'by', 'before the end of May'))[0]).toBe('2027-05-31');
    expect(await values(undefined, 'need add', 'by', 'whenever')).toEqual([]);
  });

  test('zones are found by their city', async () => {
    expect((await values(undefined, 'digest subscribe', 'zone', 'dakar'))[0]).toBe('Africa/Dakar');
    expect((await values(undefined, 'digest subscribe', 'zone', 'new y'))[0]).toBe('America/New_York');
  });

  test('any words give at most 25 choices within the limits', () => {
    const listed = commands.flatMap(({ fields }) => Object.values(fields).filter(({ options }) => options));
    const voice = { locale: 'en', zone: 'UTC', names: (_kind: string, id: string) => id } as const;
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(',', ',,', 'a,', '\ud800', '٫'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...listed), typed, (field, words) => {
        const found = completions(field, words, voice);
        expect(found.length).toBeLessThanOrEqual(25);
        for (const { name, value } of found)
          expect([name.length <= 100 && name !== '', value.length <= 100 && value !== '']).toEqual([true, true]);
      }),
      { numRuns: 150 },
    );
  });
});

test('where records cannot be looked up nothing is offered, in time', async () => {
  const discord = await createDiscordStandIn();
  const amina = discord.person('11', 'Amina');
  discord.guild(guild, { owner: '11', channels: [channel] });
  const answers = [() => Promise.reject(new Error('no store')), () => new Promise<never>(() => {})];
  const bot = { ...createSample(), suggest: () => answers.shift()?.() ?? Promise.resolve([]) };
  const adapter = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], log: silent });
  await adapter.start(bot);
  expect(await amina.autocompletes(guild, channel, 'need show', 'id', 'N')).toEqual([]);
  expect(await amina.autocompletes(guild, channel, 'need show', 'id', 'N')).toEqual([]);
  await adapter.stop();
  await discord.close();
  expect(discord.late).toEqual([]);
});
