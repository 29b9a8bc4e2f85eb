/**
 * Why a need and an offer were suggested to each other or not, as far as the asker may know. Whose an unnamed need is follows
 * from none of the answers; and that one side avoids the other is told to the side that does, to everybody else it sounds like
 * two records with little in common.
 */
import type { Context } from '../context.ts';
import { isUnconfirmed, type Need, type Offer } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import { gate } from '../matching/gate.ts';
import { propose } from '../matching/propose.ts';
import { reasons, standingLine } from '../matchviews.ts';
import type { SeenMatch } from '../store/matches.ts';
import type { Seen } from '../store/records.ts';
import { command } from './shared.ts';

interface Pair {
  readonly need: Seen<Need>;
  readonly offer: Seen<Offer>;
}

/** What is on record for the two, as the asker sees it. */
function onRecord(seen: SeenMatch): Message[] {
  const ended = seen.inside?.ended;
  if (seen.state !== 'gone') {
    const at = { at: seen.match.createdAt.toISOString() };
    const why = message('match.why', { reasons: { list: reasons(seen) } });
    return [message('why.pair.suggested', { at, id: seen.id }), standingLine(seen), why];
  }
  // a private list of partners tells nobody that it is why: what it ended reads like what no longer fits
  const why = ended === undefined ? [] : [message(`match.ended.${ended === 'avoided' ? 'no longer fits' : ended}`)];
  return [message('why.pair.ended', { id: seen.id }), ...why, listLine()];
}

/** Whether the asker's own delegation has the other side on its list. */
async function isAvoided({ need, offer }: Pair, ctx: Context): Promise<boolean> {
  const own = ctx.person?.delegation;
  if (own === undefined) return false;
  const others = [need, offer].flatMap(({ owner }) => ('named' in owner && owner.named !== own ? [owner.named] : []));
  const avoided = await ctx.records.avoids.of(own);
  return (need.mine || offer.mine) && others.some((other) => avoided.includes(other));
}

/** The whole records, without what the asker may not know of whose the need is. */
function askable(need: Need, offer: Offer, isNamed: boolean): [Need, Offer] {
  return isNamed
    ? [need, offer]
    : [
        { ...need, owners: [] },
        { ...offer, eligible: [] },
      ];
}

async function isWanted(need: Need, offer: Offer, ctx: Context): Promise<boolean> {
  const around = await Promise.all(need.owners.map((owner) => ctx.records.avoids.around(owner)));
  return !around.some((avoided) => offer.owners.some((owner) => avoided.has(owner)));
}

/** Nothing is on record that the asker may see. */
async function unsuggested(pair: Pair, ctx: Context): Promise<Message[]> {
  const [need, offer] = await Promise.all([
    ctx.records.needs.whole.get(pair.need._id),
    ctx.records.offers.whole.get(pair.offer._id),
  ]);
  if (need === undefined || offer === undefined) return [];
  const waits = [need, offer].find(isUnconfirmed);
  const noun = waits === need ? 'need' : 'offer';
  if (waits !== undefined) return [message('why.pair.unconfirmed', { show: command(`${noun} show`, waits._id) })];
  if (await isAvoided(pair, ctx)) return [message('why.pair.avoided', { avoid: command('wg avoid') })];
  const answer = gate(...askable(need, offer, pair.need.sight === 'named'), ctx.today);
  if (!answer.open) return [message(`match.suggest.no.${answer.why}`), listLine()];
  const fits = propose(need, offer, ctx.today) !== undefined && (need.unmatched ?? offer.unmatched ?? false);
  if (fits && (await isWanted(need, offer, ctx))) return [message('why.pair.soon')];
  const edit = pair.offer.mine ? command('offer edit', offer._id) : command('need edit', need._id);
  return [message('why.pair.few', { edit })];
}

const listLine = () => message('why.pair.next', { list: command('match list') });

export async function pairLines(pair: Pair, ctx: Context): Promise<Message[]> {
  const match = await ctx.records.matches.whole.pair(pair.need._id, pair.offer._id);
  const seen = match === undefined ? undefined : await ctx.records.matches.get(ctx.viewer, match.short);
  if (seen === undefined) return unsuggested(pair, ctx);
  if (seen.state === 'gone' && (await isAvoided(pair, ctx)))
    return [message('why.pair.avoided', { avoid: command('wg avoid') })];
  return onRecord(seen);
}
