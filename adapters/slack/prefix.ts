/** A word that stands before every command of ours, where another app has commands of the same names: `/cb-need`. */
import type { Bot } from '../../src/bot.ts';
import type { Command } from '../../src/command.ts';
import type { Voice } from '../../src/i18n/render.ts';
import { limits } from './limits.ts';

export const nounsOf = (commands: readonly Command[]): string[] => [...new Set(commands.map(({ noun }) => noun))];

/** A command as Slack brings it, without its slash and prefix; one without the prefix stays as it is. */
export function unprefixed(command: string, prefix: string): string {
  const name = command.slice(1);
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** Speaks of commands as they are typed here. */
export const speaking = (voice: Voice, prefix: string): Voice => (prefix === '' ? voice : { ...voice, prefix });

export function speakingBot(bot: Bot, prefix: string): Bot {
  return { ...bot, voice: (who, where) => speaking(bot.voice(who, where), prefix) };
}

/** @throws Error with a sentence when a command would be longer than Slack takes */
export function checkPrefix(commands: readonly Command[], prefix: string): void {
  const long = nounsOf(commands).filter((noun) => `/${prefix}${noun}`.length > limits.command);
  if (long.length === 0) return;
  const names = long.map((noun) => `/${prefix}${noun}`).join(', ');
  throw new Error(
    `Slack takes commands of at most ${limits.command} characters, and with SLACK_COMMAND_PREFIX some are longer (${names}); choose a shorter one.`,
  );
}
