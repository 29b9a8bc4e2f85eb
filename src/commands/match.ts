/** `/match`: suggestions and matches, to read. The steps are in `matchsteps.ts`, what coordinators do for others in `relay.ts`. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { record } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { knownLine, matchButtons, matchItem, matchTitle, partsTable, standingLine } from '../matchviews.ts';
import type { SeenMatch } from '../store/matches.ts';
import { needLines } from '../views.ts';
import { noteOpened } from './insight.ts';
import { disclosureItems, stateLines } from './matchlines.ts';
import { changedLines, raiseLine, raising } from './raise.ts';
import { reciprocalLines } from './reciprocal.ts';
import { relayPart } from './relayviews.ts';
import { command, fields, none, pageSize, paging } from './shared.ts';

export const theMatch = record({ label: 'Match or suggestion', required: true, prefixes: 'M', position: 'word' });

export async function mustSeeMatch(id: string, ctx: Context): Promise<SeenMatch> {
  const match = await ctx.records.matches.get(ctx.viewer, id);
  if (match === undefined) throw none(id, 'match list');
  return match;
}

/** What is listed: what waits or goes on; the rest is shown by its id. */
const listed = ['suggested', 'asking', 'asked', 'introduced', 'started', 'applied', 'taken on'] as const;

export const matchList = defineCommand({
  name: 'match list',
  summary: 'Suggestions and matches of your delegation, best first',
  access: 'recognised',
  visibility: 'private',
  repeatable: true,
  fields: { page: fields.page },
  async run({ page = 1 }, ctx) {
    const own = ctx.person?.delegation;
    const mine = own === undefined ? {} : { $or: [{ requester: own }, { provider: own }] };
    const found = await ctx.records.matches.list(ctx.viewer, { $and: [mine, { state: { $in: listed } }] });
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
  visibility: 'private',
  repeatable: true,
  fields: { match: theMatch },
  async run({ match: id }, ctx) {
    const seen = await mustSeeMatch(id, ctx);
    for (const record of [seen.need, seen.offer]) await noteOpened(record, ctx);
    const words = seen.side === 'provider' && seen.state !== 'suggested' ? needLines(seen.need) : [];
    const hand = seen.match.byHand ? [message('match.hand')] : [];
    const raise = await raising(seen, ctx);
    const lines = [
      standingLine(seen),
      ...hand,
      ...words,
      ...(await stateLines(seen, ctx)),
      ...(await reciprocalLines(seen, ctx)),
      ...changedLines(seen),
      knownLine(seen),
      ...(raise === undefined ? [] : [raiseLine(raise)]),
    ];
    const relay = await relayPart(seen, ctx);
    const buttons = [...matchButtons(seen, true), ...relay.buttons];
    return {
      text: matchTitle(seen),
      lines,
      items: [...(await disclosureItems(seen, ctx)), ...relay.items],
      table: partsTable(seen, raise?.score),
      buttons,
    };
  },
});
