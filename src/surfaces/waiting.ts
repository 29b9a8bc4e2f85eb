/**
 * One message in the direct message that tells how many drafts wait: an answer in a channel is gone with the next look, and
 * what still needs a press is found there again. It is changed in place, and holds no word of a draft: it is shown on locked
 * screens.
 */

import type { Bot } from '../bot.ts';
import { type Chat, NotPosted } from '../chat.ts';
import { message } from '../i18n/message.ts';
import { createLatest } from '../latest.ts';
import { putNewest } from '../newest.ts';
import type { Button, Reply } from '../reply.ts';
import type { Request } from '../request.ts';

const listing = 'wg draft';
/** People whose message is remembered; those of others are looked for. */
const most = 5000;

interface Needs {
  /** Where the message is posted, found again and changed. */
  readonly chat: Required<Pick<Chat, 'post' | 'find' | 'edit'>>;
  /** Since when it is looked for. */
  readonly since: () => Date;
  /** Whether the answer to a request is itself a message that stays in the direct message. */
  readonly stays: (request: Request) => boolean;
  /** Remembers what runs until it has ended. */
  readonly track: (work: () => Promise<void>) => Promise<void>;
  /** The message could not be posted or changed: the answer is there all the same. */
  readonly failed: (error: unknown) => void;
}

const buttonsIn = ({ buttons = [], items = [] }: Reply): readonly Button[] => [
  ...buttons,
  ...items.flatMap((item) => item.buttons ?? []),
];

/** Whether a draft was kept, logged, changed or dropped by it. */
const concernsDrafts = ({ values }: Request, reply: Reply): boolean =>
  values.draft !== undefined || buttonsIn(reply).some((button) => button.values.draft !== undefined);

/** How many there are and a press for each, without their words. */
export function neutral(list: Reply): Reply | undefined {
  if (list.text.key === 'draft.list.none') return { text: list.text };
  if (list.text.key !== 'draft.list') return undefined;
  const isOpening = ({ command, values }: Button) => command === listing && values.act === undefined;
  const count = list.text.params.count ?? 0;
  const text = message('draft.waiting', { count, list: { command: listing } });
  return { text, buttons: buttonsIn(list).filter(isOpening) };
}

export function createDrafts({ chat, since, stays, track, failed }: Needs) {
  const posted = new Map<string, string>();
  const turns = createLatest();

  async function former(id: string, key: string): Promise<string | undefined> {
    const known = posted.get(id);
    if (known !== undefined) return known;
    const found = await chat.find({ person: id }, key, since());
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
    if (there !== undefined && (await changed(bot, request, there, told)))
      return void putNewest(posted, who.id, there, most);
    posted.delete(who.id);
    if (!anew || told.text.key === 'draft.list.none') return;
    const { id } = await chat.post({ person: who.id }, told, bot.voice(who), key);
    putNewest(posted, who.id, id, most);
  }

  /** False where it is not there any more. */
  async function changed(bot: Bot, { who }: Request, id: string, told: Reply): Promise<boolean> {
    try {
      await chat.edit(id, { person: who.id }, told, bot.voice(who));
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
            void track(() => work().catch(failed));
          }
          return reply;
        },
      };
    },
  };
}
