/** Registers the commands of the application where they differ from what is registered: everywhere, or on some servers alone. */
import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { Command } from '../../src/command.ts';
import { type Translate, translated } from './locales.ts';
import { type Entry, pathOf, registrations } from './registration.ts';
import type { Registered } from './text.ts';

/** What was done: the names of the commands that are new, that changed, and that are gone. */
export interface Change {
  /** The server; everywhere when it is left out. */
  readonly server?: string;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface Target {
  readonly rest: REST;
  readonly application: string;
  /** Servers that get them at once; empty: every server, and direct messages. */
  readonly servers?: readonly string[];
  readonly translate?: Translate;
}

/** Whether anything is not as it is declared. */
export const isChanged = ({ added, changed, removed }: Change): boolean =>
  added.length + changed.length + removed.length > 0;

/** What differs from the declarations; nothing is written. */
export async function compare(target: Target, commands: readonly Command[]): Promise<Change[]> {
  const places = await Promise.all(placesOf(target, commands).map((place) => differences(target, place)));
  return places.map(({ change }) => change);
}

/**
 * Writes what differs. Registered on servers alone, the commands are taken away everywhere else, for both would be shown.
 * @throws RangeError when Discord would refuse the commands, or whatever the request ended with
 */
export async function publish(target: Target, commands: readonly Command[]) {
  const done: Change[] = [];
  const registered: APIApplicationCommand[] = [];
  for (const place of placesOf(target, commands)) {
    const { route, known, change } = await differences(target, place);
    const now = isChanged(change)
      ? ((await target.rest.put(route, { body: place.wanted })) as APIApplicationCommand[])
      : known;
    done.push(change);
    if (place.wanted.length > 0 && registered.length === 0) registered.push(...now);
  }
  return { changes: done, registry: registryOf(registered, commands) };
}

/** Registered commands by our name of them: Discord makes `</need add:ID>` clickable. */
export async function register(rest: REST, application: string, commands: readonly Command[]) {
  return (await publish({ rest, application }, commands)).registry;
}

function registryOf(registered: readonly APIApplicationCommand[], commands: readonly Command[]) {
  const ids = new Map(registered.map(({ name, id }) => [name, id]));
  return new Map<string, Registered>(
    commands.flatMap((command) => {
      const id = ids.get(command.noun);
      return id === undefined ? [] : [[command.name, { path: pathOf(command, commands), id }] as const];
    }),
  );
}

interface Place {
  readonly server?: string;
  readonly wanted: readonly Entry[];
}

function placesOf({ servers = [], translate = translated }: Target, commands: readonly Command[]): Place[] {
  const wanted = registrations(commands, translate);
  if (servers.length === 0) return [{ wanted }];
  const there = wanted.map(ofServer);
  // last, so that a server that refuses leaves what there was
  return [...servers.map((server) => ({ server, wanted: there })), { wanted: [] }];
}

/** Where a command can be used is said of those that are registered everywhere alone (application commands, "contexts"). */
function ofServer(command: Entry): Entry {
  const { contexts: _contexts, integration_types: _types, ...rest } = command;
  return rest;
}

async function differences({ rest, application }: Target, { server, wanted }: Place) {
  const route =
    server === undefined
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, server);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as APIApplicationCommand[];
  return { route, known, change: { ...(server !== undefined && { server }), ...changeOf(known, wanted) } };
}

type Any = Entry | APIApplicationCommand;

function changeOf(known: readonly Any[], wanted: readonly Any[]): Omit<Change, 'server'> {
  const before = new Map(known.map((command) => [keyOf(command), fingerprint(command)]));
  const after = new Map(wanted.map((command) => [keyOf(command), fingerprint(command)]));
  const keys = [...after.keys()];
  return {
    added: keys.filter((key) => !before.has(key)),
    changed: keys.filter((key) => before.has(key) && before.get(key) !== after.get(key)),
    removed: [...before.keys()].filter((key) => !after.has(key)),
  };
}

/** A menu of a message may be called like one of a person. */
const keyOf = ({ name, type = 1 }: Any): string => (type === 1 ? `/${name}` : name);

/** What we declare of a command, in one order, so that what Discord adds or leaves out makes no difference. */
const fingerprint = (command: Any): string => JSON.stringify(canonical(command));

const declared = [
  ...['name', 'description', 'type', 'required', 'autocomplete', 'choices', 'value', 'options', 'max_length'],
  ...['max_value', 'min_value', 'min_length', 'default_member_permissions', 'contexts', 'integration_types'],
];
const languages = ['name_localizations', 'description_localizations'];

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const own = declared.map((key) => [key, canonical(Reflect.get(value, key))] as const);
  const spoken = languages.map((key) => [key, sorted(Reflect.get(value, key))] as const);
  return Object.fromEntries([...own, ...spoken].filter(([, kept]) => !isDefault(kept)));
}

const sorted = (words: unknown): unknown =>
  typeof words === 'object' && words !== null && Object.keys(words).length > 0
    ? Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1))
    : undefined;

/** Of an entry of a menu Discord tells an empty description. */
const isDefault = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);
