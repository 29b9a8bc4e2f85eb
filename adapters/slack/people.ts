/** Somebody's language and time zone, as Slack has them: asked for once a day, and never before an acknowledgement or a form. */

import type { webApi } from '@slack/bolt';
import type { Log } from '../../src/log.ts';
import { putNewest } from '../../src/newest.ts';
import type { Who } from '../../src/request.ts';
import type { Clients } from './clients.ts';
import { errorData } from './log.ts';
import { codeOf } from './post.ts';
import { slackId } from './who.ts';

export interface People {
  /** With what is known by now; waits for nothing. */
  known(who: Who): Who;
  /** With what Slack says, or without where it does not in two seconds. Never rejects. */
  met(who: Who, place: string): Promise<Who>;
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
  return { ...(locale === undefined ? {} : { locale }), ...(isZone(tz) ? { zone: tz } : {}) };
}

function isZone(zone: string | undefined): zone is string {
  if (zone === undefined || zone === '') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

async function inTime(asked: Promise<Hints>): Promise<Hints> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Hints>((resolve) => {
    timer = setTimeout(() => resolve({}), patience);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
