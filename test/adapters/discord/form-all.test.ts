/** Every form of every command, opened, filled in step by step with a value for each field, and sent, through the real library. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Command } from '../../../src/command.ts';
import { commands } from '../../../src/commands/index.ts';
import { askedFields, type Field } from '../../../src/fields.ts';
import { warmUp } from '../../../src/intake/index.ts';
import { list, words } from '../../support/discord/check.ts';
import type { Person } from '../../support/discord/person.ts';
import { channel, createProduct, guild, modal, now, type Product, reply } from '../../support/discord/product.ts';
import type { Modal, ModalField, Reply, Typed } from '../../support/discord/sights.ts';

let product: Product;
let cora: Person;
const counts = { forms: 0, modals: 0, fields: 0, saved: 0 };

beforeAll(async () => {
  await warmUp();
  product = await createProduct();
  cora = product.discord.person('13', 'Cora', { locale: 'es-ES' });
  await product.app.records.people.recognise('discord:13', { name: 'Cora', role: 'coordinator' }, now);
}, 120_000);

afterAll(async () => {
  const { refused, late, mentionsFired } = product.discord;
  const { forms, modals, fields, saved } = counts;
  await product.close();
  const problems = refused.length + late.length + mentionsFired.length;
  console.info(`forms: ${forms}, modals: ${modals}, fields: ${fields}, sent: ${saved}, problems: ${problems}`);
  expect({ refused, late, mentionsFired }).toEqual({ refused: [], late: [], mentionsFired: [] });
});

function speaker({ access }: Command): Person {
  if (typeof access === 'string' || access.includes('delegate')) return product.amina;
  return access.includes('secretariat') ? product.olga : cora;
}

/** What can be typed into a text field of each kind. */
function typedFor(key: string, field: Field): string {
  if (field.options !== undefined) {
    const values = field.options.slice(0, field.many ? 2 : 1).map(({ value }) => value);
    return values.join(', ');
  }
  const link = 'https://example.org/page';
  const fixed: Record<string, string> = { application: link, source: link, zone: 'Africa/Dakar' };
  if (field.kind === 'day') return key === 'said' ? '2027-02-01' : '2027-06-01';
  if (field.kind === 'number') return String(Math.max(1, field.min ?? 1));
  if (field.kind === 'record') return `${field.prefixes?.charAt(0)}-47`;
  return fixed[key] ?? `Some words for ${key}`.slice(0, field.max);
}

function valueFor(key: string, { input }: ModalField, field: Field): Typed[string] {
  const options = list(input.options).map(({ value }) => words(value));
  if (input.type === 19) return { name: 'needs.csv', content: 'title\nLab\n' };
  if (input.type === 5) return '11';
  if (input.type === 4) return typedFor(key, field);
  // what looks after regions and topics is a coordinator
  if (key === 'role' && options.includes('coordinator')) return ['coordinator'];
  // of the days to choose or the month, the days
  if (key === 'month' || key === 'all') return [];
  return field.many ? options.slice(0, Math.min(2, field.max)) : options.slice(-1);
}

function fill(form: Modal, command: Command): Typed {
  counts.modals += 1;
  counts.fields += form.fields.size;
  const filled = [...form.fields].map(([key, shown]) => {
    const field = command.fields[key];
    if (field === undefined) throw new Error(`${command.name} has no ${key}`);
    return [key, valueFor(key, shown, field)] as const;
  });
  return Object.fromEntries(filled);
}

/** Goes through all steps; every field seen on the way. */
async function through(person: Person, command: Command, opened: Modal): Promise<{ seen: Set<string>; last: Reply }> {
  const seen = new Set(opened.fields.keys());
  let last = reply(await person.submits(opened, fill(opened, command)));
  for (;;) {
    const more = last.buttons.find((label) => label.startsWith('More: step'));
    if (more === undefined) return { seen, last };
    const next = modal(await person.presses(last, more));
    for (const key of next.fields.keys()) seen.add(key);
    last = reply(await person.submits(next, fill(next, command)));
  }
}

/** Takes out what cannot stand beside the rest, as the answer says. */
async function putRight(person: Person, command: Command, wrong: Reply): Promise<Reply> {
  let last = wrong;
  for (let times = 0; times < 6 && last.buttons[0] === 'Fill in the form'; times += 1) {
    const form = modal(await person.presses(last, 'Fill in the form'));
    const bad = [...form.fields].filter(
      ([key, { required }]) => !required && last.text.includes(`${command.fields[key]?.label} `),
    );
    last = reply(await person.submits(form, Object.fromEntries(bad.map(([key]) => [key, '']))));
  }
  return last;
}

const forms = commands.filter(({ form }) => form).map((command) => [command.name, command] as const);

describe('every form', () => {
  test.each(forms)('of %s', async (_name, command) => {
    const person = speaker(command);
    const seen = await person.uses(guild, channel, command.name);
    // a form without anything required opens by its fields; what asks for nothing runs at once
    const needed = askedFields(command.fields).some(([, { required }]) => required);
    if (seen.kind === 'reply' && !needed) return;
    counts.forms += 1;
    const { seen: keys, last } = await through(person, command, modal(seen));
    const always = askedFields(command.fields).filter(([, { when }]) => when === undefined);
    expect([...keys]).toEqual(expect.arrayContaining(always.map(([key]) => key)));
    const right = await putRight(person, command, last);
    expect(right.buttons[0] === 'Fill in the form' ? right.text : '').toBe('');
    const answer = right.buttons[0] === 'Save' ? reply(await person.presses(right, 'Save')) : right;
    expect(answer.text).not.toContain('Something went wrong');
    expect(answer.ephemeral).toBe(true);
    counts.saved += 1;
  });
});
