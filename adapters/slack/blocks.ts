/** A reply as a Slack message: first what it says, then items, table and footer; what has no room is counted and named. */
import type { types } from '@slack/bolt';
import type { Message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Item, Reply } from '../../src/reply.ts';
import { actionsOf, buttonsOf, numbered } from './buttons.ts';
import { limits, short } from './limits.ts';
import { cutNotice, fallbackOf, richText, type Source, type Speech, sectionOf } from './rich.ts';
import { tableBlocks } from './table.ts';

export interface Rendered {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

interface Room {
  readonly blocks: number;
  readonly size: number;
}

/** `source` is the request that gave the reply, named where something had to be left out; `fixed` sets a table in fixed width. */
export function renderReply(reply: Reply, voice: Voice, source?: Source, fixed = false): Rendered {
  const speech: Speech = { voice, source: source ?? reply.buttons?.[0], fixed };
  const blocks = numbered(blocksOf(reply, speech));
  return { text: fallbackOf(wordsOf(reply), voice), blocks };
}

function wordsOf(reply: Reply): Message[] {
  const items = (reply.items ?? []).flatMap((item) => [item.title, ...(item.lines ?? [])]);
  return [reply.text, ...(reply.lines ?? []), ...items, ...(reply.footer ?? [])];
}

/** Whether all of a reply is shown, nothing left out for want of room. */
export function fits(reply: Reply, voice: Voice): boolean {
  return laidOut(reply, { voice, source: reply.buttons?.[0] }).left === 0;
}

function blocksOf(reply: Reply, speech: Speech): types.KnownBlock[] {
  return laidOut(reply, speech).blocks;
}

function laidOut(reply: Reply, speech: Speech): { blocks: types.KnownBlock[]; left: number } {
  const end = endOf(reply, speech);
  const body = bodyOf(reply, speech, {
    blocks: limits.blocks - end.foot.length - end.actions.length - 2,
    size: limits.message - limits.notice - sizeOf([...end.foot, ...end.actions]),
  });
  const left = body.left + end.left;
  const notice = left === 0 ? [] : richText(sectionOf(cutNotice(left, speech), speech, limits.notice / 2));
  return { blocks: [...body.blocks, ...notice, ...end.foot, ...end.actions], left };
}

function endOf(reply: Reply, speech: Speech) {
  const { buttons, typed } = buttonsOf(reply.buttons ?? [], speech, true);
  const pressed = within(buttons, { blocks: 100, size: limits.buttons }, (button) => [button]);
  const lines = [...(reply.footer ?? []), ...typed].map((line) => sectionOf(line, speech, limits.footerLine));
  const told = within(lines, { blocks: lines.length, size: limits.footer }, (section) => section);
  const foot = richText(told.taken.flat());
  return { foot, actions: actionsOf(pressed.taken), left: pressed.left + told.left };
}

function bodyOf(reply: Reply, speech: Speech, room: Room) {
  const items = reply.items ?? [];
  const bold = items.length > 0 || reply.table !== undefined;
  const first = sectionOf(reply.text, speech, limits.headline, bold ? { bold: true } : undefined);
  const rest = (reply.lines ?? []).map((line) => sectionOf(line, speech, limits.text));
  const lines = within(rest, { blocks: rest.length, size: room.size - sizeOf(first) - 60 }, (section) => section);
  const head: types.KnownBlock[] = richText([...first, ...lines.taken.flat()]);
  if (lines.left > 0) return { blocks: head, left: lines.left + items.length + (reply.table?.rows.length ?? 0) };
  return withItems(reply, speech, head, { blocks: room.blocks - 1, size: room.size - sizeOf(head) });
}

function withItems(reply: Reply, speech: Speech, head: types.KnownBlock[], room: Room) {
  const all = (reply.items ?? []).map((item) => itemBlocks(item, speech));
  const ruled = all.length > 0 && reply.items?.[0]?.heading === undefined;
  const rule: types.KnownBlock[] = ruled ? [{ type: 'divider' }] : [];
  const items = within(all, { blocks: room.blocks - rule.length, size: room.size - sizeOf(rule) }, (blocks) => blocks);
  const shown = [...head, ...rule, ...items.taken.flat()];
  const used = sizeOf(items.taken.flat()) + sizeOf(rule);
  const blocksLeft = room.blocks - rule.length - items.taken.flat().length;
  const left = items.left;
  if (reply.table === undefined) return { blocks: shown, left };
  if (left > 0 || blocksLeft < 1) return { blocks: shown, left: left + reply.table.rows.length };
  const table = tableBlocks(reply.table, speech, room.size - used);
  return { blocks: [...shown, ...table.blocks], left: left + table.left };
}

/** One item: its title, what stands below it, and its buttons. */
export function itemBlocks(item: Item, speech: Speech): types.KnownBlock[] {
  const { buttons, typed } = buttonsOf(item.buttons ?? [], speech);
  const title = sectionOf(item.title, speech, limits.footerLine, { bold: true });
  const lines = [...(item.lines ?? []), ...typed].flatMap((line) => sectionOf(line, speech, limits.text));
  if (item.heading) return [headerOf(item.title, speech), ...richText(lines), ...actionsOf(buttons)];
  return [...richText([...title, ...lines]), ...actionsOf(buttons)];
}

function headerOf(title: Message, { voice }: Speech): types.HeaderBlock {
  return {
    type: 'header',
    text: { type: 'plain_text', text: short(plain(title, voice), limits.header), emoji: false },
  };
}

function sizeOf(things: readonly unknown[]): number {
  return things.reduce((sum: number, thing) => sum + JSON.stringify(thing).length + 30, 0);
}

/** Takes things in their order while they fit, and counts the others. */
export function within<T>(things: readonly T[], room: Room, partsOf: (thing: T) => readonly unknown[]) {
  let [blocks, size] = [room.blocks, room.size];
  const first = things.findIndex((thing) => {
    const parts = partsOf(thing);
    [blocks, size] = [blocks - parts.length, size - sizeOf(parts)];
    return blocks < 0 || size < 0;
  });
  const taken = first === -1 ? [...things] : things.slice(0, first);
  return { taken, left: things.length - taken.length };
}
