/** The first offer of an observer's organisation waits for a coordinator: closed to others, and matched with nothing, until then. */
import type { Context } from '../context.ts';
import type { Offer } from '../domain/records.ts';
import { oversees, type Visibility } from '../domain/visibility.ts';
import { message } from '../i18n/message.ts';
import type { Button } from '../reply.ts';

type Standing = Pick<Offer, 'status' | 'visibility' | 'intended'>;

/** How a new offer begins: open, or held as long as no offer of the organisation was ever released. */
export async function beginning(role: string, delegation: string, visibility: Visibility, ctx: Context) {
  const row = role === 'observer' ? await ctx.records.delegations.get(delegation) : undefined;
  const open: Standing = { status: 'open', visibility };
  const held: Standing = { status: 'held', visibility: 'closed', intended: visibility };
  return role === 'observer' && !row?.released ? held : open;
}

export function releaseButton(id: string): Button {
  const label = message('button.release', { id });
  return { label, command: 'wg-admin release', values: { offer: id }, weight: 'main' };
}

/** Coordinators in scope hear that an offer waits for them, and no word of it. */
export async function tellHeld({ _id: id, owners, topics }: Offer, ctx: Context): Promise<void> {
  const show = { label: message('button.show', { id }), command: 'offer show', values: { offer: id } };
  const reply = { text: message('notice.held', { id }), buttons: [show, releaseButton(id)] };
  await ctx.notices.coordinators(`${id}|held`, reply, ctx.now, (viewer) => oversees(viewer, { owners, topics }));
}
