/** What people do beside commands, forms and presses: write, use shortcuts and open the Home tab. */
import { checkHome } from './check.ts';
import type { Answer } from './methods.ts';
import type { Seen } from './person.ts';
import { refuse } from './refuse.ts';
import type { EnvelopeType } from './wire.ts';
import type { HomeView, Json, Message, World } from './world.ts';

export interface Doors {
  /** Writes in a channel, a thread of it, or to the bot; the bot hears it where it is meant. With no answer, what was written. */
  says(channel: string, text: string, more?: { readonly thread?: string }): Promise<Seen>;
  /** Writes, and the bot is not told of it. */
  writes(channel: string, text: string, more?: { readonly thread?: string }): Message;
  /** A message shortcut, or a global one. `grid`: in an organisation of several workspaces. */
  shortcut(callback: string, message: Message, grid?: boolean): Promise<Seen>;
  globalShortcut(callback: string): Promise<Seen>;
  /** Opens the Home tab and waits until it shows something. */
  opensHome(): Promise<HomeView>;
  /** What the Home tab shows now. */
  home(): HomeView | undefined;
  /** The next thing that the Home tab shows. */
  nextHome(): Promise<HomeView>;
  pressesAtHome(label: string): Promise<Seen>;
}

interface Needs {
  readonly world: World;
  readonly url: () => string;
  readonly user: string;
  readonly who: Json;
  readonly team: Json;
  act(what: string, deliver: () => Promise<Json>): Promise<Seen>;
  deliver(type: EnvelopeType, payload: Json): Promise<Json>;
  visible(message: Message): boolean;
  common(): Json;
}

export function createDoors({ world, url, user, who, team, act, deliver, visible, common }: Needs): Doors {
  /** Events bring no trigger and no way back. */
  function happens(event: Json): Promise<Json> {
    const about = { team_id: world.team, api_app_id: 'A1', event_time: Math.floor(world.now() / 1000) };
    const authorizations = [{ team_id: world.team, user_id: 'UBOT', is_bot: true, is_enterprise_install: false }];
    const envelope = { type: 'event_callback', event_id: world.id('Ev'), ...about, event, authorizations };
    return deliver('events_api', envelope);
  }

  function writes(channel: string, text: string, { thread }: { readonly thread?: string } = {}): Message {
    if (!channel.startsWith('D')) world.channel(channel).members.add(user);
    return world.post(channel, { text, user, ...(thread !== undefined && { thread_ts: thread }) });
  }

  function nextHome(): Promise<HomeView> {
    return new Promise((resolve) => {
      const unwatch = world.watch((event) => {
        if (event.kind !== 'home' || event.user !== user) return;
        unwatch();
        resolve(event.view);
      });
    });
  }

  return {
    writes,
    nextHome,
    home: () => world.homes.get(user),

    async says(channel, text, more = {}) {
      const message = writes(channel, text, more);
      const direct = channel.startsWith('D');
      const mentioned = text.includes('<@UBOT>') && world.channel(channel).bot;
      if (!direct && !mentioned) return { messages: [message] };
      const { ts } = message;
      const event = {
        ...{ type: direct ? 'message' : 'app_mention', user, text, ts, channel, event_ts: ts, team: world.team },
        ...{ client_msg_id: world.id('msg'), ...(direct && { channel_type: 'im' }) },
        ...(more.thread !== undefined && { thread_ts: more.thread, parent_user_id: user }),
      };
      return act(`said ${text}`, () => happens(event));
    },

    shortcut(callback, message, grid = false) {
      if (!visible(message)) throw new Error('people can use only what they see');
      const { channel, ts, text, thread } = message;
      const said = { type: 'message', ts, text, user: message.user ?? 'UBOT', ...(thread && { thread_ts: thread }) };
      const payload = {
        ...{ type: 'message_action', callback_id: callback, team, user: who, message: said, message_ts: ts },
        channel: { id: channel, name: channel.startsWith('D') ? 'directmessage' : channel.toLowerCase() },
        ...{ response_url: `${url()}respond/${world.hook(user, channel)}`, action_ts: ts },
        enterprise: grid ? { id: 'E1', name: 'Group' } : null,
      };
      return act(`used ${callback}`, () => deliver('interactive', { ...payload, ...common() }));
    },

    globalShortcut(callback) {
      const payload = { type: 'shortcut', callback_id: callback, team, user: who, action_ts: '1.1', enterprise: null };
      return act(`used ${callback}`, () => deliver('interactive', { ...payload, ...common() }));
    },

    async opensHome() {
      const shown = nextHome();
      const view = world.homes.get(user);
      const known = view === undefined ? {} : { view: { ...view, type: 'home' } };
      const direct = world.direct(user).id;
      await happens({ type: 'app_home_opened', user, channel: direct, tab: 'home', event_ts: '1.2', ...known });
      return shown;
    },

    pressesAtHome(label) {
      const view = world.homes.get(user);
      if (view === undefined) throw new Error('the Home tab shows nothing');
      const buttons = view.blocks.flatMap(({ elements, type }, at) =>
        type === 'actions' ? (elements as Json[]).map((raw) => ({ raw, block: `b${at}` })) : [],
      );
      const found = buttons.find(({ raw }) => (raw.text as Json).text === label);
      const labels = buttons.map(({ raw }) => (raw.text as Json).text).join(', ');
      if (found === undefined) throw new Error(`no button “${label}” at home; there are: ${labels}`);
      const shown = { ...view, type: 'home', team_id: world.team, root_view_id: view.id, private_metadata: '' };
      const payload = {
        ...{ type: 'block_actions', team, user: who, container: { type: 'view', view_id: view.id }, view: shown },
        actions: [{ ...found.raw, block_id: found.block, type: 'button', action_ts: '1.3' }],
      };
      return act(`pressed ${label} at home`, () => deliver('interactive', { ...payload, ...common() }));
    },
  };
}

