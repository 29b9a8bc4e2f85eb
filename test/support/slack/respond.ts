/**
 * What a response URL takes: five messages within thirty minutes, for the one who spoke or for the channel; and, of a press, other
 * words for what was pressed (docs.slack.dev/interactivity/handling-user-interaction).
 */
import type { Answer } from './methods.ts';
import { refuse, wrongIn } from './refuse.ts';
import type { Json, Message, World } from './world.ts';

const method = 'response_url';

export function respond(world: World, id: string, body: Json): Answer {
  world.outbound.push({ method, body, hook: id });
  const hook = world.useHook(id);
  if ('error' in hook) return refuse(world, method, hook.error);
  const wrong = wrongIn(world, body);
  if (wrong !== undefined) return refuse(world, method, wrong.error, wrong.details);
  if (body.replace_original === true) return replaced(world, hook, body);
  world.post(hook.channel, body, body.response_type === 'in_channel' ? undefined : hook.user);
  return { ok: true };
}

interface Origin {
  readonly channel: string;
  readonly message?: string;
}

/** There has to be something to replace, and who sees it stays as it is. */
function replaced(world: World, { channel, message }: Origin, body: Json): Answer {
  const former = world.channel(channel).messages.find(({ ts }) => ts === message);
  if (former === undefined) return refuse(world, method, 'message_not_found');
  if (!keepsReaders(former, body.response_type)) return refuse(world, method, 'cannot_change_visibility');
  world.replace(channel, former.ts, body as { text?: string; blocks?: Json[] });
  return { ok: true };
}

function keepsReaders({ only }: Message, type: unknown): boolean {
  return type === undefined || (type === 'in_channel') === (only === undefined);
}
