import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { formOf } from '../../../adapters/discord/form.ts';
import { createDiscord } from '../../../adapters/discord/index.ts';
import { createParking } from '../../../adapters/discord/parking.ts';
import { discordCommands } from '../../../adapters/discord/registration.ts';
import type { Adapter } from '../../../src/chat.ts';
import type { Incomplete } from '../../../src/command.ts';
import { silent } from '../../../src/log.ts';
import type { Json } from '../../support/discord/check.ts';
import { largest } from '../../support/discord/files.ts';
import type { Person } from '../../support/discord/person.ts';
import { createSample } from '../../support/discord/sample.ts';
import type { Modal, Reply } from '../../support/discord/sights.ts';
import { createDiscordStandIn, type DiscordStandIn, type Uploaded } from '../../support/discord/standin.ts';
import { echo, list, loud, mostBytes } from '../../support/echo.ts';

let discord: DiscordStandIn;
let adapter: Adapter;
let amina: Person;
let boris: Person;
const bot = createSample([echo, list, loud]);
const [guild, channel] = ['9', '7'];
const csv = 'Title,Topics\r\n"Forensic lab, é",norms\r\n';

beforeAll(async () => {
  discord = await createDiscordStandIn();
  [amina, boris] = [discord.person('11', 'Amina'), discord.person('12', 'Boris')];
  discord.guild(guild, { owner: '12', members: ['11'], channels: [channel] });
  adapter = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], log: silent });
  await adapter.start(bot);
});

afterAll(async () => {
  expect(discord.refused).toEqual([]);
  await adapter.stop();
  await discord.close();
});

