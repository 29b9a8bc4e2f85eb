import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { audiences, modalities, topics } from '../../src/domain/taxonomy.ts';
import { type Language, languageIds } from '../../src/language/languages.ts';
import { areRelated, problems, sizes } from '../../src/lexicon/check.ts';
import { ancestorsOf, conceptOf, concepts, termsOf } from '../../src/lexicon/concepts.ts';
import { readConcepts } from '../../src/lexicon/find.ts';
import { stemsOf, termsIn } from '../../src/lexicon/terms.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../../eval/lexicon.ts', import.meta.url));
const report = (...given: string[]) => run(process.execPath, ['--import', 'tsx', script, ...given]);

/** The ids of the concepts that a text meets, and the words that said them. */
function met(text: string, language: Language): Record<string, string> {
  const { hits } = readConcepts(text, language);
  return Object.fromEntries(hits.map(({ concept, from, to }) => [concepts[concept]?.id ?? '', text.slice(from, to)]));
}

describe('the lexicon', () => {
  test('is sound', () => {
    expect(problems()).toEqual([]);
  });

  test('tells what is wrong with one that is not', () => {
    const [one, other] = concepts.filter((row, _at, all) => !areRelated(row.id, all[0]?.id ?? ''));
    if (one === undefined || other === undefined) throw new Error('no concepts');
    const stranger = concepts.find((row) => !areRelated(row.id, one.id)) ?? other;
    const found = (...rows: Parameters<typeof problems>[0] & object) => problems(rows).join('\n');
    expect(
      found({ ...one, en: `${one.en}; wombat kettle` }, { ...stranger, en: `${stranger.en}; wombats kettles` }),
    ).toMatch(/“wombat kettle” in .* and “wombats kettles” in .*, which are unrelated/);
    expect(found({ ...one, fr: ' ; ' })).toContain(`${one.id}: no words in fr`);
    expect(found({ ...one, en: 'lantern; LANTERNS' })).toContain('is there already in another form');
    expect(found({ ...one, en: `${one.en}; of the` })).toContain('has no word that counts');
    expect(found(one, one)).toContain(`${one.id}: there are two concepts of that name`);
    expect(found({ ...one, audience: ['wombats'] })).toContain(`${one.id}: audience has no wombats`);
  });

  test.each([
    ['topics', topics],
    ['audience', audiences],
    ['modality', modalities],
  ] as const)('has at least ten terms in every language for each value: %s', (list, options) => {
    for (const { value } of options)
      for (const language of languageIds) {
        const rows = concepts.filter((row) => (row[list] as readonly string[] | undefined)?.includes(value) ?? false);
        const count = rows.reduce((sum, row) => sum + termsOf(row, language).length, 0);
        expect({ value, language, enough: count >= 10 }).toEqual({ value, language, enough: true });
      }
  });

  test('has thousands of terms, and each is found again as one of its concepts', () => {
    for (const language of languageIds) {
      expect(sizes()[language]).toBeGreaterThan(2000);
      for (const [place, row] of concepts.entries())
        for (const { text } of termsOf(row, language)) {
          const { hits } = readConcepts(text, language);
          if (hits.some(({ concept }) => concept === place)) continue;
          throw new Error(
            `${language}: “${text}” of ${row.id} is found as ${hits.map((hit) => concepts[hit.concept]?.id)}`,
          );
        }
    }
  });

  test('knows wider concepts, the nearest first, and no other ids', () => {
    for (const { id, parents = [] } of concepts) {
      expect(ancestorsOf(id).slice(0, parents.length)).toEqual([...new Set(parents)]);
      expect(ancestorsOf(id)).not.toContain(id);
    }
    expect(() => conceptOf('wombat')).toThrow(RangeError);
  });
});

describe('finding', () => {
  test.each<[Language, string, string]>([
    ['en', 'We invite judges', 'judges'],
    ['fr', 'inviter des juges', 'juges'],
    ['es', 'invitar a los jueces', 'jueces'],
    ['ru', 'пригласить судей', 'судей'],
    ['ar', 'للمحامين وقضاة', 'وقضاة'],
    ['zh', '邀请法官', '法官'],
  ])('the same concept in %s, in the words of the text', (language, text, words) => {
    expect(Object.values(met(text, language)).filter((said) => said.includes(words))).not.toEqual([]);
    const shared = Object.keys(met('judges', 'en')).filter((id) => id in met(text, language));
    expect(shared).not.toEqual([]);
  });

  test('takes the longest term, also in Chinese, where words have no spaces', () => {
    for (const language of ['en', 'zh'] as const) {
      const all = termsIn(language).all.filter(({ stems }) => stems.length >= 3);
      expect(all.length).toBeGreaterThan(100);
    }
    const spoken = met('数字取证实验室', 'zh');
    expect(Object.values(spoken).some((words) => words.length >= 4)).toBe(true);
    const { hits } = readConcepts('digital forensics laboratory', 'en');
    const ends = new Map(hits.map(({ from, to }) => [from, to]));
    for (const { from } of hits) for (const [start, end] of ends) expect(from <= start || from >= end).toBe(true);
  });

  test('leaves the other words, but not those that negate', () => {
    const { hits, rest } = readConcepts('not wombats without kettles', 'en');
    expect([hits, rest.map(({ stem }) => stem)]).toEqual([[], stemsOf('wombats kettles', 'en')]);
  });
});

describe('npm run lexicon', () => {
  test('counts terms and problems', async () => {
    const { stdout } = await report();
    expect(stdout).toMatch(/^\d+ concepts; terms: en \d+, fr \d+, es \d+, ru \d+, ar \d+, zh \d+; 0 problems\n$/);
  });

  test('says which texts of a file meet no concept, and what is wrong with the file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapporteur-lexicon-'));
    try {
      const [good, bad] = [join(folder, 'texts.jsonl'), join(folder, 'bad.jsonl')];
      const texts = ['Train our judges', 'Wombats and kettles', 'Обучить судей'];
      await writeFile(good, texts.map((text) => JSON.stringify({ text })).join('\n'));
      await writeFile(bad, '{"text": "x"}\n{"words": 1}\n');
      expect((await report(good)).stdout).toBe('en: Wombats and kettles\n1 of 3 texts meet no concept\n');
      const failed = report(bad).catch((error: { code: number; stderr: string }) => error);
      expect(await failed).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('bad.jsonl:2: not a line of JSON'),
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
