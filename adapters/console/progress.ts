/** How far something long has come: one line that is written over on a terminal, elsewhere a line for every tenth. */
import type { Writable } from 'node:stream';

export interface ProgressOptions {
  readonly output: Writable;
  readonly isTerminal: boolean;
  /** Fewer are done before anybody would read it. */
  readonly least: number;
  readonly say: (done: number, all: number) => string;
}

const width = 30;

export function createProgress({ output, isTerminal, least, say }: ProgressOptions) {
  let told = -1;
  return (done: number, all: number): void => {
    if (all < least) return;
    const percent = Math.floor((100 * Math.min(done, all)) / all);
    const step = isTerminal ? percent : Math.floor(percent / 10);
    if (step === told) return;
    told = step;
    const words = `${String(percent).padStart(3)} %  ${say(Math.min(done, all), all)}`;
    if (!isTerminal) output.write(`${words}\n`);
    else output.write(`\r[${bar(percent)}] ${words}${percent === 100 ? '\n' : ''}`);
  };
}

function bar(percent: number): string {
  const full = Math.floor((percent * width) / 100);
  return '#'.repeat(full) + '-'.repeat(width - full);
}
