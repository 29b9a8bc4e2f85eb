/** Starts the process of one engine, and asks it. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Said, Task, Told, Turn } from './child.ts';
import type { Searched } from './measure.ts';

/** The heap may take most of the machine; Node's own limit would end the larger engines early. */
const heapMB = Math.floor((totalmem() / 2 ** 20) * 0.8);

export interface Asked {
  readonly told: Told;
  /** Searches for needs by their numbers, from one to before another. */
  search(from: number, to: number): Promise<Searched[]>;
  end(): void;
}

/** An engine that was built in a process of its own, or undefined when that did not live to tell: too little memory. */
export async function start(task: Task): Promise<Asked | undefined> {
  const file = fileURLToPath(new URL('./child.ts', import.meta.url));
  const execArgv = ['--expose-gc', `--max-old-space-size=${heapMB}`, '--import', 'tsx'];
  const child = fork(file, { execArgv });
  const ended = once(child, 'exit').then(() => undefined);
  const put = async (what: Task | Turn): Promise<Said | undefined> => {
    const said = once(child, 'message').then(([message]) => message as Said);
    child.send(what);
    return Promise.race([said, ended]);
  };
  const told = await put(task);
  if (told === undefined || !('told' in told)) return undefined;
  return {
    told: told.told,
    async search(from, to) {
      const said = await put({ from, to });
      if (said === undefined || !('searched' in said)) throw new Error(`${task.engine} ended while it was asked`);
      return said.searched;
    },
    end: () => child.disconnect(),
  };
}
