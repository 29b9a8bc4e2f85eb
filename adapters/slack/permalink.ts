/** The address of a message. */
import type { webApi } from '@slack/bolt';

export interface Spot {
  readonly channel: string;
  readonly ts: string;
  readonly thread?: string;
}

/**
 * As Slack itself writes it, from the workspace's domain and without a call. Undefined where the domain does not tell: of
 * an organisation of several workspaces the payload names one that the channel may not belong to.
 */
export function permalinkOf(spot: Spot, domain: string | undefined, grid: boolean, apiUrl = ''): string | undefined {
  if (domain === undefined || grid || !/^[a-z0-9-]+$/i.test(domain)) return undefined;
  const host = /\bslack-gov\.com\b/.test(apiUrl) ? 'slack-gov.com' : 'slack.com';
  const path = `https://${domain}.${host}/archives/${spot.channel}/p${spot.ts.replace('.', '')}`;
  const inThread = spot.thread !== undefined && spot.thread !== spot.ts;
  return inThread ? `${path}?thread_ts=${spot.thread}&cid=${spot.channel}` : path;
}

/** As Slack tells it; undefined where it does not: the words are kept all the same. */
export async function askPermalink(client: webApi.WebClient, { channel, ts }: Spot): Promise<string | undefined> {
  return client.chat.getPermalink({ channel, message_ts: ts }).then(
    ({ permalink }) => permalink,
    () => undefined,
  );
}
