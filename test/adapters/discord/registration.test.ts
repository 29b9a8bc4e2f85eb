import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { PermissionsBitField, REST } from 'discord.js';
import { inviteLink, missingRights, neededRights } from '../../../adapters/discord/invite.ts';
import { type Translate, translated } from '../../../adapters/discord/locales.ts';
import { sizeOf } from '../../../adapters/discord/problems.ts';
import { isChanged, publish } from '../../../adapters/discord/register.ts';
import { discordCommands } from '../../../adapters/discord/registration.ts';
import { type Command, defineCommand } from '../../../src/command.ts';
import { commands as all } from '../../../src/commands/index.ts';
import { choice, text } from '../../../src/fields.ts';
import { message } from '../../../src/i18n/message.ts';
import { locales } from '../../../src/i18n/render.ts';
import { checkCommands, type Json, list } from '../../support/discord/check.ts';
import { contractProblems } from '../../support/discord/contract.ts';
import { createSample } from '../../support/discord/sample.ts';
import { createDiscordStandIn } from '../../support/discord/standin.ts';

const commands = discordCommands(createSample().commands) as unknown as Json[];
const find = (where: Json[], name: string): Json => where.find((one) => one.name === name) ?? {};
const option = (noun: string, verb: string, name: string): Json =>
  find(list(find(list(find(commands, noun).options), verb).options), name);

function wide(count: number, words: number): Command {
  const options = Array.from({ length: 20 }, (_, index) => ({ value: `v${index}`, label: 'l'.repeat(words) }));
  const names = Array.from({ length: count }, (_, index) => `field-${index}`);
  const fields = Object.fromEntries(names.map((name) => [name, choice({ label: 'Which?', options })]));
  const run = async () => ({ text: message('problem.intro') });
  return defineCommand({ name: 'wide', summary: 'Wide', visibility: 'private', access: 'anyone', fields, run });
}

describe('discordCommands', () => {
  test('makes one command per noun, and what Discord accepts', () => {
    expect(commands.map(({ name }) => name)).toEqual(['need', 'wg', 'wg-admin', 'ping']);
    expect(list(find(commands, 'wg').options).map(({ name }) => name)).toEqual(['home', 'find']);
    expect(list(find(commands, 'ping').options)).toEqual([]);
    expect(checkCommands(commands)).toEqual([]);
  });

  test('gives each kind of field its option', () => {
    expect(option('need', 'add', 'title')).toMatchObject({ type: 3, max_length: 40 });
    expect(option('need', 'add', 'topics')).toMatchObject({
      type: 3,
      autocomplete: true,
      description: 'Several, with commas',
    });
    expect(list(option('need', 'add', 'size').choices)).toHaveLength(3);
    expect(option('need', 'add', 'seats')).toMatchObject({ type: 4, max_value: 500 });
    expect(option('need', 'add', 'online').type).toBe(5);
    expect(option('need', 'add', 'contact').type).toBe(6);
  });

  test('demands nothing where a form can ask, else the required ones first', () => {
    expect(option('need', 'add', 'title').required).toBeUndefined();
    expect(option('need', 'show', 'id').required).toBe(true);
  });

  test('hides from members what is only for those who coordinate', () => {
    expect(find(commands, 'wg-admin').default_member_permissions).toBe(String(1 << 5));
    expect(find(commands, 'need').default_member_permissions).toBeUndefined();
  });

  test('refuses what Discord would refuse, the whole counted', () => {
    expect(() => discordCommands([wide(26, 10)])).toThrow('/wide: 26 options');
    expect(() => discordCommands([wide(25, 60)])).toThrow(/\/wide has \d+ characters of at most 8000/);
    expect(checkCommands(discordCommands([wide(20, 10)]) as unknown as Json[])).toEqual([]);
    const shout = defineCommand({
      ...{ name: 'Need', summary: 's', visibility: 'private', access: 'anyone' },
      fields: { A: text({ label: 'A' }) },
      run: async () => ({ text: message('problem.intro') }),
    });
    expect(() => discordCommands([shout])).toThrow('/Need: name; /Need A: name');
  });

  test('is valid by what Discord publishes', () => {
    expect(contractProblems('PUT /applications/1/commands', commands)).toEqual([]);
  });
});

const only =
  (own: string): Translate =>
  (words, locale, word) =>
    locale === own ? translated(words, locale, word) : undefined;

/** Every language alone, and all together as they are registered. */
const catalogues: Readonly<Record<string, Translate>> = {
  en: () => undefined,
  ...Object.fromEntries(locales.filter((each) => each !== 'en').map((each) => [each, only(each)])),
  all: translated,
};

