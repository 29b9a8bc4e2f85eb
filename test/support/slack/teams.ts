/** Workspaces of the stand-in: each a world of its own, the tokens that lead to them, and how an app gets one (OAuth). */
import type { Answer } from './methods.ts';
import { type Json, World } from './world.ts';

interface Token {
  readonly team: string;
  /** When it ends, in milliseconds; never when undefined. */
  readonly until?: number;
}

/** An app for many workspaces as Slack knows it. */
export const app = { clientId: '11.22', clientSecret: 'client-secret', redirect: '/slack/oauth_redirect' } as const;

const no = (error: string): Answer => ({ ok: false, error });

export class Teams {
  readonly first: World;
  /** Seconds that a token lives where tokens rotate; undefined where they do not. */
  lifetime?: number;
  private readonly worlds = new Map<string, World>();
  private readonly tokens = new Map<string, Token>();
  private readonly codes = new Map<string, { readonly team: string; readonly scope: string; readonly org: boolean }>();
  private readonly refreshes = new Map<string, { readonly team: string; readonly scope: string }>();
  private readonly gone = new Set<string>();
  private readonly now: () => number;

  constructor(first: World, botToken: string) {
    this.first = first;
    this.now = first.now;
    this.worlds.set(first.team, first);
    this.tokens.set(botToken, { team: first.team });
  }

  /** Made when first named. */
  world(team: string): World {
    const known = this.worlds.get(team);
    if (known !== undefined) return known;
    const made = new World(team, this.now);
    this.worlds.set(team, made);
    return made;
  }

  /** The part of an address that says which workspace it is of; nothing for the first. */
  path(team: string): string {
    return team === this.first.team ? '' : `${team}/`;
  }

  /** The workspace that a path is of, and the rest of it. */
  at(url: string): { world: World; url: string } {
    const [, team = '', rest = ''] = /^\/(T\w+)(\/.*)$/.exec(url) ?? [];
    return this.worlds.has(team) ? { world: this.world(team), url: rest } : { world: this.first, url };
  }

  /** Where a token leads, or what Slack says of it. */
  of(token: string): { world: World } | { error: string } {
    const known = this.tokens.get(token);
    if (known === undefined) return { error: this.gone.has(token) ? 'account_inactive' : 'invalid_auth' };
    if (known.until !== undefined && known.until <= this.now()) return { error: 'token_expired' };
    return { world: this.world(known.team) };
  }

  /** Somebody allows the app what it asks for: the code that their browser brings back. */
  allow(team: string, scope: string, org = false): string {
    const code = this.first.id('code');
    this.codes.set(code, { team, scope, org });
    return code;
  }

  /** All tokens of a workspace are of no use from now on. */
  revoke(team: string): void {
    for (const [token, of] of this.tokens)
      if (of.team === team) {
        this.tokens.delete(token);
        this.gone.add(token);
      }
    for (const [token, of] of this.refreshes) if (of.team === team) this.refreshes.delete(token);
  }

  /** oauth.v2.access: a code or a refresh token, each good for one use. */
  access(body: Json): Answer {
    if (body.client_id !== app.clientId) return no('invalid_client_id');
    if (body.client_secret !== app.clientSecret) return no('bad_client_secret');
    const used = body.grant_type === 'refresh_token' ? this.refreshes : this.codes;
    const key = String(body.grant_type === 'refresh_token' ? body.refresh_token : body.code);
    const granted: { team: string; scope: string; org?: boolean } | undefined = used.get(key);
    if (granted === undefined) return no(used === this.codes ? 'invalid_code' : 'invalid_refresh_token');
    used.delete(key);
    return this.grant(granted);
  }

  private grant({ team, scope, org = false }: { team: string; scope: string; org?: boolean }): Answer {
    const token = `xoxb-${this.first.id(`${team}-`)}`;
    const world = this.world(team);
    world.scopes = scope.split(',');
    const until = this.lifetime === undefined ? {} : { until: this.now() + this.lifetime * 1000 };
    this.tokens.set(token, { team, ...until });
    return {
      ...{ ok: true, access_token: token, token_type: 'bot', scope, bot_user_id: 'UBOT', app_id: 'A1' },
      ...{ team: org ? null : { id: team, name: `Team ${team}` }, is_enterprise_install: org },
      ...{ enterprise: org ? { id: 'E1', name: 'Organisation' } : null, authed_user: { id: 'UADMIN' } },
      ...(this.lifetime === undefined ? {} : { expires_in: this.lifetime, refresh_token: this.refreshed(team, scope) }),
    };
  }

  private refreshed(team: string, scope: string): string {
    const token = `xoxe-1-${this.first.id('r')}`;
    this.refreshes.set(token, { team, scope });
    return token;
  }
}

/** What is changed where somebody does something else than what they are asked. */
export interface Otherwise {
  /** Comes back with another state, or without the cookie. */
  readonly state?: string;
  readonly cookie?: string;
  /** Says no on Slack's page. */
  readonly denies?: boolean;
  /** Installs it in the whole organisation. */
  readonly organisation?: boolean;
}

/** Somebody's browser: opens the bot's page, follows its button to Slack, allows it, and comes back. */
export async function installs(teams: Teams, bot: string, team: string, otherwise: Otherwise = {}): Promise<Response> {
  const page = await fetch(`${bot}/slack/install`);
  const link = new URL(/href="([^"]+oauth\/v2\/authorize[^"]*)"/.exec(await page.text())?.[1] ?? '');
  const asked = link.searchParams;
  if (asked.get('client_id') !== app.clientId) throw new Error('Slack knows no such app');
  const cookie = otherwise.cookie ?? (page.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const back = new URL(`${bot}${app.redirect}`);
  back.searchParams.set('state', otherwise.state ?? asked.get('state') ?? '');
  if (otherwise.denies) back.searchParams.set('error', 'access_denied');
  else back.searchParams.set('code', teams.allow(team, asked.get('scope') ?? '', otherwise.organisation));
  return fetch(back, { headers: { cookie } });
}
