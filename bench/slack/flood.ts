/** One app flooded with commands at an even pace, through a stand-in of Slack: when each was acknowledged, and when it was answered. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createSlackStandIn, type SlackStandIn } from '../../test/support/slack/index.ts';
import type { Kept, Order, Task } from './child.ts';
import type { Options } from './options.ts';

/** What became of one command; times in milliseconds from its delivery. */
export interface Outcome {
  readonly line: string;
  readonly ackMs: number;
  /** When each answer to it arrived, and what it says. */
  readonly answers: readonly { readonly ms: number; readonly text: string }[];
}
export interface Flooded {
  readonly outcomes: readonly Outcome[];
  readonly titles: readonly string[];
  /** Digests that were posted while commands were still being typed, and until the end. */
  readonly postsMeanwhile: number;
  readonly posts: number;
  readonly refused: readonly string[];
}

/** The longest that answers are waited for after the last command. */
const patience = 60_000;

/** Of four commands three read and one writes. */
export function lineOf(at: number): string {
  const read = ['/need list', '/wg status', '', '/offer list'][at % 4];
  return read || `/need add topic:digital-forensics -- Forensic laboratory of unit ${at}`;
}

async function start(task: Omit<Task, keyof SlackStandIn>, slack: SlackStandIn): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('./child.ts', import.meta.url));
  const child = fork(file, { execArgv: ['--import', 'tsx'] });
  const { team, botToken, appToken, apiUrl } = slack;
  const ready = once(child, 'message');
  child.send({ ...task, team, botToken, appToken, apiUrl });
  await ready;
  return child;
}

async function ordered(child: ChildProcess, order: Order): Promise<unknown> {
  child.send(order);
  for (;;) {
    const [said] = await once(child, 'message');
    if (order in said) return said[order];
  }
}

/** When what arrived at a response URL did, by the URL. */
function watched(slack: SlackStandIn) {
  const at = new Map<string, { ms: number; text: string }[]>();
  let seen = 0;
  const look = () => {
    for (const { hook, body } of slack.everything().slice(seen)) {
      if (hook !== undefined)
        at.set(hook, [...(at.get(hook) ?? []), { ms: performance.now(), text: String(body.text) }]);
    }
    seen = slack.everything().length;
  };
  return { at, look, timer: setInterval(look, 2) };
}

const posted = (slack: SlackStandIn) => slack.everything().filter(({ method }) => method === 'chat.postMessage').length;

/** @throws Error where the app ended */
export async function flood(app: Task['app'], folder: string, options: Options): Promise<Flooded> {
  const slack = await createSlackStandIn();
  for (let at = 0; at < options.digests; at += 1) slack.channel(`C${at}`);
  const child = await start({ app, folder, options } as Omit<Task, keyof SlackStandIn>, slack);
  const answers = watched(slack);
  try {
    await warmed(slack, answers.at);
    const digest = ordered(child, 'digest');
    if (app === 'rapporteur' && options.digests > 0) await firstPost(slack);
    const before = posted(slack);
    const typed = await Promise.all(Array.from({ length: options.commands }, (_, at) => typedAt(slack, at, options)));
    const postsMeanwhile = posted(slack) - before;
    await digest;
    await settled(
      typed.map(({ hook }) => hook),
      answers.at,
    );
    const { titles } = (await ordered(child, 'kept')) as Kept;
    const outcomes = typed.map(({ line, began, ackMs, hook }) => {
      const told = (answers.at.get(hook) ?? []).map(({ ms, text }) => ({ ms: ms - began, text }));
      return { line, ackMs, answers: told };
    });
    return { outcomes, titles, postsMeanwhile, posts: posted(slack), refused: slack.refused };
  } finally {
    clearInterval(answers.timer);
    child.disconnect();
    await slack.stop();
  }
}

/** The flood begins while digests go out. */
async function firstPost(slack: SlackStandIn): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end && posted(slack) === 0) await wait(5);
}

/** A few commands beforehand, so that those that count find the code warm: a service is not flooded in its first second. */
async function warmed(slack: SlackStandIn, at: Map<string, unknown>): Promise<void> {
  const hooks = Array.from({ length: 8 }, (_, index) => slack.types('U1', 'CFLOOD', lineOf(index % 2)).hook);
  await settled(hooks, at);
}

async function typedAt(slack: SlackStandIn, at: number, { commands, seconds }: Options) {
  await wait((at * seconds * 1000) / commands);
  const [line, began] = [lineOf(at), performance.now()];
  const { hook, acknowledged } = slack.types(`U${at}`, 'CFLOOD', line);
  await acknowledged;
  return { line, began, hook, ackMs: performance.now() - began };
}

/** Waits until every response URL was answered at, or patience ends. */
async function settled(hooks: readonly string[], at: Map<string, unknown>): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end && hooks.some((hook) => !at.has(hook))) await wait(20);
}
