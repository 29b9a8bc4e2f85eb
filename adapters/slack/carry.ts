/** From a request to what the person sees, the same for a typed line and a press: form, refusal or answer. */
import type { types } from '@slack/bolt';
import { type Command, type Incomplete, isQuiet } from '../../src/command.ts';
import { message } from '../../src/i18n/message.ts';
import type { Reply } from '../../src/reply.ts';
import type { Request } from '../../src/request.ts';
import { formButton, incompleteReply } from '../../src/surfaces/problems.ts';
import { formView } from './form.ts';
import type { Desk } from './listen.ts';
import { errorData } from './log.ts';
import { met } from './people.ts';
import { codeOf } from './post.ts';
import { isForgotten } from './reopen.ts';

/** The ways back to the person who spoke. */
export interface Door {
  ack(): Promise<void>;
  open(view: types.ModalView): Promise<unknown>;
  /** `command` is what was carried out, absent where nothing was. */
  answer(reply: Reply, command?: Command): Promise<void>;
}

type Clerk = Pick<Desk, 'bot' | 'people' | 'log'>;

/** `typed` is the line as it was given, where there was one. */
export async function carryOut(desk: Clerk, request: Request, door: Door, typed?: string): Promise<void> {
  const { bot } = desk;
  const plan = bot.plan(request);
  if (plan.kind === 'incomplete' && plan.command.form) return offerForm(desk, plan, request, door, typed);
  await door.ack();
  if (plan.kind === 'ready') return door.answer(await bot.run(plan, await met(desk.people, request)), plan.command);
  await door.answer(incompleteReply(plan, typed));
}

/** Neither waits for the other: Slack takes the form for three seconds after the line or the press. */
async function offerForm(desk: Clerk, plan: Incomplete, request: Request, door: Door, typed?: string) {
  const [outcome] = await Promise.all([opened(desk, plan, request, door), door.ack()]);
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
  { bot, log }: Clerk,
  plan: Incomplete,
  request: Request,
  door: Door,
): Promise<'open' | 'late' | 'refused'> {
  try {
    const first = isForgotten(request) ? [message('slack.form.lost')] : [];
    await door.open(formView(plan, request.where, bot.voice(request.who, request.where), first));
    return 'open';
  } catch (error) {
    const code = codeOf(error);
    // it opened when the same was delivered before
    if (code === 'exchanged_trigger_id') return 'open';
    log.error('slack.form', { command: plan.command.name, ...errorData(error) });
    return lasting.has(code) ? 'refused' : 'late';
  }
}
