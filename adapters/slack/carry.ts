/** From a request to what the person sees, the same for a typed line and a press: form, refusal or answer. */
import type { types } from '@slack/bolt';
import type { Bot } from '../../src/bot.ts';
import type { Command, Incomplete } from '../../src/command.ts';
import type { Log } from '../../src/log.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { formlessReply } from '../../src/surfaces/problems.ts';
import { formView } from './form.ts';
import { errorData } from './log.ts';
import { codeOf } from './post.ts';

/** The ways back to the person who spoke. */
export interface Door {
  ack(): Promise<void>;
  open(view: types.ModalView): Promise<unknown>;
  /** `command` is what was carried out, absent where nothing was. */
  answer(reply: Reply, command?: Command): Promise<void>;
}

/** `typed` is the line as it was given, where there was one. */
export async function carryOut(bot: Bot, request: Request, door: Door, log: Log, typed?: string): Promise<void> {
  const plan = bot.plan(request);
  await door.ack();
  if (plan.kind === 'ready') return door.answer(await bot.run(plan, request), plan.command);
  if (plan.command.form && (await opened(bot, plan, request, door, log))) return;
  await door.answer(formlessReply(plan, typed));
}

/** Opens the form; Slack takes it for three seconds after the line or the press. */
async function opened(bot: Bot, plan: Incomplete, request: Request, door: Door, log: Log): Promise<boolean> {
  try {
    await door.open(formView(plan, request.where, bot.voice(request.who)));
    return true;
  } catch (error) {
    // it opened when the same was delivered before
    if (codeOf(error) === 'exchanged_trigger_id') return true;
    log.error('slack.form', { command: plan.command.name, ...errorData(error) });
    return false;
  }
}
