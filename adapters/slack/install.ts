/** Many workspaces: the page on which somebody installs the app, and the tokens that Slack gives for each, kept in our store. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type {
  AuthorizeResult,
  AuthorizeSourceData,
  HTTPReceiver,
  HTTPReceiverOptions,
  Installation,
  InstallationStore,
  webApi,
} from '@slack/bolt';
import { message } from '../../src/i18n/message.ts';
import { localeFor, plain, type Voice } from '../../src/i18n/render.ts';
import type { InstallationRepository } from '../../src/store/installations.ts';

export interface OAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs what a browser brings back, so that nobody can be made to end an installation that somebody else began. */
  readonly stateSecret: string;
  readonly installations: InstallationRepository;
  readonly scopes: readonly string[];
}

export type Authorize = (source: AuthorizeSourceData<boolean>) => Promise<AuthorizeResult>;

/** There is no installation for that workspace. */
export class NotInstalled extends Error {
  constructor(place: string) {
    super(`the app is not installed in ${place}`);
    this.name = 'NotInstalled';
  }
}

/** Our repository as the store that Bolt's InstallProvider wants. Who installed it is not kept. */
export function installationStore(rows: InstallationRepository, clock: () => Date): InstallationStore {
  return {
    async storeInstallation({ team, user: _user, incomingWebhook: _hook, ...rest }) {
      if (team === undefined || rest.isEnterpriseInstall) throw new Error('whole organisations are not installed');
      const kept = { ...rest, team, user: { id: '' } };
      await rows.keep(`slack:${team.id}`, JSON.stringify(kept), clock());
    },
    async fetchInstallation({ teamId, enterpriseId, isEnterpriseInstall }) {
      const place = `slack:${teamId ?? enterpriseId ?? ''}`;
      const row = isEnterpriseInstall ? undefined : await rows.get(place);
      if (row === undefined) throw new NotInstalled(place);
      return JSON.parse(row.grant) as Installation<'v2', false>;
    },
    async deleteInstallation({ teamId }) {
      await rows.remove(`slack:${teamId ?? ''}`);
    },
  };
}

interface PageOptions {
  readonly oauth: OAuth;
  /** What the installer's own calls are made with; a code and a refresh token are good for one use, so they are not retried. */
  readonly clientOptions: webApi.WebClientOptions;
  readonly apiUrl?: string;
  readonly clock: () => Date;
}

/** What an HTTPReceiver needs to serve /slack/install and /slack/oauth_redirect. */
export function pages({ oauth, clientOptions, apiUrl, clock }: PageOptions): Partial<HTTPReceiverOptions> {
  const { clientId, clientSecret, stateSecret, installations, scopes } = oauth;
  const authorizationUrl = new URL('/oauth/v2/authorize', apiUrl ?? 'https://slack.com/').href;
  const afterInstallation = async (
    installation: Installation,
    _options: unknown,
    request: IncomingMessage,
    page: Page,
  ) => (installation.isEnterpriseInstall ? refuseOrganisation(request, page) : true);
  return {
    ...{ clientId, clientSecret, stateSecret, scopes: [...scopes] },
    installationStore: installationStore(installations, clock),
    installerOptions: { clientOptions, authorizationUrl, callbackOptions: { afterInstallation } },
  };
}

type Page = ServerResponse;

/** Slack gives one token for all workspaces of an organisation then; which of them the group has admitted would be unclear. */
function refuseOrganisation({ headers }: IncomingMessage, page: Page): false {
  page.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
  page.end(plain(message('slack.install.organisation'), browserVoice(headers['accept-language'])));
  return false;
}

/** The first language of a browser that there is (RFC 9110, "Accept-Language"). */
function browserVoice(accepted = ''): Voice {
  const locale = accepted.split(',').flatMap((each) => localeFor(each.trim().split(';')[0]) ?? [])[0] ?? 'en';
  return { locale, zone: 'UTC', names: (_kind, id) => id };
}

/**
 * Asks Bolt's InstallProvider for the tokens of a workspace, renewed where they end soon. Once at a time for each, for a
 * refresh token is good for one use (docs.slack.dev/authentication/using-token-rotation).
 */
export function authorizeOf({ installer }: HTTPReceiver): Authorize {
  if (installer === undefined) throw new Error('there is no installer');
  const running = new Map<string, Promise<AuthorizeResult>>();
  return async (source) => {
    const { teamId = '', enterpriseId, isEnterpriseInstall } = source;
    if (isEnterpriseInstall) throw new NotInstalled(`the organisation ${enterpriseId ?? teamId}`);
    const asked =
      running.get(teamId) ??
      installer.authorize({ teamId, enterpriseId, isEnterpriseInstall: false }).finally(() => running.delete(teamId));
    running.set(teamId, asked);
    // Bolt writes into the answer
    return { ...(await asked) };
  };
}
