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
 * `gone`: the channel or person is not there any more, or the bot may not write there; `later`: try again.
 * Any other error of `post` means that nobody knows.
 */
export class NotPosted extends Error {
  readonly reason: 'gone' | 'later';
  /** Milliseconds the platform asks to wait, when it says so. */
  readonly retryAfter?: number;

  constructor(reason: 'gone' | 'later', detail: string, retryAfter?: number) {
    super(detail);
    this.name = 'NotPosted';
    this.reason = reason;
    this.retryAfter = retryAfter;
  }
}

export interface Chat {
  /** Posts one message, once: no retry of its own. `key` marks the message so that a second post of it can be found or refused. @throws NotPosted */
  post(to: Address, reply: Reply, voice: Voice, key?: string): Promise<Posted>;
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
