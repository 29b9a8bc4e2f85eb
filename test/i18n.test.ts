import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { en } from '../src/i18n/en.ts';
import type { Key } from '../src/i18n/message.ts';

const root = join(import.meta.dirname, '..');
const sources = ['src', 'adapters'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('i18n/en.ts'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8')),
);
const keys = Object.keys(en) as Key[];
const entries = Object.entries<string | Readonly<Record<string, string>>>(en);
const textsOf = (entry: string | Readonly<Record<string, string>>) =>
  typeof entry === 'string' ? [entry] : Object.values(entry);

describe('the catalogue', () => {
  const literals = new Set(
    sources.flatMap((text) => [...text.matchAll(/(['"])([a-z][\w. ]*)\1/g)].map((found) => found[2])),
  );
  // `status.${...}` stands for every key that begins so
  const prefixes = sources.flatMap((text) =>
    [...text.matchAll(/`([a-z][\w.]*\.)\$\{/g)].map((found) => found[1] ?? ''),
  );

  test.each(keys)('%s is used', (key) => {
    const used = literals.has(key) || prefixes.some((prefix) => prefix !== '' && key.startsWith(prefix));
    expect([key, used]).toEqual([key, true]);
  });

  test('has placeholders that are well-formed, and the same in every form of a plural', () => {
    for (const [key, entry] of entries) {
      const names = textsOf(entry).map((text) => {
        expect([key, text.replace(/\{\w+\}/g, '').match(/[{}]/)]).toEqual([key, null]);
        return [...text.matchAll(/\{(\w+)\}/g)]
          .map((found) => found[1])
          .sort()
          .join();
      });
      expect([key, new Set(names).size]).toEqual([key, 1]);
    }
  });

  test('has “other” in every plural, which speaks of a count', () => {
    for (const [key, entry] of entries) {
      if (typeof entry === 'string') continue;
      expect([key, Object.keys(entry).sort()]).toEqual([key, ['one', 'other']]);
      expect([key, entry.other?.includes('{count}')]).toEqual([key, true]);
    }
  });

  test('has no empty sentence, and none with space at its ends that is not meant for it', () => {
    const joined = /^(help\.hint|console\.)/;
    for (const [key, entry] of entries) {
      for (const text of textsOf(entry)) {
        expect([key, text.length > 0]).toEqual([key, true]);
        if (!joined.test(key)) expect([key, text]).toEqual([key, text.trim()]);
      }
    }
  });

  test('uses none of the words that people should not see', () => {
    const never = /\b(gates?|scores?|coverage|overdue|commits)\b/i;
    const said = entries.flatMap(([key, entry]) =>
      textsOf(entry).map((text) => [key, never.exec(text.replace(/\{\w+\}/g, ''))?.[0]]),
    );
    expect(said.filter(([, word]) => word !== undefined)).toEqual([]);
  });
});
