/** Planning is synchronous: a line that somebody made long on purpose must not hold up everybody else. */
import { expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import { readLine } from '../../src/surfaces/line.ts';

const wrong = Array.from({ length: 800 }, (_, at) => `q${at}`);

test.each([
  ['many values that are wrong', `to:${wrong.join(',')}`],
  [
    'a value that is wrong, again and again',
    wrong
      .slice(0, 400)
      .map((word) => `to:${word}`)
      .join(' '),
  ],
  ['phrases that are wrong', 'to:zz yy xx ww vv uu tt ss rr qq pp oo nn '.repeat(75)],
  ['a very long word', `to:${'x'.repeat(3000)}`],
  ['quotes and colons', '"a" b:c to: '.repeat(250)],
])('%s are read and planned in less than a second', (_what, words) => {
  const started = performance.now();
  const read = readLine(commands, `/offer add Course topic:norms-implementation ${words}`);
  if (read.kind === 'command') expect(read.command.plan(read.values, '2026-11-23', read.stray).kind).toBe('incomplete');
  expect(performance.now() - started).toBeLessThan(1000);
});
