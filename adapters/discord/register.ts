/** Registers the commands of the application when they differ from what is registered. */
import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { Command } from '../../src/command.ts';
import { pathOf, registrations } from './registration.ts';
import type { Registered } from './text.ts';

/** Registered commands by our name of them: Discord makes `</need add:ID>` clickable. */
export async function register(
  rest: REST,
  application: string,
  commands: readonly Command[],
): Promise<Map<string, Registered>> {
  const wanted = registrations(commands);
  const route = Routes.applicationCommands(application);
  const known = (await rest.get(route)) as APIApplicationCommand[];
  const same = fingerprint(known) === fingerprint(wanted);
  const registered = same ? known : ((await rest.put(route, { body: wanted })) as APIApplicationCommand[]);
  const ids = new Map(registered.map(({ name, id }) => [name, id]));
  return new Map(
    commands.flatMap((command) => {
      const id = ids.get(command.noun);
      return id === undefined ? [] : [[command.name, { path: pathOf(command, commands), id }] as const];
    }),
  );
}

/** What we declare of a command, in one order, so that what Discord adds or leaves out makes no difference. */
function fingerprint(commands: readonly (ReturnType<typeof registrations>[number] | APIApplicationCommand)[]): string {
  const lines = commands.map((command) => JSON.stringify(canonical(command)));
  return lines.sort().join('\n');
}

const declared = [
  ...['name', 'description', 'type', 'required', 'autocomplete', 'choices', 'value', 'options', 'max_length'],
  ...['max_value', 'min_value', 'min_length', 'default_member_permissions', 'contexts', 'integration_types'],
];

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = declared.map((key) => [key, canonical(Reflect.get(value, key))]);
  return Object.fromEntries(entries.filter(([, kept]) => !isDefault(kept)));
}

const isDefault = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);
