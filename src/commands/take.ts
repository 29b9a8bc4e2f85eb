/** Taking a step of a match for the speaker's own side. */
import type { Context } from '../context.ts';
import { type Act, next } from '../domain/consent.ts';
import { fold } from '../domain/options.ts';
import { delegationNames } from '../domain/participants.ts';
import type { Match } from '../domain/records.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import { type SeenMatch, sideOf } from '../store/matches.ts';
import type { Update } from '../store/port.ts';
import { theMatch } from './match.ts';
import { command, none } from './shared.ts';

/** Who takes steps: those who speak for one of the two sides. */
export const sides = ['delegate', 'observer'] as const;
/** A step that needs nothing but the match. */
export const quiet = { access: sides, visibility: 'private', fields: { match: theMatch } } as const;

/** The match as the speaker's side sees it. What a colleague has declined is gone from sight, and that is said. */
async function seeOwn(id: string, ctx: Context): Promise<SeenMatch> {
  const seen = await ctx.records.matches.get(ctx.viewer, id);
  if (seen !== undefined) return seen;
  const match = await ctx.records.matches.whole.get(id);
  const own = match?.last?.by === 'provider' && sideOf(ctx.viewer, match) === 'provider';
  const colleague = own ? await ctx.records.people.get(match.answeredBy ?? '') : undefined;
  if (match === undefined || colleague === undefined) throw none(id, 'match list');
  const [state, show] = [message(`match.state.${match.state}`), command('match list')];
  throw refuse('match.late.by', { id, state, show, name: colleague.name });
}

/** The match as it stands and as the speaker's side sees it. */
export async function own(id: string, ctx: Context): Promise<{ seen: SeenMatch; match: Match }> {
  const seen = await seeOwn(id, ctx);
  const match = await ctx.records.matches.whole.get(id);
  if (match === undefined || seen.side === undefined) throw none(id, 'match list');
  return { seen, match };
}

/** Takes one step for the speaker's side, or says who was quicker. */
export async function take(
  id: string,
  act: Act,
  ctx: Context,
  more: Update<Match> = {},
): Promise<{ seen: SeenMatch; match: Match }> {
  const { seen, match } = await own(id, ctx);
  const side = seen.side ?? 'requester';
  const by = ctx.person?._id ?? '';
  if (next(match.state, act, side) === undefined) throw await already(seen, match, ctx);
  const taken = await ctx.consent.act(match, act, { side, by, hand: ctx.hand }, ctx.now, more);
  if (taken === undefined) throw await already(await seeOwn(id, ctx), match, ctx, true);
  return { seen, match: taken };
}

/** "Already done by ...": a colleague by name. Otherwise it is not this side's step now, or somebody was quicker. */
export async function already(seen: SeenMatch, before: Match, ctx: Context, raced = false) {
  const { id, side } = seen;
  const now = (await ctx.records.matches.whole.get(id)) ?? before;
  const state = message(`match.state.${seen.state}`);
  const show = command('match show', id);
  const key = now.last?.by === side ? doer(now) : undefined;
  const colleague = key === undefined || key === ctx.person?._id ? undefined : await ctx.records.people.get(key);
  if (colleague !== undefined) return refuse('match.late.by', { id, state, show, name: colleague.name });
  return refuse(raced ? 'match.late' : 'match.notyours', { id, state, show });
}

/** Whose hand the last step was, by person key. */
function doer({ last, askedBy, answeredBy }: Match): string | undefined {
  return last?.act === 'ask' || last?.act === 'applied' ? askedBy : answeredBy;
}

/** The names of the requester's State that words hold, in any of the six languages. */
export function namesIn(words: string, delegation: string): string[] {
  const folded = ` ${fold(words)} `;
  return delegationNames(delegation).filter((name) => fold(name) !== '' && folded.includes(fold(name)));
}
