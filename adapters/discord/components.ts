/** A reply as one message of components, always within Discord's limits: what has no room is counted and said, never dropped in silence. */
import { type APIContainerComponent, MessageFlags } from 'discord.js';
import { message } from '../../src/i18n/message.ts';
import type { Voice } from '../../src/i18n/render.ts';
import type { Button, Reply, Values } from '../../src/reply.ts';
import { asLines, itemMost, Page } from './page.ts';
import { createParking, type Parking } from './parking.ts';
import { fromItem } from './pressmark.ts';
import { type Registry, within } from './text.ts';

/** The command that was answered: what shows the rest. */
export interface Source {
  readonly command: string;
  readonly values: Values;
  /** Giving it once more changes nothing, so that what has no room is a press away. */
  readonly again?: boolean;
  /** Items that were shown before. */
  readonly skip?: number;
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
  const components = [shown(reply, voice, source, surface).container];
  return { components, flags: MessageFlags.IsComponentsV2 };
}

/** The same, once what its buttons stand for is in the store. */
export async function renderKept(reply: Reply, voice: Voice, source: Source, surface: Surface): Promise<Rendered> {
  const made = renderReply(reply, voice, source, surface);
  await surface.parking.kept();
  return made;
}

/** Whether all of a reply is shown, nothing left out for want of room. */
export function fits(reply: Reply, voice: Voice, source: Source, registry: Registry): boolean {
  // buttons that are only measured take no place among those that are kept
  const { left, behind } = laidOut(reply, voice, source, { registry, parking: createParking() });
  return left + behind === 0;
}

interface LaidOut {
  readonly container: APIContainerComponent;
  /** What was left out and is said so. */
  readonly left: number;
  /** Items that have no room. */
  readonly behind: number;
}

const none: Surface = { registry: new Map(), parking: createParking() };

/** Turned a page at a time where not all of it has room and the command can be given again. */
function shown(reply: Reply, voice: Voice, source: Source, surface: Surface = none): LaidOut {
  if (!source.again) return laidOut(reply, voice, source, surface);
  const { skip = 0 } = source;
  const measured = laidOut(reply, voice, source, { ...surface, parking: createParking() });
  if (skip === 0 && measured.behind === 0) return laidOut(reply, voice, source, surface);
  const count = (reply.items ?? []).length;
  const behind = laidOut(
    reply,
    voice,
    source,
    { ...surface, parking: createParking() },
    turns(source, count, count),
  ).behind;
  return laidOut(reply, voice, source, surface, turns(source, behind, count - behind));
}

/** The buttons to what comes next, and back to where it begins. */
function turns({ command, values, skip = 0 }: Source, behind: number, seen: number): Button[] {
  const to = (label: Button['label'], from: number): Button => ({
    ...{ label, command, answer: 'instead' },
    values: fromItem(values, from),
  });
  const first = skip === 0 ? [] : [to(message('discord.first'), 0)];
  return behind === 0 && first.length > 0 ? first : [...first, to(message('discord.more', { count: behind }), seen)];
}

/** `turning`: the buttons of its pages, which say what is left out of its items. */
function laidOut(reply: Reply, voice: Voice, source: Source, surface: Surface, turning?: readonly Button[]): LaidOut {
  const { skip = 0 } = source;
  const { items, table, tone = 'plain', buttons = [] } = reply;
  const page = new Page({ voice, registry: surface.registry, source: source.command }, surface.parking);
  const rows = [...page.rows(turning ?? [], true), ...page.rows(buttons.slice(0, mostReplyButtons), true)];
  const footer = within(page.speaker, asLines(reply.footer ?? []), footerShare);
  page.reserve(rows, footer);
  page.left = Math.max(0, buttons.length - mostReplyButtons);
  const alone = items === undefined && table === undefined;
  const first = { message: reply.text, bold: !alone };
  const most = alone ? page.characters : Math.min(headShare, page.characters - itemMost);
  // what stands above the items was read on the first page
  page.text(within(page.speaker, [first, ...(skip > 0 ? [] : asLines(reply.lines ?? []))], most));
  if (table !== undefined && skip === 0) page.table(table);
  const behind = items === undefined ? 0 : page.items(items.slice(skip));
  if (turning === undefined) page.left += behind;
  return { container: page.close(footer, rows, tone), left: page.left, behind };
}
