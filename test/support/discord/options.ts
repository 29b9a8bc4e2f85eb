/** What a client sends for a command typed with options, and what it does not let anybody type. */
import { type Json, list, words } from './check.ts';
import { attach, isUploaded, type Uploaded } from './files.ts';
import type { World } from './world.ts';

type Given = Readonly<Record<string, string | number | boolean | Uploaded>>;

/** The data of a command's interaction; `focused` is the option being typed. @throws Error where a client would not send it. */
export function optionsFor(world: World, command: string, given: Given, focused?: string): Json {
  const [noun = '', verb] = command.split(' ');
  const registered = world.commands.find(({ name }) => name === noun);
  const sub =
    verb === undefined ? registered : list(registered?.options).find(({ name, type }) => name === verb && type === 1);
  if (registered === undefined || sub === undefined) throw new Error(`/${command} is not registered`);
  if (verb === undefined && list(registered.options).some(({ type }) => type === 1))
    throw new Error(`/${noun} needs a subcommand`);
  const declared = list(sub.options);
  const missing = declared.filter(({ name, required }) => required === true && given[words(name)] === undefined);
  if (missing.length > 0 && focused === undefined)
    throw new Error(`the client demands ${missing.map(({ name }) => name).join(', ')}`);
  const files = new Map<string, Json>();
  const options = Object.entries(given).map(([name, value]) => {
    if (!isUploaded(value)) return typed(declared, name, value, name === focused);
    const file = attach(world, value);
    files.set(words(file.id), file);
    return typed(declared, name, words(file.id), false, 11);
  });
  const users = options.filter(({ type }) => type === 6).map(({ value }) => String(value));
  const people = users.map((id) => [
    id,
    { id, username: id, discriminator: '0', avatar: null, global_name: world.users.get(id)?.name },
  ]);
  return {
    ...{ id: registered.id, name: noun, type: 1 },
    options: verb === undefined ? options : [{ name: verb, type: 1, options }],
    ...(users.length + files.size > 0 && {
      resolved: { users: Object.fromEntries(people), attachments: Object.fromEntries(files) },
    }),
  };
}

function typed(
  declared: readonly Json[],
  name: string,
  value: string | number | boolean,
  focused: boolean,
  type?: 11,
): Json {
  const option = declared.find((one) => one.name === name);
  if (option === undefined) throw new Error(`no option ${name}`);
  const choices = list(option.choices);
  const wanted = { 3: 'string', 4: 'number', 5: 'boolean', 6: 'string', 11: 'string' }[Number(option.type)];
  if ((option.type === 11) !== (type === 11)) throw new Error(`${name} is not for a ${type === 11 ? 'file' : 'word'}`);
  const listed = choices.length === 0 || focused || choices.some((choice) => choice.value === value);
  if (typeof value !== wanted || !listed) throw new Error(`the client does not take ${value} for ${name}`);
  if (String(value).length > Number(option.max_length ?? 6000)) throw new Error(`${name} is too long for the client`);
  if (!focused && typeof value === 'string' && value.length < Number(option.min_length ?? 0))
    throw new Error(`${name} is too short for the client`);
  if (
    typeof value === 'number' &&
    (value > Number(option.max_value ?? value) || value < Number(option.min_value ?? value))
  )
    throw new Error(`${name} is too large or too small for the client`);
  if (focused && option.autocomplete !== true) throw new Error(`${name} is not completed`);
  return { name, type: option.type, value, ...(focused && { focused }) };
}
