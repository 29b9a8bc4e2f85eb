/** The adapter for many workspaces, on a sealed store in memory, and the stand-in. */
import { createSealer } from '../../../adapters/crypto/index.ts';
import { openMemory } from '../../../adapters/embedded/index.ts';
import { createSlack, type SlackAdapter } from '../../../adapters/slack/index.ts';
import { scopesOf } from '../../../adapters/slack/scopes.ts';
import { type Log, silent } from '../../../src/log.ts';
import {
  type InstallationRepository,
  type Installed,
  installationRepository,
} from '../../../src/store/installations.ts';
import { scopeStore } from '../../../src/store/scope.ts';
import { sealStore } from '../../../src/store/seal.ts';
import { createSlackStandIn, type SlackStandIn } from '../../support/slack/index.ts';
import { createTestBot, type TestBot } from './bot.ts';

export interface Many {
  readonly slack: SlackStandIn;
  readonly adapter: SlackAdapter;
  readonly bot: TestBot;
  readonly installations: InstallationRepository;
  /** Where the bot serves its pages. */
  readonly address: string;
  /** Places that the core was told to end. */
  readonly ended: readonly string[];
  /** What was logged, one line each. */
  readonly lines: readonly string[];
  /** The rows as they are on the disk, as one text. */
  raw(): Promise<string>;
  /** The installations cannot be read until what it returns is called. */
  broken(): () => void;
  /** Another process on the same store; it takes requests from now on. */
  another(): Promise<SlackAdapter>;
}

export const modes = ['socket', 'http'] as const;

export async function inMany(
  mode: (typeof modes)[number],
  test: (many: Many) => Promise<void>,
  now: () => number = Date.now,
): Promise<void> {
  const slack = await createSlackStandIn('T1', now);
  const store = openMemory();
  const sealed = sealStore(store, createSealer([Buffer.alloc(32, 7).toString('base64')]));
  const rows = installationRepository(scopeStore(sealed, 'wg').collection<Installed>('installations'));
  let down = false;
  const installations: InstallationRepository = {
    ...rows,
    get: (place) => (down ? Promise.reject(new Error('the database is away')) : rows.get(place)),
  };
  const broken = () => {
    down = true;
    return () => {
      down = false;
    };
  };
  const [ended, lines, adapters]: [string[], string[], SlackAdapter[]] = [[], [], []];
  const bot = createTestBot();
  async function another(): Promise<SlackAdapter> {
    const adapter = createSlack({ ...optionsOf(slack, mode, installations), log: logTo(lines), left });
    await adapter.start(bot);
    adapters.push(adapter);
    if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${adapter.port()}/slack/events`);
    return adapter;
  }
  const left = async (place: string) => void ended.push(place);
  try {
    const adapter = await another();
    const address = `http://127.0.0.1:${adapter.port()}`;
    const raw = async () => JSON.stringify(await store.collection('installations').find({}));
    await test({ slack, adapter, bot, installations, address, ended, lines, raw, another, broken });
  } finally {
    for (const adapter of adapters) await adapter.stop();
    await slack.stop();
  }
}

export function logTo(lines: string[]): Log {
  const note = (event: string, data?: unknown) => void lines.push(`${event} ${JSON.stringify(data)}`);
  return { ...silent, info: note, warn: note, error: note };
}

function optionsOf(slack: SlackStandIn, mode: (typeof modes)[number], installations: InstallationRepository) {
  const { clientId, clientSecret, appToken, signingSecret, apiUrl } = slack;
  const oauth = { clientId, clientSecret, stateSecret: 'a-secret-of-the-state', installations, scopes: scopesOf() };
  const way = mode === 'socket' ? { appToken } : { signingSecret };
  return { oauth, apiUrl, port: 0, ...way };
}
