/** Who speaks to Slack: one client for the one workspace, or for each the one with its token of now. */

import type { webApi } from '@slack/bolt';
import { NotPosted } from '../../src/chat.ts';
import { putNewest } from '../../src/newest.ts';
import type { InstallationRepository } from '../../src/store/installations.ts';
import { type Authorize, NotInstalled } from './install.ts';
import { codeOf } from './post.ts';
import { slackId, teamOf } from './who.ts';

export interface Clients {
  /**
   * For a place, a channel or a person: `slack:T1`, `slack:T1/C1`. Its token is good for hours.
   * @throws NotPosted `removed` where the app is not installed, `later` where that could not be found out
   */
  of(address: string): Promise<webApi.WebClient>;
}

export const oneClient = (client: webApi.WebClient): Clients => ({ of: async () => client });

interface Many {
  readonly authorize: Authorize;
  readonly installations: Pick<InstallationRepository, 'places'>;
  make(token: string, team: string): webApi.WebClient;
}

/** People from elsewhere whose way is remembered; the oldest leave first. */
const most = 10_000;

/** One for each workspace, asked for anew each time: tokens of installations that rotate live for twelve hours. */
export function manyClients({ authorize, installations, make }: Many): Clients {
  const made = new Map<string, { readonly token: string; readonly client: webApi.WebClient }>();
  const ways = new Map<string, string>();

  async function ofTeam(team: string): Promise<webApi.WebClient> {
    const { botToken: token } = await authorize({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false });
    if (token === undefined) throw new NotInstalled(`slack:${team}`);
    const known = made.get(team);
    if (known?.token === token) return known.client;
    const client = make(token, team);
    made.set(team, { token, client });
    return client;
  }

  /** Somebody from a workspace without the app is reached through one that shares a channel with theirs. */
  async function wayTo(person: string): Promise<webApi.WebClient | undefined> {
    const known = ways.get(person);
    if (known !== undefined) return ofTeam(known);
    for (const team of (await installations.places()).map((place) => teamOf(place))) {
      const client = await ofTeam(team);
      if (!(await knows(client, slackId(person)))) continue;
      putNewest(ways, person, team, most);
      return client;
    }
    return undefined;
  }

  return {
    async of(address) {
      const team = teamOf(address);
      try {
        return await ofTeam(team);
      } catch (error) {
        if (!isMissing(error)) throw new NotPosted('later', `${address}: ${codeOf(error)}`);
        const client = isPerson(address) ? await wayTo(address).catch(unknown(address)) : undefined;
        if (client === undefined) throw new NotPosted('removed', `the app is not installed in slack:${team}`);
        return client;
      }
    },
  };
}

const isPerson = (address: string) => /\/[UW][A-Z0-9]*$/.test(address);

const unknown = (address: string) => (error: unknown) =>
  Promise.reject(new NotPosted('later', `${address}: ${codeOf(error)}`));

/** The InstallProvider wraps what the store said. */
export function isMissing(error: unknown): boolean {
  if (error instanceof NotInstalled) return true;
  return error instanceof Error && 'original' in error && isMissing(error.original);
}

async function knows(client: webApi.WebClient, user: string): Promise<boolean> {
  try {
    return (await client.users.info({ user })).user?.deleted !== true;
  } catch (error) {
    if (['user_not_found', 'user_not_visible'].includes(codeOf(error))) return false;
    throw error;
  }
}
