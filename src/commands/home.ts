/** `/wg`: who one is, and what waits. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { openFollowUpStates } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import type { Reply } from '../reply.ts';
import { isUnnamed } from '../request.ts';
import type { SeenMatch } from '../store/matches.ts';
import { offerItem } from '../views.ts';
import { counted, ofDelegation } from './brief.ts';
import { draftsAtHome } from './draftviews.ts';
import { toBeConfirmed } from './fresh.ts';
import { beginButton, followUpItems, mineItems, settingItems, waitingItems } from './homeviews.ts';
import { isAbsent } from './relayviews.ts';
import { command, nameOf } from './shared.ts';

export function whoLine(ctx: Context): Message {
  const { person, viewer } = ctx;
  if (person === undefined || viewer.kind === 'stranger') return strangerLine(ctx.who);
  const who = { name: person.name, role: message(`role.${person.role}`) };
  if (person.delegation === undefined) return message('home.who.role', who);
  return message('home.who', { ...who, delegation: nameOf(person.delegation) });
}

const strangerLine = (who: Context['who']): Message =>
  isUnnamed(who) ? message('home.stranger.unnamed') : message('home.stranger', { name: who.name });

/** How somebody begins whom the group does not know, or not any more. */
function beginning({ person, trusted }: Context): Message {
  if (person?.suspended) return message('stranger.suspended');
  return message(trusted ? 'stranger.terminal' : 'stranger.chat');
}

/** What falls to coordinators: asks of a side that has nobody here, offers of observers that are held, needs to be confirmed. */
async function staffHome(ctx: Context): Promise<Reply> {
  const [asked, held, unconfirmed] = await Promise.all([
    ctx.records.matches.list(ctx.viewer, { state: 'asked' }),
    ctx.records.offers.list(ctx.viewer, { status: 'held' }),
    toBeConfirmed(ctx),
  ]);
  const absent = await Promise.all(asked.map(async (match) => ((await fallsToStaff(match, ctx)) ? [match] : [])));
  const inCare = held.filter(({ overseen }) => overseen);
  const items = [...absent.flat().map((match) => matchItem(match)), ...inCare.map(offerItem)];
  const lines = [message(items.length + unconfirmed.length > 0 ? 'home.waiting' : 'home.nothing')];
  const next = { status: command('wg status'), invite: command('wg-admin invite'), help: command('wg help') };
  const underWay = await ctx.records.followUps.list(
    ctx.viewer,
    { status: { $in: openFollowUpStates } },
    { sort: { due: 1, _id: 1 } },
  );
  const followUps = followUpItems(underWay.filter(({ overseen }) => overseen));
  const drafts = await draftsAtHome(ctx);
  const shown = [...drafts.items, ...items.slice(0, 5), ...unconfirmed, ...followUps, ...(await settingItems(ctx))];
  return {
    text: whoLine(ctx),
    lines: [...lines, ...drafts.lines],
    items: shown,
    footer: [message('home.next.staff', next)],
  };
}

async function fallsToStaff({ offer }: SeenMatch, ctx: Context): Promise<boolean> {
  return 'named' in offer.owner && (await isAbsent(offer.owner.named, ctx));
}

function begin(ctx: Context): Reply {
  const buttons = ctx.person?.suspended ? [] : [beginButton];
  return { text: whoLine(ctx), footer: [beginning(ctx)], buttons };
}

export const wgHome = defineCommand({
  name: 'wg',
  summary: 'Home: who you are, and what waits for you',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  fields: {},
  async run(_input, ctx): Promise<Reply> {
    if (ctx.viewer.kind === 'stranger') return begin(ctx);
    const own = ctx.person?.delegation;
    if (own === undefined) return staffHome(ctx);
    const [found, drafts, settings] = await Promise.all([ofDelegation(own, ctx), draftsAtHome(ctx), settingItems(ctx)]);
    const next = { add: command('need add'), offer: command('offer add'), help: command('wg help') };
    const items = [...waitingItems(found, ctx), ...drafts.items, ...mineItems(found, ctx), ...settings];
    const lines = [...counted(found), ...drafts.lines];
    return { text: whoLine(ctx), lines, items, footer: [message('home.next', next)] };
  },
});
