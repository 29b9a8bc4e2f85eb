/** Looks at the tokens of the app on Slack, and at what they allow. */
import { webApi } from '@slack/bolt';
import { clockFinding, type Finding, fail, ok } from '../../src/examine.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import { silent } from '../../src/log.ts';
import { boltLogger } from './log.ts';
import { reach } from './network.ts';
import { codeOf } from './post.ts';
import { scopesOf } from './scopes.ts';

export interface Tokens {
  /** Absent where many workspaces install the app: their tokens are in the store. */
  readonly botToken?: string;
  readonly appToken?: string;
  readonly apiUrl?: string;
  readonly history?: boolean;
}

/** Nothing is changed: a connection that is asked for and never opened ends by itself. */
export async function* examineSlack(tokens: Tokens, clock: () => Date): AsyncGenerator<Finding> {
  let answered: Date | undefined;
  const fetch: typeof reach = async (...request) => {
    const response = await reach(...request);
    answered = new Date(response.headers.get('date') ?? Number.NaN);
    return response;
  };
  const { botToken, appToken } = tokens;
  if (botToken !== undefined) yield* botFindings(clientOf(botToken, tokens, fetch), tokens);
  if (appToken !== undefined) yield await appFinding(clientOf(appToken, tokens, fetch), tokens);
  if (answered !== undefined && !Number.isNaN(answered.getTime())) yield clockFinding('Slack', answered, clock());
}

function clientOf(token: string, { apiUrl }: Tokens, fetch: typeof reach): webApi.WebClient {
  const address = apiUrl === undefined ? {} : { slackApiUrl: apiUrl };
  const patience = { timeout: 10_000, retryConfig: { retries: 1, minTimeout: 200 } };
  return new webApi.WebClient(token, { ...address, ...patience, fetch, logger: boltLogger(silent) });
}

async function* botFindings(client: webApi.WebClient, tokens: Tokens): AsyncGenerator<Finding> {
  try {
    const { team = '', response_metadata: more } = await client.auth.test();
    yield ok(message('doctor.slack.bot', { team }));
    const given = more?.scopes ?? [];
    const missing = scopesOf(tokens).filter((scope) => !given.includes(scope));
    yield missing.length === 0
      ? ok(message('doctor.slack.scopes'))
      : fail(message('doctor.slack.missing', { scopes: { list: missing } }));
  } catch (error) {
    yield fail(problemOf(error, tokens, 'SLACK_BOT_TOKEN'));
  }
}

async function appFinding(client: webApi.WebClient, tokens: Tokens): Promise<Finding> {
  try {
    await client.apps.connections.open({});
    return ok(message('doctor.slack.app'));
  } catch (error) {
    return fail(problemOf(error, tokens, 'SLACK_APP_TOKEN'));
  }
}

/** What Slack itself said no to is told by its word for it. */
function problemOf(error: unknown, { apiUrl = 'https://slack.com/api/' }: Tokens, setting: string): Message {
  const code = codeOf(error);
  if (/^[a-z_]+$/.test(code) && !code.startsWith('slack_webapi'))
    return message('doctor.slack.refused', { setting, code });
  return message('doctor.away', { platform: 'Slack', host: apiUrl, detail: code === '' ? 'no answer' : code });
}
