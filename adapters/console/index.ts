/** The terminal: a person at a prompt, or lines piped in. Banner and prompt only where a person sits at it. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Bot } from '../../src/bot.ts';
import { type Adapter, type Address, NotPosted } from '../../src/chat.ts';
import { type Message, message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import type { Reply } from '../../src/reply.ts';
import type { Who } from '../../src/request.ts';
import type { Studio } from '../../src/surfaces/drawn.ts';
import { renderReply } from './render.ts';
import { createSession, type Session } from './session.ts';

export interface ConsoleOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person sits at it. */
  readonly interactive: boolean;
  /** Who speaks, `local:amina`. */
  readonly as: string;
  /** The channel it stands for, `local:general`. */
  readonly channel: string;
  readonly zone: string;
  /** Where the record is kept, for the first screen. */
  readonly place: string;
  /** The folder into which files are written that are handed over. */
  readonly out?: string;
  /** Draws the pictures of answers, which are written there too. */
  readonly studio?: Studio;
  /** Whether the record's texts are encrypted at rest; where they are not, the first screen says so. */
  readonly sealed: boolean;
  /** Waits until what a command left to be posted is posted. */
  readonly settled: () => Promise<void>;
}

export interface Console extends Adapter {
  /** Resolves when the input has ended and every line is answered. */
  readonly done: Promise<void>;
}

const name = /^(?:local:)?([\w.-]{1,40})$/;

/** The identity a name stands for: `amina` and `local:amina` are the same; undefined when it is none. */
export function localIdentity(word: string): string | undefined {
  const bare = name.exec(word.trim())?.[1];
  return bare === undefined ? undefined : `local:${bare}`;
}

export function createConsole(options: ConsoleOptions): Console {
  const { input, output, interactive, zone, channel, settled } = options;
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    terminal: interactive,
    prompt: '> ',
  });
  const whoOf = (id: string): Who => ({ id, name: id.slice('local:'.length), zone });
  let session: Session | undefined;
  let finish: () => void = () => {};
  let answered = Promise.resolve();
  let posts = 0;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });

  const print = (text: string) => {
    if (text !== '') output.write(`${text}\n${interactive ? '\n' : ''}`);
  };
  const voice = (bot: Bot) => bot.voice(session?.who);
  const say = (bot: Bot, text: Message) => print(plain(text, voice(bot)));

  async function handle(bot: Bot, open: Session, line: string): Promise<void> {
    const [, word, rest = ''] = /^\/(as|quit)\b\s*(.*)$/i.exec(line.trim()) ?? [];
    if (word?.toLowerCase() === 'quit') lines.close();
    else if (word?.toLowerCase() === 'as') speakAs(bot, open, rest);
    else print(await open.answer(line));
    await settled();
    if (interactive) lines.prompt();
  }

  function speakAs(bot: Bot, open: Session, word: string): void {
    const id = localIdentity(word);
    if (id !== undefined) open.who = whoOf(id);
    say(bot, id === undefined ? message('console.as.bad') : message('console.as', { who: id }));
  }

  function banner(bot: Bot): void {
    const { as, place } = options;
    const first = ['console.first', 'console.first.profile', 'console.first.need', 'console.more'] as const;
    const texts = [
      message('console.hello'),
      message('console.who', { who: as, place }),
      ...first.map((key) => message(key)),
    ];
    if (!options.sealed) texts.push(message('console.plain'));
    for (const text of texts) output.write(`${plain(text, voice(bot))}\n`);
    output.write('\n');
    lines.prompt();
  }

  return {
    platform: 'local',
    done,
    async start(bot) {
      const open = createSession(bot, whoOf(options.as), channel, options.out, options.studio);
      session = open;
      if (interactive) banner(bot);
      lines.on('line', (line) => {
        answered = answered.then(() => handle(bot, open, line));
      });
      lines.on('close', () => void answered.then(finish));
    },
    async stop() {
      lines.close();
      await answered;
    },
    async post(to: Address, reply: Reply, spoken: Voice) {
      if (session === undefined) throw new NotPosted('later', 'the terminal is not open', 0);
      if ('person' in to && to.person !== session.who.id)
        throw new NotPosted('later', 'somebody else is at the terminal', 0);
      const heading =
        'channel' in to
          ? message('console.post', { channel: to.channel.slice('local:'.length) })
          : message('console.notice', { who: to.person });
      // a notice brings its buttons to the prompt; a post in a channel is read there by anybody
      const text = 'person' in to ? session.show(reply) : renderReply(reply, spoken).text;
      print(`${plain(heading, spoken)}\n${text}`);
      posts += 1;
      return { id: `local/${posts}` };
    },
    async edit(posted: string, to: Address, reply: Reply, spoken: Voice) {
      const where = 'channel' in to ? to.channel.slice('local:'.length) : to.person;
      const heading = message('console.edit', { where, post: posted });
      print(`${plain(heading, spoken)}\n${renderReply(reply, spoken).text}`);
    },
    async gather(people: readonly string[], reply: Reply, spoken: Voice) {
      if (session === undefined) throw new NotPosted('later', 'the terminal is not open', 0);
      if (people.some((id) => !id.startsWith('local:')))
        throw new NotPosted('gone', 'somebody of them is not at the terminal');
      const heading = message('console.notice', { who: { list: people } });
      print(`${plain(heading, spoken)}\n${renderReply(reply, spoken).text}`);
      posts += 1;
      return { id: `local/${posts}` };
    },
  };
}
