/** Translations that a command has room for: of each text the longest language counts (application commands, "Localization"). */
import { limits } from './limits.ts';
import { sizeOf } from './problems.ts';
import type { Registration } from './registration.ts';

type Others = Record<string, string | null | undefined>;

/** A text of a command with its translations. */
interface Site {
  readonly length: number;
  readonly others: Others;
}

/** The same command; where all is more than Discord takes, without the translations that are longest beyond their English. */
export function slim(command: Registration): Registration {
  if (excess(command) <= 0) return command;
  const made = structuredClone(command);
  const sites = sitesIn(made);
  while (excess(made) > 0) {
    const [widest] = sites.sort((one, other) => beyond(other) - beyond(one));
    if (widest === undefined || beyond(widest) <= 0) break;
    leaveLongest(widest.others);
  }
  return made;
}

const excess = (command: Registration): number => sizeOf(command, command.options ?? []) - limits.command;

const lengthOf = (words: string | null | undefined): number => words?.length ?? 0;
const longest = (others: Others): number => Math.max(0, ...Object.values(others).map(lengthOf));
const beyond = ({ length, others }: Site): number => longest(others) - length;

function leaveLongest(others: Others): void {
  const most = longest(others);
  for (const [locale, words] of Object.entries(others)) if (lengthOf(words) === most) delete others[locale];
}

/** Every text below, however deep: options in subcommands, choices in options. */
function sitesIn(value: unknown): Site[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = (['name', 'description'] as const).flatMap((key): Site[] => {
    const words: unknown = Reflect.get(value, key);
    const others: unknown = Reflect.get(value, `${key}_localizations`);
    return typeof words === 'string' && isOthers(others) ? [{ length: words.length, others }] : [];
  });
  return [...own, ...Object.values(value).flatMap(sitesIn)];
}

const isOthers = (value: unknown): value is Others => typeof value === 'object' && value !== null;
