/**
 * Deliveries that this process has at hand or has answered. A platform brings an event again when it is unsure, and the core
 * carries it out once; a message that stays, unlike one that is gone with the next look, is not to stand there twice.
 */
export interface Recent {
  /** Does it unless it is being done or was done; what failed may come again. */
  once(delivery: string, work: () => Promise<void>): Promise<void>;
}

export function createRecent(most = 5000): Recent {
  const known = new Set<string>();
  return {
    async once(delivery, work) {
      if (known.has(delivery)) return;
      known.add(delivery);
      const [oldest] = known;
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      await work().catch((error: unknown) => {
        known.delete(delivery);
        throw error;
      });
    },
  };
}
