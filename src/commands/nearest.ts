/** Where no offer fits a need: the nearest ones its owner may see, each with what is missing. */
import type { Context } from '../context.ts';
import { isUnconfirmed, type Need, type Offer } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import { door } from '../matching/doors.ts';
import { offerId } from '../matching/entries.ts';
import { isOpenNeed } from '../matching/gate.ts';
import type { Found } from '../matching/side.ts';
import type { Item } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { day, listNames, named, offerItem } from '../views.ts';

/** Most offers that are named, and how many are looked at for them: some are not for the viewer to see. */
const most = 3;
const looked = 12;
/** Below this share of what is suggested an offer is not near. */
const worth = 0.75;
/** What a score is worth in the order where the offer is not for this State: that can hardly be changed. */
const nearShare = 0.6;

const order = (found: Found) => found.score * (found.door === door.barred ? nearShare : 1);

/** The items of the nearest offers, nearest first; none where nothing is near. */
export async function nearest(id: string, ctx: Context): Promise<Item[]> {
  const need = await ctx.records.needs.whole.get(id);
  if (need === undefined || !isOpenNeed(need) || isUnconfirmed(need)) return [];
  const { open, near, least } = await ctx.exchange.look(need, looked, ctx.now);
  const found = [...open, ...near].filter(({ score }) => score >= worth * least);
  const avoided = await Promise.all(need.owners.map((owner) => ctx.records.avoids.around(owner)));
  const named = found.filter(({ owner }) => !owner.split(',').some((each) => avoided.some((some) => some.has(each))));
  const items: Item[] = [];
  for (const each of named.sort((a, b) => order(b) - order(a))) {
    if (items.length === most) break;
    items.push(...(await itemOf(need, each, ctx)));
  }
  return items;
}

/** The offer as the viewer may see it; none where that may not be, or where it was put aside before. */
async function itemOf(need: Need, found: Found, ctx: Context): Promise<Item[]> {
  const offer = await ctx.records.offers.get(ctx.viewer, offerId(found.number));
  if (offer === undefined) return [];
  const match = await ctx.records.matches.whole.pair(need._id, offer._id);
  if (match !== undefined && match.state !== 'gone') return [];
  const item = offerItem(offer);
  return [{ ...item, lines: [...(item.lines ?? []), ...missing(need, offer, found)] }];
}

/** What keeps an offer from a need, in the words of the two records' fields. */
export function missing(need: Need, offer: Seen<Offer>, found: Pick<Found, 'door'>): Message[] {
  if (found.door === door.barred) return [message('near.eligible', { eligible: named('eligible', offer.eligible) })];
  if (found.door === door.late && offer.from !== undefined && need.by !== undefined)
    return [message('near.late', { from: day(offer.from), by: day(need.by) })];
  const other = (['topics', 'audience', 'modality', 'languages'] as const).flatMap((field) =>
    differs(need, offer, field),
  );
  return other.length > 0 ? other : [message('near.words')];
}

function differs(need: Need, offer: Seen<Offer>, field: keyof typeof listNames): Message[] {
  const [wanted, given] = [need[field], offer[field]];
  if (wanted.length === 0 || given.length === 0 || wanted.some((each) => given.includes(each))) return [];
  return [message(`near.${field}`, { given: named(listNames[field], given) })];
}
