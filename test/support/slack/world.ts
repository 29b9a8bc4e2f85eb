/** The workspace behind the stand-in: channels, people, messages, what is spent and what is broken on purpose. */
import type { Profile } from './users.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly metadata?: Json;
  /** The one person who sees it, when it is ephemeral. */
  readonly only?: string;
  /** What was shared with it. */
  readonly files?: readonly Kept[];
  /** Who wrote it; the bot where nobody is named. */
  readonly user?: string;
  /** The message whose thread it is in. */
  readonly thread?: string;
}
/** A file in Slack's keeping. */
export interface Kept {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mimetype: string;
  readonly title?: string;
  readonly alt?: string;
  deleted: boolean;
  /** How often one looks until Slack has taken it in: before, it has no type. */
  awaited?: number;
}
/** Where a file is to be sent that the bot has announced. */
export interface Upload {
  readonly file: string;
  readonly name: string;
  readonly length: number;
  readonly alt?: string;
  bytes?: Uint8Array;
}
/** What is left in inputs, by block and action. */
export type State = Readonly<Record<string, Readonly<Record<string, Json>>>>;
export interface View {
  readonly id: string;
  readonly user: string;
  readonly title: string;
  readonly blocks: readonly Json[];
  readonly private_metadata: string;
  readonly callback_id: string;
  readonly raw: Json;
  /** Another one for each version of the view. */
  readonly hash: string;
  /** What stands in each input now, by block and action. */
  readonly state: State;
  open: boolean;
}
/** What the Home tab shows somebody. */
export interface HomeView {
  readonly id: string;
  readonly hash: string;
  readonly blocks: readonly Json[];
}
export interface Channel {
  readonly id: string;
  readonly messages: Message[];
  readonly members: Set<string>;
  archived: boolean;
  /** Whether the bot is a member. */
  bot: boolean;
}
interface Trigger {
  readonly user: string;
  readonly at: number;
  used: boolean;
}
interface Hook {
  readonly user: string;
  readonly channel: string;
  /** What was pressed, where it came from a press. */
  readonly message?: string;
  readonly at: number;
  uses: number;
}
/** What the next call of a method meets. */
export type Mishap =
  | { readonly kind: 'limit'; readonly seconds: number }
  | { readonly kind: 'lose' }
  | { readonly kind: 'refuse'; readonly error: string }
  | { readonly kind: 'status'; readonly status: number };

/** One thing that a person gets to see, or a refusal that the bot gets. */
export type Event =
  | { readonly kind: 'message'; readonly message: Message; readonly edited?: true }
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'home'; readonly user: string; readonly view: HomeView }
  | { readonly kind: 'refused'; readonly method: string; readonly error: string; readonly details: readonly string[] };

export interface Outbound {
  readonly method: string;
  readonly body: Json;
  /** The response URL that was answered at. */
  readonly hook?: string;
}

export class World {
  readonly team: string;
  readonly now: () => number;
  readonly channels = new Map<string, Channel>();
  readonly people = new Set<string>();
  readonly profiles = new Map<string, Profile>();
  readonly views = new Map<string, View>();
  /** The Home tabs, by person. */
  readonly homes = new Map<string, HomeView>();
  readonly files = new Map<string, Kept>();
  readonly uploads = new Map<string, Upload>();
  /** Looks that a file takes to be taken in. */
  awaited = 1;
  readonly outbound: Outbound[] = [];
  readonly refused: string[] = [];
  /** Types of blocks that this workspace refuses. */
  readonly unknownBlocks = new Set<string>();
  readonly mishaps = new Map<string, Mishap[]>();
  /** What the app was given; everything when undefined. */
  scopes?: readonly string[];
  private readonly triggers = new Map<string, Trigger>();
  private readonly hooks = new Map<string, Hook>();
  private readonly watchers = new Set<(event: Event) => void>();
  private count = 0;

  constructor(team: string, now: () => number) {
    this.team = team;
    this.now = now;
  }

  id(prefix: string): string {
    this.count += 1;
    return `${prefix}${this.count}`;
  }

  channel(id: string): Channel {
    const known = this.channels.get(id);
    if (known !== undefined) return known;
    const made = { id, messages: [], members: new Set<string>(), archived: false, bot: true };
    this.channels.set(id, made);
    return made;
  }

  /** The direct message between the bot and somebody. */
  direct(user: string): Channel {
    const channel = this.channel(`D${user}`);
    channel.members.add(user);
    return channel;
  }

  watch(watcher: (event: Event) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  tell(event: Event): void {
    if (event.kind === 'refused') this.refused.push([event.method, event.error, ...event.details].join(' '));
    for (const watcher of [...this.watchers]) watcher(event);
  }

  post(channel: string, body: Json, only?: string): Message {
    this.count += 1;
    const ts = `${Math.floor(this.now() / 1000)}.${String(this.count).padStart(6, '0')}`;
    const {
      text = '',
      blocks = [],
      metadata,
      files,
    } = body as Pick<Partial<Message>, 'text' | 'blocks' | 'metadata' | 'files'>;
    const { user, thread_ts: thread } = body as { user?: string; thread_ts?: string };
    const more = { ...(files && { files }), ...(!only && user && { user }), ...(thread && { thread }) };
    const message: Message = { ts, channel, text, blocks, metadata, only, ...more };
    this.channel(channel).messages.push(message);
    this.tell({ kind: 'message', message });
    return message;
  }

  /** Puts other words into a message that is there; undefined where it is not, or not any more. */
  replace(channel: string, ts: string, { text = '', blocks = [] }: Pick<Partial<Message>, 'text' | 'blocks'>) {
    const { messages } = this.channel(channel);
    const at = messages.findIndex((message) => message.ts === ts);
    const former = messages[at];
    if (former === undefined) return undefined;
    const message: Message = { ...former, text, blocks };
    messages[at] = message;
    this.tell({ kind: 'message', message, edited: true });
    return message;
  }

  trigger(user: string): string {
    const id = this.id('13345224609.738474920.');
    this.triggers.set(id, { user, at: this.now(), used: false });
    return id;
  }

  /** Spends a trigger: once, within three seconds. */
  spend(id: string): { user: string } | { error: string } {
    const trigger = this.triggers.get(id);
    if (trigger === undefined) return { error: 'invalid_trigger_id' };
    if (trigger.used) return { error: 'exchanged_trigger_id' };
    if (this.now() - trigger.at > 3000) return { error: 'expired_trigger_id' };
    trigger.used = true;
    return { user: trigger.user };
  }

  hook(user: string, channel: string, message?: string): string {
    const id = this.id('hook');
    this.hooks.set(id, { user, channel, message, at: this.now(), uses: 0 });
    return id;
  }

  /** A response URL: five uses within thirty minutes. */
  useHook(id: string): Hook | { error: string } {
    const hook = this.hooks.get(id);
    if (hook === undefined || this.now() - hook.at > 30 * 60_000) return { error: 'expired_url' };
    hook.uses += 1;
    return hook.uses > 5 ? { error: 'used_url' } : hook;
  }

  mishap(method: string): Mishap | undefined {
    return this.mishaps.get(method)?.shift();
  }
}
