/** Structured logs by pino, one JSON line each, on standard error: standard output belongs to the chat in the terminal. */
import { destination, pino } from 'pino';
import type { Log } from '../../src/log.ts';

export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent'): Log {
  const logger = pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    destination({ dest: 2, sync: true }),
  );
  return {
    debug: (event, data) => logger.debug({ ...data }, event),
    info: (event, data) => logger.info({ ...data }, event),
    warn: (event, data) => logger.warn({ ...data }, event),
    error: (event, data) => logger.error({ ...data }, event),
  };
}
