import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { createConsole } from '../../../adapters/console/index.ts';
import { message } from '../../../src/i18n/message.ts';
import { createSample } from '../../support/discord/sample.ts';

const say = (typed: string) => ({ text: message('problem.typed', { typed }) });

async function atTerminal() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const bot = createSample();
  const terminal = createConsole({
    ...{ input, output, interactive: false, as: 'local:amina', channel: 'local:general' },
    ...{ zone: 'UTC', place: 'memory', sealed: true, settled: async () => {} },
  });
  await terminal.start(bot);
  return { terminal, voice: bot.voice(), printed: () => String(output.read() ?? '') };
}

describe('the terminal', () => {
  test('prints what a post says now, with its channel and number', async () => {
    const { terminal, voice, printed } = await atTerminal();
    const to = { channel: 'local:general' };
    const { id } = await terminal.post(to, say('Lab'), voice);
    await terminal.edit?.(id, to, say('no longer shown'), voice);
    expect(printed()).toMatch(/Lab\nin general, local\/1 is changed:\nYou wrote: no longer shown\n$/);
    await terminal.stop();
  });

  test('prints one message for both, and none where somebody is elsewhere', async () => {
    const { terminal, voice, printed } = await atTerminal();
    await terminal.gather?.(['local:amina', 'local:peter'], say('M-31'), voice);
    expect(printed()).toBe('for local:amina and local:peter:\nYou wrote: M-31\n');
    await expect(terminal.gather?.(['local:amina', 'slack:T1/U1'], say('M-31'), voice)).rejects.toMatchObject({
      name: 'NotPosted',
      reason: 'gone',
    });
    await terminal.stop();
  });
});

describe('the first screen', () => {
  test.each([
    [false, true],
    [true, false],
  ])('with encrypted texts %s says that they are not: %s', async (sealed, told) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const given = { interactive: true, as: 'local:amina', channel: 'local:general', zone: 'UTC', place: '/srv/data' };
    const terminal = createConsole({ ...given, input, output, sealed, settled: async () => {} });
    await terminal.start(createSample());
    const screen = String(output.read() ?? '');
    expect(screen).toContain('You are local:amina. The record is kept in /srv/data.');
    expect(screen.includes('RAPPORTEUR_KEY')).toBe(told);
    await terminal.stop();
  });
});
