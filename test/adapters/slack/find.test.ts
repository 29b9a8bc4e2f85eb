/** A message whose answer was lost is found by its mark, where the installation lets the bot read. */
import { describe, expect, test } from '@jest/globals';
import { NotPosted } from '../../../src/chat.ts';
import { said, voice } from './bot.ts';
import { inSlack, type Setup } from './setup.ts';

const reply = { text: said('A digest') };
const to = { channel: 'slack:T1/C1' };
const since = () => new Date();

/** Posts three, and loses the answer of the second, whose key is `k2`. */
async function lost({ slack, adapter }: Setup): Promise<void> {
  slack.channel('C1');
  await adapter.post(to, reply, voice, 'k1');
  slack.next('chat.postMessage', { kind: 'lose' });
  await adapter.post(to, reply, voice, 'k2').catch(() => undefined);
  await adapter.post(to, reply, voice, 'k3');
}

describe('a message of unknown outcome on Slack', () => {
  test('is found by its key, in a channel and in private', () =>
    inSlack('socket', async (setup) => {
      const { slack, adapter } = setup;
      await lost(setup);
      const [, second] = slack.channel('C1').messages;
      expect(await adapter.find?.(to, 'k2', since())).toEqual({ id: `C1/${second?.ts}` });
      slack.person('T1', 'U1');
      const { id } = await adapter.post({ person: 'slack:T1/U1' }, reply, voice, 'k4');
      expect(await adapter.find?.({ person: 'slack:T1/U1' }, 'k4', since())).toEqual({ id });
    }));

  test('is absent where it never arrived, or was posted long before', () =>
    inSlack('socket', async (setup) => {
      await lost(setup);
      expect(await setup.adapter.find?.(to, 'k9', since())).toBe('absent');
      expect(await setup.adapter.find?.(to, 'k2', new Date(Date.now() + 3_600_000))).toBe('absent');
    }));

  test('cannot be looked for without the right to read, or where the channel is gone', () =>
    inSlack('socket', async (setup) => {
      const { slack, adapter } = setup;
      await lost(setup);
      slack.grant('commands', 'chat:write');
      expect(await adapter.find?.(to, 'k2', since())).toBe('unreadable');
      expect(await adapter.find?.({ channel: 'slack:T1/C8' }, 'k2', since())).toBe('unreadable');
    }));

  test.each([{ kind: 'limit', seconds: 7 } as const, { kind: 'status', status: 500 } as const])(
    'is looked for later where Slack does not answer: %j',
    (mishap) =>
      inSlack('socket', async (setup) => {
        await lost(setup);
        setup.slack.next('conversations.history', mishap);
        const error: unknown = await setup.adapter.find?.(to, 'k2', since()).catch((each: unknown) => each);
        expect(error).toBeInstanceOf(NotPosted);
        expect(error).toMatchObject({ reason: 'later' });
      }),
  );
});
