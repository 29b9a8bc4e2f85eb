/** `/wg-admin erase`: the secretariat removes the words of one record, as a person may ask by the law of their country. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import type { FollowUp, Lesson, Need, Offer, Roundtable } from '../domain/records.ts';
import { flag, record } from '../fields.ts';
import { message } from '../i18n/message.ts';
import type { Button, Reply } from '../reply.ts';
import type { Records } from '../store/index.ts';
import type { RecordRepository } from '../store/records.ts';
import { moved } from './changes.ts';
import { noted } from './noted.ts';
import { command, none } from './shared.ts';

type Erased = Need | Offer | FollowUp | Roundtable | Lesson;

/** What can be erased: how it is read, how it ends, and what follows for what was suggested for it. */
interface Kind {
  read(id: string, ctx: Context): Promise<Erased | undefined>;
  /** Undefined where it was written to meanwhile: nothing was erased then. */
  erase(id: string, version: number, ctx: Context): Promise<Erased | undefined>;
  follow(id: string, ctx: Context): Promise<void>;
}

function kindOf<R extends Erased>(
  collection: 'needs' | 'offers' | 'followups' | 'roundtables' | 'lessons',
  of: (records: Records) => RecordRepository<R>,
  ended: R['status'],
  follow: Kind['follow'] = async () => {},
): Kind {
  return {
    follow,
    read: (id, { records }) => of(records).whole.get(id),
    async erase(id, version, { records, now, hand }) {
      const found = await of(records).whole.get(id);
      if (found?.version !== version) return undefined;
      return records.erasure.record(of(records), collection, found, ended, now, hand);
    },
  };
}

const kinds: Readonly<Record<string, Kind>> = {
  N: kindOf<Need>(
    'needs',
    ({ needs }) => needs,
    'withdrawn',
    async (id, { exchange, notices, now }) => notices.ended(await exchange.closed({ need: id }, now), 'provider', now),
  ),
  O: kindOf<Offer>(
    'offers',
    ({ offers }) => offers,
    'withdrawn',
    async (id, { exchange, notices, now }) =>
      notices.ended(await exchange.closed({ offer: id }, now), 'requester', now),
  ),
  F: kindOf<FollowUp>('followups', ({ followUps }) => followUps, 'dropped'),
  R: kindOf<Roundtable>(
    'roundtables',
    ({ roundtables }) => roundtables,
    'closed',
    async (id, { sessions, now, hand }) => void (await sessions.close(id, now, hand)),
  ),
  L: kindOf<Lesson>('lessons', ({ lessons }) => lessons, 'withdrawn'),
};

export const adminErase = defineCommand({
  name: 'wg-admin erase',
  summary: 'Remove the words of one record for good; that it was there stays on the trail',
  access: ['secretariat'],
  visibility: 'private',
  fields: {
    record: record({ label: 'Record', required: true, prefixes: 'NOFRL', position: 'word' }),
    sure: flag({ label: 'Are you sure?', hint: 'Yes removes the words at once; it cannot be undone' }),
  },
  async run({ record: id, sure }, ctx): Promise<Reply> {
    const kind = kinds[id.charAt(0)];
    const found = await kind?.read(id, ctx);
    if (kind === undefined || found === undefined) throw none(id, 'wg status');
    if (sure !== true) return asked(id, found.title);
    await noted(id, ctx);
    if ((await kind.erase(id, found.version, ctx)) === undefined) throw await moved(id, found.version, ctx);
    await kind.follow(id, ctx);
    return { tone: 'good', text: message('erase.done', { id }), lines: [message('erase.outside')] };
  },
});

function asked(id: string, title: string): Reply {
  const label = message('button.erase', { id });
  const values = { record: id, sure: 'yes' };
  const button: Button = { label, command: 'wg-admin erase', values, weight: 'careful' };
  const yes = command('wg-admin erase', `${id} sure:yes`);
  return { text: message('erase.sure', { id, title, yes }), buttons: [button] };
}
