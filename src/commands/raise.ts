/** What `/match show` says of a pair's fit over time: why it ended or changed, and the one thing that would make it fit better. */
import type { Context } from '../context.ts';
import { type Message, message } from '../i18n/message.ts';
import { featuresOf } from '../matching/features.ts';
import { bestChange, type Change } from '../matching/improve.ts';
import type { SeenMatch } from '../store/matches.ts';
import { listNames, named } from '../views.ts';

/** Why it is not suggested any more, and that a change of its records made it fit otherwise. */
export function changedLines({ inside, match }: SeenMatch): Message[] {
  const { ended, revised } = inside ?? {};
  // a private list of partners tells nobody that it is why: what it ended reads like what no longer fits
  const why = ended === 'avoided' ? 'no longer fits' : ended;
  const over = why === undefined ? [] : [message(`match.ended.${why}`)];
  if (revised === undefined || over.length > 0) return over;
  const how = match.score > revised.from ? 'better' : match.score < revised.from ? 'less' : 'otherwise';
  return [message(`match.revised.${how}`, { at: { at: revised.at.toISOString() } })];
}

/**
 * The one thing left unsaid that would raise the pair's score most: told to the side whose record does not say it, and to
 * coordinators in charge of that record; to nobody who may not read the need's words, for it follows from them.
 */
export async function raising(seen: SeenMatch, ctx: Context): Promise<Change | undefined> {
  if (!seen.reads || seen.state !== 'suggested') return undefined;
  if (seen.side === undefined && !seen.need.overseen && !seen.offer.overseen) return undefined;
  const [need, offer] = await Promise.all([
    ctx.records.needs.whole.get(seen.need._id),
    ctx.records.offers.whole.get(seen.offer._id),
  ]);
  if (need === undefined || offer === undefined) return undefined;
  const change = bestChange(featuresOf(need, 'need'), featuresOf(offer, 'offer'), seen.match.eligibility);
  if (change === undefined) return undefined;
  const told = change.side === 'need' ? seen.need.mine || seen.need.overseen : seen.offer.mine || seen.offer.overseen;
  return told ? change : undefined;
}

export function raiseLine({ side, field, value }: Change): Message {
  return message(`match.raise.${side}.${field}`, { value: named(listNames[field], [value]) });
}
