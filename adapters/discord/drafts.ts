/** The message that tells how many drafts wait, on Discord. */
import type { REST } from 'discord.js';
import type { Voice } from '../../src/i18n/render.ts';
import type { Log } from '../../src/log.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { createDrafts } from '../../src/surfaces/waiting.ts';
import { renderKept, type Surface } from './components.ts';
import { faultData } from './faults.ts';
import { find } from './find.ts';
import { edit, post } from './post.ts';
import type { Ear } from './talk.ts';

const source = { command: 'wg draft', values: {} };
/** Milliseconds: an older message is far up by now, and of drafts that have ended. */
const lookBack = 30 * 24 * 3_600_000;

interface Needs {
  readonly posting: REST;
  readonly surface: Surface;
  readonly log: Log;
  readonly track: Ear['track'];
}

/** Answers to messages are messages in the direct message; all others are for one look. */
const stays = ({ delivery = '' }: Request): boolean => delivery.startsWith('discord|message|');

export function discordDrafts({ posting, surface, log, track }: Needs) {
  const shown = (reply: Reply, voice: Voice) => renderKept(reply, voice, source, surface);
  const chat: Parameters<typeof createDrafts>[0]['chat'] = {
    find: (to, key, since) => find(posting, to, key, since),
    post: async (to, reply, voice, key) => post(posting, to, await shown(reply, voice), key),
    edit: async (posted, _to, reply, voice) => edit(posting, posted, await shown(reply, voice)),
  };
  const failed = (error: unknown) => log.warn('discord.drafts', faultData(error));
  return createDrafts({ chat, since: () => new Date(Date.now() - lookBack), stays, track, failed });
}
