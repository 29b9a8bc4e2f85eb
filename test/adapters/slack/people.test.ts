import { describe, expect, test } from '@jest/globals';
import type { Clients } from '../../../adapters/slack/clients.ts';
import { createPeople } from '../../../adapters/slack/people.ts';
import { silent } from '../../../src/log.ts';
import type { Request } from '../../../src/request.ts';
import { createSlackStandIn, type SlackStandIn } from '../../support/slack/index.ts';
import { createTestBot, said, voice } from './bot.ts';
import { inMany } from './many.ts';
import { inSlack } from './setup.ts';

const asked = (slack: SlackStandIn) => slack.everything().filter(({ method }) => method === 'users.info').length;

describe('language and time zone', () => {
  test.each(['socket', 'http'] as const)('are asked for once and go with what somebody says (%s)', (mode) =>
    inSlack(mode, async ({ slack, bot }) => {
      slack.knows('U1', { locale: 'fr-CA', tz: 'Africa/Dakar' });
      const person = slack.person('T1', 'U1');
      for (const id of ['N-1', 'N-2', 'N-3']) await person.types('C1', `/need show ${id}`);
      expect(bot.requests).toHaveLength(3);
      for (const { who } of bot.requests) expect(who).toMatchObject({ locale: 'fr-CA', zone: 'Africa/Dakar' });
      expect(asked(slack)).toBe(1);
    }),
  );

  test('are not waited for by a form, and go with it when it is sent', () =>
    inSlack('socket', async ({ slack, bot }) => {
      slack.knows('U1', { locale: 'es-ES', tz: 'America/Lima' });
      const person = slack.person('T1', 'U1');
      const { view } = await person.types('C1', '/need add by:2027-01-01');
      expect(asked(slack)).toBe(0);
      if (view === undefined) throw new Error('no form');
      await person.submits(view, { title: 'A lab' });
      expect(bot.requests[0]?.who).toMatchObject({ locale: 'es-ES', zone: 'America/Lima' });
    }));

  test('that may not be read, or do not come, keep nobody from an answer', () =>
    inSlack('socket', async ({ slack, bot }) => {
      slack.grant('commands', 'chat:write');
      const person = slack.person('T1', 'U1');
      expect((await person.types('C1', '/need show N-1')).messages).toHaveLength(1);
      await person.types('C1', '/need show N-2');
      expect(asked(slack)).toBe(1);
      expect(bot.requests[0]?.who).toEqual({ id: 'slack:T1/U1', name: 'u1' });
    }));

  test('that Slack asks to wait for are waited for by nobody', () =>
    inSlack('socket', async ({ slack }) => {
      slack.next('users.info', { kind: 'limit', seconds: 60 });
      const person = slack.person('T1', 'U1');
      for (const id of ['N-1', 'N-2']) expect((await person.types('C1', `/need show ${id}`)).messages).toHaveLength(1);
    }));

  test('with a zone that is none leave the zone out', () =>
    inSlack('socket', async ({ slack, bot }) => {
      slack.knows('U1', { locale: 'ar', tz: 'Nowhere/Land' });
      await slack.person('T1', 'U1').types('C1', '/need show N-1');
      expect(bot.requests[0]?.who).toEqual({ id: 'slack:T1/U1', name: 'u1', locale: 'ar' });
    }));
});

describe('in a form', () => {
  test('a list is searched for who somebody is and in what they speak, also from another workspace', async () => {
    const asked: Request['who'][] = [];
    const bot = createTestBot();
    const turnsAway = ({ who }: Request) => asked.push(who) === 0;
    await inSlack(
      'socket',
      async ({ slack }) => {
        slack.knows('U1', { locale: 'fr-FR', tz: 'Africa/Dakar' });
        const [amina, guest] = [slack.person('T1', 'U1'), slack.guest('T9', 'U9')];
        await amina.types('C1', '/need show N-1');
        for (const person of [amina, guest]) {
          const { view } = await person.types('C1', '/need add');
          if (view === undefined) throw new Error('no form');
          await person.search(view, 'state', 'State 1');
        }
        expect(asked).toEqual([
          { id: 'slack:T1/U1', name: 'u1', locale: 'fr-FR', zone: 'Africa/Dakar' },
          { id: 'slack:T9/U9', name: 'u9' },
        ]);
      },
      { ...bot, turnsAway },
    );
  });
});

