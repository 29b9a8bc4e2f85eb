/** A message that somebody logs: which command its form is of, by who logs it, and what the form holds. Pure. */
import type { Command, Role } from '../command.ts';
import { ask } from '../command.ts';
import { limits } from '../domain/records.ts';
import { understand } from '../intake/index.ts';
import { headOf, splitNeeds } from '../intake/split.ts';
import type { Values } from '../reply.ts';

export interface Quoted {
  /** Plain words, without a platform's markup. */
  readonly text: string;
  /** The day on which it was said, `YYYY-MM-DD`. */
  readonly day: string;
  /** Its address, where one is known. */
  readonly link?: string;
}

export type Logged = 'need' | 'offer' | 'followup';

/**
 * Delegates log for their own delegation; what coordinators and the secretariat log is reported for another's. Of whom
 * nobody knows yet is taken for a delegate, for there are most of them: the run says no where they are none.
 */
export function loggingCommand(noun: Logged, role: Role | 'stranger' | undefined): string {
  const staff = role === 'coordinator' || role === 'secretariat';
  return staff && noun !== 'followup' ? `${noun} report` : `${noun} add`;
}

/** What the form of a command holds of a message: its words as title and source, its day and address. */
export function quotedValues({ fields }: Pick<Command, 'fields'>, { text, day, link }: Quoted): Values {
  const words = cut(text, limits.description);
  const all = { ...worded(text, fields.title?.room, day), words, said: day };
  // what is chosen is for a person to choose, and asks for the form even where nothing is missing
  const given: Values = { ...all, ...(link !== undefined && { source: link }), topics: ask };
  return Object.fromEntries(Object.entries(given).filter(([key, value]) => key in fields && value.length > 0));
}

/** What asks for several things stays whole, where the field takes it: each becomes a draft. */
function worded(text: string, room: number | undefined, day: string): Values {
  if (text.length <= limits.title) return { title: text.replace(/\s+/g, ' ') };
  if (text.length <= (room ?? 0) && isSeveral(text, day)) return { title: text };
  return { title: headOf(text, limits.title), description: cut(text, limits.description) };
}

const isSeveral = (text: string, day: string) =>
  splitNeeds(text, (words) =>
    understand(words, day)
      .topics.slice(0, 2)
      .map(({ value }) => value),
  ).length > 1;

/** The address leads to the rest. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
