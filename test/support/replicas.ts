/** Starts replicas (`replica.ts`) and lets them work at the same moment. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { topics } from '../../src/domain/taxonomy.ts';
import type { Values } from '../../src/reply.ts';

/** Who logs what: identities that the test recognises before. */
export const speakers = { need: 'local:recipient', offer: 'local:provider' } as const;

const audiences = ['csirt-staff', 'law-enforcement', 'policy-makers'] as const;
const modalities = ['training-course', 'mentoring'] as const;

/** The need or offer of a number: topics, audiences and forms spread so that some pairs fit and most do not. */
export function recordValues(noun: 'need' | 'offer', number: number): Values {
  const topic = topics[number % topics.length]?.value ?? '';
  const audience = audiences[number % audiences.length] ?? '';
  const modality = modalities[Math.floor(number / 3) % modalities.length] ?? '';
  const open: Values = noun === 'offer' ? { eligible: number % 5 === 0 ? 'sids' : 'global' } : {};
  return { title: `${noun} number ${number} about ${topic}`, topics: topic, audience, modality, ...open };
}

interface Replica {
  /** Lets it begin. */
  go(): void;
  /** Everything it printed, when it has ended well. @throws Error when it has not */
  readonly output: Promise<string>;
}

/** Starts a process for each task and waits until all are connected. */
export async function startReplicas(uri: string, database: string, tasks: readonly string[]): Promise<Replica[]> {
  return Promise.all(tasks.map((task) => startReplica(uri, database, task)));
}

async function startReplica(uri: string, database: string, task: string): Promise<Replica> {
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
  const output = once(child, 'close').then(([code]) => {
    if (code !== 0) throw new Error(`the replica ended with ${code}: ${complaint}`);
    return printed;
  });
  output.catch(() => {});
  await ready;
  return { go: () => void child.stdin.write('go\n'), output };
}
