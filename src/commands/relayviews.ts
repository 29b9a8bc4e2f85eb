/** What a coordinator needs to carry a step for a side that has nobody on the bot: a text to copy, and a button to record the answer. */
import type { Context } from '../context.ts';
import { actsOf, type Side } from '../domain/consent.ts';
import type { Match } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Button, Item } from '../reply.ts';
import type { SeenMatch } from '../store/matches.ts';
import { ownerMessage } from '../views.ts';
import { contactCard, disclosure, otherSide } from './matchlines.ts';

export interface RelayPart {
  readonly items: readonly Item[];
  readonly buttons: readonly Button[];
}

const nothing: RelayPart = { items: [], buttons: [] };

/** Coordinators carry the steps of a side whose record they look after. */
export function carriesSteps(seen: SeenMatch, side: Side): boolean {
  return (side === 'requester' ? seen.need : seen.offer).overseen;
}

/** Nobody recognised speaks for that side here. */
export async function isAbsent(delegation: string, ctx: Context): Promise<boolean> {
  return (await ctx.records.people.ofDelegation(delegation, ctx.now)).length === 0;
}

/** Whether coordinators carry a side's steps: it has nobody here, or has not confirmed the offer that is listed for it. */
export async function needsRelay({ offer }: SeenMatch, side: Side, delegation: string, ctx: Context): Promise<boolean> {
  return (side === 'provider' && offer.reported === true) || (await isAbsent(delegation, ctx));
}

/** The sides that may do something now, the provider of an open ask first. */
function sidesToMove(match: Match): Side[] {
  const sides = ['provider', 'requester'] as const;
  return sides.filter((side) => actsOf(match.state, side).some((act) => act !== 'back' && act !== 'undo'));
}

export async function relayPart(seen: SeenMatch, ctx: Context): Promise<RelayPart> {
  const cares = carriesSteps(seen, 'requester') || carriesSteps(seen, 'provider');
  const match = cares ? await ctx.records.matches.whole.get(seen.id) : undefined;
  if (match === undefined) return nothing;
  const trail = await trailItems(seen, ctx);
  for (const side of sidesToMove(match)) {
    if (!carriesSteps(seen, side) || !(await needsRelay(seen, side, match[side], ctx))) continue;
    const delegation = { name: 'delegation', id: match[side] } as const;
    const listed = side === 'provider' && seen.offer.reported === true;
    const key = listed ? 'relay.copy.listed' : 'relay.copy';
    const copy: Item = { title: message(key, { delegation }), lines: await copyLines(match, side, seen, ctx) };
    const label = message('button.relay', { id: seen.id });
    const button: Button = { label, command: 'match relay', values: { match: seen.id, side }, weight: 'main' };
    return { items: [copy, ...trail], buttons: [button] };
  }
  return { items: trail, buttons: [] };
}

/** The text to copy: what that side may know at this moment and no more. */
async function copyLines(match: Match, side: Side, seen: SeenMatch, ctx: Context): Promise<Message[]> {
  const offer = `${seen.offer._id} ${seen.offer.title}`;
  const provider = ownerMessage({ named: match.provider });
  if (match.state === 'suggested') return [message('relay.decide', { offer, provider })];
  if (match.state === 'asked' && side === 'provider') {
    const shown = await disclosure(match, match.words, ctx);
    const [owner, ...lines] = shown;
    return [message('relay.ask', { offer, requester: owner ?? ownerMessage({ unnamed: true }) }), ...lines];
  }
  if (match.state === 'asked') return (match.talk ?? []).map(({ by, text }) => message(`match.talk.${by}`, { text }));
  const other = otherSide(side);
  const met = message('relay.talk', { other: { name: 'delegation', id: match[other] }, offer });
  return [met, ...(await contactCard(match, other, seen.offer.contact, ctx))];
}

/** Who relayed what, when, and how it was said. */
async function trailItems({ inside }: SeenMatch, ctx: Context): Promise<Item[]> {
  const relays = inside?.relays ?? [];
  const lines = relays.map(async ({ act, by, how, at }) => {
    const name = (await ctx.records.people.get(by))?.name ?? '';
    return message('match.relayed', { name, how, at: { at: at.toISOString() }, act: actMessage(act) });
  });
  return (await Promise.all(lines)).map((title) => ({ title }));
}

const acts = [
  'ask',
  'undo',
  'back',
  'agree',
  'decline',
  'question',
  'answer',
  'consulting',
  'applied',
  'talked',
  'start',
  'finish',
  'nothing',
] as const;

export function actMessage(act: string): Message {
  const known = acts.find((each) => each === act);
  return known === undefined ? message('cell.text', { text: act }) : message(`act.${known}`);
}
