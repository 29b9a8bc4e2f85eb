/** Slack: slash commands, forms and buttons in, replies and posts out. */
import { App, type webApi } from '@slack/bolt';
import type { Bot } from '../../src/bot.ts';
import type { Adapter, Address } from '../../src/chat.ts';
import type { Voice } from '../../src/i18n/render.ts';
import type { Log } from '../../src/log.ts';
import type { Reply } from '../../src/reply.ts';
import { createShelf } from '../../src/shelf.ts';
import { fits, type Rendered, renderReply } from './blocks.ts';
import type { Drawn } from './change.ts';
import type { Clients } from './clients.ts';
import type { Connection } from './connect.ts';
import { slackDrafts } from './drafts.ts';
import { onFault } from './fault.ts';
import { find, unreadable } from './find.ts';
import { createHome } from './home.ts';
import { onLeaving } from './leaving.ts';
import { type Desk, listen } from './listen.ts';
import { boltLogger, errorData } from './log.ts';
import { createPeople } from './people.ts';
import { pictured, withImage } from './pictured.ts';
import { edit, gather, post } from './post.ts';
import { checkPrefix, speaking, speakingBot } from './prefix.ts';
import { createDrawer } from './reopen.ts';
import { speaker } from './speaker.ts';
import { startProblem } from './start.ts';
import { createTables, workspaceIn } from './tables.ts';
import { createTurns } from './turns.ts';
import { clientOptions, type SlackOptions, type Way, wayOf } from './way.ts';

export type { SlackOptions } from './way.ts';

export interface SlackAdapter extends Adapter {
  /** The port that is listened on; undefined in Socket Mode and before the start. */
  port(): number | undefined;
  /** Waits for what is being carried out. */
  idle(): Promise<void>;
}

export function createSlack(options: SlackOptions): SlackAdapter {
  const { prefix = '', log } = options;
  const handlers = new Set<Promise<void>>();
  const way = wayOf(options);
  const tables = createTables();
  const through = speaker(way.clients, log);
  const track = tracker(handlers, log);
  const home = createHome({ clients: way.clients, log, track });
  const drafts = slackDrafts({ through, log, track });
  const drawn = (reply: Reply, voice: Voice) => (fixed: boolean) =>
    renderReply(reply, speaking(voice, prefix), undefined, fixed);
  /** To an address, with whoever speaks there, in the way in which its workspace takes tables. */
  const sent = <T>(
    to: Address,
    reply: Reply,
    voice: Voice,
    send: (by: webApi.WebClient, shown: Rendered) => Promise<T>,
  ) =>
    through(to, (by) =>
      pictured(reply, { ...options, client: by, voice }, (image) =>
        tables.send(workspaceIn(to), withImage(drawn(reply, voice), image), (shown) => send(by, shown)),
      ),
    );
  let connection: Connection | undefined;
  const idle = async () => {
    while (handlers.size > 0) await Promise.all(handlers);
  };
  return {
    platform: 'slack',
    async start(bot) {
      checkPrefix(bot.commands, prefix);
      const opening = way.connect();
      const watched = home.watch(drafts.watch(speakingBot(bot, prefix)));
      await openApp(options, way, opening, deskOf(options, watched, way.clients, { tables, track, home }));
      connection = opening;
    },
    async stop() {
      await connection?.close();
      connection = undefined;
      await idle();
    },
    idle,
    port: () => connection?.port?.(),
    async post(to, reply, voice, key) {
      const posted = await sent(to, reply, voice, (by, shown) => post(by, to, shown, key));
      if ('person' in to) home.changed(to.person);
      return posted;
    },
    fits: (reply, voice) => fits(reply, speaking(voice, prefix)),
    find: (to, key, since) => through(to, (client) => find(client, to, key, since)).catch(unreadable),
    edit: (posted, to, reply, voice) => sent(to, reply, voice, (by, shown) => edit(by, posted, shown)),
    gather: (people, reply, voice, key) =>
      sent({ person: people[0] ?? '' }, reply, voice, (by, shown) => gather(by, people, shown, key)),
  };
}

/** What the listeners share. Files are kept in mind here: what was given once need not be given again. */
function deskOf(
  { apiUrl, prefix = '', clock, draw, log }: SlackOptions,
  bot: Bot,
  clients: Clients,
  more: Pick<Desk, 'tables' | 'track' | 'home'>,
): Desk {
  const shelf = createShelf();
  const drawer = createDrawer();
  const fieldsOf = (name: string) => bot.commands.find((command) => command.name === name)?.fields ?? {};
  const complete: Desk['complete'] = (request) => shelf.complete(drawer.recall(request), fieldsOf(request.command));
  const fetcher: Desk['fetcher'] = (place) => ({ client: () => clients.of(place), apiUrl, log });
  const people = createPeople(clients, log, clock === undefined ? undefined : () => clock().getTime());
  return { ...more, bot, log, draw, complete, prefix, people, fetcher, turns: createTurns<Drawn>(), drawer };
}

async function openApp(options: SlackOptions, way: Way, connection: Connection, desk: Desk): Promise<void> {
  const { botToken, appToken, oauth, apiUrl, port, log, left = async () => undefined } = options;
  const app = new App({
    ...(way.authorize === undefined ? { token: botToken } : { authorize: way.authorize }),
    ...{ receiver: connection.receiver, deferInitialization: true, convoStore: false, extendedErrorHandler: true },
    ...{ logger: boltLogger(log), clientOptions: clientOptions(options, 2) },
  });
  const step = appToken === undefined ? 'port' : 'socket';
  const failed = (at: 'token' | 'socket' | 'port') => (error: unknown) =>
    Promise.reject(startProblem(at, error, apiUrl, port));
  await app.init().catch(failed('token'));
  listen(app, desk);
  onLeaving(app, { clients: way.clients, installations: oauth?.installations, left, log }, desk.track);
  app.error(onFault(desk.bot, log));
  await connection.open().catch(failed(step));
}

/** Keeps count of the handlers that run, so that `stop` can wait for them; what they could not tell anybody is logged. */
function tracker(handlers: Set<Promise<void>>, log: Log): Desk['track'] {
  return (handler) => {
    const running = handler().catch((error: unknown) => log.error('slack.handler', errorData(error)));
    handlers.add(running);
    return running.finally(() => handlers.delete(running));
  };
}
