/** The adapter, a bot and the stand-in together, for one test. */
import { createSlack, type SlackAdapter, type SlackOptions } from '../../../adapters/slack/index.ts';
import { silent } from '../../../src/log.ts';
import { createSlackStandIn, type SlackStandIn } from '../../support/slack/index.ts';
import { createTestBot, type TestBot } from './bot.ts';

export interface Setup {
  readonly slack: SlackStandIn;
  readonly adapter: SlackAdapter;
  readonly bot: TestBot;
}

export async function inSlack(
  mode: 'socket' | 'http',
  test: (setup: Setup) => Promise<void>,
  more: Partial<SlackOptions> = {},
): Promise<void> {
  const slack = await createSlackStandIn();
  const bot = createTestBot();
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
