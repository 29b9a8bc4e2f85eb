/** Starts replicas (`replica.ts`) and lets them work at the same moment. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { topics } from '../../src/domain/taxonomy.ts';
import type { Values } from '../../src/reply.ts';

/** A need or an offer to be logged, by its number. */
export type Item = `need ${number}` | `offer ${number}`;

/** States of several regions, each with somebody who logs its needs. */
export const states = ['SN', 'BD', 'FJ', 'BR', 'KE', 'GE', 'JM', 'LA', 'MA', 'NP', 'PY', 'TO'] as const;
const stateOf = (number: number) => states[number % states.length] ?? '';

/** Who logs what: identities that the test recognises before, and for whom they speak. */
export const speakers: readonly (readonly [identity: string, delegation: string])[] = [
  ...states.map((state) => [`local:recipient-${state}`, state] as const),
  ['local:provider', 'CZ'],
];
export const speakerOf = (noun: string, number: number) =>
  noun === 'need' ? `local:recipient-${stateOf(number)}` : 'local:provider';

const audiences = ['csirt-staff', 'law-enforcement', 'policy-makers'] as const;
const modalities = ['training-course', 'mentoring'] as const;

export const titleOf = (noun: string, number: number) =>
  `${noun} number ${number} about ${topics[Math.floor(number / 12) % topics.length]?.label ?? ''}`;

/** The need or offer of a number: topics, audiences, forms and States spread so that some pairs fit and most do not. */
export function recordValues(noun: string, number: number): Values {
  const topic = topics[Math.floor(number / 12) % topics.length]?.value ?? '';
  const audience = audiences[number % audiences.length] ?? '';
  const modality = modalities[Math.floor(number / 3) % modalities.length] ?? '';
  const open: Values = noun === 'offer' ? { eligible: `${stateOf(number + 1)},${stateOf(number + 6)}` } : {};
  return { title: titleOf(noun, number), topics: topic, audience, modality, ...open };
}

export interface Replica {
  /** Lets it begin; `line` is what it is told. */
  go(line?: string): void;
  /** Ends it at once, as a machine that fails would. */
  kill(): void;
  /** When it has ended, well or not. */
  readonly ended: Promise<unknown>;
  /** Everything it printed, when it has ended well. @throws Error when it has not */
  readonly output: Promise<string>;
}

/** Starts a process for each task and waits until all are connected. */
export async function startReplicas(uri: string, database: string, tasks: readonly string[]): Promise<Replica[]> {
  return Promise.all(tasks.map((task) => startReplica(uri, database, task)));
}

/** Starts one; `hear` is given each line it prints. */
export async function startReplica(
  uri: string,
  database: string,
  task: string,
  hear?: (line: string) => void,
): Promise<Replica> {
  const script = fileURLToPath(new URL('./replica.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, uri, database, task], { stdio: 'pipe' });
  let printed = '';
  let complaint = '';
  child.stderr.on('data', (data) => {
    complaint += String(data);
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      printed += String(data);
      if (printed.includes('ready')) resolve();
    });
    child.once('exit', () => reject(new Error(`the replica ended early: ${complaint}`)));
  });
  if (hear !== undefined) createInterface({ input: child.stdout }).on('line', hear);
  const ended = once(child, 'close');
  const output = ended.then(([code]) => {
    if (code !== 0) throw new Error(`the replica ended with ${code}: ${complaint}`);
    return printed;
  });
  output.catch(() => {});
  await ready;
  return {
    go: (line = 'go') => void child.stdin.write(`${line}\n`),
    kill: () => void child.kill('SIGKILL'),
    ended,
    output,
  };
}
