/** A reply as one message of components, always within Discord's limits: what has no room is counted and said, never dropped in silence. */
import { type APIContainerComponent, MessageFlags } from 'discord.js';
import type { Voice } from '../../src/i18n/render.ts';
import type { Reply, Values } from '../../src/reply.ts';
import { asLines, Page } from './page.ts';
import { createParking, type Parking } from './parking.ts';
import { type Registry, within } from './text.ts';

/** The command that was answered: what shows the rest. */
export interface Source {
  readonly command: string;
  readonly values: Values;
}
export interface Surface {
  readonly registry: Registry;
  readonly parking: Parking;
}
export interface Rendered {
  readonly components: APIContainerComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
}

/** Shares of the 4000 characters, so that no part of a reply starves the others. */
const footerShare = 800;
const headShare = 2400;
const mostReplyButtons = 10;

export function renderReply(reply: Reply, voice: Voice, source: Source, surface?: Surface): Rendered {
  const { components } = laidOut(reply, voice, source, surface);
  return { components, flags: MessageFlags.IsComponentsV2 };
}

/** Whether all of a reply is shown, nothing left out for want of room. */
export function fits(reply: Reply, voice: Voice, source: Source, registry: Registry): boolean {
  // buttons that are only measured take no place among those that are kept
  return laidOut(reply, voice, source, { registry, parking: createParking() }).left === 0;
}

function laidOut(reply: Reply, voice: Voice, source: Source, surface?: Surface) {
  const { registry, parking } = surface ?? { registry: new Map(), parking: createParking() };
  const page = new Page({ voice, registry, source: source.command }, parking);
  const rows = page.rows((reply.buttons ?? []).slice(0, mostReplyButtons));
  const footer = within(page.speaker, asLines(reply.footer ?? []), footerShare);
  page.reserve(rows, footer);
  page.left = Math.max(0, (reply.buttons ?? []).length - mostReplyButtons);
  const alone = reply.items === undefined && reply.table === undefined;
  page.text(within(page.speaker, asLines([reply.text, ...(reply.lines ?? [])]), alone ? page.characters : headShare));
  if (reply.table !== undefined) page.table(reply.table);
  if (reply.items !== undefined) page.items(reply.items);
  return { components: [page.close(footer, rows)], left: page.left };
}
