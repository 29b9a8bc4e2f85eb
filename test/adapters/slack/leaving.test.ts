import { describe, expect, test } from '@jest/globals';
import { createSlack } from '../../../adapters/slack/index.ts';
import type { NotPosted } from '../../../src/chat.ts';
import { createSlackStandIn, type SlackStandIn } from '../../support/slack/index.ts';
import { createTestBot, said, voice } from './bot.ts';
import { inMany, logTo, modes } from './many.ts';

const reply = { text: said('A digest') };

/** Events are worked on after they are acknowledged: a command that comes after them is answered after them. */
async function settled(slack: SlackStandIn, team: string): Promise<void> {
  await slack.person(team, 'U77').types('C1', '/need show N-1');
}

async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setImmediate(resolve));
}

describe.each(modes)('a workspace that removes the app (%s)', (mode) => {
  test('leaves no token, and what it had ends', () =>
    inMany(mode, async ({ slack, adapter, address, installations, ended, lines }) => {
      await slack.installs(address, 'T1');
      await slack.installs(address, 'T2');
      await slack.uninstalls('T2');
      await until(() => lines.some((line) => line.startsWith('slack.left')));
      expect(await installations.places()).toEqual(['slack:T1']);
      await settled(slack, 'T1');
      expect(ended).toEqual(['slack:T2']);
      expect(lines.filter((line) => line.startsWith('slack.left'))).toEqual([
        expect.stringContaining('"place":"slack:T2"'),
      ]);
      slack.channel('C5', 'T1');
      await adapter.post({ channel: 'slack:T1/C5' }, reply, voice);
      expect(slack.channel('C5', 'T1').messages).toHaveLength(1);
      await slack.installs(address, 'T2');
      expect(await installations.places()).toEqual(['slack:T1', 'slack:T2']);
    }));

  test('and was installed again before that is told, stays', () =>
    inMany(mode, async ({ slack, address, installations, ended, lines }) => {
      await slack.installs(address, 'T2');
      await slack.happens({ type: 'app_uninstalled' }, undefined, 'T2');
      await slack.happens({ type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }, undefined, 'T2');
      await until(() => lines.filter((line) => line.startsWith('slack.stays')).length === 2);
      await settled(slack, 'T2');
      expect(await installations.places()).toEqual(['slack:T2']);
      expect(ended).toEqual([]);
    }));
});

describe('tokens', () => {
  test('of a person that are revoked end nothing', () =>
    inMany('socket', async ({ slack, address, installations, ended }) => {
      await slack.installs(address, 'T2');
      slack.next('auth.test', { kind: 'refuse', error: 'token_revoked' });
      await slack.happens({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } }, undefined, 'T2');
      await settled(slack, 'T2');
      expect(await installations.places()).toEqual(['slack:T2']);
      expect(ended).toEqual([]);
    }));

  test('of which nobody can say now whether they are revoked stay', () =>
    inMany('socket', async ({ slack, address, installations, lines }) => {
      await slack.installs(address, 'T2');
      // of each of its three tries
      for (let time = 0; time < 3; time += 1) slack.next('auth.test', { kind: 'status', status: 503 });
      await slack.happens({ type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }, undefined, 'T2');
      await until(() => lines.some((line) => line.startsWith('slack.stays')));
      expect(lines.join('\n')).toContain('"state":"unknown"');
      expect(await installations.places()).toEqual(['slack:T2']);
    }));

  test('of the one workspace that are revoked are told to the operator, once, with what to do', async () => {
    const slack = await createSlackStandIn();
    const [lines, ended]: [string[], string[]] = [[], []];
    const { botToken, appToken, apiUrl } = slack;
    const left = async (place: string) => void ended.push(place);
    const adapter = createSlack({ botToken, appToken, apiUrl, left, log: logTo(lines) });
    await adapter.start(createTestBot());
    slack.channel('C5');
    slack.revoke('T1');
    for (let time = 0; time < 3; time += 1) {
      const error = await adapter.post({ channel: 'slack:T1/C5' }, reply, voice).catch((wrong: NotPosted) => wrong);
      expect(error).toMatchObject({ reason: 'removed' });
    }
    const told = lines.filter((line) => line.startsWith('slack.token'));
    expect(told).toEqual([expect.stringContaining('copy its bot token anew into SLACK_BOT_TOKEN')]);
    await slack.uninstalls('T1');
    await until(() => ended.length > 0);
    expect(ended[0]).toBe('slack:T1');
    expect(lines.find((line) => line.startsWith('slack.left'))).toContain('SLACK_BOT_TOKEN');
    await adapter.stop();
    await slack.stop();
  });
});
