/** The tasks of the shell, by name: an explicit list. */
import { nearest } from '../domain/options.ts';
import { type Message, message } from '../i18n/message.ts';
import { auditing } from './audit.ts';
import { backup } from './backup.ts';
import { doctor } from './doctor.ts';
import { exporting } from './export.ts';
import { importing } from './import.ts';
import { demo, manifest } from './others.ts';
import { registering } from './register.ts';
import { restore } from './restore.ts';
import { readGiven, type Shell, type Task } from './task.ts';

export const tasks: readonly Task[] = [
  ...[demo, doctor, manifest, registering, backup, restore],
  ...[importing, exporting, auditing],
];

/** Runs a task; undefined when that was done, else what is said to whoever typed it wrongly. @throws as `Task.run` does */
export async function runTask(
  name: string,
  args: readonly string[],
  shell: Shell,
): Promise<readonly Message[] | undefined> {
  const task = tasks.find((each) => each.name === name);
  if (task === undefined) return unknown(name);
  const given = readGiven(args, task.takes);
  if (given === undefined) return [message('task.usage'), message(task.usage)];
  await task.run(given, shell);
  return undefined;
}

function unknown(name: string): Message[] {
  const options = tasks.map((task) => ({ value: task.name, label: task.name }));
  const [near] = nearest(options, name, 1);
  const first = near === undefined ? message('task.unknown', { name }) : message('task.unknown.near', { name, near });
  return [first, message('task.usage'), message('start.usage'), ...tasks.map(({ usage }) => message(usage))];
}
