/** What is run from the shell once and ends: its declaration, and what the shell gives it. */
import type { Config } from '../config.ts';
import type { Codes } from '../context.ts';
import type { CommandChange, Finding } from '../examine.ts';
import type { Files } from '../exchange/files.ts';
import type { Key, Locale, Message } from '../i18n/message.ts';
import type { Log } from '../log.ts';
import type { Chance } from '../store/index.ts';
import type { Store } from '../store/port.ts';
import type { Sealer } from '../store/sealer.ts';

/** A store that is held by this process until it is closed. */
export interface Held {
  /** As it is on the disk: sealed texts are sealed. */
  readonly raw: Store;
  /** As the product works on it: texts opened, documents in this version's shape. */
  readonly store: Store;
}

/** How a platform reaches the bot: at an address, for many workspaces, and by a socket all the same. */
export interface Reached {
  readonly url?: string;
  readonly many: boolean;
  readonly socket: boolean;
  /** The language of what it shows of the bot to everybody; English when it is left out. */
  readonly locale?: Locale;
}

export interface Shell {
  /** The settings; ends the process with every problem when some cannot be used. */
  config(): Config;
  log(): Log;
  readonly clock: () => Date;
  readonly chance: Chance;
  readonly codes: Codes;
  /** What the words are sealed with; undefined when there is no key. */
  sealer(): Promise<Sealer | undefined>;
  /** The store as it is, nothing looked at yet. @throws StoreUnavailable */
  openRaw(): Promise<Store>;
  /** The store as a start opens it: admitted, unsealed, migrated. @throws StoreUnavailable */
  openHeld(): Promise<Held>;
  files(): Promise<Files>;
  /** Takes away the index that was kept between two runs: it is of another record now. */
  clearIndex(): Promise<void>;
  /** Plays the demonstration; or the one in several languages. */
  demo(inLanguages: boolean): Promise<void>;
  /** Prints what a platform is told of the commands; false for one that is not known. */
  manifest(platform: string, reached: Reached): Promise<boolean>;
  /** Looks at everything the bot needs, and changes nothing. */
  examine(): AsyncIterable<Finding>;
  /** Registers the commands with Discord: on these servers, or on those of the settings. @throws Refusal with a sentence */
  register(servers?: readonly string[]): Promise<readonly CommandChange[]>;
  /** To whoever ran it. */
  say(text: Message): void;
  /** A bar of how far it is. */
  progress(say: (done: number, all: number) => Message): (done: number, all: number) => void;
}

export interface Task {
  readonly name: string;
  /** One line: how it is typed. */
  readonly usage: Key;
  /** What it reads after its name: how many words, and which options. */
  readonly takes: Takes;
  /** @throws Refusal or StoreUnavailable with a sentence for whoever ran it */
  run(given: Given, shell: Shell): Promise<void>;
}

export interface Takes {
  /** Fewest and most words that are no options. */
  readonly words: readonly [least: number, most: number];
  /** Options by name: those that take a value, and those that are there or not. */
  readonly options?: Readonly<Record<string, 'value' | 'flag'>>;
}

export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/** What was typed after a task's name; undefined when it is not what the task takes. A flag's value is empty. */
export function readGiven(args: readonly string[], { words: [least, most], options = {} }: Takes): Given | undefined {
  const words: string[] = [];
  const found: Record<string, string> = {};
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const [name = '', ...value] = arg.slice(2).split('=');
    const kind = Object.hasOwn(options, name) ? options[name] : undefined;
    const given = kind === 'value' && value.length === 0 ? rest.shift() : value.join('=');
    if (kind === undefined || given === undefined || (kind === 'flag' && value.length > 0)) return undefined;
    found[name] = given;
  }
  return words.length < least || words.length > most ? undefined : { words, options: found };
}

/** Works on the store as a start opens it, and lets go of it whatever happens. */
export async function whileHeld<T>(shell: Shell, work: (held: Held) => Promise<T>): Promise<T> {
  const held = await shell.openHeld();
  try {
    return await work(held);
  } finally {
    await held.store.close();
  }
}
