/** `/match`: suggestions, and the way from one to an introduction. The requester decides first. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { type Act, next, type Side } from '../domain/consent.ts';
import { hiddenAmong } from '../domain/participants.ts';
import { limits, type Match } from '../domain/records.ts';
import { declineReasons } from '../domain/taxonomy.ts';
import { choice, record, text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { knownLine, matchButtons, matchItem, matchTitle, partsTable, standingLine } from '../matchviews.ts';
import { aboutMatch } from '../notices.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { glimpse, type SeenMatch } from '../store/matches.ts';
import { named, needLines, ownerMessage } from '../views.ts';
import { command, fields, none, pageSize, paging } from './shared.ts';

const theMatch = record({ label: 'Match or suggestion', required: true, prefixes: 'M', position: 'word' });
const sides = ['delegate', 'observer'] as const;
const private_ = { visibility: 'private', fields: { match: theMatch } } as const;

async function mustSee(id: string, ctx: Context): Promise<SeenMatch> {
  const match = await ctx.records.matches.get(ctx.viewer, id);
  if (match === undefined) throw none(id, 'match list');
  return match;
}

export const matchList = defineCommand({
  name: 'match list',
  summary: 'Suggestions and matches of your delegation, best first',
  access: 'recognised',
  visibility: 'private',
  fields: { page: fields.page },
  async run({ page = 1 }, ctx) {
    const own = ctx.person?.delegation;
    const mine = own === undefined ? {} : { $or: [{ requester: own }, { provider: own }] };
    const open = { state: { $in: ['suggested', 'asked', 'introduced'] as const } };
    const found = await ctx.records.matches.list(ctx.viewer, { $and: [mine, open] });
    if (found.length === 0) return { text: message('match.list.none', { add: command('need add') }) };
    const items = found.slice((page - 1) * pageSize, page * pageSize).map((match) => matchItem(match));
    return {
      text: message('match.list', { count: found.length }),
      items,
      ...paging('match list', {}, page, found.length),
    };
  },
});

export const matchShow = defineCommand({
  name: 'match show',
  summary: 'One suggestion or match: why it fits, and what can be done',
  access: 'anyone',
  ...private_,
  async run({ match: id }, ctx) {
    const seen = await mustSee(id, ctx);
    const words = seen.need.title === undefined ? needLines(seen.need) : [];
    const lines = [standingLine(seen), ...words, ...(await stateLines(seen, ctx)), knownLine(seen)];
    const buttons = matchButtons(seen, true);
    return { text: matchTitle(seen), lines, table: partsTable(seen), buttons };
  },
});

async function stateLines(seen: SeenMatch, ctx: Context): Promise<Message[]> {
  if (seen.state === 'suggested' && seen.side === 'requester') {
    return [...(await preview(seen, ctx)), message('match.waits.requester')];
  }
  if (seen.state === 'asked' && seen.side === 'provider') return [message('match.waits.provider')];
  if (seen.state === 'introduced' && seen.side !== undefined) return contactOf(seen, ctx);
  return [];
}

/** Exactly what the provider is shown once asked, told to the requester beforehand. */
async function preview(seen: SeenMatch, ctx: Context): Promise<Message[]> {
  const provider = ownerMessage(seen.offer.owner);
  const need = await ctx.records.needs.whole.get(seen.need._id);
  const shown = need === undefined ? undefined : glimpse(need);
  const requester = ownerMessage(shown?.owner ?? { unnamed: true });
  const hidden = hiddenAmong(need?.owners[0] ?? '', seen.offer.eligible);
  const few = hidden ? [] : [message('match.preview.few', { provider })];
  if (seen.need.visibility === 'closed') {
    const sees = message('match.preview.closed', { provider, requester, topics: named('topic', seen.need.topics) });
    return [sees, ...few];
  }
  const asGroup = seen.need.visibility === 'region' ? requester : ownerMessage(seen.need.owner);
  const tellable = seen.need.visibility === 'region' ? few : [];
  return [message('match.preview.open', { provider, need: seen.need._id, requester: asGroup }), ...tellable];
}

