/**
 * What somebody just writes to the bot, where no slash is needed: a command with or without its slash, an id alone, or a
 * sentence that asks for something or offers it. Pure: text in, a command with its values or the reason why it is none out.
 */
import { type Command, keysOf } from '../command.ts';
import { typedFrom } from '../i18n/direction.ts';
import { intentOf } from '../intake/intent.ts';
import { areMinutes } from '../intake/minutes.ts';
import { type Line, readCommand, readLine } from './line.ts';

/** The noun whose verbs may be said alone: `status`, `help`. */
const general = 'wg';
/** What people call the noun alone. */
const home = /^(?:home|start|menu)$/i;
/** Words after a verb of `wg` from which on it reads like a sentence: `join us for a training` is no code. */
const mostWords = 3;

/** A line of kind `words` is neither a command nor a sentence that tells what it does: whoever wrote it is asked. */
export function readSpoken(commands: readonly Command[], text: string): Line {
  const said = typedFrom(text).trim();
  if (said === '') return readCommand(commands, general, '');
  if (said.startsWith('/')) return readLine(commands, said);
  if (areMinutes(said)) return minutesIn(commands, said);
  const record = readLine(commands, said.replace(/[.?!。？！]+$/, ''));
  if (record.kind !== 'words') return record;
  return commandIn(commands, said) ?? sentenceIn(commands, said) ?? { kind: 'words', text: said };
}

/** Notes of a roundtable that were pasted: the command shows what it understood before anything is logged. */
function minutesIn(commands: readonly Command[], said: string): Line {
  const command = commands.find(({ name }) => name === 'roundtable notes');
  if (command === undefined) return { kind: 'words', text: said };
  return { kind: 'command', command, values: { notes: [said] }, stray: '' };
}

/** A command whose slash was left out. */
function commandIn(commands: readonly Command[], said: string): Line | undefined {
  if (home.test(said)) return readCommand(commands, general, '');
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(said) ?? [];
  const word = first.toLowerCase().replace(/[:.,!]$/, '');
  const nouns = commands.filter(({ noun }) => noun === word);
  if (nouns.length > 0) return nounIn(commands, nouns, word, rest);
  const verb = commands.find(({ noun, ...command }) => noun === general && isVerb(command, word));
  if (verb === undefined || !isMeant(verb, rest, commands)) return undefined;
  return readCommand(commands, general, `${word} ${rest}`);
}

const isVerb = ({ verb, aliases }: Pick<Command, 'verb' | 'aliases'>, word: string) =>
  verb !== '' && [verb, ...aliases].includes(word);

/** A noun begins a command where it stands alone or a verb of it follows; else it is a word of a sentence. */
function nounIn(commands: readonly Command[], nouns: readonly Command[], noun: string, rest: string): Line | undefined {
  const [, verb = '', after = ''] = /^(\S*)\s*([\s\S]*)$/.exec(rest) ?? [];
  const named = nouns.find((command) => isVerb(command, verb.toLowerCase()));
  if (rest !== '' && named === undefined) return undefined;
  const line = readCommand(commands, noun, rest);
  // "need list of experts" asks for something, and lists nothing
  const stray = line.kind === 'command' && line.stray !== '' && !hasKey(line.command, after);
  return stray && intentOf(`${noun} ${rest}`) !== undefined ? undefined : line;
}

const hasKey = ({ fields }: Command, rest: string) =>
  [...keysOf(fields).keys()].some((key) =>
    rest
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(`${key}:`)),
  );

/** Alone, with a key, with a command to be explained, or with a few words in which nobody asks for anything. */
function isMeant(command: Command, rest: string, commands: readonly Command[]): boolean {
  if (rest === '' || hasKey(command, rest)) return true;
  if (commands.some(({ name, noun }) => [name, noun].includes(rest.replace(/^\//, '').toLowerCase()))) return true;
  const takesWords = Object.values(command.fields).some(({ position }) => position !== undefined);
  return takesWords && rest.split(/\s+/).length <= mostWords && intentOf(rest) === undefined;
}

/** The whole sentence as what is needed or offered: the command shows what it understood before anything is logged. */
function sentenceIn(commands: readonly Command[], said: string): Line | undefined {
  const intent = /\s|\p{Script=Han}/u.test(said) ? intentOf(said) : undefined;
  const command = intent && commands.find(({ name }) => name === `${intent} add`);
  return command && { kind: 'command', command, values: { title: [said] }, stray: '' };
}
