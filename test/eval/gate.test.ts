/** The measures of the evaluation, its command, and the gate: figures of the project's own set do not fall. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { type Baseline, baselineFile, fallen, measure, ownSet, tolerance } from '../../eval/baseline.ts';
import { readSet } from '../../eval/data.ts';
import { ndcg, recall, reciprocalRank } from '../../eval/measures.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../../eval/run.ts', import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function evaluation(...given: string[]): Promise<Ended> {
  try {
    return { code: 0, ...(await run(process.execPath, ['--import', 'tsx', script, ...given])) };
  } catch (error) {
    return error as Ended;
  }
}

async function withSet(files: Record<string, string>, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-eval-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, `${name}.jsonl`), text);
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const need = { id: 'n1', lang: 'en', text: 'Train our judges on digital evidence', countries: ['SN'] };
const offer = { id: 'o1', lang: 'fr', text: 'Formation des juges à la preuve numérique', eligible: ['global'] };
const small = {
  needs: JSON.stringify({ ...need, topics: ['judiciary-e-evidence'] }),
  offers: JSON.stringify({ ...offer, topics: ['judiciary-e-evidence'] }),
  gold: JSON.stringify({ need_id: 'n1', grades: { o1: 3 } }),
};

describe('the measures', () => {
  const grades = { a: 3, b: 1, c: 2 };

  test('nDCG is what the list gains over what the best list would', () => {
    const ideal = 7 / Math.log2(2) + 3 / Math.log2(3) + 1 / Math.log2(4);
    expect(ndcg(['a', 'c', 'b'], grades)).toBeCloseTo(1, 12);
    expect(ndcg(['b', 'x', 'a'], grades)).toBeCloseTo((1 / Math.log2(2) + 7 / Math.log2(4)) / ideal, 12);
    expect(ndcg(['x', 'y'], grades)).toBe(0);
    expect(ndcg(['x', 'x', 'x', 'x', 'x', 'a'], grades)).toBe(0);
    expect(ndcg(['c'], grades, 1)).toBeCloseTo(3 / 7, 12);
  });

  test('recall counts those of the highest grade, the reciprocal rank the first of any', () => {
    const two = { a: 3, b: 3, c: 1 };
    expect(recall(['c', 'a'], two)).toBe(0.5);
    expect(recall(['c', 'a', 'b'], two, 2)).toBe(0.5);
    expect(recall(['a', 'b'], two)).toBe(1);
    expect([reciprocalRank(['x', 'c'], two), reciprocalRank(['x'], two)]).toEqual([0.5, 0]);
  });
});

describe('npm run eval', () => {
  test('prints a table, and the figures in JSON on the last line', async () => {
    await withSet(small, async (folder) => {
      const { code, stdout } = await evaluation('--dir', folder, '--mode', 'form');
      const lines = stdout.trimEnd().split('\n');
      expect(code).toBe(0);
      expect(lines[0]).toMatch(/^mode form +needs +nDCG@5/);
      expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
        mode: 'form',
        all: { ndcg5: 1, recall10: 1, mrr: 1, needs: 1 },
      });
      const bare = await evaluation('--dir', folder, '--json');
      expect(JSON.parse(bare.stdout)).toMatchObject({ mode: 'form' });
    });
  });

  test('says what is wrong with what it is given, and ends with 1', async () => {
    await withSet({ ...small, offers: `${small.offers}\n{"id": "o2"` }, async (folder) => {
      expect(await evaluation('--dir', folder)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/^offers\.jsonl:2: /),
      });
    });
    await withSet({ ...small, gold: '\n{"need_id": 7, "grades": {}}\n' }, async (folder) => {
      const { code, stderr } = await evaluation('--dir', folder);
      expect([code, stderr.split('\n').length]).toEqual([1, 3]);
      expect(stderr).toMatch(/^gold\.jsonl:2: .*need_id/);
    });
    for (const [given, said] of [
      [[], 'Which folder?'],
      [['--dir', '/no/such/folder'], '/no/such/folder/gold.jsonl cannot be read'],
      [['--dir', ownSet, '--mode', 'wild'], 'There is no mode “wild”: it is one of text, chip, short, form.'],
      [['--deep'], "Unknown option '--deep'"],
    ] as const) {
      const { code, stderr, stdout } = await evaluation(...given);
      expect([code, stdout, stderr.startsWith(said)]).toEqual([1, '', true]);
      expect(stderr).toContain('Usage: npm run eval --');
    }
  });
});

describe('the gate', () => {
  const before: Baseline = { form: { all: 0.8, en: 0.9, others: 0.78 }, chips: { all: 0.7, en: 0.8, others: 0.6 } };
  const changed = (name: string, which: 'all' | 'en' | 'others', by: number): Baseline => {
    const figures = before[name] ?? { all: 0, en: 0, others: 0 };
    return { ...before, [name]: { ...figures, [which]: Math.round(100 * (figures[which] + by)) / 100 } };
  };

  test('says which figure fell, and is silent within the tolerance', () => {
    expect(fallen(before, before)).toEqual([]);
    expect(fallen(before, changed('form', 'en', 0.05))).toEqual([]);
    expect(fallen(before, { ...before, form: { all: 0.8 - tolerance / 2, en: 0.9, others: 0.78 } })).toEqual([]);
    expect(fallen(before, changed('form', 'others', -0.02))).toEqual([
      'nDCG@5 in mode form (others) fell from 0.78 to 0.76.',
    ]);
    expect(fallen(before, changed('chips', 'all', -0.1))).toEqual([
      'A right topic among the four suggested (all) fell from 0.7 to 0.6.',
    ]);
    expect(fallen(before, {})).toHaveLength(6);
  });

  test('the figures of the project’s own set have not fallen (renew them with: npm run eval -- --baseline)', () => {
    const kept = JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline;
    expect(Object.keys(kept).sort()).toEqual(['chips', 'chip', 'form', 'short', 'text'].sort());
    expect(fallen(kept, measure(readSet(ownSet)))).toEqual([]);
  });
});
