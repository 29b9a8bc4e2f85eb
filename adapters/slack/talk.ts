/** What people write to the bot: in a direct message, or where they mention it. */
import type { App, webApi } from '@slack/bolt';
import { createRecent, type Recent } from '../../src/recent.ts';
import { answerTo, type Heard } from '../../src/surfaces/talk.ts';
import type { Desk } from './listen.ts';
import { plainWords } from './plain.ts';
import { tell } from './say.ts';
import { deliveryOf, homeOf, isGrid, threaded, whereOf, whoOf } from './who.ts';

/** A message to the bot, whichever event brought it. */
interface Said {
  readonly user?: string;
  readonly text?: string;
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly bot_id?: string;
  readonly subtype?: string;
  /** Their own workspace. */
  readonly user_team?: string;
  readonly user_profile?: { readonly display_name?: string; readonly name?: string };
}

/** What an event says beside the message. */
interface Beside {
  readonly team: string;
  readonly grid: boolean;
  /** The bot's own user. */
  readonly self?: string;
  readonly client: webApi.WebClient;
}

interface Envelope {
  readonly team_id: string;
  readonly authorizations?: readonly { readonly enterprise_id: string | null }[];
}

const isDirect = (type: string | undefined) => type === 'im' || type === 'app_home';
/** Edits, deletions and joins are no words to the bot; a message that came with a file is. */
const isWords = ({ subtype, bot_id, user, text = '' }: Said) =>
  (subtype === undefined || subtype === 'file_share') && bot_id === undefined && user !== undefined && text !== '';

export function onTalk(app: App, desk: Desk): void {
  const recent = createRecent();
  app.event('message', async ({ event, body, context, client }) => {
    const said: Said & { readonly channel_type?: string } = event;
    if (!isDirect(said.channel_type)) return;
    await hear(desk, recent, said, besideOf(body, context.botUserId, client));
  });
  app.event('app_mention', async ({ event, body, context, client }) => {
    await hear(desk, recent, event, besideOf(body, context.botUserId, client));
  });
}

/** What an event says of where it comes from. */
function besideOf(
  { team_id: team, authorizations: [authorization] = [] }: Envelope,
  self: string | undefined,
  client: webApi.WebClient,
): Beside {
  return { team, grid: isGrid({ enterprise: { id: authorization?.enterprise_id ?? '' } }), self, client };
}

async function hear(desk: Desk, recent: Recent, said: Said, beside: Beside): Promise<void> {
  if (!isWords(said) || said.user === beside.self) return;
  const delivery = deliveryOf('message', said.channel, said.ts);
  await desk.track(() => recent.once(delivery, () => respond(desk, said, beside, delivery)));
}

async function respond(desk: Desk, said: Said, beside: Beside, delivery: string): Promise<void> {
  const { team, grid, self, client } = beside;
  const { user = '', user_profile: profile, channel } = said;
  const where = threaded(whereOf(team, channel), said.thread_ts);
  const speaker = whoOf(homeOf(team, said.user_team, grid), user, profile?.display_name || profile?.name);
  const who = await desk.people.met(speaker, where.place);
  const direct = where.channel === undefined ? channel : undefined;
  const { reply, source } = await answerTo(desk, heardIn(said.text ?? '', self), { who, where, delivery });
  await tell(desk, client, { who, where }, reply, { source, direct });
}

/** The mention of the bot is how it was called; those of others stand for people where a command takes one. */
function heardIn(text: string, self = ''): Heard {
  const called = text.replace(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g, (whole, id: string) => (id === self ? ' ' : whole));
  return { kept: plainWords(called, { mentions: 'keep' }), plain: plainWords(called) };
}
