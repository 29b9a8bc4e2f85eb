/** Work for one person after the other: what is wanted while it is being done is done once more after that, and no oftener. */
export interface Latest {
  /** Rejects as the work does; then what was wanted meanwhile waits for the next call. */
  take(key: string, work: () => Promise<void>): Promise<void>;
}

export function createLatest(): Latest {
  const busy = new Set<string>();
  const wanted = new Set<string>();
  return {
    async take(key, work) {
      wanted.add(key);
      if (busy.has(key)) return;
      busy.add(key);
      try {
        while (wanted.delete(key)) await work();
      } finally {
        busy.delete(key);
      }
    },
  };
}
