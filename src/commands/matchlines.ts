/** What `/match show` says of where a match stands: what would be disclosed, what waits, what was said, how to reach each other. */
import type { Context } from '../context.ts';
import { haveMet, type Side } from '../domain/consent.ts';
import { hiddenAmong } from '../domain/participants.ts';
import type { Match } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Item } from '../reply.ts';
import { projectMatch, type SeenMatch } from '../store/matches.ts';
import { day, needLines, ownerMessage } from '../views.ts';
import { command } from './shared.ts';

export const otherSide = (side: Side): Side => (side === 'requester' ? 'provider' : 'requester');

/** Exactly what the provider sees once the ask has left: its own view, made beforehand. */
export async function disclosure(match: Match, words: string | undefined, ctx: Context): Promise<Message[]> {
  const [need, offer] = await Promise.all([
    ctx.records.needs.whole.get(match.need),
    ctx.records.offers.whole.get(match.offer),
  ]);
  if (need === undefined || offer === undefined) return [];
  const provider = { kind: 'person', role: 'delegate', delegation: match.provider } as const;
  const seen = projectMatch(provider, { ...match, state: 'asked', words }, need, offer);
  if (seen === undefined) return [];
  const hidden = 'named' in seen.need.owner || hiddenAmong(match.requester, offer.eligible);
  const warning = hidden ? [] : [message('match.preview.few', { provider: ownerMessage({ named: match.provider }) })];
  return [...needOf(seen), ...warning];
}

/** The need of a match as its viewer sees it. */
export function needOf({ need }: SeenMatch): Message[] {
  const title = need.title === undefined ? [] : [message('match.words.title', { words: need.title })];
  return [message('cell.text', { text: ownerMessage(need.owner) }), ...title, ...needLines(need)];
}

/** The lines of where it stands, for the viewer's side. */
export async function stateLines(seen: SeenMatch, ctx: Context): Promise<Message[]> {
  const match = await ctx.records.matches.whole.get(seen.id);
  if (match === undefined) return [];
  const talk = (seen.inside?.talk ?? []).map(({ by, text }) => message(`match.talk.${by}`, { text }));
  return [
    ...(await waits(seen, match, ctx)),
    ...talk,
    ...results(seen),
    ...(await lessonsOf(seen, ctx)),
    ...(await contactOf(seen, ctx)),
  ];
}

async function waits(seen: SeenMatch, match: Match, ctx: Context): Promise<Message[]> {
  const { state, side, id } = seen;
  if (state === 'suggested' && side === 'requester')
    return [...(await applicationOf(match, ctx)), message('match.waits.requester')];
  if (state === 'asking' && side === 'requester') return [leaves(match)];
  if (state === 'asked' && side === 'provider') {
    const contact = await ownContact(match.provider, ctx, seen.offer.contact);
    return [...(await placesLine(match, ctx)), contact, message('match.waits.provider')];
  }
  if (state === 'asked' && side === 'requester' && seen.inside?.talk?.at(-1)?.by === 'provider') {
    return [message('match.waits.answer'), message('problem.usage', { usage: `/match answer ${id} ...` })];
  }
  return [];
}

async function applicationOf(match: Match, ctx: Context): Promise<Message[]> {
  const offer = await ctx.records.offers.whole.get(match.offer);
  return offer?.application === undefined ? [] : applicationLines(match.short, offer.application, offer.deadline);
}

/** What the provider would see, or is about to see: under a title of its own, so that nothing beside it is taken for it. */
export async function disclosureItems(seen: SeenMatch, ctx: Context): Promise<Item[]> {
  const match = seen.side === 'requester' ? await ctx.records.matches.whole.get(seen.id) : undefined;
  if (match === undefined || (await applicationOf(match, ctx)).length > 0) return [];
  const provider = ownerMessage({ named: match.provider });
  if (match.state === 'asking') {
    return [{ title: message('match.asking.sees', { provider }), lines: await disclosure(match, match.words, ctx) }];
  }
  if (match.state !== 'suggested') return [];
  const words = { provider, command: command('match ask', `${match.short} words:"..."`) };
  const own = seen.need.visibility === 'closed' ? [message('match.preview.words', words)] : [];
  const lines = [...(await disclosure(match, undefined, ctx)), ...own];
  return [{ title: message('match.preview', { provider }), lines }];
}