function reply(seen: Reply | Modal): Reply {
  if (seen.kind !== 'reply') throw new Error(`a form: ${seen.title} ${seen.text}`);
  return seen;
}
function modal(seen: Reply | Modal): Modal {
  if (seen.kind !== 'modal') throw new Error(`a reply: ${seen.text}`);
  return seen;
}
const uses = (command: string, options = {}, who = amina) => who.uses(guild, channel, command, { options });
/** The message with a file that only Amina sees; it comes after the answer. */
async function alone(): Promise<Reply> {
  for (;;) {
    const last = amina.reads(channel).at(-1);
    if (last?.ephemeral && last.text === '') return last;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
const text = ({ files }: Reply) => files.map(({ bytes }) => new TextDecoder().decode(bytes));

describe('a file on Discord', () => {
  test('is given as an option, read, and handed back beside the answer, to the person alone', async () => {
    const seen = reply(await uses('paper echo', { file: { name: 'needs.csv', content: csv }, as: 'offer' }));
    expect(seen).toMatchObject({ ephemeral: true, files: [{ name: 'back_needs.csv', description: 'the same again' }] });
    expect(seen.text).toContain(`needs.csv has ${Buffer.byteLength(csv)} bytes, as offer`);
    expect(seen.text).toContain('“back needs.csv” is below, for you alone.');
    expect(text(seen)).toEqual([csv]);
    expect(bot.ran.at(-1)?.values).toEqual({ file: 'needs.csv', as: 'offer' });
    expect(boris.reads(channel)).toEqual([]);
  });

  test('is given in the form', async () => {
    const form = modal(await uses('paper echo', { as: 'offer' }));
    expect(form.fields.get('file')).toMatchObject({
      required: true,
      description: 'At most 20 kB',
      input: { type: 19, min_values: 1, max_values: 1 },
    });
    const seen = reply(await amina.submits(form, { file: { name: 'b.jsonl', content: '{}' } }));
    expect(seen.text).toContain('b.jsonl has 2 bytes, as offer');
  });

  test('that is not required can be left out of the form', async () => {
    const form = modal(await uses('paper list'));
    expect(form.fields.get('table')).toMatchObject({ required: false });
    expect(reply(await amina.submits(form, { as: 'need' })).text).toContain('nothing (0) as need');
  });

  test('given before the form opens need not be given again', async () => {
    const form = modal(await uses('paper list', { table: { name: 'needs.csv', content: csv } }));
    expect([...form.fields.keys()]).toEqual(['as']);
    expect(reply(await amina.submits(form, { as: 'need' })).text).toContain(
      `needs.csv (${Buffer.byteLength(csv)}) as need`,
    );
  });

  test.each<[string, Uploaded, string]>([
    ['too large', { name: 'a.csv', content: 'x'.repeat(mostBytes + 1) }, 'is 21 kB large; at most 20 kB fit'],
    ['of another type', { name: 'a.xlsx', content: 'x' }, '“a.xlsx” does not end in .csv or .jsonl'],
  ])('%s is refused with a button that opens the form again, the rest kept', async (_what, file, words) => {
    const before = bot.ran.length;
    const form = modal(await uses('paper echo', { as: 'offer' }));
    const seen = reply(await amina.submits(form, { file }));
    expect(seen.text).toContain(words);
    expect(bot.ran).toHaveLength(before);
    const again = modal(await amina.presses(seen, 'Fill in the form'));
    expect(again.fields.get('as')?.holds).toEqual(['offer']);
    const said = reply(await amina.submits(again, { file: { name: 'b.csv', content: 'ok' } }));
    expect(said.text).toContain('b.csv has 2 bytes, as offer');
  });

  test('that is gone by the time it is read is said to be, and the form asks for it again', async () => {
    discord.fault('GET /ephemeral-attachments', { kind: 'refuse', status: 404, code: 0 });
    const seen = reply(await uses('paper echo', { file: { name: 'needs.csv', content: csv }, as: 'offer' }));
    expect(seen.text).toContain('“needs.csv” is not there any more. Attach it again.');
    expect(seen.text).toContain('You wrote: /paper echo file:needs.csv as:offer');
    const again = modal(await amina.presses(seen, 'Fill in the form'));
    expect([again.fields.has('file'), again.fields.get('as')?.holds]).toEqual([true, ['offer']]);
  });

  test('that is late is fetched again by a press, by the one who gave it alone', async () => {
    discord.fault('GET /ephemeral-attachments', { kind: 'refuse', status: 503, code: 0 });
    const seen = reply(await uses('paper echo', { file: { name: 'needs.csv', content: csv } }));
    expect(seen.text).toContain('“needs.csv” did not arrive in time. Try again in a moment.');
    const theirs = modal(await boris.presses({ ...seen, sent: { ...seen.sent, only: undefined } }, 'Try again'));
    expect(theirs.text + theirs.fields.get('file')?.description).toContain('“needs.csv” is only its name');
    expect(reply(await amina.presses(seen, 'Try again')).text).toContain('needs.csv has');
  });

  test('whose signed address has run out is gone', async () => {
    const form = modal(await uses('paper list', { table: { name: 'needs.csv', content: csv } }));
    discord.expireFiles();
    expect(reply(await amina.submits(form, { as: 'need' })).text).toContain('“needs.csv” is not there any more.');
  });

  test.each(['https://cdn.discordapp.com.example/a.csv', 'http://127.0.0.1:9/attachments/a.csv', 'file:///etc/passwd'])(
    'is not fetched from %s',
    async (url) => {
      const seen = reply(await uses('paper echo', { file: { name: 'a.csv', content: csv, url } }));
      expect(seen.text).toContain('“a.csv” is not there any more. Attach it again.');
    },
  );

  test('is not handed over where it is too large, and that is said', async () => {
    const seen = reply(await uses('paper loud', { size: largest }));
    expect(seen.files).toEqual([]);
    expect(seen.text).toContain('at most 10,420 kB can be handed over here. Ask for less of it, or at the terminal.');
  });

  test('of an answer for all to see goes to the one who asked', async () => {
    const seen = reply(await uses('paper loud', { size: 5 }));
    expect(seen).toMatchObject({ ephemeral: false, files: [] });
    const own = await alone();
    expect(own).toMatchObject({ ephemeral: true, files: [{ name: 'file.csv' }] });
    expect(discord.channel(channel).messages.flatMap(({ files }) => files)).toEqual([]);
  });

  test('has a name that calls nobody and leads nowhere', async () => {
    const name = '../../etc/@everyone <@1> \u202ecsv.csv';
    const seen = reply(await uses('paper echo', { file: { name, content: csv } }));
    expect(seen.text).toContain('_everyone __1_ csv.csv has');
    expect(seen.files[0]?.name).toBe('back__everyone___1__csv.csv');
    expect(discord.mentionsFired).toEqual([]);
  });
});

describe('by Discord’s own document', () => {
  const document = process.env.RAPPORTEUR_DISCORD_OPENAPI;
  const when = document === undefined ? test.skip : test;

  function validator(name: string) {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(JSON.parse(readFileSync(document ?? '', 'utf8')) as Json, 'discord');
    return ajv.getSchema(`discord#/components/schemas/${name}`);
  }

  when('the option is valid', () => {
    const validate = validator('ApplicationCommandUpdateRequest');
    for (const command of discordCommands([echo, list]))
      expect([validate?.(command), validate?.errors]).toEqual([true, null]);
  });

  when('the form is valid', () => {
    const plan = echo.plan({}, '2027-01-01') as Incomplete;
    const [label] = formOf(plan, bot.voice(), createParking()).components;
    const validate = validator('LabelComponentForModalRequest');
    expect([validate?.(label), validate?.errors]).toEqual([true, null]);
  });
});
