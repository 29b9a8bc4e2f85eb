/**
 * One message in the direct message that tells how many drafts wait: an answer in a channel is gone with the next look, and
 * what still needs a press is found there again. It is changed in place, and holds no word of a draft: it is shown on locked
 * screens.
 */

import type { Bot } from '../../src/bot.ts';
import { NotPosted } from '../../src/chat.ts';
import { message } from '../../src/i18n/message.ts';
import type { Log } from '../../src/log.ts';
import { putNewest } from '../../src/newest.ts';
import type { Button, Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { type Rendered, renderReply } from './blocks.ts';
import { find } from './find.ts';
import { createLatest } from './latest.ts';
import type { Desk } from './listen.ts';
import { errorData } from './log.ts';
import { edit, post } from './post.ts';
import type { Through } from './speaker.ts';

const listing = 'wg draft';
/** Further back than any message of ours. */
const ever = new Date('2020-01-01T00:00:00Z');
/** People whose message is remembered; those of others are looked for. */
const most = 5000;

interface Needs {
  readonly through: Through;
  readonly log: Log;
  readonly track: Desk['track'];
}

const buttonsIn = ({ buttons = [], items = [] }: Reply): readonly Button[] => [
  ...buttons,
  ...items.flatMap((item) => item.buttons ?? []),
];

/** Whether a draft was kept, logged, changed or dropped by it. */
const concernsDrafts = ({ values }: Request, reply: Reply): boolean =>
  values.draft !== undefined || buttonsIn(reply).some((button) => button.values.draft !== undefined);

/** Answers to messages and forms in the direct message are messages themselves. */
const stays = ({ where, delivery = '' }: Request): boolean =>
  where.channel === undefined && /^slack\|(?:message|form)\|/.test(delivery);

/** How many there are and a press for each, without their words. */
export function neutral(list: Reply): Reply | undefined {
  if (list.text.key === 'draft.list.none') return { text: list.text };
  if (list.text.key !== 'draft.list') return undefined;
  const isOpening = ({ command, values }: Button) => command === listing && values.act === undefined;
  const count = list.text.params.count ?? 0;
  const text = message('draft.waiting', { count, list: { command: listing } });
  return { text, buttons: buttonsIn(list).filter(isOpening) };
}

export function createDrafts({ through, log, track }: Needs) {
  const posted = new Map<string, string>();
  const turns = createLatest();

  async function former(id: string, key: string): Promise<string | undefined> {
    const known = posted.get(id);
    if (known !== undefined) return known;
    const to = { person: id };
    const found = await through(to, (client) => find(client, to, key, ever));
    return typeof found === 'string' ? undefined : found.id;
  }

  /** `anew`: where there is no such message yet, one is posted. */
  async function show(bot: Bot, { who, where }: Request, anew: boolean): Promise<void> {
    const request: Request = { command: listing, values: {}, who, where: { place: where.place } };
    const plan = bot.plan(request);
    const told = plan.kind === 'ready' ? neutral(await bot.run(plan, request)) : undefined;
    if (told === undefined) return;
    const key = `drafts|${who.id}`;
    const there = await former(who.id, key);
    const rendered = renderReply(told, bot.voice(who), request);
    if (there !== undefined && (await changed(who.id, there, rendered)))
      return void putNewest(posted, who.id, there, most);
    posted.delete(who.id);
    if (!anew || told.text.key === 'draft.list.none') return;
    const to = { person: who.id };
    const { id } = await through(to, (client) => post(client, to, rendered, key));
    putNewest(posted, who.id, id, most);
  }

  /** False where it is not there any more. */
  async function changed(person: string, id: string, rendered: Rendered): Promise<boolean> {
    try {
      await through({ person }, (client) => edit(client, id, rendered));
      return true;
    } catch (error) {
      if (error instanceof NotPosted && error.reason === 'gone') return false;
      throw error;
    }
  }

  return {
    /** The bot, after whose runs the message is brought up to date. */
    watch(whole: Bot): Bot {
      if (!whole.commands.some(({ name }) => name === listing)) return whole;
      return {
        ...whole,
        async run(plan, request) {
          const reply = await whole.run(plan, request);
          if (concernsDrafts(request, reply)) {
            const work = () => turns.take(request.who.id, () => show(whole, request, !stays(request)));
            void track(() => work().catch((error: unknown) => log.warn('slack.drafts', errorData(error))));
          }
          return reply;
        },
      };
    },
  };
}
