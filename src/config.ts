/** The settings: the one file that reads `process.env`. Every malformed one is reported at once, before anything is connected. */
import { z } from 'zod';
import { type Key, type Message, message } from './i18n/message.ts';

const setting = (pattern: RegExp, problem: Key) => z.string().regex(pattern, { error: problem }).optional();
const identity = /^(slack:[TE][A-Z0-9]+\/[UW][A-Z0-9]+|discord:\d+|local:[\w.-]{1,40})$/;

const list = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  )
  .refine((each) => each.length > 0 && each.every((one) => identity.test(one)), {
    error: 'start.secretariat' satisfies Key,
  })
  .optional();

const servers = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .refine((each) => each.every((one) => /^\d{5,25}$/.test(one)), { error: 'start.discord.servers' satisfies Key })
  .optional();

/** `0,1/4`: the shards 0 and 1 of 4. */
const shards = z
  .string()
  .transform((text) => {
    const [, ids = '', of = '0'] = /^(\d{1,4}(?:,\d{1,4})*)\/(\d{1,5})$/.exec(text.replaceAll(' ', '')) ?? [];
    return {
      ids: [
        ...new Set(
          ids
            .split(',')
            .filter((id) => id !== '')
            .map(Number),
        ),
      ],
      of: Number(of),
    };
  })
  .refine(({ ids, of }) => ids.length > 0 && ids.every((id) => id < of), {
    error: 'start.discord.shards' satisfies Key,
  })
  .optional();

const isKey = (text: string) => Buffer.from(text, 'base64').length === 32 && /^[A-Za-z0-9+/]+=*$/.test(text);
const keys = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .refine((each) => each.every(isKey), { error: 'start.key' satisfies Key })
  .optional();

const pagesUrl = /^https?:\/\/[^\s?#]+$/;

const port = z.coerce
  .number({ error: 'start.port' })
  .int({ error: 'start.port' })
  .min(1, { error: 'start.port' })
  .max(65_535, { error: 'start.port' })
  .optional();

/** What each setting must look like; a failure's message is the key of its sentence. Order and comments of `.env.example` follow. */
export const settings = z.object({
  MONGODB_URI: setting(/^mongodb(\+srv)?:\/\/\S+$/, 'start.mongodb'),
  RAPPORTEUR_DATA: setting(/^[^\0]+$/, 'start.data'),
  RAPPORTEUR_GROUP: setting(/^[a-z0-9-]{1,40}$/, 'start.group'),
  RAPPORTEUR_SECRETARIAT: list,
  SLACK_BOT_TOKEN: setting(/^xoxb-\S+$/, 'start.slack.bot'),
  SLACK_APP_TOKEN: setting(/^xapp-\S+$/, 'start.slack.app'),
  SLACK_SIGNING_SECRET: setting(/^\S+$/, 'start.slack.secret'),
  SLACK_CLIENT_ID: setting(/^[\w.-]+$/, 'start.slack.client'),
  SLACK_CLIENT_SECRET: setting(/^\S+$/, 'start.slack.clientsecret'),
  SLACK_STATE_SECRET: setting(/^\S{16,}$/, 'start.slack.state'),
  PORT: port,
  SLACK_COMMAND_PREFIX: setting(/^[a-z0-9_-]{1,20}$/, 'start.slack.prefix'),
  SLACK_READ_HISTORY: z.enum(['yes', 'no'], { error: 'start.yesno' satisfies Key }).optional(),
  SLACK_API_URL: setting(/^https?:\/\/\S+$/, 'start.url'),
  DISCORD_TOKEN: setting(/^\S{10,}$/, 'start.discord'),
  DISCORD_API_URL: setting(/^https?:\/\/\S+$/, 'start.url'),
  DISCORD_SERVERS: servers,
  DISCORD_SHARDS: shards,
  DISCORD_MEETING_CHANNEL: setting(/^\d{5,25}$/, 'start.discord.channel'),
  RAPPORTEUR_PORT: port,
  RAPPORTEUR_URL: setting(pagesUrl, 'start.url'),
  RAPPORTEUR_EMERGENCY: setting(/^[^\p{Cc}]{3,60}$/u, 'start.emergency'),
  RAPPORTEUR_KEY: keys,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], { error: 'start.level' satisfies Key }).optional(),
});
export type Settings = z.infer<typeof settings>;

export interface SlackConfig {
  /** Of the one workspace; absent where many install it. */
  readonly botToken?: string;
  /** For many workspaces. */
  readonly oauth?: { readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string };
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly port?: number;
  readonly apiUrl?: string;
}

export interface DiscordConfig {
  readonly token: string;
  readonly apiUrl?: string;
  readonly meetIn?: string;
  /** The commands are registered there alone. */
  readonly servers?: readonly string[];
  /** Which part of the servers this process hears of. */
  readonly shards?: { readonly ids: readonly number[]; readonly of: number };
}

