/** `backup FILE`: the whole record of the group into one file, as it is stored. */
import { backupLines } from '../exchange/backup.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import { newest } from '../store/migrations/index.ts';
import { shapeOf } from '../store/migrations/state.ts';
import type { Store } from '../store/port.ts';
import { sealedKeys } from '../store/sealing.ts';
import type { Shell, Task } from './task.ts';

export const backup: Task = {
  name: 'backup',
  usage: 'task.backup.usage',
  takes: { words: [1, 1] },
  async run({ words: [typed = ''] }, shell) {
    const raw = await shell.openRaw();
    try {
      await write(raw, typed, shell);
    } finally {
      await raw.close();
    }
  },
};

async function write(store: Store, typed: string, shell: Shell): Promise<void> {
  const { group } = shell.config();
  const migration = await shapeOf(store, group, newest);
  const keys = await sealedKeys(store, group, await shell.sealer());
  if (keys === undefined) throw refuse('backup.sealing', { place: store.place });
  const files = await shell.files();
  const file = await files.within(typed, nameOf(group, shell.clock()));
  let count = 0;
  const bar = shell.progress((done, all) => message('backup.writing', { done, all }));
  const progress = (done: number, all: number) => {
    count = done;
    bar(done, all);
  };
  const lines = backupLines({ store, group, migration, keys, checksum: files.checksum(), progress });
  const bytes = await files.write(file, lines);
  shell.say(message('backup.done', { count, file, bytes }));
  if (keys.length === 0) shell.say(message('backup.plain', { file }));
  else shell.say(message('backup.sealed', { keys: { list: keys } }));
}

/** `rapporteur-wg-20261123T120000Z.jsonl.gz`: a name that sorts by time. */
function nameOf(group: string, now: Date): string {
  const time = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return `rapporteur-${group}-${time}.jsonl.gz`;
}
