/** What follow-ups are asked for, and what is made of it: by when, from which roundtable, with which links. */
import type { Context } from '../context.ts';
import { type FollowUp, followUpStates, limits, type Roundtable } from '../domain/records.ts';
import { number, record, text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { readDue } from '../intake/due.ts';
import { refuse } from '../refusal.ts';
import type { Seen } from '../store/records.ts';
import { command, none } from './shared.ts';

export const theFollowUp = record({ label: 'Follow-up', required: true, prefixes: 'F', position: 'word' });

export const stateOptions = followUpStates.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}));

export const dueField = text({
  label: 'By when',
  hint: 'A date such as 2027-06-01, “in three weeks” or “by the next session”',
  max: 100,
});
export const criterionField = text({ label: 'Done when', aliases: ['done'], later: true, max: limits.note });
export const linksField = text({
  label: 'Links',
  hint: 'Web addresses, with a space between them',
  aliases: ['link'],
  later: true,
  long: true,
  max: 1500,
});
export const roundtableFields = {
  roundtable: record({
    label: 'Promised at which roundtable',
    hint: 'Its id, such as R-3',
    aliases: ['at'],
    prefixes: 'R',
    later: true,
  }),
  item: number({ label: 'Item of its agenda', later: true, max: limits.agenda }),
} as const;

const mostLinks = 10;
const isAddress = (url: string) => url.length <= limits.link && URL.canParse(url) && /^https?:/i.test(url);

export function linksOf(typed: string | undefined): string[] | undefined {
  const links = typed?.split(/[\s,;]+/).filter((word) => word !== '');
  return links === undefined || links.length === 0 ? undefined : [...new Set(links)];
}

interface Given {
  readonly due?: string | undefined;
  readonly links?: string | undefined;
}

/** The errors of what is typed as a time and as links. */
export function checkGiven({ due, links }: Given, today: string): Readonly<Record<string, Message | undefined>> {
  const read = due === undefined ? undefined : readDue(due, today);
  const unread = due !== undefined && read === undefined;
  const past = read !== undefined && 'due' in read && read.due < today;
  const all = linksOf(links) ?? [];
  const wrong = all.find((link) => !isAddress(link));
  const many = all.length > mostLinks ? message('field.toomany', { max: mostLinks }) : undefined;
  return {
    due: unread ? message('followup.due') : past ? message('need.past') : undefined,
    links: wrong === undefined ? many : message('followup.link', { word: wrong }),
  };
}

export type Timed = Pick<FollowUp, 'due' | 'session' | 'after'>;

/** What is kept of a time. `from` is the day it is counted from where it names no day: that of the session, or today. */
export async function timed(typed: string, from: string, ctx: Pick<Context, 'today' | 'sessions'>): Promise<Timed> {
  const read = readDue(typed, ctx.today);
  if (read === undefined || 'due' in read) return { ...read };
  const due = await ctx.sessions.dayAfter(from);
  return { ...read, after: from, ...(due !== undefined && { due }) };
}

/** The roundtable that something was promised at. @throws Refusal where there is none, or no such item on its agenda */
export async function promisedAt(id: string, item: number | undefined, ctx: Context): Promise<Seen<Roundtable>> {
  const roundtable = await ctx.records.roundtables.get(ctx.viewer, id);
  if (roundtable === undefined) throw none(id, 'roundtable list');
  if (item !== undefined && !roundtable.agenda.some(({ no }) => no === item))
    throw refuse('followup.item', { id, item, show: command('roundtable show', id) });
  return roundtable;
}