describe('what is known of people', () => {
  const answering = (info: () => Promise<unknown>): Clients => ({ of: async () => ({ users: { info } }) as never });
  const who = { id: 'slack:T1/U1', name: 'u1' };

  test('lasts for a day, and ten minutes where Slack did not say', async () => {
    let [now, calls, fails] = [0, 0, false];
    const slack = answering(async () => {
      calls += 1;
      if (fails) throw new Error('lost');
      return { user: { locale: 'ru', tz: 'Asia/Almaty' } };
    });
    const people = createPeople(slack, silent, () => now);
    expect(people.known(who)).toEqual(who);
    expect(await people.met(who, 'slack:T1')).toMatchObject({ locale: 'ru', zone: 'Asia/Almaty' });
    now = 86_399_999;
    expect(people.known(who)).toMatchObject({ locale: 'ru' });
    now = 86_400_000;
    expect(people.known(who)).toEqual(who);
    fails = true;
    expect(await people.met(who, 'slack:T1')).toEqual(who);
    now += 599_999;
    expect(await people.met(who, 'slack:T1')).toEqual(who);
    expect(calls).toBe(2);
    now += 1;
    fails = false;
    expect(await people.met(who, 'slack:T1')).toMatchObject({ locale: 'ru' });
    expect(calls).toBe(3);
  });

  test('is forgotten of those who were asked about first, when they are too many', async () => {
    const people = createPeople(
      answering(async () => ({ user: { locale: 'fr' } })),
      silent,
      () => 0,
    );
    for (let at = 0; at <= 20_000; at += 1) await people.met({ id: `slack:T1/U${at}`, name: 'x' }, 'slack:T1');
    expect(people.known({ id: 'slack:T1/U0', name: 'x' })).not.toHaveProperty('locale');
    expect(people.known({ id: 'slack:T1/U1', name: 'x' })).toMatchObject({ locale: 'fr' });
  });
});

describe('somebody from another workspace, in a shared channel', () => {
  test('keeps their own, in the place where the app is installed', () =>
    inMany('http', async ({ slack, adapter, bot, address }) => {
      await slack.installs(address, 'T1');
      const guest = slack.guest('T9', 'U9');
      slack.channel('C1').members.add('U9');
      const log = { label: said('Log'), command: 'need add', values: {} };
      await adapter.post({ channel: 'slack:T1/C1' }, { text: said('A digest'), buttons: [log] }, voice);
      const [message] = guest.sees('C1');
      if (message === undefined) throw new Error('nothing to press');
      const { view } = await guest.presses(message, 'Usage: Log');
      if (view === undefined) throw new Error('no form');
      await guest.submits(view, { title: 'A lab' });
      expect(bot.requests.at(-1)).toMatchObject({
        who: { id: 'slack:T9/U9' },
        where: { place: 'slack:T1', channel: 'slack:T1/C1' },
      });
    }));

  test('is written to through the workspace that shares a channel with theirs', () =>
    inMany('socket', async ({ slack, adapter, address }) => {
      await slack.installs(address, 'T2');
      await slack.installs(address, 'T1');
      slack.guest('T9', 'U9');
      const reply = { text: said('An ask') };
      for (let time = 0; time < 2; time += 1) await adapter.post({ person: 'slack:T9/U9' }, reply, voice);
      expect(slack.channel('DU9').messages).toHaveLength(2);
      expect(asked(slack)).toBe(1);
      const nobody = adapter.post({ person: 'slack:T9/U404' }, reply, voice).catch((wrong: unknown) => wrong);
      expect(await nobody).toMatchObject({ name: 'NotPosted', reason: 'removed' });
    }));
});

test('the stand-in tells of people with the scope alone', async () => {
  const slack = await createSlackStandIn();
  const call = async (body: object) => {
    const headers = { authorization: `Bearer ${slack.botToken}`, 'content-type': 'application/json' };
    const response = await fetch(`${slack.apiUrl}users.info`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as object;
  };
  slack.person('T1', 'U1');
  expect(await call({ user: 'U404' })).toMatchObject({ error: 'user_not_found' });
  expect(await call({ user: 'U1' })).not.toHaveProperty('user.locale');
  expect(await call({ user: 'U1', include_locale: true })).toHaveProperty('user.locale', 'en-US');
  slack.grant('commands');
  expect(await call({ user: 'U1' })).toMatchObject({ error: 'missing_scope' });
  await slack.stop();
});
