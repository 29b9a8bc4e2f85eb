/** The port to the files that a shell task reads and writes. */
import type { Checksum } from './backup.ts';

export interface Files {
  /** The lines of a text, gunzipped where the name ends with `.gz`, one after the other. @throws Refusal when it cannot be read */
  lines(path: string): AsyncIterable<string>;
  /** The bytes of a file as they are, one piece after the other. @throws Refusal when it cannot be read */
  bytes(path: string): AsyncIterable<Uint8Array>;
  /**
   * Writes a new file that this user alone reads (mode 600), gzipped where its name ends with `.gz`; it stands under its name once
   * it is whole. @returns its size in bytes. @throws Refusal when there is one already, or it cannot be written
   */
  write(path: string, pieces: AsyncIterable<string>): Promise<number>;
  /** The path of a file to be called `name` where `path` is a folder; else `path`. */
  within(path: string, name: string): Promise<string>;
  checksum(): Checksum;
}
