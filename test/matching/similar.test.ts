/** How well two records that say the same are told from two that do not: reworded, in another language, for somebody else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { alike, likeness, type Text, textFor } from '../../src/matching/similar.ts';

const row = z.object({
  subject: z.string(),
  lang: z.string(),
  topic: z.string(),
  /** Twice the same need. */
  same: z.tuple([z.string(), z.string()]),
  /** Another one: of the same topic for others, or for the same people about something else. */
  other: z.string(),
});
const path = join(import.meta.dirname, '../fixtures/similar/needs.jsonl');
const rows = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => row.parse(JSON.parse(line)));

interface Labelled {
  readonly about: string;
  readonly lang: string;
  readonly text: Text;
}

const record = (title: string, topics: readonly string[] = []) => ({
  ...{ title, topics: [...topics], audience: [], modality: [], languages: [] },
});
const need = (title: string, topics: readonly string[] = []) => textFor(record(title, topics), 'need');

/** Every text once, with the topic stated or not; another need is no pair with the others of its kind: the labels say nothing of those. */
const labelled = (stated: boolean): Labelled[] =>
  rows.flatMap(({ subject, lang, topic, same, other }) => {
    const of = (about: string, title: string) => ({ about, lang, text: need(title, stated ? [topic] : []) });
    return [...same.map((title) => of(subject, title)), of(`other ${subject}`, other)];
  });

function measure(all: readonly Labelled[]) {
  const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => ({ one, other })));
  const labels = pairs.filter(({ one, other }) => one.about !== other.about || !one.about.startsWith('other'));
  const judged = labels.map(({ one, other }) => ({
    same: one.about === other.about,
    asked: likeness(one.text, other.text).score >= alike,
    across: one.lang !== other.lang,
  }));
  const count = (some: typeof judged) => ({
    pairs: some.filter(({ same }) => same).length,
    found: some.filter(({ same, asked }) => same && asked).length,
    wrong: some.filter(({ same, asked }) => !same && asked).length,
    others: some.filter(({ same }) => !same).length,
  });
  const figures = { all: count(judged), within: count(judged.filter(({ across }) => !across)) };
  const { pairs: positives, found, wrong } = figures.all;
  return { ...figures, precision: found / Math.max(1, found + wrong), recall: found / positives };
}

describe('in six languages', () => {
  test.each([
    ['texts alone', false],
    ['a topic stated in all', true],
  ] as const)(
    'with %s, the same need is found and another one is not',
    (name, stated) => {
      const { all, within, precision, recall } = measure(labelled(stated));
      process.stdout.write(
        `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${all.pairs} pairs across languages; ` +
          `recall ${(within.found / within.pairs).toFixed(3)} of ${within.pairs} within one; ${all.wrong} of ${all.others} others\n`,
      );
      expect(all.pairs).toBe(330);
      expect(precision).toBeGreaterThanOrEqual(0.98);
      expect(recall).toBeGreaterThanOrEqual(0.75);
      expect(within.found / within.pairs).toBeGreaterThanOrEqual(0.83);
      // the first one reads the vocabulary of six languages
    },
    180_000,
  );
});

describe('a likeness', () => {
  const first = (subject: string, lang: string) => rows.find((each) => each.subject === subject && each.lang === lang);

  test('is the same whichever of the two is first, and full for the same words', () => {
    const texts = labelled(false).map(({ text }) => text);
    const some = fc.constantFrom(...texts);
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(likeness(one, other).score).toBe(likeness(other, one).score);
        expect(likeness(one, one).score).toBe(100);
        expect(likeness(one, other).score).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('names what both say, in the words of the first', () => {
    const [english, french] = [first('forensics', 'en'), first('forensics', 'fr')];
    const { score, words, topics } = likeness(need(english?.same[0] ?? ''), need(french?.same[0] ?? ''));
    expect(score).toBeGreaterThanOrEqual(alike);
    expect(words).toEqual(expect.arrayContaining(['digital forensics', 'police']));
    expect(topics).toContain('digital-forensics');
  });

  test('is none where the texts have one word in common, or tell two things apart by a name or number', () => {
    const pairs = [
      ['Lab 1', 'Lab 2'],
      ['Lab', 'Lab visits'],
      ['Forensic lab', 'Malware laboratory for the university'],
      ['Twinning with CERT Alpha', 'Twinning with a bank'],
    ] as const;
    for (const [one, other] of pairs) expect(likeness(need(one), need(other)).score).toBeLessThan(alike);
  });

  test('falls where the audiences or the kinds of help that are stated have nothing in common', () => {
    const [same = '', reworded = ''] = first('law', 'en')?.same ?? [];
    const of = (title: string, audience: string[], modality: string[]) =>
      textFor({ ...record(title), audience, modality }, 'need');
    const plain = likeness(need(same), need(reworded)).score;
    const apart = likeness(of(same, ['diplomats'], []), of(reworded, ['children'], [])).score;
    expect(apart).toBeLessThanOrEqual(plain);
  });
});
