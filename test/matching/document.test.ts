/** What docs/matching.md says of figures is what the code has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { threshold, weights } from '../../src/matching/weights.ts';

const text = readFileSync(join(import.meta.dirname, '../../docs/matching.md'), 'utf8');

describe('docs/matching.md', () => {
  test('gives the parts and their points', () => {
    const rows = [...text.matchAll(/^\| (\w+) \| (\d+) \|/gm)].map(([, name = '', points]) => [name, Number(points)]);
    expect(Object.fromEntries(rows)).toEqual(weights);
    expect(Object.values(weights).reduce((sum, points) => sum + points, 0)).toBe(100);
  });

  test('gives the threshold', () => {
    expect(/From (\d+) points on a pair is suggested/.exec(text)?.[1]).toBe(String(threshold));
  });

  test('names files that exist', () => {
    const places = ['src/matching', 'src/intake', '.'];
    const named = [...text.matchAll(/`([\w/-]+\.(?:ts|json))`/g)].map(([, path = '']) => path);
    const there = (path: string) =>
      places.some((place) => {
        try {
          return readFileSync(join(import.meta.dirname, '../..', place, path)).length > 0;
        } catch {
          return false;
        }
      });
    expect(named.filter((path) => path !== 'lists.json' && !there(path))).toEqual([]);
  });
});
