/** The last button of a private answer in a channel: shows it to the channel, as far as that may see it. */
import type { Command } from '../command.ts';
import { message } from '../i18n/message.ts';
import type { Button, Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import { typedLine } from './words.ts';

/**
 * The answer with the button, where it can be published. The delivery that is answered goes along, so that one answer is
 * published once, however often it is pressed.
 */
export function publishable(reply: Reply, request: Request, command: Command | undefined): Reply {
  const { values, where, delivery } = request;
  const possible = where.channel !== undefined && delivery !== undefined && reply.tone !== 'problem';
  if (!possible || command === undefined || !command.publishable(values)) return reply;
  return { ...reply, buttons: [...(reply.buttons ?? []), publishButton(request, delivery)] };
}

function publishButton({ command, values }: Request, answer: string): Button {
  const line = typedLine(command, values).slice(1);
  return { label: message('button.publish'), command: 'wg publish', values: { line, answer } };
}
