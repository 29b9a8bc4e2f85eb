/** What coordinators do for others: suggest a pair by hand, and carry a step for a side that has nobody on the bot. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { disclosing, next } from '../domain/consent.ts';
import type { Match } from '../domain/records.ts';
import { limits } from '../domain/records.ts';
import { choice, record, text } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { gate } from '../matching/gate.ts';
import { proposalOf } from '../matching/propose.ts';
import { matchItem } from '../matchviews.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { Update } from '../store/port.ts';
import { matchList, matchShow, mustSeeMatch, theMatch } from './match.ts';
import { stepCommands } from './matchsteps.ts';
import { keepContact } from './people.ts';
import { actMessage, carriesSteps, needsRelay } from './relayviews.ts';
import { command, howField, none } from './shared.ts';

const coordinators = ['coordinator', 'secretariat'] as const;

export const matchSuggest = defineCommand({
  name: 'match suggest',
  summary: 'Suggest a pair by hand; the same consent follows',
  access: coordinators,
  visibility: 'private',
  form: true,
  fields: {
    need: record({ label: 'Need', required: true, prefixes: 'N', position: 'word' }),
    offer: record({ label: 'Offer', required: true, prefixes: 'O', position: 'word' }),
  },
  async run({ need: needId, offer: offerId }, ctx): Promise<Reply> {
    const sought = await ctx.records.needs.get(ctx.viewer, needId);
    if (sought === undefined) throw none(needId, 'need list');
    if (!sought.overseen) throw refuse('relay.scope');
    if ((await ctx.records.offers.get(ctx.viewer, offerId)) === undefined) throw none(offerId, 'offer list');
    const [need, offer] = await Promise.all([
      ctx.records.needs.whole.get(needId),
      ctx.records.offers.whole.get(offerId),
    ]);
    if (need === undefined || offer === undefined) throw none(needId, 'need list');
    const answer = gate(need, offer, ctx.today);
    if (!answer.open) throw refuse(`match.suggest.no.${answer.why}`);
    const pair = proposalOf(need, offer, answer.eligibility);
    const made = await ctx.records.matches.propose({ ...pair, byHand: ctx.person?._id ?? '' }, ctx.now);
    if (made === undefined) throw await there(needId, offerId, ctx);
    const seen = await mustSeeMatch(made.short, ctx);
    return { tone: 'good', text: message('match.suggested.hand', { id: made.short }), items: [matchItem(seen)] };
  },
});

async function there(need: string, offer: string, ctx: Context) {
  const match = await ctx.records.matches.whole.pair(need, offer);
  const state = message(`match.state.${match?.state ?? 'suggested'}`);
  return refuse('match.suggest.there', { id: match?.short ?? '', state });
}

const relayed = [
  { value: 'ask', label: 'They want to ask' },
  { value: 'agree', label: 'They agree to talk' },
  { value: 'decline', label: 'Not possible, or not for them' },
  { value: 'question', label: 'They have a question' },
  { value: 'answer', label: 'They answer the question' },
  { value: 'consulting', label: 'They are still consulting' },
  { value: 'back', label: 'They take it back' },
  { value: 'applied', label: 'They applied' },
  { value: 'talked', label: 'They talked' },
  { value: 'start', label: 'Work has started' },
  { value: 'finish', label: 'It is finished' },
  { value: 'nothing', label: 'It came to nothing' },
] as const;
type Relayed = (typeof relayed)[number]['value'];

export const matchRelay = defineCommand({
  name: 'match relay',
  summary: 'Record what a side without anybody here has answered, and how',
  access: coordinators,
  visibility: 'private',
  form: true,
  fields: {
    match: theMatch,
    side: choice({
      label: 'Whose answer',
      required: true,
      options: [
        { value: 'provider', label: 'Of the provider' },
        { value: 'requester', label: 'Of who needs it' },
      ],
    }),
    act: choice({ label: 'What they said', required: true, options: relayed }),
    how: howField,
    contact: text({ label: 'Contact to hand over', hint: 'Needed when they agree or ask', max: limits.contact }),
    words: text({ label: 'Their words', hint: 'Question, answer or outcome', max: limits.talk, long: true }),
  },
  check: ({ act, words }) => ({
    words: (act === 'question' || act === 'answer') && words === undefined ? message('field.missing') : undefined,
  }),
  async run({ match: id, side, act, how, contact, words }, ctx): Promise<Reply> {
    const seen = await mustSeeMatch(id, ctx);
    const match = await ctx.records.matches.whole.get(id);
    if (match === undefined) throw none(id, 'match list');
    if (!carriesSteps(seen, side)) throw refuse('relay.scope');
    const delegation = match[side];
    const state = message(`match.state.${match.state}`);
    const show = command('match show', id);
    if (next(match.state, act, side) === undefined) throw refuse('match.notyours', { id, state, show });
    const named = { name: 'delegation', id: delegation } as const;
    if (disclosing.includes(act) && !(await needsRelay(seen, side, delegation, ctx)))
      throw refuse('relay.present', { delegation: named });
    await contactFor(act, delegation, contact ?? (side === 'provider' ? seen.offer.contact : undefined), ctx);
    const hand = { ...ctx.hand, act: `match relay ${act}` };
    const taker = { side, by: ctx.person?._id ?? '', how, hand };
    const taken = await ctx.consent.act(match, act, taker, ctx.now, said(act, side, words, ctx));
    if (taken === undefined) throw refuse('match.late', { id, state, show });
    if (act === 'agree') await ctx.notices.introduce(taken, ctx.now);
    return { tone: 'good', text: message('relay.done', { act: actMessage(act), how }), buttons: shown(id) };
  },
});

function shown(id: string): Reply['buttons'] {
  return [{ label: message('button.show', { id }), command: 'match show', values: { match: id } }];
}

/** Who agrees or asks by mail can be reached by mail alone: how, is part of the answer. */
async function contactFor(act: Relayed, delegation: string, contact: string | undefined, ctx: Context): Promise<void> {
  if (!disclosing.includes(act)) return;
  const row = await ctx.records.delegations.get(delegation);
  if (contact === undefined && row?.contact === undefined) throw refuse('relay.contact');
  if (contact !== undefined) await keepContact(delegation, contact, ctx);
}

function said(act: Relayed, side: 'requester' | 'provider', words: string | undefined, ctx: Context): Update<Match> {
  if (words === undefined) return {};
  if (act === 'question' || act === 'answer') return { $push: { talk: { by: side, text: words, at: ctx.now } } };
  return act === 'finish' || act === 'nothing' ? { $set: { outcome: words } } : {};
}

export const matchCommands = [matchList, matchShow, ...stepCommands, matchSuggest, matchRelay];
