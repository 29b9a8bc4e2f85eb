/**
 * The Home tab of those who have opened it since the start: shown anew after whatever they do and whatever they are sent.
 * Slack keeps what it was given last, so nobody who is not remembered here sees less than before.
 */

import type { App, BlockAction, ButtonAction, webApi } from '@slack/bolt';
import type { Bot } from '../../src/bot.ts';
import { message } from '../../src/i18n/message.ts';
import { createLatest } from '../../src/latest.ts';
import type { Log } from '../../src/log.ts';
import { putNewest } from '../../src/newest.ts';
import { createRecent, type Recent } from '../../src/recent.ts';
import type { Request, Who } from '../../src/request.ts';
import { unpackPress } from '../../src/surfaces/press.ts';
import { carryOut, type Door } from './carry.ts';
import type { Clients } from './clients.ts';
import { homeCommand, homeView } from './homeview.ts';
import type { Desk } from './listen.ts';
import { errorData } from './log.ts';
import { speakerIn } from './people.ts';
import { codeOf } from './post.ts';
import { tell } from './say.ts';
import { deliveryOf, slackId, whereOf, whoOf } from './who.ts';

/** Somebody whose Home tab is open, or was. */
interface Tab {
  readonly who: Who;
  readonly team: string;
}

export interface Home {
  /** The bot, after whose runs the tab of whoever spoke is drawn anew. */
  watch(bot: Bot): Bot;
  /** Somebody looks at it. */
  open(tab: Tab): Promise<void>;
  /** Something changed for somebody. */
  changed(identity: string): void;
  /** Presses that are being carried out, or were. */
  readonly pressed: Recent;
}

interface Needs {
  readonly clients: Clients;
  readonly log: Log;
  readonly track: Desk['track'];
  /** How many people are remembered; the oldest leave first and are back when they look again. */
  readonly most?: number;
}

export function createHome({ clients, log, track, most = 5000 }: Needs): Home {
  const tabs = new Map<string, Tab>();
  let bot: Bot | undefined;

  const turns = createLatest();

  /** One after the other for each person, so that an older state never replaces a newer one. */
  const draw = (id: string) =>
    turns.take(id, () =>
      publish(id).catch((error: unknown) => {
        // another process was quicker: what it shows is as new
        if (codeOf(error) !== 'hash_conflict') log.warn('slack.home', errorData(error));
      }),
    );

  async function publish(id: string): Promise<void> {
    const tab = tabs.get(id);
    if (tab === undefined || !bot?.commands.some(({ name }) => name === homeCommand)) return;
    const { who, team } = tab;
    const where = whereOf(team);
    const request: Request = { command: homeCommand, values: {}, who, where };
    const plan = bot.plan(request);
    if (plan.kind !== 'ready') return;
    const reply = await bot.run(plan, request);
    // one that went wrong is worse than the one that stands
    if (reply.text.key === 'fault') return;
    const client = await clients.of(where.place);
    await client.views.publish({ user_id: slackId(who.id), view: homeView(reply, bot.voice(who)) });
  }

  function changed(identity: string): void {
    if (tabs.has(identity)) void track(() => draw(identity));
  }

  return {
    changed,
    pressed: createRecent(),
    watch(whole) {
      bot = whole;
      return {
        ...whole,
        async run(plan, request) {
          const reply = await whole.run(plan, request);
          if (!plan.command.repeatable) changed(request.who.id);
          return reply;
        },
      };
    },
    async open(tab) {
      const { id } = tab.who;
      putNewest(tabs, id, tab, most);
      await draw(id);
    },
  };
}

export function onHome(app: App, { home, people, track }: Pick<Desk, 'home' | 'people' | 'track'>): void {
  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab !== 'home') return;
    const { team_id: team } = body;
    const speaker = whoOf(team, event.user, undefined);
    await track(async () => home.open({ who: await people.met(speaker, whereOf(team).place), team }));
  });
}

/** Whether something was pressed in the Home tab. */
export const isAtHome = ({ view }: BlockAction): boolean => view?.type === 'home';

interface Tools {
  ack(): Promise<void>;
  readonly client: webApi.WebClient;
}

/** A form opens over the tab; what is said is said in the direct message, for a view has no room for answers. */
export async function onHomePress(
  desk: Desk,
  action: ButtonAction,
  body: BlockAction,
  { ack, client }: Tools,
): Promise<void> {
  await ack();
  const { who, team } = speakerIn(desk.people, body);
  const press = unpackPress((action.value ?? '').replaceAll('&amp;', '&'));
  const delivery = deliveryOf('press', body.trigger_id);
  const request = desk.complete({ ...press, who, where: whereOf(team), delivery });
  const door: Door = {
    ack: async () => {},
    open: (view) => client.views.open({ trigger_id: body.trigger_id, view }),
    answer: (reply) => tell(desk, client, request, reply, { source: request }),
  };
  const known = desk.bot.commands.some(({ name }) => name === request.command);
  const work = () => (known ? carryOut(desk, request, door) : outlived(desk, door, request));
  await desk.home.pressed.once(delivery, work);
}

/** The tab may be older than the commands: it is drawn anew. */
async function outlived({ home }: Desk, door: Door, { command, who }: Request): Promise<void> {
  home.changed(who.id);
  await door.answer({ tone: 'problem', text: message('slack.home.old', { command: { command } }) });
}
