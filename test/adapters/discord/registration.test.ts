import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { discordCommands } from '../../../adapters/discord/registration.ts';
import { type Command, defineCommand } from '../../../src/command.ts';
import { choice, text } from '../../../src/fields.ts';
import { message } from '../../../src/i18n/message.ts';
import { checkCommands, type Json, list } from '../../support/discord/check.ts';
import { createSample } from '../../support/discord/sample.ts';

const commands = discordCommands(createSample().commands) as unknown as Json[];
const find = (where: Json[], name: string): Json => where.find((one) => one.name === name) ?? {};
const option = (noun: string, verb: string, name: string): Json =>
  find(list(find(list(find(commands, noun).options), verb).options), name);

const document = process.env.RAPPORTEUR_DISCORD_OPENAPI;

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

  (document === undefined ? test.skip : test)('is valid by Discord’s own document', () => {
    const api = JSON.parse(readFileSync(document ?? '', 'utf8')) as Json;
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(api, 'discord');
    const validate = ajv.getSchema('discord#/components/schemas/ApplicationCommandUpdateRequest');
    for (const command of commands) {
      // The text documentation has a string there, the document a number; Discord takes both.
      const { default_member_permissions: rights, ...rest } = command;
      const valid = validate?.(rights === undefined ? rest : { ...rest, default_member_permissions: Number(rights) });
      expect({ name: command.name, valid, errors: validate?.errors }).toMatchObject({ valid: true });
    }
  });
});
