import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { createSlack } from '../../../adapters/slack/index.ts';
import { NotPosted } from '../../../src/chat.ts';
import { type Log, silent } from '../../../src/log.ts';
import { createSlackStandIn, wordsOf } from '../../support/slack/index.ts';
import { createTestBot, said, voice } from './bot.ts';
import { inSlack } from './setup.ts';

const reply = { text: said('A digest for <!channel>') };

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('start', () => {
  test.each([
    ['bot', { botToken: 'xoxb-1-wrong' }, 'bot token (invalid_auth)'],
    ['app-level', { appToken: 'xapp-1-wrong' }, 'app-level token (invalid_auth)'],
  ])('says in one sentence that the %s token is wrong', async (_name, wrong, sentence) => {
    const slack = await createSlackStandIn();
    const { botToken, appToken, apiUrl } = slack;
    const adapter = createSlack({ botToken, appToken, apiUrl, log: silent, ...wrong });
    const error = await failure(adapter.start(createTestBot()));
    expect(String(error)).toContain(sentence);
    expect(String(error)).not.toContain('wrong');
    await adapter.stop();
    await slack.stop();
  });

  test('says that Slack cannot be reached', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const apiUrl = `http://127.0.0.1:${port}/api/`;
    const adapter = createSlack({ botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl, log: silent });
    const error = await failure(adapter.start(createTestBot()));
    expect(String(error)).toContain(`could not be reached at ${apiUrl} (ECONNREFUSED)`);
    const posted = await failure(adapter.post({ channel: 'slack:T1/C1' }, reply, voice));
    expect(posted).toMatchObject({ name: 'NotPosted', reason: 'later' });
    const direct = await failure(adapter.post({ person: 'slack:T1/U1' }, reply, voice));
    expect(direct).toMatchObject({ name: 'NotPosted', reason: 'later' });
  });

  test('wants a way in', async () => {
    const adapter = createSlack({ botToken: 'xoxb-1', log: silent });
    expect(String(await failure(adapter.start(createTestBot())))).toContain('signing secret');
    await adapter.stop();
  });

  test('says that a port is taken', async () => {
    const slack = await createSlackStandIn();
    const { botToken, signingSecret, apiUrl } = slack;
    const port = Number(new URL(apiUrl).port);
    const adapter = createSlack({ botToken, signingSecret, port, apiUrl, log: silent });
    expect(String(await failure(adapter.start(createTestBot())))).toContain(`port ${port} (EADDRINUSE)`);
    await adapter.stop();
    await slack.stop();
  });
});

describe('while it runs', () => {
  test('a request with another signature, or an old one, is refused', () =>
    inSlack('http', async ({ slack, adapter, bot }) => {
      const url = `http://127.0.0.1:${adapter.port()}/slack/events`;
      expect(await slack.knock(url, 'another secret')).toBe(401);
      expect(await slack.knock(url, slack.signingSecret, 'command=%2Fneed', Date.now() - 600_000)).toBe(401);
      expect(bot.requests).toEqual([]);
    }));

  test('it comes back when Slack ends the connection', () =>
    inSlack('socket', async ({ slack }) => {
      await slack.refresh();
      const seen = await slack.person('T1', 'U1').types('C1', '/need show N-1');
      expect(seen.messages).toHaveLength(1);
    }));

  test('it tries again when it cannot come back at once', () =>
    inSlack('socket', async ({ slack }) => {
      slack.next('apps.connections.open', { kind: 'status', status: 503 });
      await slack.refresh();
      expect((await slack.person('T1', 'U1').types('C1', '/need show N-1')).messages).toHaveLength(1);
    }));

  test('a stop lets what runs finish', async () => {
    const slack = await createSlackStandIn();
    const bot = createTestBot();
    const { botToken, appToken, apiUrl } = slack;
    const adapter = createSlack({ botToken, appToken, apiUrl, log: silent });
    await adapter.start(bot);
    const release = bot.hold();
    const seen = slack.person('T1', 'U1').types('C1', '/need show N-1');
    await expectRequest(bot);
    const stopped = adapter.stop();
    release();
    expect(wordsOf({ blocks: (await seen).messages[0]?.blocks ?? [] })).toContain('This is N-1');
    await stopped;
    await slack.stop();
  });

  test('nothing that people wrote, and no token, is logged', async () => {
    const lines: string[] = [];
    const note = (event: string, data?: unknown) => lines.push(`${event} ${JSON.stringify(data)}`);
    const log: Log = { debug: note, info: note, warn: note, error: note };
    const slack = await createSlackStandIn();
    const { botToken, appToken, apiUrl } = slack;
    const adapter = createSlack({ botToken, appToken, apiUrl, log });
    await adapter.start(createTestBot());
    slack.next('views.open', { kind: 'refuse', error: 'expired_trigger_id' });
    await slack.person('T1', 'U1').types('C1', '/need add by:Geheimnis');
    await adapter.stop();
    await slack.stop();
    expect(lines.join('\n')).toContain('expired_trigger_id');
    expect(lines.join('\n')).not.toMatch(/Geheimnis|xoxb-1|xapp-1/);
  });
});

