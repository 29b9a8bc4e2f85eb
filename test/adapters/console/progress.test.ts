import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { createProgress } from '../../../adapters/console/progress.ts';

function shown(isTerminal: boolean, all: number, step: number): string {
  const output = new PassThrough();
  const say = (done: number, of: number) => `${done} of ${of}`;
  const progress = createProgress({ output, isTerminal, least: 20_000, say });
  for (let done = step; done < all; done += step) progress(done, all);
  progress(all, all);
  return String(output.read() ?? '');
}

describe('progress', () => {
  test('is one line that is written over on a terminal, and ends with it', () => {
    const text = shown(true, 40_000, 2000);
    expect(text.split('\r')).toHaveLength(21);
    expect(text).toContain('\r[###############---------------]  50 %  20000 of 40000\r');
    expect(text.endsWith('\r[##############################] 100 %  40000 of 40000\n')).toBe(true);
  });

  test('is a line for every tenth elsewhere', () => {
    const lines = shown(false, 1_000_000, 2000).trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[5]).toBe(' 50 %  500000 of 1000000');
    expect(lines.at(-1)).toBe('100 %  1000000 of 1000000');
  });

  test('is silent where it is soon done', () => expect(shown(true, 19_999, 2000)).toBe(''));
});
