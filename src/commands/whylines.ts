/** The reasons why something was told somewhere or not, in words that end with the next step. */
import type { Context } from '../context.ts';
import type { Target } from '../digest/reader.ts';
import type { Reason } from '../digest/why.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { hourOf, limitLines } from './digestviews.ts';
import { command } from './shared.ts';

const nouns: Readonly<Record<string, string>> = { N: 'need', O: 'offer', F: 'followup', M: 'match' };
const nounOf = (id: string) => nouns[id.charAt(0)] ?? 'need';
const show = (id: string) => command(`${nounOf(id)} show`, id);

/** Of what was asked: the id, where, and how the record stands as the asker sees it. */
export interface Question {
  readonly id: string;
  readonly target: Target;
  readonly status: Message;
}

const subscribe = ({ channel }: Target) => command('digest subscribe', channel === undefined ? 'to:me' : 'to:here');

const level = (id: string) =>
  id.startsWith('M-') || id.startsWith('F-')
    ? message('why.level.match', { show: show(id) })
    : message('why.level', { see: command(`${nounOf(id)} see`, id) });

function next({ period, subscription }: Extract<Reason, { cause: 'next' }>, target: Target): Message {
  if (period === undefined) return message('why.next.none', { change: subscribe(target) });
  return message('why.next', { day: { day: period }, hour: hourOf(subscription), zone: subscription.zone });
}

/** The sentence of a reason. */
export function reasonLine(reason: Reason, { id, target, status }: Question): Message {
  switch (reason.cause) {
    case 'announced':
      return message('why.announced', { at: { at: reason.at.toISOString() } });
    case 'cut':
      return message('why.cut', { at: { at: reason.at.toISOString() }, show: show(id) });
    case 'unknown':
      return message('why.unknown', { at: { at: reason.at.toISOString() }, list: command('digest list') });
    case 'sending':
      return message('why.sending');
    case 'never':
      return message('why.never', { subscribe: subscribe(target) });
    case 'ended':
      return message('why.ended', { profile: command('wg profile') });
    case 'level':
      return level(id);
    case 'closed':
      return message('why.closed', { status, history: show(id) });
    case 'to be confirmed':
      return message('why.confirm', { confirm: command(`${nounOf(id)} confirm`, id) });
    case 'own':
      return message('why.own', { show: show(id) });
    case 'audience':
      return reason.automatic
        ? message('why.audience.own', { subscribe: subscribe(target) })
        : message('why.audience', { show: show(id) });
    case 'kind':
    case 'topic':
    case 'region':
      return message(`why.${reason.cause}`, { change: subscribe(target) });
    case 'paused':
      return message(`digest.paused.${reason.why}`);
    case 'next':
      return next(reason, target);
  }
}

/** What the digest there keeps to, beside a reason that says so. */
export async function beside({ cause }: Reason, target: Target, ctx: Context): Promise<Message[]> {
  if (cause !== 'kind' && cause !== 'topic' && cause !== 'region') return [];
  const found: Subscription[] = await ctx.records.subscriptions.ofTarget(target);
  return found.flatMap(limitLines);
}
