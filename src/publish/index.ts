/**
 * Shows an answer to a channel, once: a row first, like everything that is posted. What may have been posted is not posted
 * again; what was certainly not is free to be tried again.
 */
import { type Chat, NotPosted } from '../chat.ts';
import type { Context } from '../context.ts';
import { spokenThere } from '../digest/channel.ts';
import { voiceFor } from '../i18n/choice.ts';
import type { Voice } from '../i18n/render.ts';
import type { Log } from '../log.ts';
import type { Reply } from '../reply.ts';
import type { SettingsInMind } from '../settings.ts';
import type { Delivery } from '../store/deliveries.ts';
import type { Records } from '../store/index.ts';
import type { Shown } from '../store/posts.ts';
import { recordsIn, seenBy } from './shown.ts';

export type Outcome = 'done' | 'already' | 'nothing' | 'absent' | 'later' | 'running' | 'unknown';

interface Needs {
  readonly records: Records;
  readonly chatOf: (id: string) => Chat | undefined;
  readonly names: Voice['names'];
  readonly settings: Pick<SettingsInMind, 'now'>;
  readonly log: Log;
}

export interface Publisher {
  /** `id` tells one answer from another: it is published once, whoever presses it and however often. */
  publish(id: string, channel: string, shown: Shown, ctx: Context): Promise<Outcome>;
}

interface Publication {
  readonly row: Delivery;
  readonly channel: string;
  readonly shown: Shown;
  readonly reply: Reply;
}

export function createPublisher({ records, chatOf, names, settings, log }: Needs): Publisher {
  const { deliveries, posts } = records;

  const voiceIn = async (channel: string): Promise<Voice> =>
    voiceFor(await spokenThere(records, channel), settings.now(), names);

  const asSeen = (channel: string, shown: Shown, ctx: Context) => seenBy(channel, shown, ctx, ctx.commands, ctx.now);

  /** Composed only once it is kept what the post shows, so that whatever changes from then on is followed. */
  async function post({ row, channel, shown, reply }: Publication, chat: Chat, ctx: Context): Promise<Outcome> {
    const voice = await voiceIn(channel);
    const { locale, zone } = voice;
    const ofReply = recordsIn(reply);
    const kept = {
      to: { channel },
      channel,
      ...{ locale, zone },
      count: ofReply.length,
      slots: [],
      records: ofReply,
      shows: shown,
    };
    await posts.plan({ ...kept, _id: row._id, at: ctx.now });
    const fresh = await asSeen(channel, shown, ctx);
    if (fresh === undefined) return letGo(row, 'nothing', ctx);
    try {
      const { id } = await chat.post({ channel }, fresh, voice, row._id);
      await deliveries.settle(row, 'sent', id);
      await posts.posted(row._id, id, ctx.now);
      return 'done';
    } catch (error) {
      return failed(row, error, ctx);
    }
  }

  async function failed(row: Delivery, error: unknown, ctx: Context): Promise<Outcome> {
    log.warn('publish.failed', { delivery: row._id, error: String(error) });
    if (error instanceof NotPosted) return letGo(row, error.reason === 'later' ? 'later' : 'absent', ctx);
    await deliveries.doubt(row);
    return 'unknown';
  }

  async function letGo(row: Delivery, outcome: Outcome, { now }: Context): Promise<Outcome> {
    await posts.drop(row._id);
    await deliveries.release(row, now);
    return outcome;
  }

  return {
    async publish(id, channel, shown, ctx) {
      const reply = await asSeen(channel, shown, ctx);
      const chat = chatOf(channel);
      if (reply === undefined || chat === undefined) return reply === undefined ? 'nothing' : 'later';
      const _id = `publish|${id}`;
      await deliveries.open({ _id, kind: 'publication', to: channel }, ctx.now);
      const claimed = await deliveries.claim(_id, ctx.now);
      const row = claimed && (await deliveries.intend(claimed, recordsIn(reply), ctx.now));
      if (row === undefined) return standingOf(await deliveries.get(_id));
      return post({ row, channel, shown, reply }, chat, ctx);
    },
  };
}

function standingOf(row: Delivery | undefined): Outcome {
  if (row?.state === 'sent') return 'already';
  return row?.state === 'unknown' ? 'unknown' : 'running';
}
