/** An answer as a channel sees it: its command given anew, by nobody, with what the channel's level shows. */
import { type Command, readingNames } from '../command.ts';
import type { Context, Services } from '../context.ts';
import { readerOf } from '../digest/reader.ts';
import type { Level } from '../domain/visibility.ts';
import { Refusal } from '../refusal.ts';
import type { Button, Reply } from '../reply.ts';
import type { Shown } from '../store/posts.ts';

/** A context in which nobody speaks and a channel reads. */
export function channelContext(
  services: Services,
  commands: readonly Command[],
  { channel, level, now }: { readonly channel: string; readonly level: Level; readonly now: Date },
): Context {
  const { records, exchange, register, notices, consent, sessions, scribe, ...group } = services;
  const { names, codes, publisher, settings, organisations } = group;
  return {
    ...{ records, exchange, register, notices, consent, sessions, scribe, commands, now },
    ...{ names, codes, publisher, settings, organisations },
    ...{ who: { id: channel, name: '' }, where: { place: channel.split('/')[0] ?? channel, channel } },
    ...{ today: now.toISOString().slice(0, 10), hand: { by: 'unknown', act: 'wg publish' }, trusted: false },
    viewer: { kind: 'channel', level },
  };
}

/** What is kept from anybody who is not recognised is kept from a channel that anybody may read. */
function mayRead({ access }: Command, { viewer }: Context): boolean {
  if (access === 'anyone') return true;
  return access === 'recognised' && viewer.kind === 'channel' && viewer.level !== 'public';
}

/** The answer, with nothing in it that is one person's; undefined where nothing remains to be shown. `ctx` is a channel's. */
export async function answerFor({ command: name, values }: Shown, ctx: Context): Promise<Reply | undefined> {
  const command = ctx.commands.find((one) => one.name === name);
  if (command === undefined || !command.publishable(values) || !mayRead(command, ctx)) return undefined;
  const plan = command.plan(values, ctx.today);
  if (plan.kind === 'incomplete') return undefined;
  const reply = await plan.run(ctx).catch(nothing);
  return reply === undefined || isEmpty(reply) ? undefined : forAll(reply, ctx.commands);
}

function nothing(error: unknown): undefined {
  if (!(error instanceof Refusal)) throw error;
}

/** A sentence alone says that there is nothing. */
function isEmpty({ tone, lines = [], items = [], table }: Reply): boolean {
  return tone === 'problem' || (lines.length + items.length === 0 && table === undefined);
}

/** Buttons that show a record stay: whoever presses one is answered alone. */
function forAll({ buttons: _own, file: _file, items, ...reply }: Reply, commands: readonly Command[]): Reply {
  const reading = readingNames(commands);
  const shown = (buttons: readonly Button[] = []) => buttons.filter(({ command }) => reading.has(command));
  if (items === undefined) return reply;
  return { ...reply, items: items.map((item) => ({ ...item, buttons: shown(item.buttons) })) };
}

/** The answer as the channel may see it now. */
export async function seenBy(
  channel: string,
  shown: Shown,
  services: Services,
  commands: readonly Command[],
  now: Date,
): Promise<Reply | undefined> {
  const reader = await readerOf(services.records, { channel }, now);
  const level = reader.kind === 'channel' ? reader.level : 'public';
  return answerFor(shown, channelContext(services, commands, { channel, level, now }));
}

const ids = /^[NOFLR]-\d+$/;

/** The records an answer names by their ids. */
export function recordsIn(value: unknown): string[] {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part === 'string' && ids.test(part)) found.add(part);
    if (typeof part === 'object' && part !== null) for (const one of Object.values(part)) look(one);
  };
  look(value);
  return [...found].sort();
}
