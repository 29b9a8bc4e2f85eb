/** What a person is told when a line or a form cannot be carried out as it stands: every reason, the usage, and what was typed. */
import { ask, type Command, type Incomplete, type Ready } from '../command.ts';
import { nearest } from '../domain/options.ts';
import { NoFile } from '../files.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Refusal } from '../refusal.ts';
import type { Button, Reply, Values } from '../reply.ts';
import type { Line } from './line.ts';
import { labelOf, typedLine, usageOf } from './words.ts';

/** One line per error of a plan, each with the label of its field. */
export function errorLines(plan: Incomplete): Message[] {
  return Object.entries(plan.errors).map(([key, error]) =>
    Object.hasOwn(plan.command.fields, key)
      ? message('problem.field', { field: labelOf(plan.command, key), error })
      : error,
  );
}

/** The reply to an incomplete plan where no form can be shown. `typed` is the line as it was given. */
export function incompleteReply(plan: Incomplete, typed?: string): Reply {
  const back = typed ?? { line: typedLine(plan.command.name, plan.values) };
  const footer = [
    message('problem.usage', { usage: { usage: usageOf(plan.command) } }),
    message('problem.typed', { typed: back }),
  ];
  return { tone: 'problem', text: message('problem.intro'), lines: errorLines(plan), footer };
}

/**
 * The same where a button can open the form that no form could be opened from: a message. Words that fit no field are not
 * in the values, and a form without them would lose them: then they are typed again.
 */
export function formlessReply(plan: Incomplete, typed?: string): Reply {
  const reply = incompleteReply(plan, typed);
  if (!plan.command.form || '' in plan.errors) return reply;
  return { ...reply, buttons: [formButton(plan.command.name, plan.values)] };
}

/** The reply to a command that said no. What was given is not lost where it could not read its file, or somebody was quicker. */
export function refusedReply(refusal: Refusal, plan: Ready): Reply {
  const { lines, givesBack, instead } = refusal.beside;
  const reply: Reply = { tone: 'problem', text: refusal.reply, ...(lines && { lines }) };
  // the version that was read is the form's, and nothing that anybody typed
  const { version: _version, ...values } = plan.values;
  const line = typedLine(plan.command.name, givesBack ? values : plan.values);
  const typed = message('problem.typed', { typed: { line } });
  if (!(refusal instanceof NoFile))
    return givesBack ? { ...reply, footer: [typed], ...formAgain(plan, instead) } : reply;
  return { ...reply, footer: [typed], buttons: [fileButton(refusal, plan)] };
}

/** Once it is told what has changed since, the form takes the same against what there is now. */
function formAgain({ command, values }: Ready, instead: Values | undefined): Pick<Reply, 'buttons'> {
  if (instead === undefined || !command.form) return {};
  return { buttons: [formButton(command.name, { ...values, ...instead })] };
}

/** Opens the form of a command filled with these values, complete as they may be. */
export function formButton(command: string, values: Values): Button {
  return { label: message('surface.open.form'), command, values: { ...values, '': ask }, weight: 'main' };
}

/** What was only late is fetched again by a press; any other file is to be given anew. */
function fileButton({ field, why }: NoFile, { command, values }: Ready): Button {
  const press = { command: command.name, weight: 'main' } as const;
  if (why === 'late' || !command.form) return { ...press, label: message('surface.again'), values };
  return { ...press, label: message('surface.open.form'), values: { ...values, [field]: ask } };
}

/** The reply to a line that is no command. */
export function lineProblem(
  line: Exclude<Line, { kind: 'command' }>,
  commands: readonly Command[],
  typed: string,
): Reply {
  const footer = [message('problem.typed', { typed })];
  if (line.kind === 'words') return { ...unsure(line.text, commands), footer };
  if (line.kind === 'quote') {
    const usage =
      line.command === undefined ? [] : [message('problem.usage', { usage: { usage: usageOf(line.command) } })];
    return { tone: 'problem', text: message('line.quote'), footer: [...usage, ...footer] };
  }
  if (line.kind === 'noverb') return { tone: 'problem', text: noVerb(line), footer };
  return { tone: 'problem', text: noNoun(line.noun, commands), footer };
}

/** Words that tell neither what to do nor whether they ask or offer: whoever wrote them says it with one press. */
function unsure(text: string, commands: readonly Command[]): Reply {
  const help = { command: 'wg help' };
  const buttons = (['need', 'offer'] as const).flatMap((noun): Button[] => {
    const command = `${noun} add`;
    const label = message(`button.log.${noun}`);
    return commands.some(({ name }) => name === command) ? [{ label, command, values: { title: text } }] : [];
  });
  if (text === '' || buttons.length === 0) return { tone: 'problem', text: message('line.words', { help }) };
  return { tone: 'problem', text: message('line.unsure', { help }), buttons };
}

function noVerb(line: Extract<Line, { kind: 'noverb' }>): Message {
  const verbs = line.commands.filter(({ verb }) => verb !== '').map(({ verb }) => ({ value: verb, label: verb }));
  const [near] = nearest(verbs, line.verb, 1);
  if (near !== undefined)
    return message('line.noverb.near', { verb: line.verb, near: { command: `${line.noun} ${near}` } });
  const list = verbs.map(({ value }) => ({ command: `${line.noun} ${value}` }));
  return message('line.noverb', { verb: line.verb, list: { list, join: 'or' } });
}

function noNoun(noun: string, commands: readonly Command[]): Message {
  const nouns = [...new Set(commands.map((command) => command.noun))].map((value) => ({ value, label: value }));
  const [near] = nearest(nouns, noun, 1);
  if (near !== undefined) return message('line.nonoun.near', { noun, near: { command: near } });
  return message('line.nonoun', { noun, list: { list: nouns.map(({ value }) => ({ command: value })), join: 'or' } });
}
