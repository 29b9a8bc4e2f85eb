/** `npm run bench -- NAME`: runs one measurement of this folder. */
import { Misused } from './flags.ts';

const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  backup: () => import('./backup.ts'),
  digest: () => import('./digest.ts'),
  figures: () => import('./figures.ts'),
  match: () => import('./match.ts'),
  plan: () => import('./plan.ts'),
  reciprocal: () => import('./reciprocal.ts'),
  slack: () => import('./slack.ts'),
  start: () => import('./start.ts'),
};
const bench = benches[process.argv[2] ?? ''];
try {
  if (bench === undefined) throw new Misused(`Usage: npm run bench -- ${Object.keys(benches).join('|')}`);
  await bench();
} catch (error) {
  if (!(error instanceof Misused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
