/** What it costs to read and plan the most laborious lines, next to an ordinary one in the same run. */
import { commands } from '../src/commands/index.ts';
import { readLine } from '../src/surfaces/line.ts';
import { laborious } from '../test/support/laborious.ts';

const ordinary = '/offer add Course on norms topic:norms-implementation to:global by:2027';

/** Milliseconds to read and plan a line: the middle of seven runs. */
function cost(line: string): number {
  const runs = Array.from({ length: 7 }, () => {
    const started = performance.now();
    const read = readLine(commands, line);
    if (read.kind === 'command') read.command.plan(read.values, '2026-11-23', read.stray);
    return performance.now() - started;
  });
  return runs.sort((a, b) => a - b)[3] ?? 0;
}

const floor = cost(ordinary);
const rows = laborious.map(({ what, line }) => ({ what, letters: line.length, ms: cost(line) }));
for (const { what, letters, ms } of rows) {
  console.log(`${what}: ${letters} letters, ${ms.toFixed(2)} ms, ${(ms / floor).toFixed(0)} x an ordinary line`);
}
console.log(JSON.stringify({ ordinaryMs: floor, worstMs: Math.max(...rows.map(({ ms }) => ms)) }));
