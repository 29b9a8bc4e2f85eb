/** What was gathered, kept for the digests of one round; and whether a digest made of it is still true when it leaves. */
import type { Records } from '../store/index.ts';
import type { Digest } from './compose.ts';
import { gather, type News } from './news.ts';

/** Milliseconds for which what was gathered is used: a round of many posts takes long, for platforms take one a second. */
const freshMs = 60_000;

export type Newsroom = ReturnType<typeof createNewsroom>;

export function createNewsroom(records: Records, clock: () => Date) {
  let news: Promise<News> | undefined;
  let at = 0;

  /** What there is now, or was within the last minute; read once, however many ask for it at once. */
  function current(): Promise<News> {
    const now = clock();
    if (news === undefined || now.getTime() - at >= freshMs || now.getTime() < at) {
      at = now.getTime();
      news = gather(records, now);
      news.catch(turn);
    }
    return news;
  }

  /** What was gathered is no longer true, or could not be: whoever asks next has it gathered anew. */
  function turn(): void {
    news = undefined;
  }

  return { current, turn };
}

interface Versioned {
  readonly _id: string;
  readonly version: number;
}

const differs = (known: ReadonlyMap<string, Versioned>, found: readonly Versioned[], ids: readonly string[]) =>
  found.length < ids.length || found.some(({ _id, version }) => known.get(_id)?.version !== version);

/** Whether anything that a digest shows was written since it was gathered: three short reads, of what is shown alone. */
export async function isOutdated(records: Records, news: News, digest: Digest): Promise<boolean> {
  const of = (letter: string) => digest.records.filter((id) => id.startsWith(letter));
  const pairs = digest.slots.flatMap((slot) => ('item' in slot ? (news.byShort.get(slot.item) ?? []) : []));
  const matches = pairs.map(({ _id }) => _id);
  const [needs, offers, followUps, found] = await Promise.all([
    records.needs.whole.list({ _id: { $in: of('N-') } }),
    records.offers.whole.list({ _id: { $in: of('O-') } }),
    records.followUps.whole.list({ _id: { $in: of('F-') } }),
    records.matches.whole.list({ _id: { $in: matches } }),
  ]);
  return (
    differs(news.needs, needs, of('N-')) ||
    differs(news.offers, offers, of('O-')) ||
    differs(news.followUps, followUps, of('F-')) ||
    differs(new Map(pairs.map((match) => [match._id, match])), found, matches)
  );
}
