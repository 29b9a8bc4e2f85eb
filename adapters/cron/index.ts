/** The heartbeat: once a minute, never twice at once, and nothing of it is remembered here: due-times live in the store. */
import { schedule } from 'node-cron';

export interface Heartbeat {
  stop(): Promise<void>;
}

/** Calls `beat` at every full minute, one at a time; `failed` hears of a beat that threw. */
export function startHeartbeat(beat: () => Promise<void>, failed: (error: unknown) => void): Heartbeat {
  const task = schedule('* * * * *', () => beat().catch(failed), { noOverlap: true });
  return { stop: async () => void (await task.destroy()) };
}
