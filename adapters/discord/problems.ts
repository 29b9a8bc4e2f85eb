/** What Discord would refuse in commands to be registered; the builders of discord.js do not look at the whole. */
import type { APIApplicationCommandOption } from 'discord.js';
import { limits } from './limits.ts';
import type { Registration } from './registration.ts';

interface Named {
  readonly name: string;
  readonly description: string;
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

function namedProblems({ name, description }: Named, place: string): string[] {
  const named = /^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u.test(name);
  const described = description.length >= 1 && description.length <= limits.description;
  return [
    ...(named ? [] : [`${place}: name`]),
    ...(described ? [] : [`${place}: description of ${description.length} characters`]),
  ];
}

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

/** Names, descriptions and values, nested ones too. */
export function sizeOf(named: Named, options: Options): number {
  return named.name.length + named.description.length + options.reduce((sum, option) => sum + optionSize(option), 0);
}

function optionSize(option: APIApplicationCommandOption): number {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  const words = choices.reduce((sum, { name, value }) => sum + name.length + String(value).length, 0);
  return words + sizeOf(option, 'options' in option ? (option.options ?? []) : []);
}
