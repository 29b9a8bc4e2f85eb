import { describe, expect, test } from '@jest/globals';
import { createSlackStandIn, type SlackStandIn } from '../../support/slack/index.ts';
import { respond } from '../../support/slack/respond.ts';
import { World } from '../../support/slack/world.ts';

type Answer = Readonly<Record<string, unknown>>;

async function withStandIn(now: () => number, run: (slack: SlackStandIn) => Promise<void>): Promise<void> {
  const slack = await createSlackStandIn('T1', now);
  await run(slack).finally(() => slack.stop());
}

async function call(slack: SlackStandIn, method: string, body: object, token = slack.botToken): Promise<Answer> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(slack.apiUrl + method, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as Answer;
}

const section = { type: 'section', text: { type: 'plain_text', text: 'words' } };
const title = { type: 'plain_text', text: 'Title' };
const view = { type: 'modal', title, blocks: [section] };

/** What the bot is brought when somebody types, taken from a bot that is only an HTTP server. */
async function brought(slack: SlackStandIn): Promise<URLSearchParams> {
  const { createServer } = await import('node:http');
  const form = await new Promise<string>((resolve) => {
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      response.writeHead(200, { connection: 'close' }).end();
      server.close();
      resolve(Buffer.concat(chunks).toString());
    });
    server.listen(0, '127.0.0.1', () => {
      slack.deliverTo(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
      void slack
        .person('T1', 'U1')
        .types('C1', '/need one & <two> <@U2|two>')
        .catch(() => undefined);
    });
  });
  return new URLSearchParams(form);
}

describe('the stand-in for Slack', () => {
  test('knows its tokens and its methods', () =>
    withStandIn(Date.now, async (slack) => {
      expect(await call(slack, 'auth.test', {}, 'xoxb-wrong')).toMatchObject({ ok: false, error: 'invalid_auth' });
      expect(await call(slack, 'auth.test', {})).toMatchObject({ ok: true, team_id: 'T1' });
      expect(await call(slack, 'chat.scribble', {})).toEqual({ ok: false, error: 'unknown_method' });
    }));

  test.each([
    ['invalid_blocks', { blocks: Array.from({ length: 51 }, () => section) }],
    ['invalid_blocks', { blocks: [{ ...section, text: { type: 'plain_text', text: '' } }] }],
    ['invalid_blocks', { blocks: [{ ...section, text: { type: 'plain_text', text: 'x'.repeat(3001) } }] }],
    ['invalid_blocks', { blocks: [section, section].map((block) => ({ ...block, block_id: 'same' })) }],
    ['invalid_blocks', { blocks: [{ type: 'sonnet' }] }],
    [
      'msg_blocks_too_long',
      {
        blocks: Array.from({ length: 5 }, () => ({ ...section, text: { type: 'plain_text', text: 'x'.repeat(2900) } })),
      },
    ],
    ['no_text', { text: '' }],
    ['channel_not_found', { channel: 'C404', text: 'words' }],
  ])('refuses a message: %s', (error, body) =>
    withStandIn(Date.now, async (slack) => {
      slack.channel('C1');
      expect(await call(slack, 'chat.postMessage', { channel: 'C1', ...body })).toMatchObject({ ok: false, error });
      expect(slack.channel('C1').messages).toEqual([]);
    }),
  );

  test('lets a response URL replace what was pressed and is there, for those who see it', () => {
    const world = new World('T1', Date.now);
    const whisper = world.post('C1', { text: 'for one' }, 'U1');
    const aloud = world.post('C1', { text: 'for all' });
    const said = (message: string | undefined, more: object) => {
      return respond(world, world.hook('U1', 'C1', message), { text: 'words', replace_original: true, ...more });
    };
    expect(said(undefined, {})).toMatchObject({ ok: false, error: 'message_not_found' });
    expect(said('1.000404', {})).toMatchObject({ ok: false, error: 'message_not_found' });
    expect(said(whisper.ts, { response_type: 'in_channel' })).toMatchObject({ error: 'cannot_change_visibility' });
    expect(said(aloud.ts, { response_type: 'ephemeral' })).toMatchObject({ error: 'cannot_change_visibility' });
    expect(world.channel('C1').messages).toEqual([whisper, aloud]);
    expect(said(whisper.ts, {})).toMatchObject({ ok: true });
    expect(said(aloud.ts, { response_type: 'in_channel' })).toMatchObject({ ok: true });
    expect(world.channel('C1').messages.map(({ text, only }) => [text, only])).toEqual([
      ['words', 'U1'],
      ['words', undefined],
    ]);
  });

  test('spends a trigger once and within three seconds, a response URL five times and within thirty minutes', async () => {
    let now = Date.now();
    await withStandIn(
      () => now,
      async (slack) => {
        const first = await brought(slack);
        expect(first.get('text')).toBe('one &amp; &lt;two&gt; <@U2|two>');
        const trigger_id = first.get('trigger_id');
        const wide = { ...title, text: 'x'.repeat(25) };
        expect(await call(slack, 'views.open', { trigger_id, view: { ...view, title: wide } })).toMatchObject({
          ok: false,
        });
        expect(await call(slack, 'views.open', { trigger_id, view })).toMatchObject({ ok: true });
        expect(await call(slack, 'views.open', { trigger_id, view })).toMatchObject({ error: 'exchanged_trigger_id' });
        const statuses: number[] = [];
        for (let use = 1; use <= 6; use += 1) statuses.push(await useHook(first));
        expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
        const second = await brought(slack);
        now += 3001;
        const late = { trigger_id: second.get('trigger_id'), view };
        expect(await call(slack, 'views.open', late)).toMatchObject({ error: 'expired_trigger_id' });
        now += 30 * 60_000;
        expect(await useHook(second)).toBe(404);
      },
    );
  });
});

