/** Why Slack could not be started, in one sentence for whoever runs the bot. */
import { codeOf } from './post.ts';

const tokens =
  /^(invalid_auth|not_authed|account_inactive|token_(revoked|expired)|not_allowed_token_type|missing_scope|.*_disabled)$/;

/** What a system says of a port that cannot be listened on. */
const ofPort = new Set(['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES']);

/** `step` is what was being tried: the bot token, or the way in. */
export function startProblem(step: 'token' | 'socket' | 'port', error: unknown, url?: string, port?: number): Error {
  const code = codeOf(error);
  if (step === 'port' || ofPort.has(code))
    return new Error(
      `Slack's requests cannot be listened for on port ${port} (${code}); free that port or set another PORT.`,
    );
  if (!tokens.test(code))
    return new Error(
      `Slack could not be reached${url === undefined ? '' : ` at ${url}`} (${code}); check the network and the address, and start again.`,
    );
  return step === 'token'
    ? new Error(
        `Slack does not accept the bot token (${code}); copy the one that begins with xoxb- from the app's settings.`,
      )
    : new Error(
        `Slack does not accept the app-level token (${code}); it begins with xapp- and needs connections:write.`,
      );
}

export const noToken =
  'Slack needs the bot token of one workspace, or the client id, client secret and state secret of an app for many.';

export const noWayIn = 'Slack needs an app-level token (for Socket Mode) or a signing secret (for HTTP).';
