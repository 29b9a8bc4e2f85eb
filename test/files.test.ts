import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Attachment, cleanName, collect, Unread } from '../src/files.ts';
import type { Request } from '../src/request.ts';
import { createShelf } from '../src/shelf.ts';
import { usageOf } from '../src/surfaces/words.ts';
import { echo, mostBytes } from './support/echo.ts';

const who = { id: 'slack:T1/U1', name: 'Amina' };
const where = { place: 'slack:T1' };
const attachment = (name: string, size = 3): Attachment => ({ name, size, read: async () => new Uint8Array(size) });

async function* pieces(...sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const size of sizes) yield new Uint8Array(size).fill(size);
}

describe('a file’s name', () => {
  test.each([
    ['needs.csv', 'needs.csv'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\\\Users\\amina\\needs (2).csv', 'needs (2).csv'],
    ['.htaccess', 'htaccess'],
    ['..', 'file'],
    ['', 'file'],
    ['a\u0000b\u202e\nc.csv', 'ab c.csv'],
    ['<@U1> @everyone #c.csv', '__U1_ _everyone _c.csv'],
    ['besoins é.csv', 'besoins é.csv'],
    ['需求.jsonl', '需求.jsonl'],
    ['\ud800.csv', 'csv'],
    ['a\t\u0000\tb.csv', 'a b.csv'],
    ['e\u0000\u0301.csv', '\u00e9.csv'],
    [`${'n'.repeat(200)}.csv`, `${'n'.repeat(76)}.csv`],
  ])('%j is %j', (raw, clean) => expect(cleanName(raw)).toBe(clean));

  test('is harmless and stays as it is, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        const clean = cleanName(raw);
        expect(clean).not.toMatch(/[/\\<>@#&:|?*"'`\p{C}]|^[.\s]|[.\s]$/u);
        expect(clean.length).toBeGreaterThan(0);
        expect(clean.length).toBeLessThanOrEqual(80);
        expect(cleanName(clean)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what arrives in pieces', () => {
  test('is put together, up to the last byte that fits', async () => {
    expect([...(await collect(pieces(1, 2, 0, 3), 6))]).toEqual([1, 2, 2, 3, 3, 3]);
    expect(await collect(pieces(), 0)).toHaveLength(0);
    await expect(collect(pieces(1, 2, 0, 3), 5)).rejects.toEqual(new Unread('large'));
  });
});

describe('a field for a file', () => {
  const plan = (values: Request['values'], files = {}) => echo.plan(values, '2027-01-01', undefined, files);

  test('takes a file that came with the request, and no name alone', () => {
    expect(plan({ file: 'a.csv' }, { file: attachment('a.csv') })).toMatchObject({ kind: 'ready' });
    expect(plan({ file: 'a.csv' })).toMatchObject({ errors: { file: { key: 'file.attach' } } });
    expect(plan({ file: 'a.csv' }, { other: attachment('a.csv') })).toMatchObject({ kind: 'incomplete' });
    expect(plan({})).toMatchObject({ errors: { file: { key: 'field.missing' } } });
    expect(plan({ file: '?' })).toMatchObject({ errors: { file: { key: 'field.choose' } } });
  });

  test('tells a file by its ending and the size that is said', () => {
    expect(plan({ file: 'A.CSV' }, { file: attachment('A.CSV', mostBytes) })).toMatchObject({ kind: 'ready' });
    const large = plan({ file: 'a.csv' }, { file: attachment('a.csv', mostBytes + 1) });
    expect(large).toMatchObject({ errors: { file: { key: 'file.size', params: { size: 21, max: 20 } } } });
    for (const name of ['a.csv.exe', 'csv', 'a.csv/b', 'a.'])
      expect(plan({ file: name }, { file: attachment(name) })).toMatchObject({
        errors: { file: { key: 'file.type' } },
      });
  });

  test('is shown with its endings', () => {
    expect(usageOf(echo)).toBe('/paper echo file:<.csv|.jsonl> [as:<need|offer>]');
  });

  test('gives what a reader sends beyond the limit as too large', async () => {
    const lying: Attachment = { name: 'a.csv', size: 1, read: async () => new Uint8Array(mostBytes + 1) };
    const ready = plan({ file: 'a.csv' }, { file: lying });
    if (ready.kind !== 'ready') throw new Error('not ready');
    await expect(ready.run({} as never)).rejects.toMatchObject({ why: 'large', reply: { key: 'file.large' } });
  });
});

describe('the shelf', () => {
  const request = (files?: Request['files'], id = who.id, values: Request['values'] = { file: 'a.csv' }): Request => ({
    ...{ command: 'paper echo', values, who: { ...who, id }, where },
    ...(files && { files }),
  });

  test('finds a file again by its name, for the one who gave it and the field it was for', () => {
    const shelf = createShelf();
    const given = attachment('a.csv');
    shelf.complete(request({ file: given }), echo.fields);
    expect(shelf.complete(request(), echo.fields).files).toEqual({ file: given });
    expect(shelf.complete(request(undefined, 'slack:T1/U2'), echo.fields).files).toBeUndefined();
    expect(shelf.complete(request(undefined, who.id, { file: 'b.csv' }), echo.fields).files).toBeUndefined();
    expect(shelf.complete({ ...request(), command: 'paper list' }, echo.fields).files).toBeUndefined();
  });

  test('keeps only so many', () => {
    const shelf = createShelf(2);
    for (const id of ['a', 'b', 'c']) shelf.complete(request({ file: attachment('a.csv') }, id), echo.fields);
    const left = ['a', 'b', 'c'].filter(
      (id) => shelf.complete(request(undefined, id), echo.fields).files !== undefined,
    );
    expect(left).toEqual(['b', 'c']);
  });
});
