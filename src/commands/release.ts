/** `/wg-admin release`: a coordinator opens the first offer of an observer's organisation. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import type { Offer } from '../domain/records.ts';
import { record } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { moved } from './changes.ts';
import { tellOwners } from './offer.ts';
import { none } from './shared.ts';

export const adminRelease = defineCommand({
  name: 'wg-admin release',
  summary: 'Open an offer of an observer that is held for a coordinator',
  access: ['coordinator', 'secretariat'],
  visibility: 'private',
  fields: { offer: record({ label: 'Offer', required: true, prefixes: 'O', position: 'word' }) },
  async run({ offer: id }, ctx): Promise<Reply> {
    const seen = await ctx.records.offers.get(ctx.viewer, id);
    if (seen === undefined || !seen.overseen) throw none(id, 'offer list');
    if (seen.status !== 'held') throw refuse('release.not', { id, status: message(`status.${seen.status}`) });
    const open = { status: 'open', visibility: seen.intended ?? 'group' } as const;
    const update = { $set: open, $unset: { intended: true } } as const;
    const offer = await ctx.records.offers.change(id, seen.version, update, ctx.now, ctx.hand);
    if (offer === undefined) throw await moved(id, seen.version, ctx);
    await tellOpened(offer, ctx);
    return { tone: 'good', text: message('release.done', { id }) };
  },
});

/** The organisation's next offers are not held; those whose needs fit, and the organisation, are told. */
async function tellOpened(offer: Offer, ctx: Context): Promise<void> {
  const { _id: id, owners } = offer;
  const owner = owners[0] ?? '';
  const row = await ctx.records.delegations.get(owner);
  await ctx.records.delegations.put({ ...row, _id: owner, released: true });
  await tellOwners(await ctx.exchange.offerWritten(offer, ctx.now), ctx);
  const show = { label: message('button.show', { id }), command: 'offer show', values: { offer: id } };
  await ctx.notices.speakers(
    owner,
    `${id}|released`,
    { text: message('notice.released', { id }), buttons: [show] },
    ctx.now,
  );
}
