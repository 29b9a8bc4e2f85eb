/** What Discord would refuse in commands to be registered; the builders of discord.js do not look at the whole. */
import type { APIApplicationCommandOption } from 'discord.js';
import { limits } from './limits.ts';
import type { Registration } from './registration.ts';

type Words = Readonly<Record<string, string | null | undefined>> | null;
interface Named {
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: Words;
  readonly description_localizations?: Words;
}
type Options = readonly APIApplicationCommandOption[];

export function problemsOf(commands: readonly Registration[]): string[] {
  const many = commands.length > limits.commands ? [`more than ${limits.commands} commands`] : [];
  return [...many, ...commands.flatMap(commandProblems)];
}

function commandProblems(command: Registration): string[] {
  const size = sizeOf(command, command.options ?? []);
  const long = size > limits.command ? [`/${command.name} has ${size} characters of at most ${limits.command}`] : [];
  return [
    ...long,
    ...namedProblems(command, `/${command.name}`),
    ...optionProblems(command.options ?? [], `/${command.name}`),
  ];
}

const namePattern = /^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u;

function namedProblems(named: Named, place: string): string[] {
  const { name, description, name_localizations: names, description_localizations: descriptions } = named;
  const wrong = [name, ...wordsIn(names)].some((each) => !namePattern.test(each));
  const long = [description, ...wordsIn(descriptions)].filter(
    ({ length }) => length < 1 || length > limits.description,
  );
  return [
    ...(wrong ? [`${place}: name`] : []),
    ...long.map(({ length }) => `${place}: description of ${length} characters`),
  ];
}

const wordsIn = (words: Words | undefined): string[] =>
  Object.values(words ?? {}).filter((each): each is string => typeof each === 'string');

/** Of a text in several languages the longest one counts (application commands, "Localization"). */
const longest = (words: string, others: Words | undefined): number =>
  Math.max(words.length, ...wordsIn(others).map(({ length }) => length));

function optionProblems(options: Options, place: string): string[] {
  const many = options.length > limits.options ? [`${place}: ${options.length} options`] : [];
  const names = options.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${place}: ${name} twice`);
  return [...many, ...twice, ...options.flatMap((option) => oneProblems(option, `${place} ${option.name}`))];
}

function oneProblems(option: APIApplicationCommandOption, place: string): string[] {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  const long = choices.filter(({ value }) => String(value).length > limits.choice);
  const wrong = choices.some(({ name, value }) => name === '' || value === '') || long.length > 0;
  const many = choices.length > limits.choices;
  const inner = 'options' in option ? optionProblems(option.options ?? [], place) : [];
  return [...namedProblems(option, place), ...(wrong || many ? [`${place}: choices`] : []), ...inner];
}

/** Names, descriptions and values, nested ones too; of each the longest language. */
export function sizeOf(named: Named, options: Options): number {
  const own =
    longest(named.name, named.name_localizations) + longest(named.description, named.description_localizations);
  return own + options.reduce((sum, option) => sum + optionSize(option), 0);
}

function optionSize(option: APIApplicationCommandOption): number {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  const words = choices.reduce(
    (sum, { name, value, name_localizations: others }) => sum + longest(name, others) + String(value).length,
    0,
  );
  return words + sizeOf(option, 'options' in option ? (option.options ?? []) : []);
}
