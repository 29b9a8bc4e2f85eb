/** `npm run bench -- NAME`: runs one measurement of this folder. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  backup: () => import('./backup.ts'),
  digest: () => import('./digest.ts'),
  match: () => import('./match.ts'),
  plan: () => import('./plan.ts'),
  reciprocal: () => import('./reciprocal.ts'),
  start: () => import('./start.ts'),
};
const bench = benches[process.argv[2] ?? ''];
if (bench === undefined) console.error(`Usage: npm run bench -- ${Object.keys(benches).join('|')}`);
else await bench();
