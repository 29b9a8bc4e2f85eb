/** Which part of the servers this process hears of: all of them, or the shards it was given. */
import type { ClientOptions } from 'discord.js';

export interface Shards {
  /** Numbers from 0, of `of`. */
  readonly ids: readonly number[];
  readonly of: number;
}

/** As many connections as Discord recommends, all in this process, where nothing was said. */
export function shardOptions(shards: Shards | undefined): Pick<ClientOptions, 'shards' | 'shardCount'> {
  return shards === undefined ? { shards: 'auto' } : { shards: [...shards.ids], shardCount: shards.of };
}