async function expectRequest(bot: { requests: readonly unknown[] }): Promise<void> {
  while (bot.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
}

describe('a post', () => {
  test('goes to a channel or a person, marked with its key, and calls nobody', () =>
    inSlack('socket', async ({ slack, adapter }) => {
      slack.person('T1', 'U1');
      slack.channel('C1');
      const posted = await adapter.post({ channel: 'slack:T1/C1' }, reply, voice, 'k1');
      const [message] = slack.channel('C1').messages;
      expect(posted.id).toBe(`C1/${message?.ts}`);
      expect(message?.metadata).toEqual({ event_type: 'rapporteur_post', event_payload: { key: 'k1' } });
      expect(message?.text).toContain('&lt;!channel&gt;');
      const body = slack.everything().at(-1)?.body;
      expect(body).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
      await adapter.post({ person: 'slack:T1/U1' }, reply, voice);
      expect(slack.channel('DU1').messages).toHaveLength(1);
    }));

  test.each([
    ['an archived channel', { channel: 'slack:T1/C7' }, 'gone'],
    ['no such channel', { channel: 'slack:T1/C8' }, 'gone'],
    ['a channel without the bot', { channel: 'slack:T1/C9' }, 'removed'],
    ['nobody', { person: 'slack:T1/U404' }, 'gone'],
    ['no address of Slack', { channel: 'discord:7' }, 'gone'],
  ])('to %s is not posted', (_name, to, reason) =>
    inSlack('socket', async ({ slack, adapter }) => {
      slack.channel('C7').archived = true;
      slack.channel('C9').bot = false;
      const error = await failure(adapter.post(to, reply, voice));
      expect(error).toBeInstanceOf(NotPosted);
      expect(error).toMatchObject({ reason });
    }),
  );

  test('over the limit is not posted: later, and when', () =>
    inSlack('socket', async ({ slack, adapter }) => {
      slack.channel('C1');
      slack.next('chat.postMessage', { kind: 'limit', seconds: 7 });
      const error = await failure(adapter.post({ channel: 'slack:T1/C1' }, reply, voice));
      expect(error).toMatchObject({ name: 'NotPosted', reason: 'later', retryAfter: 7000, everywhere: true });
      expect(slack.channel('C1').messages).toEqual([]);
    }));

  test.each([{ kind: 'lose' } as const, { kind: 'status', status: 500 } as const])(
    'of which nobody knows is neither posted twice nor called unposted: %j',
    (mishap) =>
      inSlack('socket', async ({ slack, adapter }) => {
        slack.channel('C1');
        slack.next('chat.postMessage', mishap);
        const error = await failure(adapter.post({ channel: 'slack:T1/C1' }, reply, voice));
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toBeInstanceOf(NotPosted);
        expect(slack.channel('C1').messages).toHaveLength(mishap.kind === 'lose' ? 1 : 0);
      }),
  );
});
