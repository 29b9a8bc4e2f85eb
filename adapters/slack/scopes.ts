/** What the app asks a workspace for. Each is explained in docs/slack.md, which a test compares. */

const always = [
  // slash commands and shortcuts
  'commands',
  // answers, posts and edits of its own
  'chat:write',
  // direct messages: to write them, and to be told what is written in them
  'im:write',
  'im:history',
  // what is written to it in a channel
  'app_mentions:read',
  // a message that the two sides of an introduction share
  'mpim:write',
  // a file that somebody puts into a form: Slack opens no form that asks for one without it
  'files:read',
  // a file that is handed over
  'files:write',
  // somebody's language and time zone
  'users:read',
] as const;

/** To look for a post of its own of which nobody knows whether it arrived. */
const ofHistory = ['channels:history', 'groups:history', 'mpim:history'] as const;

/** `history`: the app may look for its own posts where it is a member. */
export function scopesOf({ history = false }: { readonly history?: boolean } = {}): string[] {
  return history ? [...always, ...ofHistory] : [...always];
}