export interface Config {
  readonly mongodbUri?: string;
  /** Folder of the embedded store, and of the index between two runs. */
  readonly data: string;
  readonly group: string;
  /** Identities of the first secretariat; `local:secretariat` when none is named. */
  readonly secretariat: readonly string[];
  readonly slack?: SlackConfig;
  /** What stands before every command on Slack. */
  readonly slackPrefix?: string;
  /** The app on Slack may read the history of its channels. */
  readonly slackHistory?: boolean;
  readonly discord?: DiscordConfig;
  /** Whom to call in an incident under way: the form of a need names it. */
  readonly emergency?: string;
  /** Serves calendars on this machine, and where they are to be had. */
  readonly pages?: { readonly port: number; readonly url: string };
  /** For encryption at rest, 32 bytes in base64 each: the first one writes, all read. */
  readonly keys?: readonly string[];
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export type Read = { readonly config: Config } | { readonly problems: readonly Message[] };

const problem = (name: string, key: Key): Message => message('start.setting', { name, problem: { key, params: {} } });

/** Reads the settings from an environment; empty ones count as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Read {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = settings.safeParse(set);
  const failed = read.error?.issues.map((issue) => problem(String(issue.path[0]), issue.message as Key)) ?? [];
  const together = [...between(set), ...pagesAlone(set)];
  if (!read.success || together.length > 0) return { problems: [...failed, ...together] };
  return { config: configOf(read.data) };
}

type Set = Readonly<Record<string, string | undefined>>;

const pagesAlone = (set: Set): Message[] =>
  pagesUrl.test(set.RAPPORTEUR_URL ?? '') && set.RAPPORTEUR_PORT === undefined
    ? [problem('RAPPORTEUR_URL', 'start.pages')]
    : [];

const oauth = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const;

/** What settings need beside them. */
function between(set: Set): Message[] {
  return [...betweenShards(set), ...betweenSlack(set)];
}

/** Processes that share the servers share the record. */
function betweenShards({ DISCORD_SHARDS: shards, DISCORD_TOKEN: token, MONGODB_URI: uri }: Set): Message[] {
  if (shards === undefined || (token !== undefined && uri !== undefined)) return [];
  return [problem('DISCORD_SHARDS', 'start.discord.shared')];
}

function betweenSlack(set: Set): Message[] {
  if (oauth.some((name) => set[name] !== undefined)) return betweenMany(set);
  const has = (name: keyof Settings) => set[name] !== undefined;
  if (has('SLACK_BOT_TOKEN') && !hasWayIn(set)) return [problem('SLACK_BOT_TOKEN', 'start.slack.alone')];
  if (!has('SLACK_BOT_TOKEN') && has('SLACK_APP_TOKEN')) return [problem('SLACK_APP_TOKEN', 'start.slack.nobot')];
  if (!has('SLACK_BOT_TOKEN') && has('SLACK_SIGNING_SECRET'))
    return [problem('SLACK_SIGNING_SECRET', 'start.slack.nobot')];
  const http = has('SLACK_SIGNING_SECRET') && !has('SLACK_APP_TOKEN');
  return http && !has('PORT') ? [problem('SLACK_SIGNING_SECRET', 'start.slack.port')] : [];
}

const hasWayIn = (set: Set) => set.SLACK_APP_TOKEN !== undefined || set.SLACK_SIGNING_SECRET !== undefined;

/** Many workspaces: all three secrets of OAuth, a way in, a port for the pages, and a key, for tokens are never kept in clear. */
function betweenMany(set: Set): Message[] {
  if (set.SLACK_BOT_TOKEN !== undefined) return [problem('SLACK_BOT_TOKEN', 'start.slack.both')];
  const missing = oauth.filter((name) => set[name] === undefined).map((name) => problem(name, 'start.slack.three'));
  const way = hasWayIn(set) ? [] : [problem('SLACK_CLIENT_ID', 'start.slack.alone')];
  const port = set.PORT === undefined ? [problem('SLACK_CLIENT_ID', 'start.slack.pages')] : [];
  const key = set.RAPPORTEUR_KEY === undefined ? [problem('SLACK_CLIENT_ID', 'start.slack.key')] : [];
  return [...missing, ...way, ...port, ...key];
}

function configOf(set: Settings): Config {
  const slack = slackOf(set);
  const chats = slack !== undefined || set.DISCORD_TOKEN !== undefined;
  return {
    mongodbUri: set.MONGODB_URI,
    data: set.RAPPORTEUR_DATA ?? './data',
    group: set.RAPPORTEUR_GROUP ?? 'wg',
    secretariat: set.RAPPORTEUR_SECRETARIAT ?? ['local:secretariat'],
    slack,
    slackPrefix: set.SLACK_COMMAND_PREFIX,
    slackHistory: set.SLACK_READ_HISTORY === undefined ? undefined : set.SLACK_READ_HISTORY === 'yes',
    discord: discordOf(set),
    emergency: set.RAPPORTEUR_EMERGENCY,
    pages: pagesOf(set),
    keys: set.RAPPORTEUR_KEY,
    logLevel: set.LOG_LEVEL ?? (chats ? 'info' : 'warn'),
  };
}

function pagesOf({ RAPPORTEUR_PORT: port, RAPPORTEUR_URL: url }: Settings): Config['pages'] {
  if (port === undefined) return undefined;
  return { port, url: (url ?? `http://127.0.0.1:${port}`).replace(/\/+$/, '') };
}

function discordOf(set: Settings): Config['discord'] {
  if (set.DISCORD_TOKEN === undefined) return undefined;
  const way = { token: set.DISCORD_TOKEN, apiUrl: set.DISCORD_API_URL, meetIn: set.DISCORD_MEETING_CHANNEL };
  return { ...way, servers: set.DISCORD_SERVERS, shards: set.DISCORD_SHARDS };
}

function slackOf(set: Settings): SlackConfig | undefined {
  const over = { appToken: set.SLACK_APP_TOKEN, signingSecret: set.SLACK_SIGNING_SECRET, port: set.PORT };
  const way = { ...over, apiUrl: set.SLACK_API_URL };
  if (set.SLACK_BOT_TOKEN !== undefined) return { botToken: set.SLACK_BOT_TOKEN, ...way };
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = set;
  if (clientId === undefined || clientSecret === undefined || stateSecret === undefined) return undefined;
  return { oauth: { clientId, clientSecret, stateSecret }, ...way };
}
