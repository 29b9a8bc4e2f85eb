import { describe, expect, test } from '@jest/globals';
import { commands } from '../src/commands/index.ts';
import { askedFields } from '../src/fields.ts';
import { createCore } from './support/core.ts';

describe('the declarations', () => {
  test('have names of their own, in small words', () => {
    const names = commands.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z-]{1,32}( [a-z-]{1,32})?$/);
    const verbs = commands.flatMap(({ noun, verb, aliases }) => [verb, ...aliases].map((each) => `${noun} ${each}`));
    expect(new Set(verbs).size).toBe(verbs.length);
  });

  test.each(commands.map((command) => [command.name, command] as const))('%s keeps the limits', (_name, command) => {
    expect(command.summary.length).toBeGreaterThan(0);
    expect(command.summary.length).toBeLessThanOrEqual(100);
    const declared = Object.entries(command.fields);
    expect(declared.length).toBeLessThanOrEqual(25);
    for (const [key, { label, hint = '', options: list = [] }] of declared) {
      expect(key).toMatch(/^[a-z-]{1,32}$/);
      expect([key, label.length > 0 && label.length <= 45]).toEqual([key, true]);
      expect([key, hint.length <= 100]).toEqual([key, true]);
      expect([key, new Set(list.map(({ value }) => value)).size]).toEqual([key, list.length]);
    }
    const keys = declared.flatMap(([key, field]) => [key, ...(field.aliases ?? [])]);
    expect(new Set(keys).size).toBe(keys.length);
    // the words without a key can go to one field only
    expect(declared.filter(([, { position }]) => position === 'rest').length).toBeLessThanOrEqual(1);
  });

  test.each(commands.map(({ name }) => name))('/wg help %s tells how to type it', async (name) => {
    const core = await createCore();
    const { reply, text: words } = await core.speak('local:amina', `/wg help ${name}`);
    const command = commands.find((each) => each.name === name);
    expect(reply.text.key).toBe('help.line');
    expect(words).toContain(`/${name}: ${command?.summary}`);
    expect(words).toContain(`Usage: /${name}`);
    for (const [key, { label }] of askedFields(command?.fields ?? {})) expect(words).toContain(`${key}: ${label}`);
  });
});
