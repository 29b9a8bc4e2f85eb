/** One thing after the other for each of many: what is done next is given what the last one came to. */
import { putNewest } from '../../src/newest.ts';

export interface Turns<T> {
  /** Runs once all that was asked for the same id before has ended. A failure is its caller's, and leaves what was. */
  next(id: string, act: (before: T | undefined) => Promise<T | undefined>): Promise<void>;
}

/** Remembers the newest `most`; one that is forgotten starts anew. */
export function createTurns<T>(most = 500): Turns<T> {
  const ends = new Map<string, Promise<T | undefined>>();
  return {
    async next(id, act) {
      const before = ends.get(id) ?? Promise.resolve(undefined);
      const turn = before.then(act);
      const end = turn.catch(() => before);
      putNewest(ends, id, end, most);
      await turn;
    },
  };
}
