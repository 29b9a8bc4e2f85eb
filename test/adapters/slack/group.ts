/** The whole bot on the stand-in: the group, three people who are recognised in it, and one who is not. */

import { setTimeout as pause } from 'node:timers/promises';
import { chance, codes, reference } from '../../../adapters/chance/index.ts';
import { openMemory } from '../../../adapters/embedded/index.ts';
import { createSlack, type SlackAdapter } from '../../../adapters/slack/index.ts';
import { type App, createApp } from '../../../src/app.ts';
import type { Log } from '../../../src/log.ts';
import {
  createSlackStandIn,
  type Message,
  type Person,
  type Seen,
  type SlackStandIn,
} from '../../support/slack/index.ts';

export const now = new Date('2027-03-04T10:00:00Z');

export interface Group {
  readonly app: App;
  readonly slack: SlackStandIn;
  readonly adapter: SlackAdapter;
  /** A delegate of Senegal, one of Czechia, a coordinator without limits, and a stranger. */
  readonly amina: Person;
  readonly jana: Person;
  readonly ben: Person;
  readonly eve: Person;
  /** What was logged, as lines. */
  readonly logged: readonly string[];
  needs(): ReturnType<App['records']['needs']['whole']['list']>;
  offers(): ReturnType<App['records']['offers']['whole']['list']>;
  drafts(): Promise<number>;
  /** Lets time go by. */
  pass(ms: number): void;
}

export const modes = ['socket', 'http'] as const;

export async function inGroup(mode: (typeof modes)[number], test: (group: Group) => Promise<void>): Promise<void> {
  const clock = { now };
  const logged: string[] = [];
  const note = (event: string, data?: unknown) => void logged.push(`${event} ${JSON.stringify(data)}`);
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const slack = await createSlackStandIn();
  const app = await createApp({
    ...{ store: openMemory(), group: 'wg', secretariat: [], clock: () => clock.now, pause },
    ...{ chance, codes, reference, log },
  });
  await app.admit('slack:T1');
  const { people } = app.records;
  await people.recognise('slack:T1/U1', { name: 'u1', role: 'delegate', delegation: 'SN' }, now);
  await people.recognise('slack:T1/U2', { name: 'u2', role: 'delegate', delegation: 'CZ' }, now);
  await people.recognise('slack:T1/U3', { name: 'u3', role: 'coordinator' }, now);
  const { botToken, appToken, signingSecret, apiUrl } = slack;
  const way = mode === 'socket' ? { appToken } : { signingSecret, port: 0 };
  const adapter = createSlack({ botToken, apiUrl, log, ...way });
  const person = (user: string) => slack.person('T1', user);
  const key = async () => (await people.byIdentity('slack:T1/U1'))?._id ?? '';
  try {
    await adapter.start(app.bot);
    app.chats.set('slack', adapter);
    if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${adapter.port()}/slack/events`);
    await test({
      ...{ app, slack, adapter, logged },
      ...{ amina: person('U1'), jana: person('U2'), ben: person('U3'), eve: person('U9') },
      needs: () => app.records.needs.whole.list({}),
      offers: () => app.records.offers.whole.list({}),
      pass(ms) {
        clock.now = new Date(clock.now.getTime() + ms);
      },
      drafts: async () => (await app.records.drafts.list(await key())).length,
    });
  } finally {
    await adapter.stop();
    await app.idle();
    await slack.stop();
  }
}

export function only({ messages: [message] }: Seen): Message {
  if (message === undefined) throw new Error('nothing was seen');
  return message;
}
