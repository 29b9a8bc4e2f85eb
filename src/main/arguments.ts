/** What is typed after `npm start --`. */
import { parseArgs } from 'node:util';
import { message } from '../i18n/message.ts';
import { fail } from './operator.ts';

export interface Arguments {
  readonly as: string | undefined;
  readonly in: string;
}

/** What was typed after `npm start --`; ends the process when that is nothing it knows. */
export function readArguments(args: readonly string[]): Arguments {
  try {
    const options = { as: { type: 'string' }, in: { type: 'string', default: 'general' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    return { as: values.as, in: values.in };
  } catch {
    return fail(message('task.usage'), message('start.usage'));
  }
}
