/** `restore FILE`: a backup into an empty store. */
import { restoreBackup } from '../exchange/restore.ts';
import { message } from '../i18n/message.ts';
import { newest } from '../store/migrations/index.ts';
import type { Store } from '../store/port.ts';
import type { Shell, Task } from './task.ts';

export const restore: Task = {
  name: 'restore',
  usage: 'task.restore.usage',
  takes: { words: [1, 1] },
  async run({ words: [file = ''] }, shell) {
    const raw = await shell.openRaw();
    try {
      await read(raw, file, shell);
    } finally {
      await raw.close();
    }
  },
};

async function read(store: Store, file: string, shell: Shell): Promise<void> {
  const { group } = shell.config();
  const [files, sealer] = [await shell.files(), await shell.sealer()];
  const bars = {
    check: shell.progress((done, all) => message('restore.checking', { done, all })),
    write: shell.progress((done, all) => message('restore.writing', { done, all })),
  };
  const { head, count } = await restoreBackup({
    ...{ store, group, newest, sealer, clock: shell.clock },
    lines: () => files.lines(file),
    checksum: () => files.checksum(),
    progress: (pass, done, all) => bars[pass](done, all),
  });
  await shell.clearIndex();
  shell.say(message('restore.done', { count, file, place: store.place }));
  if (head.keys.length === 0 && sealer !== undefined) shell.say(message('restore.plain', { file }));
}
