/** Runs the bot as a person would start it: a process of its own, lines piped in. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'rapporteur-test-'));

/** Starts `main.ts` with only these settings; nothing of the environment leaks in but the path. */
export function start(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: 'pipe',
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += String(data);
  });
  child.stderr.on('data', (data) => {
    err += String(data);
  });
  const ran: Promise<Ran> = once(child, 'close').then(([code]) => ({ code, out, err }));
  return { child, ran };
}

export function run(
  lines: readonly string[],
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  const { child, ran } = start(args, env);
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  return ran;
}
