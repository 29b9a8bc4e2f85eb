/** One person at a prompt: lines in, answers out. Holds the numbered buttons of the last answer and the form that is open. */
import type { Bot } from '../../src/bot.ts';
import type { Incomplete, Plan } from '../../src/command.ts';
import { message } from '../../src/i18n/message.ts';
import type { Button, Reply, Values } from '../../src/reply.ts';
import type { Request, Who } from '../../src/request.ts';
import type { Studio } from '../../src/surfaces/drawn.ts';
import { errorLines, incompleteReply, lineProblem } from '../../src/surfaces/problems.ts';
import { readSpoken } from '../../src/surfaces/spoken.ts';
import { handedOver, localFiles, pictured } from './files.ts';
import { choicesReply, formReply, type OpenForm, readEntry } from './form.ts';
import { renderReply } from './render.ts';

export interface Session {
  who: Who;
  /** The numbered buttons of the last answer, from 1 on. */
  readonly buttons: readonly Button[];
  /** Answers one line; an empty text means there is nothing to say. */
  answer(line: string): Promise<string>;
  /** Shows an unasked message; its buttons are numbered on. */
  show(reply: Reply): string;
}

/** `out` is the folder into which files are written that are handed over, and pictures that the studio draws. */
export function createSession(bot: Bot, first: Who, channel: string, out?: string, studio?: Studio): Session {
  let buttons: readonly Button[] = [];
  let form: OpenForm | undefined;
  let waiting: OpenForm | undefined;

  const where = { place: 'local', channel };
  const voice = () => bot.voice(session.who, where);

  const say = (reply: Reply): string => {
    const shown = renderReply(reply, voice());
    buttons = shown.buttons;
    return shown.text;
  };

  const requestOf = (command: string, values: Values, stray?: string): Request => {
    const files = localFiles(bot.commands.find(({ name }) => name === command)?.fields ?? {}, values);
    const given = { command, values, stray, ...(files !== undefined && { files }) };
    return { ...given, who: session.who, where };
  };

  async function carryOut(request: Request, typed?: string): Promise<Reply> {
    const plan: Plan = bot.plan(request);
    if (plan.kind === 'ready') return handed(await bot.run(plan, request), request.command);
    return plan.command.form && (request.stray ?? '') === '' ? openForm(plan, typed) : incompleteReply(plan, typed);
  }

  async function handed(reply: Reply, command: string): Promise<Reply> {
    if (out === undefined) return reply;
    const told = await handedOver(reply, out, command);
    return studio === undefined ? told : pictured(told, out, voice(), studio);
  }

  /** An empty command opens the form; a line that is wrong is answered first, and its form waits for `form`. */
  function openForm(plan: Incomplete, typed: string | undefined): Reply {
    const opened = { command: plan.command, values: { ...plan.prefill, ...plan.values } };
    if (typed !== undefined && Object.keys(plan.values).length > 0) {
      waiting = opened;
      const problems = incompleteReply(plan, typed);
      return { ...problems, footer: [...(problems.footer ?? []), message('console.form.open')] };
    }
    form = opened;
    return formReply(opened, typed === undefined ? errorLines(plan) : []);
  }

  async function inForm(open: OpenForm, line: string): Promise<Reply> {
    const entry = readEntry(open, line);
    if (entry.kind === 'stray') return { tone: 'problem', text: message('console.form.stray') };
    if (entry.kind === 'choices') return choicesReply(open, entry.key, entry.field, voice());
    if (entry.kind === 'fill') {
      form = entry.form;
      return formReply(entry.form, []);
    }
    form = undefined;
    if (entry.kind === 'cancel') return { text: message('surface.form.closed') };
    return carryOut(requestOf(open.command.name, open.values));
  }

  async function reply(line: string): Promise<Reply> {
    if (form !== undefined && !line.startsWith('/')) return inForm(form, line);
    form = undefined;
    if (/^form$/i.test(line) && waiting !== undefined) {
      form = waiting;
      return formReply(waiting, []);
    }
    const pressed = /^\d{1,3}$/.test(line) ? Number(line) : undefined;
    if (pressed !== undefined) {
      const button = buttons[pressed - 1];
      if (button === undefined) return { tone: 'problem', text: message('console.nobutton', { number: line }) };
      return carryOut(requestOf(button.command, button.values));
    }
    const read = readSpoken(bot.commands, line);
    if (read.kind !== 'command') return lineProblem(read, bot.commands, line);
    return carryOut(requestOf(read.command.name, read.values, read.stray), line);
  }

  const session: Session = {
    who: first,
    get buttons() {
      return buttons;
    },
    answer: async (line) => (line.trim() === '' ? '' : say(await reply(line.trim()))),
    show(reply) {
      const shown = renderReply(reply, voice(), buttons.length + 1);
      buttons = [...buttons, ...shown.buttons];
      return shown.text;
    },
  };
  return session;
}