describe('a form at the stand-in', () => {
  const input = (element: object) => ({ type: 'input', block_id: 'b', label: { ...title }, element });
  const list = { type: 'external_select', action_id: 'external_select' };
  const words = { type: 'plain_text_input', action_id: 'plain_text_input' };
  const form = (...blocks: object[]) => ({ ...view, submit: title, callback_id: 'form', blocks });

  test('is changed only from what it is now, and keeps what was left in it', () =>
    withStandIn(Date.now, async (slack) => {
      const trigger_id = (await brought(slack)).get('trigger_id');
      const opened = await call(slack, 'views.open', { trigger_id, view: form(input(words)) });
      const { id: view_id, hash } = opened.view as { id: string; hash: string };
      const amina = slack.person('T1', 'U1');
      const seen = slack.view(view_id);
      await amina.fills(seen, { b: 'mine' });
      const change = { view_id, hash, view: form(input({ ...words, initial_value: 'theirs' })) };
      const changed = await call(slack, 'views.update', change);
      expect(changed).toMatchObject({ ok: true });
      expect(amina.looks(seen).state.b).toMatchObject({ plain_text_input: { value: 'mine' } });
      expect(await call(slack, 'views.update', change)).toMatchObject({ ok: false, error: 'hash_conflict' });
      const mixed = { view_id, view: form(input({ ...list, action_id: 'plain_text_input' })) };
      expect(await call(slack, 'views.update', mixed)).toMatchObject({ ok: false, error: 'invalid_arguments' });
      const gone = { view_id, view: form(section) };
      await call(slack, 'views.update', gone);
      await call(slack, 'views.update', { view_id, view: form(input(words)) });
      expect(amina.looks(seen).state.b).toMatchObject({ plain_text_input: { value: null } });
    }));

  const option = (text: string, value: string) => ({ text: { type: 'plain_text', text }, value });
  test.each<[string, object, number]>([
    ['a right one', { options: [option('One', '1')] }, 1],
    ['too many', { options: Array.from({ length: 101 }, (_, at) => option('One', String(at))) }, 0],
    ['too long a name', { options: [option('x'.repeat(76), '1')] }, 0],
    ['the same twice', { options: [option('One', '1'), option('Two', '1')] }, 0],
    ['no list', {}, 0],
  ])('takes options as Slack does: %s', (_what, answer, count) =>
    withStandIn(Date.now, async (slack) => {
      const trigger_id = (await brought(slack)).get('trigger_id');
      const opened = await call(slack, 'views.open', {
        trigger_id,
        view: form(input({ ...list, min_query_length: 0 })),
      });
      const close = await answering(slack, answer);
      const seen = slack.view((opened.view as { id: string }).id);
      expect(await slack.person('T1', 'U1').search(seen, 'b', '')).toHaveLength(count);
      expect(slack.refused).toHaveLength(count === 0 ? 1 : 0);
      await close();
    }),
  );
});

/** A bot that answers everything alike. */
async function answering(slack: SlackStandIn, answer: object): Promise<() => Promise<void>> {
  const { createServer } = await import('node:http');
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { connection: 'close' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  slack.deliverTo(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
  return () => new Promise((resolve) => server.close(() => resolve()));
}

async function useHook(form: URLSearchParams): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ text: 'words' });
  return (await fetch(form.get('response_url') ?? '', { method: 'POST', headers, body })).status;
}
