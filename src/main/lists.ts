/** The file in which an installation corrects the lists of organisations, categories and treaties. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { type Lists, readLists } from '../domain/lists.ts';
import { message } from '../i18n/message.ts';
import { fail } from './operator.ts';

/** The lists this installation corrects, or undefined where it has no such file; ends the process when the file is wrong. */
export function listsOf(config: Config): Lists | undefined {
  const file = join(config.data, 'lists.json');
  if (!existsSync(file)) return undefined;
  const read = readLists(readFileSync(file, 'utf8'));
  return 'lists' in read ? read.lists : fail(message('start.lists', { file }), ...read.problems);
}
