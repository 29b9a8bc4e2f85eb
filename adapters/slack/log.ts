/** The SDK's log through ours: what it does, never what people wrote. */
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../src/log.ts';

/** Bolt's debug lines hold whole payloads, people's words with them, so they are dropped. */
export function boltLogger(log: Log): Logger {
  return {
    debug() {},
    info: (...said: unknown[]) => log.debug('slack.sdk', { said: said.map(shown).join(' ') }),
    warn: (...said: unknown[]) => log.warn('slack.sdk', { said: said.map(shown).join(' ') }),
    error: (...said: unknown[]) => log.error('slack.sdk', { said: said.map(shown).join(' ') }),
    setLevel() {},
    getLevel: () => LogLevel.INFO,
    setName() {},
  };
}

function shown(said: unknown): string {
  const text = said instanceof Error ? `${said.name}: ${said.message}` : typeof said === 'string' ? said : '';
  return text.replace(/x(?:ox[a-z]|app)-[\w-]+/g, 'x***').slice(0, 500);
}

/** What is worth logging of an error: its kind and code, not its data. */
export function errorData(error: unknown): Record<string, unknown> {
  const { name, message } = error instanceof Error ? error : { name: 'unknown', message: String(error) };
  return { error: shown(`${name}: ${message}`) };
}
