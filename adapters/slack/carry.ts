/** From a request to what the person sees, the same for a typed line and a press: form, refusal or answer. */
import type { types } from '@slack/bolt';
import type { Bot } from '../../src/bot.ts';
import { type Command, type Incomplete, isQuiet } from '../../src/command.ts';
import { message } from '../../src/i18n/message.ts';
import type { Log } from '../../src/log.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { formButton, incompleteReply } from '../../src/surfaces/problems.ts';
import { formView } from './form.ts';
import { errorData } from './log.ts';
import { codeOf } from './post.ts';
import { isForgotten } from './reopen.ts';

/** The ways back to the person who spoke. */
export interface Door {
  ack(): Promise<void>;
  /** The request with what the platform says of the person: their language and time zone. */
  met(request: Request): Promise<Request>;
  open(view: types.ModalView): Promise<unknown>;
  /** `command` is what was carried out, absent where nothing was. */
  answer(reply: Reply, command?: Command): Promise<void>;
}

/** `typed` is the line as it was given, where there was one. */
export async function carryOut(bot: Bot, request: Request, door: Door, log: Log, typed?: string): Promise<void> {
  const plan = bot.plan(request);
  if (plan.kind === 'incomplete' && plan.command.form) return offerForm(bot, plan, request, door, log, typed);
  await door.ack();
  if (plan.kind === 'ready') return door.answer(await bot.run(plan, await door.met(request)), plan.command);
  await door.answer(incompleteReply(plan, typed));
}

/** Neither waits for the other: Slack takes the form for three seconds after the line or the press. */
async function offerForm(bot: Bot, plan: Incomplete, request: Request, door: Door, log: Log, typed?: string) {
  const [outcome] = await Promise.all([opened(bot, plan, request, door, log), door.ack()]);
  if (outcome === 'refused') return door.answer(incompleteReply(plan, typed));
  if (outcome === 'late') await door.answer(lateReply(plan, typed));
}

/** What is wrong is told at once; what is only missing is asked for by the form. */
function lateReply(plan: Incomplete, typed?: string): Reply {
  const errors = Object.fromEntries(Object.entries(plan.errors).filter(([, error]) => !isQuiet(error)));
  const reply = incompleteReply({ ...plan, errors }, typed);
  return { ...reply, text: message('slack.form.late'), buttons: [formButton(plan.command.name, plan.values)] };
}

/** The app lacks a scope: it would be refused again. */
const lasting = new Set(['missing_scope', 'invalid_arguments', 'view_too_large', 'not_allowed_token_type']);

/** Opens the form, of which nothing waits for a store or another call. */
async function opened(
  bot: Bot,
  plan: Incomplete,
  request: Request,
  door: Door,
  log: Log,
): Promise<'open' | 'late' | 'refused'> {
  try {
    const first = isForgotten(request) ? [message('slack.form.lost')] : [];
    await door.open(formView(plan, request.where, bot.voice(request.who), first));
    return 'open';
  } catch (error) {
    const code = codeOf(error);
    // it opened when the same was delivered before
    if (code === 'exchanged_trigger_id') return 'open';
    log.error('slack.form', { command: plan.command.name, ...errorData(error) });
    return lasting.has(code) ? 'refused' : 'late';
  }
}
