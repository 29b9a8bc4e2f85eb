/** `/wg theirs`: the open needs and offers of the delegation that somebody speaks for, as far as the asker may see them as theirs. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import type { DelegationId } from '../domain/participants.ts';
import { listedNeedStates, openOfferStates } from '../domain/records.ts';
import type { Attribution } from '../domain/visibility.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Item, Reply } from '../reply.ts';
import { viewerOf } from '../store/people.ts';
import { needItem, offerItem } from '../views.ts';
import { fields, identityOf, nameOf, pageSize, paging, thePerson } from './shared.ts';

export const wgTheirs = defineCommand({
  name: 'wg theirs',
  summary: 'The open needs and offers of the delegation that somebody speaks for',
  access: 'recognised',
  visibility: 'private',
  repeatable: true,
  fields: { person: thePerson, page: fields.page },
  async run({ person: typed, page = 1 }, ctx): Promise<Reply> {
    const delegation = await delegationOf(identityOf(typed, ctx), ctx);
    const items = await itemsOf(delegation, ctx);
    const whose = nameOf(delegation);
    if (items.length === 0) return { text: message('theirs.none', { delegation: whose }) };
    const shown = items.slice((page - 1) * pageSize, page * pageSize);
    const text = message('theirs.list', { delegation: whose, count: items.length });
    return { text, items: shown, ...paging('wg theirs', { person: typed }, page, items.length) };
  },
});

/** Nobody is told more of somebody who speaks for no delegation: whether they are known here, or were. */
async function delegationOf(identity: string, ctx: Context): Promise<DelegationId> {
  const viewer = viewerOf(await ctx.records.people.byIdentity(identity), ctx.now);
  const delegation = viewer.kind === 'person' ? viewer.delegation : undefined;
  if (delegation === undefined) throw refuse('theirs.nobody');
  return delegation;
}

/** Records that the asker sees without a name are not among them: that would name it. */
async function itemsOf(delegation: DelegationId, ctx: Context): Promise<Item[]> {
  const { needs, offers } = ctx.records;
  const sort = { createdAt: -1, _id: 1 } as const;
  const [ofNeeds, ofOffers] = await Promise.all([
    needs.list(ctx.viewer, { owners: delegation, status: { $in: listedNeedStates } }, { sort }),
    offers.list(ctx.viewer, { owners: delegation, status: { $in: openOfferStates } }, { sort }),
  ]);
  const isNamed = ({ owner }: { readonly owner: Attribution }) => 'named' in owner;
  return [...ofNeeds.filter(isNamed).map(needItem), ...ofOffers.filter(isNamed).map(offerItem)];
}
