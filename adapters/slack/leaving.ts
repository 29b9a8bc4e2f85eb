/** The app was removed from a workspace: its tokens go, and what was posted there ends. */
import type { App, webApi } from '@slack/bolt';
import { NotPosted } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import type { InstallationRepository } from '../../src/store/installations.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './listen.ts';
import { codeOf } from './post.ts';

export interface Leaving {
  readonly clients: Clients;
  /** Absent where one token is set. */
  readonly installations?: InstallationRepository;
  /** What the core ends. */
  left(place: string): Promise<void>;
  readonly log: Log;
}

export function onLeaving(app: App, leaving: Leaving, track: Desk['track']): void {
  // both come when the app is removed: one after the other, so that the second finds nothing left to do
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (place: string, sure: boolean) => {
    const turn = last.then(() => leave(leaving, place, sure));
    last = turn.catch(() => undefined);
    return turn;
  };
  app.event('app_uninstalled', ({ body }) => track(() => inTurn(`slack:${body.team_id}`, true)));
  app.event('tokens_revoked', ({ event, body }) =>
    track(async () => {
      // a person's token is not ours
      if ((event.tokens.bot ?? []).length > 0) await inTurn(`slack:${body.team_id}`, false);
    }),
  );
}

/** Such an event may come late, when the app is there again, and a token that was renewed is revoked too: so it is tried. */
async function leave({ clients, installations, left, log }: Leaving, place: string, sure: boolean): Promise<void> {
  if (installations !== undefined && (await installations.get(place)) === undefined) return;
  const state = await stateOf(clients, place);
  if (state === 'there' || (state === 'unknown' && !sure)) return log.info('slack.stays', { place, state });
  await left(place);
  // last: where the rest failed, it is done when the second event comes
  await installations?.remove(place);
  const todo =
    installations === undefined
      ? 'install the app again, set SLACK_BOT_TOKEN to its new token, and start again'
      : 'nothing; the workspace can be installed again at /slack/install, and is admitted with a new place code';
  log.warn('slack.left', { place, todo });
}

const dead = ['invalid_auth', 'account_inactive', 'token_revoked', 'token_expired', 'team_access_not_granted'];

async function stateOf(clients: Clients, place: string): Promise<'there' | 'gone' | 'unknown'> {
  try {
    const client: webApi.WebClient = await clients.of(place);
    await client.auth.test();
    return 'there';
  } catch (error) {
    if (error instanceof NotPosted) return error.reason === 'removed' ? 'gone' : 'unknown';
    return dead.includes(codeOf(error)) ? 'gone' : 'unknown';
  }
}
