/** What no listener was asked for: it comes from a workspace whose installation is not in the store, or cannot be read now. */
import type { Bot } from '../../src/bot.ts';
import { message } from '../../src/i18n/message.ts';
import { plain } from '../../src/i18n/render.ts';
import type { Log } from '../../src/log.ts';
import { isMissing } from './clients.ts';
import { errorData } from './log.ts';
import { reach } from './network.ts';

interface Fault {
  readonly error: Error;
  readonly body: unknown;
}

export function onFault(bot: Bot, log: Log) {
  return async ({ error, body }: Fault): Promise<void> => {
    const { team_id: team, response_url: url } = body as { team_id?: string; response_url?: string };
    const missing = isMissing(error);
    if (missing) log.warn('slack.uninstalled', { team });
    else log.error('slack.handler', errorData(error));
    const text = plain(message(missing ? 'slack.uninstalled' : 'slack.notnow'), bot.voice());
    if (url !== undefined)
      await tell(url, text).catch((failed: unknown) => log.warn('slack.untold', errorData(failed)));
  };
}

async function tell(url: string, text: string): Promise<void> {
  const body = JSON.stringify({ response_type: 'ephemeral', text });
  await reach(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}
