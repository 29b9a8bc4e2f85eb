/** Long lines made to cost time are answered like any other; what they cost is measured by bench/plan.ts. */
import { expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import { readLine } from '../../src/surfaces/line.ts';
import { laborious } from '../support/laborious.ts';

test.each(laborious)('$what: refused with a reason for the field', ({ line }) => {
  const read = readLine(commands, line);
  if (read.kind !== 'command') throw new Error(read.kind);
  const plan = read.command.plan(read.values, '2026-11-23', read.stray);
  if (plan.kind !== 'incomplete') throw new Error(plan.kind);
  expect(Object.keys(plan.errors)).toContain('eligible');
});