describe('the commands of Rapporteur', () => {
  test.each(Object.entries(catalogues))('in %s are valid, and each is under 8000 characters', (locale, translate) => {
    const made = discordCommands(all, translate);
    expect(contractProblems('PUT /applications/1/commands', made)).toEqual([]);
    expect(checkCommands(made as unknown as Json[])).toEqual([]);
    const sizes = made.map((each) => ({ name: each.name, size: sizeOf(each, each.options ?? []) }));
    const lines = sizes.map(({ name, size }) => `/${name} ${size} (${8000 - size} left)`);
    process.stdout.write(`${locale}: ${lines.join(', ')}\n`);
    for (const { size } of sizes) expect(size).toBeLessThanOrEqual(8000);
  });

  test('hides from members what is for those who coordinate, and nothing else', () => {
    const hidden = discordCommands(all).filter((each) => each.default_member_permissions !== undefined);
    expect(hidden.map(({ name }) => name)).toEqual(['wg-admin']);
  });
});

function wideIn(translate: Translate) {
  const [made] = discordCommands([wide(20, 10)], translate);
  if (made === undefined) throw new RangeError('no command');
  return made;
}

describe('other languages', () => {
  const french: Translate = (words, locale) => (locale === 'fr' ? `fr ${words}` : undefined);

  test('explain a command, an option and its choices; what is typed stays', () => {
    const made = discordCommands(createSample().commands, french) as unknown as Json[];
    const verb = find(list(find(made, 'need').options), 'add');
    expect(verb).toMatchObject({ name: 'add', description_localizations: { fr: 'fr Log what your delegation needs' } });
    const size = find(list(verb.options), 'size');
    expect(size.description_localizations).toEqual({ fr: 'fr How large?' });
    expect(list(size.choices)[0]).toMatchObject({ name: 'A small one', name_localizations: { fr: 'fr A small one' } });
    expect(checkCommands(made)).toEqual([]);
    expect(contractProblems('PUT /applications/1/commands', made)).toEqual([]);
  });

  test('count by the longest one; what has no room for all is left in English there, the longest first', () => {
    const long: Translate = (words, locale) =>
      locale === 'ru' ? `${words} ${'x'.repeat(words === 'Wide' ? 90 : 20)}` : locale === 'fr' ? 'y' : undefined;
    expect(
      sizeOf(
        wideIn(() => undefined),
        wideIn(() => undefined).options ?? [],
      ),
    ).toBeLessThan(8000);
    const made = wideIn(long);
    expect(sizeOf(made, made.options ?? [])).toBeLessThanOrEqual(8000);
    expect(made.description_localizations).toEqual({ fr: 'y' });
    const spoken = JSON.stringify(made).match(/"ru":/g) ?? [];
    expect([spoken.length > 0, spoken.length < 20 * 21]).toEqual([true, true]);
    expect(checkCommands([made] as unknown as Json[])).toEqual([]);
  });

  test('are registered anew when they alone differ, and only then', async () => {
    const discord = await createDiscordStandIn();
    const rest = new REST({ api: discord.apiUrl, version: '10' }).setToken(discord.token);
    const target = { rest, application: '128000000000000000' };
    const { commands: sample } = createSample();
    const first = await publish({ ...target, translate: french }, sample);
    expect(first.changes[0]?.added).toEqual(['/need', '/wg', '/wg-admin', '/ping', 'Log as need']);
    expect((await publish({ ...target, translate: french }, sample)).changes.some(isChanged)).toBe(false);
    const other: Translate = (words, locale, word) =>
      words.startsWith('Log') ? undefined : french(words, locale, word);
    expect((await publish({ ...target, translate: other }, sample)).changes[0]?.changed).toEqual(['/need']);
    const fewer = await publish({ ...target, translate: other }, sample.slice(1));
    // the entry of the menu goes with its command
    expect(fewer.changes[0]).toMatchObject({ added: [], changed: ['/need'], removed: ['Log as need'] });
    const none = await publish(
      target,
      sample.filter(({ noun }) => noun !== 'ping'),
    );
    expect(none.changes[0]?.removed).toEqual(['/ping']);
    expect([discord.registrations, discord.contract, discord.refused]).toEqual([4, [], []]);
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
    await discord.close();
  });
});

describe('the invite link', () => {
  test('asks for the rights that are explained, and no others', () => {
    const text = readFileSync(new URL('../../../docs/discord.md', import.meta.url), 'utf8');
    const rows = [...text.matchAll(/^\| `(\w+)` \| (.+) \|$/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual(Object.keys(neededRights).sort());
    const link = new URL(inviteLink('128', 'https://discord.com/api'));
    expect(link.href).toContain('https://discord.com/oauth2/authorize?client_id=128&scope=bot+applications.commands');
    expect(new PermissionsBitField(BigInt(link.searchParams.get('permissions') ?? 0)).toArray().sort()).toEqual(rows);
    expect(missingRights(1n << 3n)).toEqual([]);
    expect(missingRights(1n << 10n)).not.toContain('ViewChannel');
  });
});
