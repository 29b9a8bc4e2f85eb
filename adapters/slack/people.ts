/** Somebody's language and time zone, as Slack has them: asked for once a day, and never before an acknowledgement or a form. */

import type { webApi } from '@slack/bolt';
import { zoneOf } from '../../src/domain/zones.ts';
import type { Log } from '../../src/log.ts';
import { putNewest } from '../../src/newest.ts';
import type { Request, Who } from '../../src/request.ts';
import type { Clients } from './clients.ts';
import { errorData } from './log.ts';
import { codeOf } from './post.ts';
import { homeOf, isGrid, slackId, whoOf } from './who.ts';

export interface People {
  /** With what is known by now; waits for nothing. */
  known(who: Who): Who;
  /** With what Slack says, or without where it does not in two seconds. Never rejects. */
  met(who: Who, place: string): Promise<Who>;
}

/** What an interaction says of who it comes from: the person with their own workspace, and the workspace in which it was. */
interface Interaction {
  readonly team?: { readonly id: string; readonly enterprise_id?: string } | null;
  readonly enterprise?: { readonly id?: string } | null;
  readonly user: { readonly id: string; readonly team_id?: string; readonly name?: string; readonly username?: string };
}

/** Who did something, with what is known of them by now, and the workspace in which they did it. */
export function speakerIn(people: Pick<People, 'known'>, body: Interaction): { who: Who; team: string } {
  const { id, team_id: own, name, username } = body.user;
  const team = body.team?.id ?? own ?? '';
  return { team, who: people.known(whoOf(homeOf(team, own, isGrid(body)), id, name ?? username)) };
}

/** The request with what Slack says of the person. */
export async function met({ met: meet }: Pick<People, 'met'>, request: Request): Promise<Request> {
  return { ...request, who: await meet(request.who, request.where.place) };
}

type Hints = Pick<Who, 'locale' | 'zone'>;
interface Kept {
  readonly until: number;
  readonly asked: Promise<Hints>;
  hints: Hints;
}

const dayMs = 86_400_000;
/** Where Slack did not say: how long nobody asks again. */
const soonMs = 600_000;
const patience = 2000;
/** People who are remembered; the oldest leave first. */
const most = 20_000;

/** Asked with the clients that do not wait where Slack asks to: else everything else would wait with them. */
export function createPeople(clients: Clients, log: Log, now: () => number = Date.now): People {
  const kept = new Map<string, Kept>();

  const keep = (id: string, one: Kept): Kept => putNewest(kept, id, one, most);

  function ask(who: Who, place: string): Kept {
    const told = clients.of(place).then((client) => hintsOf(client, slackId(who.id)));
    const asked = told.catch((error: unknown) => {
      log.warn('slack.person', errorData(error));
      // what it will not say today is not asked for again today
      if (codeOf(error) !== 'missing_scope') keep(who.id, { ...one, until: now() + soonMs });
      return {};
    });
    const one = keep(who.id, { until: now() + dayMs, asked, hints: {} });
    void asked.then((hints) => {
      one.hints = hints;
    });
    return one;
  }

  const current = (id: string) => {
    const one = kept.get(id);
    return one !== undefined && one.until > now() ? one : undefined;
  };

  return {
    known: (who) => ({ ...who, ...current(who.id)?.hints }),
    async met(who, place) {
      const { asked } = current(who.id) ?? ask(who, place);
      return { ...who, ...(await inTime(asked)) };
    },
  };
}

async function hintsOf(client: webApi.WebClient, user: string): Promise<Hints> {
  const answer = await client.users.info({ user, include_locale: true });
  const { locale, tz } = answer.user ?? {};
  const zone = zoneOf(tz ?? '');
  return { ...(locale === undefined ? {} : { locale }), ...(zone === undefined ? {} : { zone }) };
}

async function inTime(asked: Promise<Hints>): Promise<Hints> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Hints>((resolve) => {
    timer = setTimeout(() => resolve({}), patience);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