/** How to reach the other side, once both agreed. */
async function contactOf(seen: SeenMatch, ctx: Context): Promise<Message[]> {
  const match = await ctx.records.matches.whole(seen.id);
  if (match === undefined) return [];
  const other: Side = seen.side === 'requester' ? 'provider' : 'requester';
  const delegation = { name: 'delegation', id: match[other] } as const;
  const row = await ctx.records.delegations.get(match[other]);
  const contact = other === 'provider' ? (seen.offer.contact ?? row?.contact) : row?.contact;
  if (contact !== undefined) return [message('match.contact', { delegation, contact })];
  const key = other === 'provider' ? match.answeredBy : match.askedBy;
  const person = key === undefined ? undefined : await ctx.records.people.get(key);
  if (person === undefined) return [];
  return [message('match.contact.person', { delegation, person: person.name, identity: person.identities[0] ?? '' })];
}

interface Why {
  readonly reason?: string;
  readonly note?: string;
}

/** Takes one step for the speaker's side, or says who was quicker. The other side's delegation is told by `tell`. */
async function take(id: string, act: Act, ctx: Context, tell: (seen: SeenMatch) => Message | undefined, why: Why = {}) {
  const seen = await mustSee(id, ctx);
  const match = await ctx.records.matches.whole(id);
  const { side } = seen;
  if (match === undefined || side === undefined) throw none(id, 'match list');
  const show = command('match show', id);
  const state = message(`match.state.${match.state}`);
  if (next(match.state, act, side) === undefined) throw refuse('match.notyours', { id, state, show });
  const taken = await ctx.records.matches.step(match, act, side, ctx.person?._id ?? '', ctx.now, why);
  if (taken === undefined) throw refuse('match.late', { id, state: await stateNow(id, ctx), show });
  const notice = tell(seen);
  if (notice !== undefined) await tellOther(taken, side, notice, ctx);
  return seen;
}

async function stateNow(id: string, ctx: Context): Promise<Message> {
  const match = await ctx.records.matches.whole(id);
  return message(`match.state.${match?.state ?? 'gone'}`);
}

async function tellOther(match: Match, side: Side, text: Message, ctx: Context): Promise<void> {
  const other = side === 'requester' ? match.provider : match.requester;
  await ctx.notices.delegation(
    other,
    `${match.short}|${match.state}|${match.version}`,
    aboutMatch(text, match.short),
    ctx.now,
  );
}

export const matchAsk = defineCommand({
  name: 'match ask',
  summary: 'Ask to be introduced to the provider of a suggestion',
  aliases: ['want'],
  access: sides,
  ...private_,
  async run({ match: id }, ctx): Promise<Reply> {
    const seen = await take(id, 'ask', ctx, () => message('notice.asked', { match: id }));
    return { tone: 'good', text: message('match.asked', { id, provider: ownerMessage(seen.offer.owner) }) };
  },
});

export const matchAgree = defineCommand({
  name: 'match agree',
  summary: 'Agree to talk with whoever asked; not binding',
  aliases: ['accept'],
  access: sides,
  ...private_,
  async run({ match: id }, ctx): Promise<Reply> {
    await take(id, 'agree', ctx, () => message('notice.agreed', { match: id }));
    const seen = await mustSee(id, ctx);
    return { tone: 'good', text: message('match.agreed', { id }), lines: await contactOf(seen, ctx) };
  },
});

export const matchDecline = defineCommand({
  name: 'match decline',
  summary: 'Put a suggestion aside, or say that what was asked is not possible',
  access: sides,
  visibility: 'private',
  fields: {
    match: theMatch,
    reason: choice({
      label: 'Reason',
      hint: 'The other side does not see it',
      options: declineReasons,
      names: 'decline-reason',
    }),
    note: text({ label: 'Note', hint: 'For the record only', max: limits.note, position: 'rest' }),
  },
  async run({ match: id, reason, note }, ctx): Promise<Reply> {
    const told = (seen: SeenMatch) =>
      seen.side === 'provider' ? message('notice.declined', { match: id }) : undefined;
    const seen = await take(id, 'decline', ctx, told, { reason, note });
    return { tone: 'good', text: message(seen.side === 'provider' ? 'match.declined' : 'match.notforus', { id }) };
  },
});

export const matchBack = defineCommand({
  name: 'match back',
  summary: 'Take back what your delegation asked',
  access: sides,
  ...private_,
  async run({ match: id }, ctx): Promise<Reply> {
    await take(id, 'back', ctx, () => message('notice.gone', { match: id }));
    return { tone: 'good', text: message('match.back', { id }) };
  },
});

export const matchCommands = [matchList, matchShow, matchAsk, matchAgree, matchDecline, matchBack];
