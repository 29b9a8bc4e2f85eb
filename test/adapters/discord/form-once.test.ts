/** One form is one delivery, whoever presses what how often; what was refused may be tried again. And words of other languages. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deliveryOf } from '../../../adapters/discord/formmark.ts';
import { createDiscord } from '../../../adapters/discord/index.ts';
import { meant } from '../../../adapters/discord/meant.ts';
import type { Adapter } from '../../../src/chat.ts';
import { defineCommand } from '../../../src/command.ts';
import { choices, text } from '../../../src/fields.ts';
import { message } from '../../../src/i18n/message.ts';
import type { Voice } from '../../../src/i18n/render.ts';
import { silent } from '../../../src/log.ts';
import { Refusal } from '../../../src/refusal.ts';
import type { Person } from '../../support/discord/person.ts';
import { channel, guild, modal, reply } from '../../support/discord/product.ts';
import { createSample } from '../../support/discord/sample.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/standin.ts';

let refuses = true;
const fruit = [
  { value: 'apple', label: 'Apple' },
  { value: 'pear', label: 'Pear' },
];
const many = choices({ label: 'Fruit', options: fruit, names: 'topic' });
const once = defineCommand({
  ...{ name: 'test once', summary: 'Is carried out once', visibility: 'private', access: 'anyone', form: true },
  fields: { words: text({ label: 'Words', required: true }) },
  async run() {
    if (refuses) throw new Refusal(message('field.wrong'));
    return { text: message('problem.intro'), tone: 'good' };
  },
});
const bot = createSample([once]);
let discord: DiscordStandIn;
let adapter: Adapter;
let amina: Person;

beforeAll(async () => {
  discord = await createDiscordStandIn();
  amina = discord.person('11', 'Amina');
  discord.guild(guild, { owner: '11', channels: [channel] });
  adapter = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], log: silent });
  await adapter.start(bot);
});
afterAll(async () => {
  await adapter.stop();
  await discord.close();
});

const lastDelivery = () => bot.ran.at(-1)?.delivery ?? '';

describe('a form that is sent', () => {
  test('again with the same in it is the same delivery, another one with something else', async () => {
    refuses = false;
    const form = modal(await amina.uses(guild, channel, 'test once'));
    reply(await amina.submits(form, { words: 'one' }));
    const first = lastDelivery();
    reply(await amina.submits(form, { words: 'one' }));
    expect(lastDelivery()).toBe(first);
    reply(await amina.submits(form, { words: 'two' }));
    expect(lastDelivery()).not.toBe(first);
    const other = modal(await amina.uses(guild, channel, 'test once'));
    reply(await amina.submits(other, { words: 'one' }));
    expect(lastDelivery()).not.toBe(first);
  });

  test('and refused is a new delivery when it is sent again', async () => {
    refuses = true;
    const form = modal(await amina.uses(guild, channel, 'test once'));
    reply(await amina.submits(form, { words: 'one' }));
    const first = lastDelivery();
    refuses = false;
    reply(await amina.submits(form, { words: 'one' }));
    const second = lastDelivery();
    expect(second).not.toBe(first);
    reply(await amina.submits(form, { words: 'one' }));
    expect(lastDelivery()).toBe(second);
  });

  test('is told apart by its values, not by their order or what is empty', () => {
    const one = deliveryOf('f', { a: 'x', b: ['y'] });
    expect(deliveryOf('f', { b: 'y', c: '', a: ['x'] })).toBe(one);
    expect(deliveryOf('f', { a: 'y', b: 'x' })).not.toBe(one);
    expect(deliveryOf('g', { a: 'x', b: ['y'] })).not.toBe(one);
  });
});

describe('words for a list', () => {
  const names = { apple: 'Pomme', pear: 'Poire, jaune' } as const;
  const voice: Voice = { locale: 'fr', zone: 'UTC', names: (_kind, id) => names[id as keyof typeof names] };
  const values = (raw: string | readonly string[]) => meant({ many }, { many: raw, other: 'Pomme' }, voice);

  test.each([
    ['pomme', 'apple'],
    ['Poire, jaune', 'pear'],
    ['pear, Pomme', 'pear, apple'],
    ['apple; pomme ', 'apple; apple'],
    ['Apfel, pomme', 'Apfel, apple'],
    [
      ['Pomme', 'pear'],
      ['apple', 'pear'],
    ],
    ['', ''],
  ])('%j are understood in the language of whoever typed them', (typed, read) => {
    expect(values(typed)).toEqual({ many: read, other: 'Pomme' });
  });
});
