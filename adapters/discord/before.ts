/** Waiting no longer than there is time for. */

/** What was promised, or `late` when it is not there after so many milliseconds; it goes on then, and its fault is nobody's. */
export async function before<T>(milliseconds: number, promise: Promise<T>): Promise<T | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, milliseconds, 'late');
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
