/** The Home tab: the reply of `/wg` as a view. Pure. */
import type { types } from '@slack/bolt';
import type { Message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Item, Reply } from '../../src/reply.ts';
import { actionsOf, buttonsOf, numbered } from './buttons.ts';
import { limits, short } from './limits.ts';
import { cutNotice, richText, type Speech, sectionOf } from './rich.ts';

/** The command whose reply it is, named where there is no room for all of it. */
export const homeCommand = 'wg';

/** docs.slack.dev/reference/methods/views.publish: `view_too_large` over 250 KB; half of it, for letters count as bytes. */
const mostCharacters = 120_000;

export function homeView(reply: Reply, voice: Voice): types.HomeView {
  const speech: Speech = { voice, source: { command: homeCommand, values: {} } };
  const head = richText([reply.text, ...(reply.lines ?? [])].flatMap((line, at) => lineOf(line, speech, at === 0)));
  const foot = footOf(reply, speech);
  const items = (reply.items ?? []).map((item) => itemOf(item, speech));
  const shown = within(items, limits.viewBlocks - head.length - foot.length - 1);
  const left = items.length - shown.length;
  const notice = left === 0 ? [] : richText(sectionOf(cutNotice(left, speech), speech, limits.notice));
  return { type: 'home', blocks: numbered([...head, ...shown.flat(), ...notice, ...foot]) };
}

const lineOf = (line: Message, speech: Speech, bold: boolean) =>
  sectionOf(line, speech, limits.text, bold ? { bold: true } : undefined);

function footOf({ footer = [], buttons: all = [] }: Reply, speech: Speech): types.KnownBlock[] {
  const { buttons, typed } = buttonsOf(all, speech);
  const lines = [...footer, ...typed].flatMap((line) => sectionOf(line, speech, limits.footerLine));
  return [...richText(lines), ...actionsOf(buttons)];
}

function itemOf({ title, heading, lines = [], buttons: all = [] }: Item, speech: Speech): types.KnownBlock[] {
  const { buttons, typed } = buttonsOf(all, speech);
  const rest = [...lines, ...typed].flatMap((line) => sectionOf(line, speech, limits.text));
  if (heading) return [headerOf(title, speech.voice), ...richText(rest), ...actionsOf(buttons)];
  return [...richText([...lineOf(title, speech, true), ...rest]), ...actionsOf(buttons)];
}

function headerOf(title: Message, voice: Voice): types.HeaderBlock {
  const text = short(plain(title, voice), limits.header);
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } };
}

/** Whole items, while their blocks and characters fit. */
function within(items: readonly types.KnownBlock[][], most: number): types.KnownBlock[][] {
  let [blocks, size] = [most, mostCharacters];
  const first = items.findIndex((item) => {
    [blocks, size] = [blocks - item.length, size - JSON.stringify(item).length];
    return blocks < 0 || size < 0;
  });
  return first === -1 ? [...items] : items.slice(0, first);
}
