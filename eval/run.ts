/**
 * `npm run eval -- --dir FOLDER [--mode text|chip|short|form] [--json]`: how well the matcher ranks the offers of a set.
 * `npm run eval -- --baseline`: measures the project's own set and keeps the figures, which must not fall from then on.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { baselineFile, measure, ownSet } from './baseline.ts';
import { type Mode, modes, readSet } from './data.ts';
import { evaluate, type Figures, type Result } from './evaluate.ts';

const usage = 'npm run eval -- --dir FOLDER [--mode text|chip|short|form] [--json] | --baseline';

function stop(problem: string): never {
  process.stderr.write(`${problem}\nUsage: ${usage}\n`);
  process.exit(1);
}

interface Arguments {
  readonly dir: string;
  readonly mode: Mode;
  readonly json: boolean;
  readonly baseline: boolean;
}

function readArguments(): Arguments {
  try {
    const options = {
      dir: { type: 'string' },
      mode: { type: 'string', default: 'form' },
      json: { type: 'boolean' },
      baseline: { type: 'boolean' },
    } as const;
    const { values } = parseArgs({ options });
    const mode = modes.find((each) => each === values.mode);
    const { json = false, baseline = false } = values;
    const dir = values.dir ?? (baseline ? ownSet : undefined);
    if (dir === undefined) return stop('Which folder? Name it with --dir.');
    if (mode === undefined) return stop(`There is no mode “${values.mode}”: it is one of ${modes.join(', ')}.`);
    return { dir, mode, json, baseline };
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

function table({ all, byLanguage, withoutGold, chips, mode }: Result): string {
  const row = (name: string, { ndcg5, recall10, mrr, needs }: Figures, chip?: number) =>
    [name.padEnd(9), needs, ...[ndcg5, recall10, mrr].map((value) => value.toFixed(3)), chip?.toFixed(3) ?? '']
      .map((cell, place) => (place === 0 ? cell : String(cell).padStart(10)))
      .join('');
  const head = ['needs', 'nDCG@5', 'recall@10', 'MRR', 'chips'].map((cell) => cell.padStart(10)).join('');
  const others = `${withoutGold.suggested} of ${withoutGold.needs} needs that no offer answers get a suggestion`;
  const rows = Object.entries(byLanguage).map(([language, figures]) => row(language, figures, chips[language]));
  return [`mode ${mode}`.padEnd(9) + head, ...rows, row('all', all), others].join('\n');
}

function keepBaseline(dir: string): void {
  const figures = measure(readSet(dir));
  writeFileSync(baselineFile, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(JSON.stringify(figures));
}

function show({ dir, mode, json }: Arguments): void {
  const result = evaluate(readSet(dir), mode);
  if (!json) console.log(table(result));
  const { chips: _chips, ...figures } = result;
  console.log(JSON.stringify(json ? figures : result));
}

try {
  const given = readArguments();
  if (given.baseline) keepBaseline(given.dir);
  else show(given);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
