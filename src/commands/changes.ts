/** What a write changed, in the words of the form it is changed with: for histories, undo, and an edit that came too late. */
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import type { Need } from '../domain/records.ts';
import type { Step } from '../domain/versions.ts';
import type { Field } from '../fields.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import { Refusal } from '../refusal.ts';
import type { Button, Values } from '../reply.ts';
import type { ToldVersion } from '../store/history.ts';
import type { Stored } from '../store/port.ts';
import { choiceOf, labelOf } from '../surfaces/words.ts';
import { day, named, quotation } from '../views.ts';
import { command } from './shared.ts';

const nouns = { N: 'need', O: 'offer', F: 'followup', R: 'roundtable', L: 'lesson' } as const;
export type RecordNoun = (typeof nouns)[keyof typeof nouns];

/** What kind of record an id is of. */
export function nounOf(id: string): RecordNoun {
  const prefix = id.charAt(0);
  return Object.hasOwn(nouns, prefix) ? nouns[prefix as keyof typeof nouns] : nouns.N;
}

/** Letters of somebody's words that a line holds. */
const longest = 120;
const cut = (words: string): string => (words.length <= longest ? words : `${words.slice(0, longest - 1).trimEnd()}…`);

/** Where a form calls a field otherwise than the store does. */
const formKeys: Readonly<Record<string, string>> = { to: 'until', doneBy: 'who' };

interface Declared {
  readonly command: Command;
  readonly key: string;
  readonly field: Field;
}

/** The field of a form with which it is given. */
function declaredOf(noun: RecordNoun, name: string, commands: readonly Command[]): Declared | undefined {
  const key = formKeys[name] ?? name;
  for (const verb of ['add', 'update', 'report', 'open']) {
    const found = commands.find((each) => each.name === `${noun} ${verb}`);
    const field = found?.fields[key] ?? found?.fields[name];
    if (found !== undefined && field !== undefined) return { command: found, key, field };
  }
  return undefined;
}

/** Fields that no form asks for in these words; others without a form are the machinery's and are not told. */
const ownLabels: Readonly<Record<string, () => Message>> = {
  status: () => message('change.status'),
  reported: () => message('change.reported'),
  source: () => message('change.source'),
  document: () => message('change.document'),
  stands: () => message('change.stands'),
};

const isNothing = (value: Stored | undefined): value is undefined =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function shown(name: string, value: Stored | undefined, declared: Declared | undefined): Param {
  if (isNothing(value)) return message('change.empty');
  if (name === 'status') return message(`status.${String(value) as Need['status']}`);
  if (typeof value === 'boolean') return message(value ? 'change.yes' : 'change.no');
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? listed(value.map(String), declared) : worded(String(value), declared);
}

function listed(values: readonly string[], declared: Declared | undefined): Param {
  const names = declared?.field.names;
  return names === undefined ? { list: values } : named(names, values);
}

/** A day that is given in words is kept as one. */
const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

function worded(value: string, declared: Declared | undefined): Param {
  if (declared?.field.kind === 'day' || isDay(value)) return day(value);
  return choiceOf(declared?.field ?? {}, value) ?? quotation(cut(value));
}

/** One changed field as a line: what stood there, and what stands there now; nothing for what is the machinery's. */
function changeLine(noun: RecordNoun, { field: name, from, to }: Step, commands: readonly Command[]): Message[] {
  const declared = declaredOf(noun, name, commands);
  const label = ownLabels[name]?.() ?? (declared && labelOf(declared.command, declared.key));
  if (label === undefined) return [];
  // what has parts is not told part by part
  const parts = [from, to].some((each) => typeof each === 'object' && !Array.isArray(each) && !(each instanceof Date));
  if (parts) return [message('change.parts', { field: label })];
  return [message('change.line', { field: label, from: shown(name, from, declared), to: shown(name, to, declared) })];
}

/** What a version changed, field by field. */
export function changeLines({ record, version, steps }: ToldVersion, ctx: Context): Message[] {
  if (version === 1) return [message('change.added')];
  return steps.flatMap((step) => changeLine(nounOf(record), step, ctx.commands));
}

/** Whose hand it was, as far as the reader may know persons: colleagues by name, everybody else by what they are here for. */
export async function whose({ by }: Pick<ToldVersion, 'by'>, ctx: Context): Promise<Param> {
  if (by === 'bot') return message('hand.bot');
  if (by === ctx.person?._id) return message('hand.you');
  const person = await ctx.records.people.get(by);
  if (person === undefined) return message('hand.left');
  if (person.delegation === undefined) return message('hand.coordinator');
  if (person.delegation === ctx.person?.delegation) return person.name;
  return message('hand.delegation', { delegation: { name: 'delegation', id: person.delegation } });
}

/** The command that wrote, as it is typed; what the bot does at its own time has no command. */
export function actOf({ act }: Pick<ToldVersion, 'act'>, ctx: Context): Param {
  return ctx.commands.some(({ name }) => name === act) ? { command: act } : message('hand.clock');
}

/** What was written to a record after a version that somebody had read, for those who may see that. */
export async function changesSince(id: string, version: number, ctx: Context): Promise<Message[]> {
  const versions = (await ctx.records.history.of(ctx.viewer, id)) ?? [];
  const told = versions
    .filter((each) => each.version > version)
    .map(async (each) => {
      const head = message('change.by', { who: await whose(each, ctx), act: actOf(each, ctx) });
      return [head, ...changeLines(each, ctx)];
    });
  return (await Promise.all(told)).flat();
}

/**
 * Somebody was quicker: what changed since the version that was read, what it is now, and what was typed. `instead` is what
 * of the values is another by now.
 */
export async function moved(
  id: string,
  read: number,
  ctx: Context,
  current: readonly Message[] = [],
  instead?: Values,
): Promise<Refusal> {
  const text = message('record.moved', { id, show: command(`${nounOf(id)} show`, id) });
  const lines = [...(await changesSince(id, read, ctx)), ...current];
  return new Refusal(text, { lines, givesBack: true, ...(instead && { instead }) });
}

/** Takes back one write, and no later one. */
export function undoButton({ _id: id, version }: { readonly _id: string; readonly version: number }): Button {
  return {
    label: message('button.undo', { id }),
    command: 'wg undo',
    values: { record: id, version: String(version) },
  };
}
