/** The ports a chat platform implements. */
import type { Bot } from './bot.ts';
import type { Voice } from './i18n/render.ts';
import type { Reply } from './reply.ts';

/** Where an unasked message goes: a channel (`slack:T1/C1`, `discord:7`, `local:name`) or a person by identity (`slack:T1/U1`). */
export type Address = { readonly channel: string } | { readonly person: string };

export interface Posted {
  /** The platform's id of the message. */
  readonly id: string;
}

/**
 * The platform said no, or was never reached: nothing was posted.
 * `gone`: the channel or person is not there any more, or nobody may write there; `removed`: the bot is not in the channel,
 * the workspace or the server any more; `later`: try again.
 * Any other error of `post` means that nobody knows.
 */
export class NotPosted extends Error {
  readonly reason: 'gone' | 'removed' | 'later';
  /** Milliseconds the platform asks to wait, when it says so. */
  readonly retryAfter?: number;
  /** The wait is for everything that is posted on that platform, not for one channel. */
  readonly everywhere: boolean;

  constructor(reason: NotPosted['reason'], detail: string, retryAfter?: number, everywhere = false) {
    super(detail);
    this.name = 'NotPosted';
    this.reason = reason;
    this.retryAfter = retryAfter;
    this.everywhere = everywhere;
  }
}

/** A message that was looked for: its id; not where it would be; or the bot may not read there. */
export type Found = Posted | 'absent' | 'unreadable';

export interface Chat {
  /** Posts one message, once: no retry of its own. `key` marks the message so that a second post of it can be found or refused. @throws NotPosted */
  post(to: Address, reply: Reply, voice: Voice, key?: string): Promise<Posted>;
  /**
   * Looks for a message of its own that was posted with `key`, among those since an instant. Absent where no platform keeps
   * messages. @throws NotPosted `later` where that could not be done now
   */
  find?(to: Address, key: string, since: Date): Promise<Found>;
  /** Whether all of a reply is shown in one message, nothing left out for want of room; absent where there is always room. */
  fits?(reply: Reply, voice: Voice): boolean;
  /**
   * Replaces a message of its own by its id, where it was posted to. Doing it twice changes nothing. Absent where a
   * message cannot be changed. @throws NotPosted `gone` for a message that is not there any more
   */
  edit?(posted: string, to: Address, reply: Reply, voice: Voice): Promise<void>;
  /**
   * Posts one message that these people (identities of this platform) and nobody else read together, once.
   * @throws NotPosted `gone` where they have no place in common; then each has to be written to
   */
  gather?(people: readonly string[], reply: Reply, voice: Voice, key?: string): Promise<Posted>;
}

export interface Adapter extends Chat {
  /** The first part of its identities: `slack`. */
  readonly platform: string;
  start(bot: Bot): Promise<void>;
  stop(): Promise<void>;
}
