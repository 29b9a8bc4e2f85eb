/** Two-way streets, as far as a viewer sees both legs: told from what records show that viewer, and from nothing else. */
import type { Context } from '../context.ts';
import { isOver } from '../domain/consent.ts';
import { type Message, message } from '../i18n/message.ts';
import { type Edge, reciprocalPairs } from '../matching/reciprocal.ts';
import type { SeenMatch } from '../store/matches.ts';
import { command } from './shared.ts';

/** The leg as this viewer is told it; none where a side is not named to them, for its other leg would name it. */
function legOf({ id, match, need, offer, state }: SeenMatch): Edge | undefined {
  if (!('named' in need.owner) || !('named' in offer.owner) || state === 'gone' || isOver(state)) return undefined;
  return { requester: need.owner.named, provider: offer.owner.named, id, score: match.score };
}

/** A line for a match that goes the other way round as well, naming its best other leg; none where this viewer may not see both. */
export async function reciprocalLines(seen: SeenMatch, ctx: Pick<Context, 'records' | 'viewer'>): Promise<Message[]> {
  const leg = legOf(seen);
  if (leg === undefined) return [];
  const back = { requester: leg.provider, provider: leg.requester };
  const others = await ctx.records.matches.list(ctx.viewer, back);
  const [pair] = reciprocalPairs([leg, ...others.flatMap((other) => legOf(other) ?? [])]);
  const other = pair?.legs.find(({ id }) => id !== leg.id);
  if (other === undefined) return [];
  const told = { match: other.id, show: command('match show', other.id) };
  return [seen.side === undefined ? message('match.reciprocal.both', told) : message('match.reciprocal', told)];
}
