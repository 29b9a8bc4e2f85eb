import { describe, expect, test } from '@jest/globals';
import type { NotPosted } from '../../../src/chat.ts';
import { wordsOf } from '../../support/slack/index.ts';
import { said, voice } from './bot.ts';
import { inMany, type Many, modes } from './many.ts';

const reply = { text: said('A digest') };

async function failure(promise: Promise<unknown>): Promise<NotPosted> {
  return promise.then(
    () => Promise.reject(new Error('it was posted')),
    (error: NotPosted) => error,
  );
}

async function tokenOf({ installations }: Many, place: string): Promise<string> {
  return (JSON.parse((await installations.get(place))?.grant ?? '{}') as { bot: { token: string } }).bot.token;
}

describe.each(modes)('many workspaces (%s)', (mode) => {
  test('install it, are answered and are posted to, each with its own token', () =>
    inMany(mode, async ({ slack, adapter, bot, address, installations }) => {
      for (const team of ['T1', 'T2']) {
        const page = await slack.installs(address, team);
        expect(page.status).toBe(200);
        expect(await page.text()).toContain(`slack://app?team=${team}`);
      }
      expect(await installations.places()).toEqual(['slack:T1', 'slack:T2']);
      for (const team of ['T1', 'T2']) {
        const seen = await slack.person(team, `U${team}`).types('C1', '/need show N-1');
        expect(seen.messages.map(wordsOf).join()).toContain('This is N-1');
        slack.channel('C5', team);
        await adapter.post({ channel: `slack:${team}/C5` }, reply, voice);
        await adapter.post({ person: `slack:${team}/U${team}` }, reply, voice);
        expect(slack.channel('C5', team).messages).toHaveLength(1);
        expect(slack.channel(`DU${team}`, team).messages).toHaveLength(1);
      }
      expect(bot.requests.map(({ who, where }) => [who.id, where.place])).toEqual([
        ['slack:T1/UT1', 'slack:T1'],
        ['slack:T2/UT2', 'slack:T2'],
      ]);
    }));

  test('a form is opened and sent where it was asked for', () =>
    inMany(mode, async ({ slack, bot, address }) => {
      await slack.installs(address, 'T2');
      const person = slack.person('T2', 'U1');
      const { view } = await person.types('C1', '/need add by:2027-01-01');
      if (view === undefined) throw new Error('no form');
      const seen = await person.submits(view, { title: 'A lab' });
      expect(seen.messages).toHaveLength(1);
      expect(bot.requests.at(-1)).toMatchObject({ who: { id: 'slack:T2/U1' }, where: { place: 'slack:T2' } });
    }));

  test('another process on the same store goes on without anybody installing it again', () =>
    inMany(mode, async ({ slack, another, address }) => {
      await slack.installs(address, 'T2');
      slack.channel('C5', 'T2');
      const other = await another();
      await other.post({ channel: 'slack:T2/C5' }, reply, voice);
      expect(slack.channel('C5', 'T2').messages).toHaveLength(1);
    }));
});

