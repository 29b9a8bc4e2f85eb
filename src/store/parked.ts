/**
 * What a button or a form of a chat stands for, where the platform's identifier has no room for it: kept under a random id,
 * so that it is still known after a restart and in every process.
 */
import type { Values } from '../reply.ts';
import type { Collection } from './port.ts';

export interface Parked {
  /** Random: the identifier that the platform hands back holds it. */
  readonly _id: string;
  /** The command that is given by it: `need add`. */
  readonly command: string;
  readonly values: Values;
  /** The identity it is for, and nobody else; absent for what stands in a message that several people read. */
  readonly who?: string;
  readonly at: Date;
}

export type ParkedRepository = ReturnType<typeof parkedRepository>;

export function parkedRepository(rows: Collection<Parked>) {
  return {
    keep: (row: Parked): Promise<void> => rows.put(row),
    get: (id: string): Promise<Parked | undefined> => rows.get(id),
  };
}

/** As a chat sees it: the time is the core's. */
export interface Parker {
  keep(row: Omit<Parked, 'at'>): Promise<void>;
  get(id: string): Promise<Parked | undefined>;
}
