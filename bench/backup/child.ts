/**
 * One task of the shell in a process of its own, as an operator runs it, with its memory watched. What is typed after it are the
 * task and its words; the settings are the environment's. Prints what was measured as the last line, as JSON.
 */
import { createShell } from '../../src/main/shell.ts';
import { runTask } from '../../src/tasks/index.ts';

export interface Measured {
  /** Seconds from the launch of the process to the end of the task. */
  readonly seconds: number;
  /** The most that was ever resident. */
  readonly peakRssMB: number;
  /** What was on the heap after forced collections: the most, and with the whole store loaded. */
  readonly heapMB: number;
  readonly loadedMB: number;
}

const MB = 2 ** 20;
const [task = '', ...words] = process.argv.slice(2);

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / MB;
}

let [peak, loaded] = [0, 0];
/** Looks at every tenth; the store is loaded whole from a backup's first document on, and at a restore's last one. */
function watch(done: number, all: number): void {
  const looks = done === 1 || done === all || done % Math.ceil(all / 10) === 0;
  if (!looks) return;
  const now = heap();
  peak = Math.max(peak, now);
  if (task === 'backup' ? done === 1 : done === all) loaded = now;
}

const misused = await runTask(task, words, { ...createShell(), say: () => {}, progress: () => watch });
if (misused !== undefined) throw new Error(`the task ${task} is not typed like this`);
const measured: Measured = {
  seconds: performance.now() / 1000,
  // the kernel counts in kilobytes
  peakRssMB: process.resourceUsage().maxRSS / 1024,
  heapMB: peak,
  loadedMB: loaded,
};
console.log(JSON.stringify(measured));
process.exit(0);
