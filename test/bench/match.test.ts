/** The corpus of the matcher's bench, its engines, and how its flags are read. No times: those are for the bench to tell. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { wordOf } from '../../bench/corpus/rare.ts';
import { lengths, needAt, needs, offerAt, offers, today, wordCount } from '../../bench/corpus.ts';
import { type Engine, type EngineName, engineNames, listed, load } from '../../bench/engines/engine.ts';
import { percentile } from '../../bench/match/measure.ts';
import { readOptions } from '../../bench/match/options.ts';
import { aligned, asJson, type Measured, report } from '../../bench/match/report.ts';
import { needSchema, type Offer, offerSchema } from '../../src/domain/records.ts';
import { languageIds } from '../../src/language/languages.ts';
import { dayNumber } from '../../src/matching/days.ts';
import { needEntry, offerEntry } from '../../src/matching/entries.ts';
import { createSide, type Found } from '../../src/matching/side.ts';

const numbers = Array.from({ length: 1200 }, (_, index) => index);
const textOf = ({ title, description = '' }: { title: string; description?: string }) => `${title} ${description}`;

describe('the corpus', () => {
  test('is the same for the same seed, from whatever number on, and another for another', () => {
    expect([...offers(5, 40)]).toEqual([...offers(5, 40)]);
    expect([...offers(5, 10, 30)]).toEqual([...offers(5, 40)].slice(30));
    expect([...needs(5, 40)]).toEqual([...needs(5, 40)]);
    expect([...needs(5, 1)]).not.toEqual([...needs(6, 1)]);
    expect(new Set([...offers(5, 500)].map(textOf)).size).toBe(500);
  });

  test('is in six languages, most of all in English', () => {
    const shares = languageIds.map((id) => numbers.filter((index) => offerAt(1, index).language === id).length / 1200);
    expect(Math.min(...shares)).toBeGreaterThan(0.05);
    expect(shares.indexOf(Math.max(...shares))).toBe(languageIds.indexOf('en'));
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1);
  });

  test.each([
    ['need', needAt],
    ['offer', offerAt],
  ] as const)('has texts of the declared length: %s', (kind, at) => {
    const [fewest, most] = lengths[kind];
    const counts = numbers.map((index) => {
      const { record, language } = at(2, index);
      return wordCount(textOf(record), language);
    });
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(fewest);
    expect(Math.max(...counts)).toBeLessThanOrEqual(most);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(Math.abs(mean - (fewest + most) / 2)).toBeLessThan(6);
  });

  test('has records that the schemas take, and offers without topics', () => {
    const all = [...offers(3, 1200)];
    const stated = all.filter(({ topics }) => topics.length > 0);
    expect(stated.length / all.length).toBeGreaterThan(0.8);
    expect(stated.length / all.length).toBeLessThan(0.9);
    for (const offer of stated) expect(offerSchema.safeParse(offer)).toMatchObject({ success: true });
    for (const need of needs(3, 300)) expect(needSchema.safeParse(need)).toMatchObject({ success: true });
    expect(all.filter(({ status }) => status === 'open').length / all.length).toBeGreaterThan(0.8);
    expect(all.some(({ deadline }) => deadline !== undefined)).toBe(true);
  });

  test('uses few words often and most of them once', () => {
    const uses = new Map<string, number>();
    for (const offer of offers(4, 3000)) {
      for (const word of textOf(offer)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [])
        uses.set(word, (uses.get(word) ?? 0) + 1);
    }
    const counts = [...uses.values()].sort((a, b) => b - a);
    expect(counts.length).toBeGreaterThan(5000);
    expect(counts.filter((count) => count === 1).length / counts.length).toBeGreaterThan(0.4);
    expect(counts.slice(0, 100).reduce((sum, count) => sum + count)).toBeGreaterThan(3000 * 8);
  });

  test.each(languageIds)('has 30,000 rare words of its own: %s', (language) => {
    expect(new Set(Array.from({ length: 30_000 }, (_, rank) => wordOf(language, rank))).size).toBe(30_000);
  });
});

describe.each<EngineName>(['minisearch', 'fts5'])('the engine %s', (name) => {
  const all = [...offers(7, 200)];
  let engine: Engine;
  beforeAll(async () => {
    engine = await load[name]();
    for (const offer of all.slice(0, 120)) engine.add(offer);
    engine.ready();
    for (const offer of all.slice(120)) engine.add(offer);
    engine.ready();
  });
  afterAll(() => engine.close());

  const asked = (text: string) => engine.search({ ...needAt(7, 0).record, title: text, description: '' });

  test('lists an offer first for its own words', () => {
    const firsts = all.filter((offer) => engine.search({ ...needAt(7, 0).record, ...wordsOf(offer) })[0] === offer._id);
    expect(firsts.length).toBeGreaterThan(190);
  });

  test('lists what has a word, however it is inflected, and nothing for words that nobody used', () => {
    const extra: Offer = {
      ...offerAt(7, 500).record,
      _id: 'O-900',
      title: 'Quxfencing for wardens',
      description: 'Zorblings.',
    };
    engine.add(extra);
    engine.ready();
    expect(asked('we want a zorbling and to be quxfenced')).toEqual(['O-900']);
    expect(asked('qwrtzuiop')).toEqual([]);
    expect(asked('and of the "with" * OR (')).toEqual([]);
  });

  test('lists twenty at most', () => {
    const counts = [...needs(7, 60)].map((need) => engine.search(need).length);
    expect(Math.max(...counts)).toBe(listed);
  });
});

describe('ours', () => {
  test('lists nearly what weighing every offer in full would', () => {
    const side = createSide('offers');
    for (const offer of offers(7, 6000)) side.put(offerEntry(offer));
    const shares = [...needs(7, 40)].map((need) => {
      const search = { ...needEntry(need), today: dayNumber(today) };
      const sum = (found: readonly Found[]) => found.slice(0, 5).reduce((points, { score }) => points + score, 0);
      return sum(side.best(search, 5, 0).open) / Math.max(1, sum(side.above(search, 0)));
    });
    const mean = shares.reduce((sum, share) => sum + share) / shares.length;
    process.stdout.write(`the best five have ${mean.toFixed(4)} of the points of the best five of all\n`);
    expect(mean).toBeGreaterThan(0.985);
    expect(mean).toBeLessThanOrEqual(1);
  });
});

const wordsOf = ({ title, description }: Offer) => ({ title, description });

describe('the flags', () => {
  test('are read, with defaults', () => {
    expect(readOptions([])).toEqual({ offers: 20_000, queries: 300, seed: 1, only: engineNames, json: false });
    const typed = ['--offers', '500', '--queries=7', '--seed', '9', '--only', 'fts5', '--json'];
    expect(readOptions(typed)).toEqual({ offers: 500, queries: 7, seed: 9, only: ['fts5'], json: true });
  });

  test.each([
    [['--offers', 'many'], '--offers takes a whole number from 1 to 2000000, not "many".'],
    [['--offers', '0'], '--offers takes a whole number from 1 to 2000000, not "0".'],
    [['--queries'], "Option '--queries <value>' argument missing"],
    [['--only', 'lunr'], '--only takes ours, minisearch, fts5, not "lunr".'],
    [['--fast'], 'It takes --offers N, --queries Q, --seed S, --only ENGINE and --json.'],
    [['fast'], 'It takes --offers N, --queries Q, --seed S, --only ENGINE and --json.'],
    [['--json=no'], "Option '--json' does not take an argument"],
    [['--offers', 'many', '--seed', '-1'], "Option '--seed' argument is ambiguous"],
    [['--offers', 'many', '--only', 'lunr'], 'not "many". --only takes ours, minisearch, fts5, not "lunr".'],
  ])('are refused, all of it at once: %j', (args, sentence) => expect(() => readOptions(args)).toThrow(sentence));
});

describe('the report', () => {
  const times = (p50: number) => ({ p50, p95: 2 * p50, p99: 3 * p50, queries: 10, listed: 20 });
  const measured: Measured = {
    baseMB: 100,
    results: [
      { name: 'ours', label: 'Rapporteur', buildS: 1.234, rssMB: 200.4, times: times(0.5) },
      { name: 'fts5', label: 'SQLite', buildS: 2, rssMB: 300, times: times(20) },
    ],
    growth: [
      { offers: 10_000, buildS: 0.2, rssMB: 150, times: times(0.25) },
      { offers: 50_000, buildS: 1.234, rssMB: 200.4, times: times(0.5) },
    ],
    ended: ['minisearch'],
  };
  const options = { ...readOptions([]), offers: 50_000 };

  test('gives milliseconds, and how many times longer a peer takes', () => {
    expect(JSON.parse(asJson(options, measured))).toMatchObject({
      offers: 50_000,
      ours: { p50: 0.5, p99: 1.5, rssMB: 200, buildS: 1.23 },
      fts5: { p50: 20, p99: 60, rssMB: 300, buildS: 2 },
      ratio: { fts5: 40 },
    });
  });

  test('names what did not finish and how ours grows', () => {
    const text = report(options, measured);
    expect(text).toContain('minisearch did not finish');
    expect(text).toMatch(/^SQLite +20\.0 +40\.0 +60\.0 +10 +20\.0 +2\.0 +300 +40\.00$/m);
    expect(text).toMatch(/^10,000 +0\.25 /m);
  });

  test('has aligned columns', () => {
    const rows = [
      ['a', '1'],
      ['long', '1000'],
    ];
    expect(aligned(rows)).toEqual(['a        1', 'long  1000']);
  });

  test('takes the nearest rank as a percentile', () => {
    const sorted = Array.from({ length: 100 }, (_, index) => index + 1);
    expect([0.5, 0.95, 0.99].map((share) => percentile(sorted, share))).toEqual([50, 95, 99]);
    expect(percentile([], 0.5)).toBe(0);
  });
});