export function applicationLines(id: string, link: string, deadline: string | undefined): Message[] {
  const by = deadline === undefined ? [] : [message('match.application.deadline', { day: day(deadline) })];
  return [message('match.application', { id, link }), ...by, message('match.application.next')];
}

export function leaves(match: Match): Message {
  const at = { at: (match.sendAt ?? match.updatedAt).toISOString() };
  return message('match.asking', { id: match.short, at });
}

/** What would be handed over of the speaker's own side, told before it is: a contact given once, else their name and account. */
export async function ownContact(delegation: string, ctx: Context, onOffer?: string): Promise<Message> {
  const row = await ctx.records.delegations.get(delegation);
  const contact = onOffer ?? row?.contact;
  if (contact !== undefined) return message('match.contact.own', { contact });
  const example = command('wg profile', 'contact:"desk@ministry.example"');
  return message('match.contact.none', { name: ctx.person?.name ?? '', identity: ctx.who.id, profile: example });
}

/** Several asks may run at once: whoever offers sees how many places are left. */
async function placesLine(match: Match, ctx: Context): Promise<Message[]> {
  const offer = await ctx.records.offers.whole.get(match.offer);
  if (offer?.places === undefined) return [];
  const taken = await ctx.records.matches.whole.count({
    offer: match.offer,
    state: { $in: ['introduced', 'started', 'finished'] },
  });
  return [message('match.places', { count: Math.max(0, offer.places - taken), places: offer.places })];
}

function results({ inside }: SeenMatch): Message[] {
  const outcome = inside?.outcome === undefined ? [] : [message('match.outcome.line', { outcome: inside.outcome })];
  const lesson = inside?.lesson === undefined ? [] : [message('match.lesson.line', { lesson: inside.lesson })];
  const why = inside?.reason;
  const reason =
    why === undefined ? [] : [message('match.reason.line', { reason: { name: 'decline-reason', id: why } })];
  return [...reason, ...outcome, ...lesson];
}

/** What was learnt from it, for the delegation that did and for coordinators: another side is not told who wrote a lesson. */
async function lessonsOf({ id, inside }: SeenMatch, ctx: Context): Promise<Message[]> {
  if (inside === undefined) return [];
  const standing = { match: id, status: { $in: ['proposed', 'confirmed'] as const } };
  const found = await ctx.records.lessons.list(ctx.viewer, standing, { sort: { createdAt: 1, _id: 1 } });
  return found
    .filter(({ match }) => match !== undefined)
    .map(({ _id, title }) => message('lesson.added', { id: _id, title }));
}

/** How to reach the other side, once both agreed: what its delegation gave for this, else who stepped in for it here. */
export async function contactOf(seen: SeenMatch, ctx: Context): Promise<Message[]> {
  if (seen.side === undefined || !haveMet(seen.state)) return [];
  const match = await ctx.records.matches.whole.get(seen.id);
  return match === undefined ? [] : contactCard(match, otherSide(seen.side), seen.offer.contact, ctx);
}

export async function contactCard(
  match: Match,
  of: Side,
  onOffer: string | undefined,
  ctx: Context,
): Promise<Message[]> {
  const delegation = { name: 'delegation', id: match[of] } as const;
  const row = await ctx.records.delegations.get(match[of]);
  const contact = of === 'provider' ? (onOffer ?? row?.contact) : row?.contact;
  if (contact !== undefined) return [message('match.contact', { delegation, contact })];
  const person = await ctx.records.people.get((of === 'provider' ? match.answeredBy : match.askedBy) ?? '');
  if (person === undefined) return [];
  return [message('match.contact.person', { delegation, person: person.name, identity: person.identities[0] ?? '' })];
}
