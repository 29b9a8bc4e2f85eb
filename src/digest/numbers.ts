/** The change since the last digest in numbers, over what this reader is told and nothing else. */
import { type Key, type Message, message } from '../i18n/message.ts';
import type { Entry } from './entry.ts';

type Counted = Extract<Key, `digest.new.${string}`>;

/** What ended is counted by how it ended, other changes together. */
function keyOf({ section, shows }: Entry): Counted | undefined {
  if (section === 'uncovered' || section === 'waiting') return undefined;
  if (section !== 'changes') return `digest.new.${section}`;
  const [id = '', facet, state = ''] = shows.split('|');
  if (facet !== 'state') return 'digest.new.changes';
  if (id.startsWith('O-') && (state === 'closed' || state === 'finished')) return 'digest.new.closed';
  if (id.startsWith('N-') && state === 'covered') return 'digest.new.covered';
  return id.startsWith('F-') && state.startsWith('done') ? 'digest.new.done' : 'digest.new.changes';
}

/** One sentence, in the order of the sections; none where there is nothing to count. */
export function numbersLine(fresh: readonly Entry[]): Message[] {
  const counts = new Map<Counted, number>();
  for (const entry of fresh) {
    const key = keyOf(entry);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const parts = [...counts].map(([key, count]) => message(key, { count }));
  return [message('digest.numbers', { parts: { list: parts } })];
}
