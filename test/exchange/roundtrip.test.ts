import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { columns, columnsFor, kinds } from '../../src/exchange/columns.ts';
import { createCsvReader, csvRow, guard, isFormula, unguard } from '../../src/exchange/csv.ts';
import { decode } from '../../src/exchange/decode.ts';
import { formats } from '../../src/exchange/write.ts';
import { anyText, recordsOf } from './arbitrary.ts';
import { adoptAll, exported, imported, inChunks, openExchange } from './support.ts';

const both = kinds.flatMap((kind) => formats.map((format) => [kind, format] as const));

describe('a full export', () => {
  test.each(both)('of every %s comes back as the same bytes, as %s', async (kind, format) => {
    await fc.assert(
      fc.asyncProperty(recordsOf(kind, 6), async (all) => {
        const [one, other] = [openExchange(), openExchange()];
        await adoptAll(one, kind, all);
        const first = await exported(one, kind, format);
        expect(await imported(other, first)).toMatchObject({ count: all.length, kind, exact: true });
        const second = await exported(other, kind, format);
        expect(second.equals(first)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('is the same in both formats: what one brought the other takes out', async () => {
    await fc.assert(
      fc.asyncProperty(recordsOf('offer', 5), async (all) => {
        const [one, other] = [openExchange(), openExchange()];
        await adoptAll(one, 'offer', all);
        await imported(other, await exported(one, 'offer', 'csv'));
        const [before, after] = [await exported(one, 'offer', 'jsonl'), await exported(other, 'offer', 'jsonl')];
        expect(after.equals(before)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test.each(kinds)('has a column for every field of a %s but the machinery’s', (kind) => {
    const keys = columns[kind].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(columns[kind].map(({ header }) => header)).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining(['_id', 'title', 'owners', 'status', 'visibility', 'version', 'source.words']),
    );
    expect(keys.some((key) => ['loggedBy', 'pending', 'untold', 'seq', 'imported'].includes(key))).toBe(false);
    const open = columnsFor(kind, 'public').map(({ key }) => key);
    expect(
      open.some((key) => ['contact', 'visibility', 'external', 'note'].includes(key) || key.startsWith('source')),
    ).toBe(false);
  });
});

describe('a table', () => {
  const table = fc.array(fc.array(fc.oneof(fc.constant(''), anyText(40)), { minLength: 2, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  });

  test('comes back cell by cell, however it is cut', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const text = rows.map(csvRow).join('');
        const reader = createCsvReader();
        const signs = [...text];
        const read = [];
        for (let at = 0; at < signs.length; at += size) read.push(...reader.push(signs.slice(at, at + size).join('')));
        read.push(...reader.end());
        expect(read.map((row) => row.map((cell) => cell.text))).toEqual(rows);
      }),
    );
  });

  test('names the line and column at which a cell begins', () => {
    const [, row] = createCsvReader().push('a,b\r\n"x\ny",  z\n');
    expect(row).toEqual([
      { text: 'x\ny', line: 2, column: 1 },
      { text: '  z', line: 3, column: 4 },
    ]);
  });

  test('holds no cell that a spreadsheet computes, and gives every text back', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        expect(isFormula(guard(text))).toBe(false);
        expect(unguard(guard(text))).toBe(text);
      }),
    );
    expect(['=1', '-1', '\t1', "'=1", "''+1", "'a"].map(guard)).toEqual(["'=1", "'-1", "'\t1", "''=1", "'''+1", "'a"]);
  });
});

describe('bytes', () => {
  test('are the same text however they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(80), fc.integer({ min: 1, max: 5 }), async (text, size) => {
        const bytes = Buffer.from(`x${text}`, 'utf8');
        let read = '';
        for await (const piece of decode(inChunks(bytes, size))) read += piece;
        expect(read).toBe(`x${text}`);
      }),
    );
  });
});
