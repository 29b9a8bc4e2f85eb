/** Plays the sitting on an empty record in a temporary folder, and prints the conversation as people see it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { type App, createApp } from '../../src/app.ts';
import type { Address } from '../../src/chat.ts';
import type { Codes } from '../../src/context.ts';
import { type Key, type Message, message } from '../../src/i18n/message.ts';
import { plain, type Voice } from '../../src/i18n/render.ts';
import { type Log, silent } from '../../src/log.ts';
import type { Button, Reply } from '../../src/reply.ts';
import type { Chance } from '../../src/store/index.ts';
import type { Store } from '../../src/store/port.ts';
import { languages } from './languages.ts';
import { renderReply } from './render.ts';
import { createSession, type Session } from './session.ts';
import { type Step, sitting } from './sitting.ts';

export interface DemoOptions {
  readonly openFolder: (path: string, log: Log) => Promise<Store>;
  readonly output: Writable;
  readonly chance: Chance;
  readonly codes: Codes;
  readonly reference: () => string;
  /** The sitting in several languages instead of the one in English. */
  readonly inLanguages?: boolean;
}

/** Recognition lasts from the first day of the sitting on. */
const openingOf = (steps: readonly Step[]) => steps.flatMap((step) => ('at' in step ? step.at : []))[0] ?? 0;

const localName = (id: string) => id.slice('local:'.length);

export async function playDemo({ openFolder, output, inLanguages, ...rest }: DemoOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rapporteur-demo-'));
  const store = await openFolder(folder, silent);
  const steps = inLanguages ? languages : sitting;
  let now = new Date(openingOf(steps));
  const app = await createApp({
    ...rest,
    store,
    group: 'demo',
    secretariat: ['local:secretariat'],
    clock: () => now,
    log: silent,
  });
  const voice = app.bot.voice();
  const print = (text: string) => output.write(`${text}\n`);
  const say = (words: Message) => print(plain(words, voice));
  const cast = createCast(app, print);
  say(message('demo.intro', { place: folder }));
  for (const step of steps) {
    if ('scene' in step) print(`\n\n=== ${plain(message(step.scene), voice)} ===`);
    else if ('at' in step) now = new Date(step.at);
    else await cast.act(step);
    if (!('at' in step)) continue;
    say(message('demo.at', { at: { at: step.at } }));
    await app.tick();
  }
  print('');
  say(message('demo.outro'));
  await store.close();
  await rm(folder, { recursive: true });
}

/** The people of the sitting, each at a prompt of their own, and the channels they read. */
function createCast(app: App, print: (text: string) => void) {
  const sessions = new Map<string, Session>();
  const session = (who: string, channel = 'general'): Session => {
    const known = sessions.get(`${who} ${channel}`);
    const made = known ?? createSession(app.bot, { id: `local:${who}`, name: who }, `local:${channel}`);
    sessions.set(`${who} ${channel}`, made);
    return made;
  };

  app.chats.set('local', {
    async post(to: Address, reply: Reply, voice: Voice) {
      const heading =
        'channel' in to
          ? message('console.post', { channel: `#${localName(to.channel)}` })
          : message('console.notice', { who: localName(to.person) });
      const text = 'channel' in to ? renderReply(reply, voice).text : session(localName(to.person)).show(reply);
      print(`\n  ${plain(heading, voice)}\n${text.replace(/^/gm, '  | ')}`);
      return { id: heading.key };
    },
  });

  return {
    async act(step: Extract<Step, { who: string }>): Promise<void> {
      const speaker = session(step.who, 'in' in step ? step.in : undefined);
      const line = 'says' in step ? step.says : pressOf(speaker, step, app);
      const label = 'says' in step ? '' : `  (${buttonLabel(speaker, Number(line), app)})`;
      print(`\n${step.who}> ${line}${label}`);
      print(await speaker.answer(line));
      await app.idle();
    },
  };
}

function buttonLabel(session: Session, number: number, { bot }: App): string {
  const button = session.buttons[number - 1];
  return button === undefined ? '' : plain(button.label, bot.voice(session.who));
}

/** The number of the first button whose label begins so, or is that sentence. @throws RangeError when there is none */
function pressOf(session: Session, press: { readonly presses: string } | { readonly key: Key }, app: App): string {
  const isMeant = (button: Button, index: number) =>
    'key' in press ? button.label.key === press.key : buttonLabel(session, index + 1, app).startsWith(press.presses);
  const number = session.buttons.findIndex(isMeant) + 1;
  if (number === 0) throw new RangeError(`no button ${'key' in press ? press.key : press.presses}`);
  return String(number);
}