/** A message hangs on the first one of a thread, in the same channel. */
export function threadProblem(world: World, { channel, thread_ts: thread }: Json): string | undefined {
  if (thread === undefined) return undefined;
  const parent = world.channel(String(channel)).messages.find(({ ts }) => ts === String(thread));
  return parent === undefined ? 'thread_not_found' : undefined;
}

export function permalink(world: World, { channel, message_ts: ts }: Json): Answer {
  const found = world.channels.get(String(channel))?.messages.find((message) => message.ts === String(ts));
  if (found === undefined) return refuse(world, 'chat.getPermalink', 'message_not_found');
  const path = `archives/${found.channel}/p${found.ts.replace('.', '')}`;
  const thread = found.thread === undefined ? '' : `?thread_ts=${found.thread}&cid=${found.channel}`;
  return { ok: true, channel: found.channel, permalink: `https://group.slack.com/${path}${thread}` };
}

export function publishHome(world: World, { user_id: of, view, hash }: Json): Answer {
  const user = String(of);
  const details = checkHome(view);
  if (details.length > 0) return refuse(world, 'views.publish', 'invalid_arguments', details);
  if (!world.people.has(user)) return refuse(world, 'views.publish', 'user_not_found');
  if (JSON.stringify(view).length > 250_000) return refuse(world, 'views.publish', 'view_too_large');
  const former = world.homes.get(user);
  if (hash !== undefined && hash !== former?.hash) return refuse(world, 'views.publish', 'hash_conflict');
  const { blocks } = view as { blocks: Json[] };
  const shown: HomeView = { id: former?.id ?? world.id('VH'), hash: world.id('h'), blocks };
  world.homes.set(user, shown);
  world.tell({ kind: 'home', user, view: shown });
  return { ok: true, view: { ...(view as Json), id: shown.id, hash: shown.hash } };
}