describe('an installation', () => {
  test('is kept sealed, and without who did it', () =>
    inMany('http', async (many) => {
      await many.slack.installs(many.address, 'T2');
      const token = await tokenOf(many, 'slack:T2');
      expect(token).toMatch(/^xoxb-T2-/);
      const raw = await many.raw();
      expect(raw).toContain('slack:T2');
      expect(raw).not.toContain(token);
      expect(raw).not.toContain('xox');
      expect((await many.installations.get('slack:T2'))?.grant).not.toContain('UADMIN');
      expect(many.lines.join('\n')).not.toContain(token);
    }));

  test.each([
    ['another state', { state: 'eyJhbGciOiJIUzI1NiJ9.e30.x' }, 400],
    ['no state', { state: '' }, 400],
    ['the state of another browser', { cookie: 'slack-app-oauth-state=other' }, 400],
    ['no cookie', { cookie: 'none=1' }, 400],
    ['a no', { denies: true }, 500],
    ['a whole organisation', { organisation: true }, 400],
  ] as const)('with %s is none', (_name, otherwise, status) =>
    inMany('http', async ({ slack, address, installations }) => {
      const page = await slack.installs(address, 'T2', otherwise);
      expect(page.status).toBe(status);
      expect(await installations.places()).toEqual([]);
    }),
  );

  test('in a whole organisation is refused with what to do', () =>
    inMany('socket', async ({ slack, address }) => {
      const page = await slack.installs(address, 'T2', { organisation: true });
      expect(await page.text()).toContain('choose a workspace');
    }));

  test('asks for the scopes that are declared', () =>
    inMany('http', async ({ address }) => {
      const page = await (await fetch(`${address}/slack/install`)).text();
      expect(page).toContain('scope=commands%2Cchat%3Awrite%2Cim%3Awrite');
    }));

  test('that is not there is said to whoever types, and nothing is carried out or posted', () =>
    inMany('http', async ({ slack, adapter, bot, lines }) => {
      const seen = await slack.person('T3', 'U1').types('C1', '/need show N-1');
      expect(seen.messages.map(({ text }) => text).join()).toContain(
        'Ask whoever manages apps here to install it again.',
      );
      expect(bot.requests).toEqual([]);
      expect(lines.join('\n')).toContain('slack.uninstalled {"team":"T3"}');
      expect(await failure(adapter.post({ channel: 'slack:T3/C1' }, reply, voice))).toMatchObject({
        reason: 'removed',
      });
      expect(await adapter.find?.({ channel: 'slack:T3/C1' }, 'key', new Date(0))).toBe('unreadable');
    }));

  test('that cannot be read now is said to whoever types, and they can try again', () =>
    inMany('http', async ({ slack, bot, address, broken }) => {
      await slack.installs(address, 'T2');
      const person = slack.person('T2', 'U1');
      const mend = broken();
      const seen = await person.types('C1', '/need show N-1');
      expect(seen.messages.map(({ text }) => text).join()).toContain('Try again in a minute.');
      expect(bot.requests).toEqual([]);
      mend();
      expect((await person.types('C1', '/need show N-1')).messages.map(wordsOf).join()).toContain('This is N-1');
    }));

  test('with Socket Mode no request is taken for Slack’s', () =>
    inMany('socket', async ({ slack, address }) => {
      expect(await slack.knock(`${address}/slack/events`, slack.signingSecret)).toBe(404);
    }));
});

describe('tokens that rotate', () => {
  /** Tokens that end in a minute, and a clock that is put on. */
  const rotating = (test: (many: Many, pass: (ms: number) => void) => Promise<void>) => {
    let passed = 0;
    const now = () => Date.now() + passed;
    return inMany(
      'socket',
      async (many) => {
        many.slack.rotate(60);
        many.slack.channel('C5', 'T2');
        await many.slack.installs(many.address, 'T2');
        await test(many, (ms) => {
          passed += ms;
        });
      },
      now,
    );
  };

  test('are renewed for what is posted by itself, edited and looked for, hours later', () =>
    rotating(async (many, pass) => {
      const { adapter, slack } = many;
      const former = await tokenOf(many, 'slack:T2');
      pass(13 * 3_600_000);
      const to = { channel: 'slack:T2/C5' };
      const posted = await adapter.post(to, reply, voice, 'key');
      expect(await tokenOf(many, 'slack:T2')).not.toBe(former);
      pass(13 * 3_600_000);
      await adapter.edit?.(posted.id, to, { text: said('Another digest') }, voice);
      expect(slack.channel('C5', 'T2').messages.map(wordsOf)).toEqual([expect.stringContaining('Another digest')]);
      pass(13 * 3_600_000);
      // it may not read there: an expired token would be another answer
      expect(await adapter.find?.(to, 'key', new Date(0))).toBe('unreadable');
    }));

  test('are renewed once where many post at the same moment: a refresh token is good for one use', () =>
    rotating(async ({ adapter, slack }, pass) => {
      pass(13 * 3_600_000);
      const posts = Array.from({ length: 6 }, () => adapter.post({ channel: 'slack:T2/C5' }, reply, voice));
      await Promise.all(posts);
      expect(slack.channel('C5', 'T2').messages).toHaveLength(6);
    }));

  test('that cannot be renewed now are tried again later', () =>
    rotating(async ({ adapter, slack }, pass) => {
      pass(13 * 3_600_000);
      slack.next('oauth.v2.access', { kind: 'status', status: 503 });
      const to = { channel: 'slack:T2/C5' };
      expect(await failure(adapter.post(to, reply, voice))).toMatchObject({ reason: 'later' });
      await adapter.post(to, reply, voice);
      expect(slack.channel('C5', 'T2').messages).toHaveLength(1);
    }));
});
