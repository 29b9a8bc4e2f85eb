/**
 * `npm run bench -- slack [--commands N] [--seconds N] [--digests N] [--matches N] [--seed S] [--json]`: a flood of commands over a
 * socket while digests of many channels go out, on the embedded store; and the same flood on an app of the same SDK that only
 * echoes, which is the floor. Each app is a process of its own; the stand-in of Slack is this one.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flood } from './slack/flood.ts';
import { readOptions } from './slack/options.ts';
import { asJson, figures, report } from './slack/report.ts';

const options = readOptions(process.argv.slice(3));
const folder = await mkdtemp(join(tmpdir(), 'rapporteur-bench-'));
try {
  const echo = figures(await flood('echo', folder, options), false);
  const ours = figures(await flood('rapporteur', folder, options), true);
  if (!options.json) console.log(`${report(options, ours, echo)}\n`);
  console.log(asJson(options, ours, echo));
} finally {
  await rm(folder, { recursive: true, force: true });
}
