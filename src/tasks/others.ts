/** The tasks that touch no record. */
import { message } from '../i18n/message.ts';
import { Refusal } from '../refusal.ts';
import type { Task } from './task.ts';

export const demo: Task = {
  name: 'demo',
  usage: 'task.demo.usage',
  takes: { words: [0, 0] },
  run: (_given, shell) => shell.demo(),
};

export const manifest: Task = {
  name: 'manifest',
  usage: 'task.manifest.usage',
  takes: { words: [1, 1] },
  async run({ words: [platform = ''] }, shell) {
    if (!(await shell.manifest(platform))) throw new Refusal(message('task.manifest.usage'));
  },
};
