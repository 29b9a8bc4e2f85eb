/** Starts the process of one engine and reads what it says. */
import { spawnSync } from 'node:child_process';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Task, Told } from './child.ts';

/** The heap may take most of the machine; Node's own limit would end the larger engines early. */
const heapMB = Math.floor((totalmem() / 2 ** 20) * 0.8);

/** What the process measured, or undefined when it did not live to tell: too little memory. */
export function inChild(task: Task): Told | undefined {
  const file = fileURLToPath(new URL('./child.ts', import.meta.url));
  const args = ['--expose-gc', `--max-old-space-size=${heapMB}`, '--import', 'tsx', file, JSON.stringify(task)];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 24,
  });
  return status === 0 ? (JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Told) : undefined;
}
