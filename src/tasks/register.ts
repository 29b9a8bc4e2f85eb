/** `register discord`: the commands as they are declared now, where they differ from what is registered. */
import type { CommandChange } from '../examine.ts';
import { type Message, message } from '../i18n/message.ts';
import { Refusal } from '../refusal.ts';
import type { Task } from './task.ts';

export const registering: Task = {
  name: 'register',
  usage: 'task.register.usage',
  takes: { words: [1, 1], options: { server: 'value' } },
  async run({ words: [platform = ''], options: { server } }, shell) {
    const servers = server?.split(',').map((each) => each.trim());
    const wrong = servers?.some((each) => !/^\d{5,25}$/.test(each)) ?? false;
    if (platform !== 'discord' || wrong) throw new Refusal(message('task.register.usage'));
    for (const change of await shell.register(servers)) for (const line of linesOf(change)) shell.say(line);
  },
};

function linesOf({ server, added, changed, removed }: CommandChange): Message[] {
  const where = server === undefined ? message('register.everywhere') : message('register.server', { server });
  const lines = [
    ...(added.length > 0 ? [message('register.added', { where, names: { list: added } })] : []),
    ...(changed.length > 0 ? [message('register.changed', { where, names: { list: changed } })] : []),
    ...(removed.length > 0 ? [message('register.removed', { where, names: { list: removed } })] : []),
  ];
  return lines.length > 0 ? lines : [message('register.same', { where })];
}
