/** A form that was sent: refused field by field while it stays open, or closed and carried out. */
import type { App, ViewSubmitAction, webApi } from '@slack/bolt';
import type { Bot } from '../../src/bot.ts';
import type { Ready } from '../../src/command.ts';
import { message } from '../../src/i18n/message.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { typedLine } from '../../src/surfaces/words.ts';
import { type Rendered, renderReply } from './blocks.ts';
import { handedOver } from './fileout.ts';
import { attachedIn } from './files.ts';
import { formErrors, formId, readKept } from './form.ts';
import { formValues } from './inputs.ts';
import type { Desk } from './listen.ts';
import { directChannel } from './post.ts';
import { deliveryOf, slackId, whoOf } from './who.ts';

export function onForm(app: App, desk: Desk): void {
  app.view<ViewSubmitAction>({ callback_id: formId, type: 'view_submission' }, ({ ack, body, client }) =>
    desk.track(async () => {
      const request = requestOf(body, desk);
      const plan = desk.bot.plan(request);
      if (plan.kind === 'ready') {
        await ack();
        return carryOut(desk.bot, plan, request, client);
      }
      await ack({ response_action: 'errors', errors: formErrors(plan, desk.bot.voice(request.who)) });
    }),
  );
}

function requestOf({ user, team, view }: ViewSubmitAction, { fetcher, complete }: Desk): Request {
  const { command, where, held = {} } = readKept(view.private_metadata);
  const who = whoOf(team?.id ?? user.team_id ?? '', user.id, user.name);
  const { values: state } = view.state;
  const delivery = deliveryOf('form', view.id, view.hash);
  const values = { ...held, ...formValues(state) };
  return complete({ command, values, files: attachedIn(state, fetcher), who, where, delivery });
}

async function carryOut(bot: Bot, plan: Ready, request: Request, client: webApi.WebClient): Promise<void> {
  const ran = returning(await bot.run(plan, request), request);
  const reply = await handedOver(ran, client, slackId(request.who.id), request.command);
  await answer(client, request, renderReply(reply, bot.voice(request.who), request));
}

/** The form is closed by now: whoever is told no gets back what they wrote. */
function returning(reply: Reply, { command, values }: Request): Reply {
  const given = reply.footer?.some(({ key }) => key === 'problem.typed') ?? false;
  if (reply.tone !== 'problem' || given) return reply;
  const typed = message('problem.typed', { typed: typedLine(command, values) });
  return { ...reply, footer: [...(reply.footer ?? []), typed] };
}

/**
 * In the channel or thread where it was said, for that person alone; else in the direct message, `direct` where it is known.
 * docs.slack.dev/reference/methods/chat.postEphemeral: in a thread it is shown where there is one already.
 */
export async function answer(
  client: webApi.WebClient,
  { who, where }: Pick<Request, 'who' | 'where'>,
  rendered: Rendered,
  direct?: string,
): Promise<void> {
  const user = slackId(who.id);
  const thread = where.thread === undefined ? {} : { thread_ts: where.thread };
  const there = { ...rendered, ...thread };
  if (where.channel !== undefined && (await whispered(client, slackId(where.channel), user, there))) return;
  const channel = direct ?? (await directChannel(client, user));
  const said = where.channel === undefined ? there : rendered;
  await client.chat.postMessage({ channel, ...said, unfurl_links: false, unfurl_media: false });
}

/** False where Slack does not let the bot speak: it may be used in channels it is no member of. */
async function whispered(
  client: webApi.WebClient,
  channel: string,
  user: string,
  rendered: Rendered & { readonly thread_ts?: string },
) {
  try {
    await client.chat.postEphemeral({ channel, user, ...rendered });
    return true;
  } catch {
    return false;
  }
}
