/** The Home tab: the reply of `/wg` as a view. Pure. */
import type { types } from '@slack/bolt';
import type { Message } from '../../src/i18n/message.ts';
import type { Voice } from '../../src/i18n/render.ts';
import type { Reply } from '../../src/reply.ts';
import { itemBlocks, within } from './blocks.ts';
import { actionsOf, buttonsOf, numbered } from './buttons.ts';
import { limits } from './limits.ts';
import { cutNotice, richText, type Speech, sectionOf } from './rich.ts';

/** The command whose reply it is, named where there is no room for all of it. */
export const homeCommand = 'wg';

/** docs.slack.dev/reference/methods/views.publish: `view_too_large` over 250 KB; half of it, for letters count as bytes. */
const mostCharacters = 120_000;

export function homeView(reply: Reply, voice: Voice): types.HomeView {
  const speech: Speech = { voice, source: { command: homeCommand, values: {} } };
  const head = richText([reply.text, ...(reply.lines ?? [])].flatMap((line, at) => lineOf(line, speech, at === 0)));
  const foot = footOf(reply, speech);
  const items = (reply.items ?? []).map((item) => itemBlocks(item, speech));
  const room = { blocks: limits.viewBlocks - head.length - foot.length - 1, size: mostCharacters };
  const { taken, left } = within(items, room, (blocks) => blocks);
  const notice = left === 0 ? [] : richText(sectionOf(cutNotice(left, speech), speech, limits.notice));
  return { type: 'home', blocks: numbered([...head, ...taken.flat(), ...notice, ...foot]) };
}

const lineOf = (line: Message, speech: Speech, bold: boolean) =>
  sectionOf(line, speech, limits.text, bold ? { bold: true } : undefined);

function footOf({ footer = [], buttons: all = [] }: Reply, speech: Speech): types.KnownBlock[] {
  const { buttons, typed } = buttonsOf(all, speech);
  const lines = [...footer, ...typed].flatMap((line) => sectionOf(line, speech, limits.footerLine));
  return [...richText(lines), ...actionsOf(buttons)];
}
