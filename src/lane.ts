/**
 * Work in the order in which it came, so much at once, and each piece in a turn of its own: between two of them whatever has
 * arrived meanwhile is looked at, such as the next command, which a platform wants acknowledged within seconds.
 */

/** Ends when the process has looked at what has arrived. */
export type Turn = () => Promise<unknown>;
export type Lane = <T>(work: () => Promise<T>) => Promise<T>;

/** `width` is how much may run at once; of it one piece begins in each turn, so that no turn is long. */
export function createLane(turn: Turn, width: number): Lane {
  const waiting: (() => void)[] = [];
  let free = width;
  let began: Promise<unknown> = Promise.resolve();
  const enter = () => {
    if (free === 0) return new Promise<void>((resolve) => waiting.push(resolve));
    free -= 1;
    return undefined;
  };
  /** The place goes to the next in line, if any. */
  const leave = () => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return async (work) => {
    await enter();
    try {
      began = began.then(turn);
      await began;
      return await work();
    } finally {
      leave();
    }
  };
}
