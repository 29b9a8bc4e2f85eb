/** The buttons of a message, and what kind each is of. */
import { markOf } from '../../../../adapters/discord/formmark.ts';
import { en } from '../../../../src/i18n/en.ts';
import { unpackPress } from '../../../../src/surfaces/press.ts';
import { type Json, list, nested, words } from '../check.ts';
import type { Reply } from '../sights.ts';

export interface Pressable {
  readonly id: string;
  /** Its command and what it does, whatever it does it with; of a form in steps the step that it opens. */
  readonly kind: string;
  /** What it does with a form. */
  readonly form?: 'save' | 'open';
}

export function buttonsIn({ sent }: Reply): Pressable[] {
  const all = list(sent.body.components).flatMap(nested);
  return all.filter(({ type, custom_id }) => type === 2 && custom_id !== undefined).map(pressable);
}

function pressable(raw: Json): Pressable {
  const [id, label] = [words(raw.custom_id), words(raw.label)];
  const { command, values, isParked } = parsed(id);
  const form = markOf(values);
  if (form !== undefined)
    return { id, kind: `${command} ${form.act} ${form.at ?? ''}`.trim(), form: form.act === 'save' ? 'save' : 'open' };
  if (label === en['surface.open.form']) return { id, kind: `${command} again`, form: 'open' };
  // of what is parked its label tells, without the ids in it
  const does = isParked ? `“${label.replaceAll(/[A-Z]-\d+|\d+/g, '…')}”` : [values.act ?? ''].flat().join(' ');
  return { id, kind: [command, '_p' in values ? 'page' : '', does].filter((word) => word !== '').join(' ') };
}

/** The command that an identifier of ours names, with the values that stand in it. */
export function parsed(customId: string) {
  const [, rest] = /^#\S+ (.*)$/.exec(customId.replace(/#\d+$/, '')) ?? [];
  return { ...unpackPress(rest ?? customId.replace(/#\d+$/, '')), isParked: rest !== undefined };
}
