/**
 * A delivery carried out once: whoever is first runs it; whoever comes after waits for the answer a bounded time and
 * gives the same one. After a process that died in the middle, what it wrote is looked for before anything runs again.
 */
import { message } from './i18n/message.ts';
import type { Log } from './log.ts';
import type { Reply } from './reply.ts';
import type { Claim, Once, OnceRepository } from './store/once.ts';

export interface Errand {
  /** The platform's id of the delivery. */
  readonly delivery: string;
  /** The identity that speaks. */
  readonly who: string;
  /** The answer holds what is shown once and kept nowhere. */
  readonly secret: boolean;
  /** Rejects for what may be tried again: an expected no is an answer. */
  run(): Promise<Reply>;
  /** The answer where it wrote the records of these ids before. */
  written(ids: readonly string[]): Promise<Reply>;
}

export interface OnceOptions {
  readonly once: OnceRepository;
  readonly clock: () => Date;
  /** Waits that many milliseconds; without it nobody is waited for. */
  readonly pause?: (ms: number) => Promise<unknown>;
  readonly log: Log;
}

const home = { command: 'wg' } as const;
const stepMs = 250;
/** How long a second delivery waits for the first: the way back stays open longer, but people look elsewhere. */
const patienceMs = 15_000;

/** A file is not kept with the answer: whoever wants it again gives the command again. */
function kept({ file: _file, ...reply }: Reply & { readonly file?: unknown }): Reply {
  return reply;
}

export function createOnce({ once, clock, pause, log }: OnceOptions) {
  /** What this process is at: a lease that ends under it is no crash. */
  const atIt = new Set<string>();
  const unsettled = () => log.warn('once.unsettled');

  async function carryOut(errand: Errand, row: Once, again: boolean): Promise<Reply> {
    const keep = async (reply: Reply) => {
      // written or not, the person is answered: without the row the records themselves tell the next one
      await once.settle(row, errand.secret ? undefined : kept(reply)).catch(unsettled);
      return reply;
    };
    try {
      const ids = again ? await once.wrote(errand.delivery) : [];
      return await keep(ids.length > 0 ? await errand.written(ids) : await errand.run());
    } catch (error) {
      await once.release(row).catch(unsettled);
      throw error;
    }
  }

  async function claim({ delivery, who }: Errand): Promise<Claim> {
    if (atIt.has(delivery)) return { kind: 'running' };
    atIt.add(delivery);
    const claimed = await once.claim(delivery, who, clock()).catch((error: unknown) => {
      atIt.delete(delivery);
      throw error;
    });
    if (claimed.kind !== 'mine') atIt.delete(delivery);
    return claimed;
  }

  /** The answer to a delivery. @throws whatever `run` does */
  return async function answer(errand: Errand): Promise<Reply> {
    for (let waited = 0; ; waited += stepMs) {
      const found = await claim(errand);
      if (found.kind === 'done') return found.reply ?? { text: message('once.gone', { home }) };
      if (found.kind === 'mine')
        return carryOut(errand, found.row, found.again).finally(() => atIt.delete(errand.delivery));
      if (pause === undefined || waited >= patienceMs) return { text: message('once.running', { home }) };
      await pause(stepMs);
    }
  };
}
