/** The adapter, a bot and the stand-in together, for one test. */
import { createSlack, type SlackAdapter, type SlackOptions } from '../../../adapters/slack/index.ts';
import type { Command } from '../../../src/command.ts';
import { silent } from '../../../src/log.ts';
import { createSlackStandIn, type SlackStandIn } from '../../support/slack/index.ts';
import { createTestBot, type TestBot } from './bot.ts';

export interface Setup {
  readonly slack: SlackStandIn;
  readonly adapter: SlackAdapter;
  readonly bot: TestBot;
}

export interface Given extends Partial<SlackOptions> {
  /** The clock of the stand-in, in milliseconds. */
  readonly now?: () => number;
}

export async function inSlack(
  mode: 'socket' | 'http',
  test: (setup: Setup) => Promise<void>,
  given: TestBot | readonly Command[] = createTestBot(),
  { now, ...more }: Given = {},
): Promise<void> {
  const slack = await createSlackStandIn('T1', now);
  const bot = 'plan' in given ? given : createTestBot(given);
  const { botToken, appToken, signingSecret, apiUrl } = slack;
  const way = mode === 'socket' ? { appToken } : { signingSecret, port: 0 };
  const adapter = createSlack({ botToken, apiUrl, log: silent, ...way, ...more });
  try {
    await adapter.start(bot);
    if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${adapter.port()}/slack/events`);
    await test({ slack, adapter, bot });
  } finally {
    await adapter.stop();
    await slack.stop();
  }
}
