/** What would be gathered of one record or match alone. */
import type { FollowUp, Match, Need, Offer } from '../domain/records.ts';
import type { Records } from '../store/index.ts';
import type { News } from './news.ts';

interface Some {
  readonly need?: Need;
  readonly offer?: Offer;
  readonly followUp?: FollowUp;
  readonly match?: Match;
}

async function read({ needs, offers, followUps, matches }: Records, id: string): Promise<Some> {
  if (id.startsWith('N-')) return { need: await needs.whole.get(id) };
  if (id.startsWith('O-')) return { offer: await offers.whole.get(id) };
  if (id.startsWith('F-')) return { followUp: await followUps.whole.get(id) };
  const match = await matches.whole.get(id);
  if (match === undefined) return {};
  return { match, need: await needs.whole.get(match.need), offer: await offers.whole.get(match.offer) };
}

const byId = <R extends { readonly _id: string }>(record: R | undefined) =>
  new Map(record === undefined ? [] : [[record._id, record] as const]);

/** By the id of a record or the short id of a match; empty for what does not exist. */
export async function newsOf(records: Records, id: string, now: Date): Promise<News> {
  const { need, offer, followUp, match } = await read(records, id);
  const matches = match === undefined ? [] : [match];
  const sides = matches.flatMap(({ requester, provider }) => [requester, provider]);
  return {
    ...{ at: now, today: now.toISOString().slice(0, 10) },
    ...{ needs: byId(need), offers: byId(offer), followUps: byId(followUp), matches },
    byShort: new Map(matches.map((each) => [each.short, each])),
    ofDelegation: new Map(sides.map((side) => [side, matches])),
    met: new Set(matches.map((each) => each.need)),
    once: (_key, make) => make(),
  };
}
