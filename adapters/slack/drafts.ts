/** The message that tells how many drafts wait, on Slack. */
import type { Voice } from '../../src/i18n/render.ts';
import type { Log } from '../../src/log.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { createDrafts } from '../../src/surfaces/waiting.ts';
import { renderReply } from './blocks.ts';
import { find } from './find.ts';
import type { Desk } from './listen.ts';
import { errorData } from './log.ts';
import { edit, post } from './post.ts';
import type { Through } from './speaker.ts';

const source = { command: 'wg draft', values: {} };
/** Further back than any message of ours. */
const ever = new Date('2020-01-01T00:00:00Z');

interface Needs {
  readonly through: Through;
  readonly log: Log;
  readonly track: Desk['track'];
}

/** Answers to messages and forms in the direct message are messages themselves. */
const stays = ({ where, delivery = '' }: Request): boolean =>
  where.channel === undefined && /^slack\|(?:message|form)\|/.test(delivery);

export function slackDrafts({ through, log, track }: Needs) {
  const shown = (reply: Reply, voice: Voice) => renderReply(reply, voice, source);
  const chat: Parameters<typeof createDrafts>[0]['chat'] = {
    find: (to, key, since) => through(to, (client) => find(client, to, key, since)),
    post: (to, reply, voice, key) => through(to, (client) => post(client, to, shown(reply, voice), key)),
    edit: (posted, to, reply, voice) => through(to, (client) => edit(client, posted, shown(reply, voice))),
  };
  const failed = (error: unknown) => log.warn('slack.drafts', errorData(error));
  return createDrafts({ chat, since: () => ever, stays, track, failed });
}
