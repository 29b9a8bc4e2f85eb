/** What the stand-in knows: servers, channels, people, messages, interactions, and what it was asked to do wrong. */
import { EventEmitter } from 'node:events';
import type { Json } from './check.ts';
import type { Kept } from './files.ts';

export interface User {
  readonly id: string;
  readonly name: string;
}
export interface Guild {
  readonly id: string;
  readonly owner: string;
  readonly members: Set<string>;
  readonly channels: string[];
  /** What the bot may do there, as bits. */
  permissions: bigint;
}
export interface Sent {
  readonly id: string;
  readonly channel: string;
  body: Json;
  /** The one person who sees it. */
  readonly only?: string;
  readonly at: number;
  /** Who wrote it; the bot where it is left out. */
  readonly author?: string;
  /** The message that it answers. */
  readonly answers?: string;
}
export interface Channel {
  readonly id: string;
  /** Absent in a direct channel. */
  readonly guild?: string;
  readonly recipient?: string;
  /** Of a private thread: the channel it is under, and who is in it. */
  readonly parent?: string;
  readonly people?: Set<string>;
  /** Of a thread. */
  archived?: boolean;
  locked?: boolean;
  /** Who may not read the channel. */
  readonly hiddenFrom?: Set<string>;
  /** The bot may not write here. */
  closed: boolean;
  /** The bot may not read what was written before. */
  unread?: boolean;
  readonly messages: Sent[];
}
/** What a person is shown. */
export type Sight =
  | { readonly kind: 'message'; readonly sent: Sent }
  | { readonly kind: 'modal'; readonly modal: Json }
  | { readonly kind: 'choices'; readonly choices: Json[] };

export interface Asked {
  readonly id: string;
  readonly token: string;
  /** Discord's type of interaction: 2 command, 3 button, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly what: string;
  readonly user: string;
  readonly channel: string;
  readonly at: number;
  answered: boolean;
  /** Deferred, and to be seen by that person alone. */
  ephemeral: boolean;
  /** The message that was pressed. */
  readonly pressed?: Sent;
  /** How that stood then. */
  readonly before?: Json;
  /** Where the answer is edited: the first answer, or what was pressed where that is to be changed. */
  original?: Sent;
  /** The person was shown something. */
  seen?: boolean;
  /** The person took away what said that an answer is being made. */
  dismissed?: boolean;
  settle(sight: Sight): void;
  /** The person is shown that the application did not respond. */
  fail(reason: string): void;
}

/** `lose`: carried out, and the answer lost. `limit`: 429. `refuse`: an error of Discord's, not carried out. */
export type Fault =
  | { readonly kind: 'lose' }
  | { readonly kind: 'limit'; readonly seconds: number; readonly global?: boolean }
  | { readonly kind: 'refuse'; readonly status: number; readonly code: number };

export class World {
  token = 'MTI4MDAwMDAwMDAwMDAwMDAw.stand-in.token';
  readonly application = '128000000000000000';
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly asked = new Map<string, Asked>();
  readonly files = new Map<string, Kept>();
  /** Where it is, once it listens. */
  origin = '';
  /** Whatever the gateway tells (`GUILD_CREATE`, `INTERACTION_CREATE`, ...), and what the bot posted. */
  readonly events = new EventEmitter<{ dispatch: [type: string, data: Json]; posted: [sent: Sent] }>();
  readonly faults: { route: string; fault: Fault }[] = [];
  readonly requests: { route: string; body: Json }[] = [];
  readonly late: string[] = [];
  readonly refused: string[] = [];
  /** What in a body is not as Discord publishes it. */
  readonly contract: string[] = [];
  /** Requests that count as invalid: 401, 403, and 429 that are not shared. */
  invalid = 0;
  /** Privileged intents that Discord has approved, as bits. */
  approved = 0;
  /** What `GET /applications/@me` says beside the id. */
  about: Json = { bot_public: true, bot_require_code_grant: false, flags: 0 };
  readonly mentionsFired: string[] = [];
  commands: Json[] = [];
  /** Commands of one server. */
  readonly guildCommands = new Map<string, Json[]>();
  registrations = 0;
  /** What the bot reacted with. */
  readonly reactions: { message: string; emoji: string }[] = [];
  /** The message of somebody that was delivered last. */
  said: Json = {};
  /** The interaction that was delivered last. */
  latest: Json = {};
  now: () => number;
  private last = 1_300_000_000_000_000_000n;

  constructor(now: () => number) {
    this.now = now;
    this.users.set(this.application, { id: this.application, name: 'Rapporteur' });
  }

  id(): string {
    this.last += 1n;
    return String(this.last);
  }

  channel(id: string): Channel {
    const found = this.channels.get(id);
    if (found === undefined) throw new Error(`no channel ${id} in the stand-in`);
    return found;
  }

  direct(user: string): Channel {
    const found = [...this.channels.values()].find(({ recipient }) => recipient === user);
    if (found !== undefined) return found;
    const made: Channel = { id: this.id(), recipient: user, closed: false, messages: [] };
    this.channels.set(made.id, made);
    return made;
  }

  /** The fault asked for next on a route, such as `POST /channels/7/messages`, once. */
  fault(route: string): Fault | undefined {
    const at = this.faults.findIndex((one) => route.startsWith(one.route));
    return at === -1 ? undefined : this.faults.splice(at, 1)[0]?.fault;
  }
}
