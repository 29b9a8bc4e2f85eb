/** The answer to what somebody just writes to the bot, on whatever platform: which command it is, and what its run says. */
import type { Bot } from '../bot.ts';
import type { Command } from '../command.ts';
import type { Reply } from '../reply.ts';
import type { Request, Who } from '../request.ts';
import type { Line } from './line.ts';
import { formlessReply, lineProblem } from './problems.ts';
import { readSpoken } from './spoken.ts';

/** What was written, without the platform's markup. */
export interface Heard {
  /** With mentions of people as the platform writes them: they stand for people where a command takes one. */
  readonly kept: string;
  /** All of it plain words. */
  readonly plain: string;
}

export type Speaking = Pick<Request, 'who' | 'where' | 'delivery'>;

export interface Told {
  readonly reply: Reply;
  /** What the answer is to; absent where it was no command. */
  readonly source?: Request;
}

interface Desk {
  readonly bot: Bot;
  /** The request with the files that its values name. */
  complete(request: Request): Request;
}

/** Never rejects: the run of a command does not. */
export function answerTo(desk: Desk, heard: Heard, speaking: Speaking): Promise<Told> {
  const { line, typed } = lineIn(desk.bot.commands, heard);
  return replyTo(desk, line, typed, speaking);
}

function lineIn(commands: readonly Command[], { kept, plain }: Heard): { line: Line; typed: string } {
  const line = readSpoken(commands, kept);
  if (line.kind === 'command' && takesPerson(line)) return { line, typed: kept };
  return { line: readSpoken(commands, plain), typed: plain };
}

const takesPerson = ({ command, values }: Extract<Line, { kind: 'command' }>) =>
  Object.keys(values).some((key) => command.fields[key]?.kind === 'person');

async function replyTo(desk: Desk, line: Line, typed: string, speaking: Speaking): Promise<Told> {
  const { bot } = desk;
  if (line.kind === 'words' && (await isStranger(bot, speaking.who)))
    return replyTo(desk, readSpoken(bot.commands, 'home'), typed, speaking);
  if (line.kind !== 'command') return { reply: lineProblem(line, bot.commands, typed) };
  const request = desk.complete({ command: line.command.name, values: line.values, stray: line.stray, ...speaking });
  const plan = bot.plan(request);
  if (plan.kind === 'incomplete') return { reply: formlessReply(plan, typed), source: request };
  return { reply: await bot.run(plan, request), source: request };
}

/** Somebody who is not recognised is told how to begin rather than asked what to log. */
async function isStranger(bot: Bot, who: Who): Promise<boolean> {
  const role = bot.roleOf(who) ?? (await bot.meet(who).catch(() => undefined));
  return role === 'stranger' && bot.commands.some(({ name }) => name === 'wg');
}
