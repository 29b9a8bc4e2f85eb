/** Speaks unasked as the bot of the workspace that an address is in, and says where its token is not taken any more. */
import type { webApi } from '@slack/bolt';
import { type Address, NotPosted } from '../../src/chat.ts';
import type { Log } from '../../src/log.ts';
import type { Clients } from './clients.ts';
import { teamOf } from './who.ts';

/** Slack's words for a token that it does not take, which nobody but the operator can put right. */
const dead = new Set(['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired']);

const todo =
  'install the app there again; where one workspace is set, copy its bot token anew into SLACK_BOT_TOKEN and start again';

/** Does something with whoever speaks where an address is. @throws NotPosted where nobody speaks there, and whatever the work does */
export type Through = <T>(to: Address, work: (client: webApi.WebClient) => Promise<T>) => Promise<T>;

/** A token that is dead is said once for each workspace, until something succeeds there. */
export function speaker(clients: Clients, log: Log): Through {
  const told = new Set<string>();

  function tell(place: string, error: unknown): void {
    if (!(error instanceof NotPosted) || !dead.has(error.message) || told.has(place)) return;
    told.add(place);
    log.error('slack.token', { place, reason: error.message, todo });
  }

  return async function through<T>(to: Address, work: (client: webApi.WebClient) => Promise<T>): Promise<T> {
    const address = 'channel' in to ? to.channel : to.person;
    const place = `slack:${teamOf(address)}`;
    try {
      const done = await work(await clients.of(address));
      told.delete(place);
      return done;
    } catch (error) {
      tell(place, error);
      throw error;
    }
  };
}
