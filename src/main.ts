/** The entry: serves, or runs one task and ends. What it puts together is in the files of `main/`. */
import { message } from './i18n/message.ts';
import { readArguments } from './main/arguments.ts';
import { fail, failed, reasonOf } from './main/operator.ts';
import { configOrEnd, createShell } from './main/shell.ts';
import { Refusal } from './refusal.ts';
import { runTask } from './tasks/index.ts';

async function main(args: readonly string[]): Promise<void> {
  const [task, ...rest] = args;
  if (task === undefined || task.startsWith('-')) return start(args);
  return task === 'start' ? start(rest) : run(task, rest);
}

async function start(args: readonly string[]): Promise<void> {
  const { serve } = await import('./main/serve.ts');
  return serve(configOrEnd(), readArguments(args));
}

async function run(task: string, args: readonly string[]): Promise<void> {
  try {
    const misused = await runTask(task, args, createShell());
    if (misused !== undefined) fail(...misused);
  } catch (error) {
    if (error instanceof Refusal) fail(error.reply);
    fail(message('task.failed', { task, problem: reasonOf(error) }));
  }
}

main(process.argv.slice(2)).then(
  // the SDKs leave timers behind that would keep the process alive for seconds
  () => process.exit(0),
  (error: unknown) => failed(reasonOf(error)),
);
