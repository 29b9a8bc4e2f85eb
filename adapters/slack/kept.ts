/** What a form of ours carries through Slack and back beside its fields. */
import type { Incomplete } from '../../src/command.ts';
import { askedFields, type Field } from '../../src/fields.ts';
import type { Values } from '../../src/reply.ts';
import type { Where } from '../../src/request.ts';
import type { Showing } from '../../src/surfaces/parts.ts';
import { limits } from './limits.ts';
import { readWords } from './lists.ts';

export interface Kept {
  readonly command: string;
  readonly where: Where;
  /** What the form shows nothing of: what is carried, names of files given before it opened, fields it does not ask for now. */
  readonly held?: Values;
  /** Words that were typed for a list that has them not: they are told beside it, and told again when the form changes. */
  readonly unlisted?: Values;
  /** The second part is open. */
  readonly whole?: boolean;
}

export interface Content extends Pick<Incomplete, 'command' | 'values' | 'errors' | 'prefill'> {
  /** It was sent so: what is missing is told too. */
  readonly sent?: true;
}

export interface Packed {
  readonly metadata: string;
  readonly showing: Showing;
  /** Nothing keeps words that no list shows, so they stand in the form as words. */
  readonly asText: boolean;
}

/** What Slack keeps for us holds so many characters: what has no room there is shown in the form instead. */
export function packed(content: Content, where: Where, showing: Showing): Packed {
  const metadata = metadataOf(content, where, showing, unlistedIn(content, showing));
  if (metadata.length <= limits.metadata) return { metadata, showing, asText: false };
  const all = { keys: askedFields(content.command.fields).map(([key]) => key), whole: true };
  return { metadata: metadataOf(content, where, all, {}), showing: all, asText: true };
}

function metadataOf({ command, values, errors }: Content, where: Where, { keys, whole }: Showing, unlisted: Values) {
  const isHeld = ([key]: readonly [string, unknown]) =>
    Object.hasOwn(command.fields, key) && (isUnshown(command.fields[key]) ? !(key in errors) : !keys.includes(key));
  const held = Object.fromEntries(Object.entries(values).filter(isHeld));
  const kept: Kept = {
    ...{ command: command.name, where, whole },
    ...(Object.keys(held).length > 0 && { held }),
    ...(Object.keys(unlisted).length > 0 && { unlisted }),
  };
  return JSON.stringify(kept);
}

/** Slack shows no files in a form that opens. */
const isUnshown = (field: Field | undefined): boolean => field?.kind === 'file' || field?.carried === true;

function unlistedIn({ command, values }: Content, { keys }: Showing): Values {
  const found = keys.flatMap((key) => {
    const field = command.fields[key];
    const others = field?.kind === 'choice' ? readWords(field, values[key] ?? []).others : [];
    return others.length === 0 ? [] : [[key, others] as const];
  });
  return Object.fromEntries(found);
}

export function readKept(metadata: string): Kept {
  return JSON.parse(metadata) as Kept;
}
