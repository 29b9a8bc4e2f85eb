/** The folder itself: made, readable, writable, or a sentence that says why not. */
import { constants } from 'node:fs';
import { access, mkdir, stat } from 'node:fs/promises';
import { StoreUnavailable } from '../../src/store/port.ts';

/** Makes the folder at `path` (mode 700) when it is missing. @throws StoreUnavailable when it cannot be used. */
export async function prepareFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    if (!(await stat(path)).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unusable(path, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'there is a file of that name',
  ENOTDIR: 'a part of that path is a file',
  EACCES: 'this user may not read and write there',
  EPERM: 'this user may not read and write there',
  EROFS: 'it is on a read-only disk',
  ENOSPC: 'the disk is full',
};

/** The refusal for a folder that failed with `error`: why, and what to do next. */
export function unusable(path: string, error: unknown): StoreUnavailable {
  const reason = REASONS[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : String(error));
  return new StoreUnavailable(
    `The data folder ${path} cannot be used: ${reason}; name a folder that this user can write to.`,
  );
}

/** The code of a system error (`EACCES`) or a lock's (`ELOCKED`). */
export function codeOf(error: unknown): string | undefined {
  // Not by `instanceof`: errors of the runtime may come from another realm than this module's Error.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
