/** Who spoke, where, and by which delivery: from Slack's ids to ours. */
import type { Where, Who } from '../../src/request.ts';

export function whoOf(team: string, user: string, name: string | undefined): Who {
  return { id: `slack:${team}/${user}`, name: name ?? user };
}

/**
 * The workspace somebody is of, who pressed in a place: their own, where that is another one with which a channel is shared.
 * In an organisation of several workspaces (`grid`) a person has one id in all of them, and belongs to the place here.
 */
export function homeOf(place: string, own: string | undefined, grid: boolean): string {
  return !grid && own?.startsWith('T') ? own : place;
}

interface Body {
  readonly team?: { readonly enterprise_id?: string } | null;
  readonly enterprise?: { readonly id?: string } | null;
}

/** Whether a payload is of an organisation of several workspaces. */
export function isGrid({ team, enterprise }: Body): boolean {
  return Boolean(enterprise?.id) || Boolean(team?.enterprise_id);
}

/** The workspace of a place, channel or person: `T1` of `slack:T1/C1`. */
export function teamOf(address: string): string {
  return /^slack:([^/]+)/.exec(address)?.[1] ?? '';
}

/** A direct message has no channel of its own. */
export function whereOf(team: string, channel?: string, channelName?: string): Where {
  const place = `slack:${team}`;
  if (channel === undefined || channel.startsWith('D') || channelName === 'directmessage') return { place };
  return { place, channel: `${place}/${channel}` };
}

/** The same in a thread; `thread` is the time of the message that it hangs on. */
export const threaded = (where: Where, thread: string | undefined): Where =>
  thread === undefined ? where : { ...where, thread };

/** The part of an identity or channel that Slack knows. */
export function slackId(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** Slack escapes three signs in what people type; mentions such as `<@U1|name>` stay as they come. */
export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * What Slack delivered, by its own ids, which stay the same when it delivers it again: one trigger for a command or a
 * press, a view and its hash for a form, which closes when it is taken, a channel and a time for a message.
 */
export function deliveryOf(kind: 'command' | 'press' | 'form' | 'message', ...ids: readonly string[]): string {
  return ['slack', kind, ...ids].join('|');
}
