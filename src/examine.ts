/** What an examination finds: plain sentences for whoever runs the bot, made by whatever can look. */
import { type Message, message } from './i18n/message.ts';

/** `fail`: the bot cannot do its work so; `warn`: it can, and somebody should look. */
export interface Finding {
  readonly state: 'ok' | 'warn' | 'fail';
  /** What is so, and where that is not well the next step. Never a secret. */
  readonly text: Message;
}

export const ok = (text: Message): Finding => ({ state: 'ok', text });
export const warn = (text: Message): Finding => ({ state: 'warn', text });
export const fail = (text: Message): Finding => ({ state: 'fail', text });

/** Which commands a registration adds, changes and takes away; on one server, or everywhere. */
export interface CommandChange {
  readonly server?: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A clock that is off by more is told of, in milliseconds; Slack takes no request that is five minutes old. */
const mostOff = { warn: 30_000, fail: 240_000 };

/** Compares this machine's clock with the time that a platform answered with. */
export function clockFinding(platform: string, theirs: Date, ours: Date): Finding {
  const off = Math.abs(theirs.getTime() - ours.getTime());
  const seconds = Math.round(off / 1000);
  if (off <= mostOff.warn) return ok(message('doctor.clock.ok', { platform }));
  const text = message('doctor.clock.off', { platform, seconds });
  return off > mostOff.fail ? fail(text) : warn(text);
}
