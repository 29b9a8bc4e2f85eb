/** Whoever runs it is spoken to in English: the settings' names are. */
import { createNames } from '../domain/names.ts';
import { type Message, message } from '../i18n/message.ts';
import { plain, type Voice } from '../i18n/render.ts';

const operator: Voice = { locale: 'en', zone: 'UTC', names: createNames() };

export const spoken = (text: Message): string => plain(text, operator);

export function tell(text: Message): void {
  process.stderr.write(`${spoken(text)}\n`);
}

/** Says why it cannot go on, and ends the process: there is nothing to wait for. */
export function fail(...problems: readonly Message[]): never {
  for (const problem of problems) tell(problem);
  process.exit(1);
}

export const failed = (problem: string): never => fail(message('start.failed', { problem }));

/** What went wrong, in words. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
