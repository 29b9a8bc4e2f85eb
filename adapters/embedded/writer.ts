/** Writes one after the other, so that a file left with half a line (disk full) is mended before the next line. */
import { codeOf } from './folder.ts';

export interface Writer {
  /** Runs `task` after all earlier ones. A rejected write may still take effect: it is in memory by then. */
  write<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves when every write so far has ended, well or badly. */
  idle(): Promise<void>;
}

/** `rewrite` writes the whole file anew from memory. */
export function createWriter(rewrite: () => Promise<void>): Writer {
  let last: Promise<unknown> = Promise.resolve();
  let torn = false;

  async function run<T>(task: () => Promise<T>): Promise<T> {
    if (torn) await rewrite();
    torn = false;
    try {
      return await task();
    } catch (error) {
      torn = codeOf(error) !== undefined;
      throw error;
    }
  }

  return {
    write(task) {
      const mine = last.then(() => run(task));
      last = mine.catch(() => {});
      return mine;
    },
    idle: async () => void (await last),
  };
}
