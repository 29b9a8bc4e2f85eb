/** The sections of a digest: their order, what kind of news each is, and the command that shows the rest of it. */
import type { Section } from '../store/posts.ts';
import type { Kind } from '../store/subscriptions.ts';

export interface SectionRow {
  readonly section: Section;
  /** What a subscription chooses it by. */
  readonly kind: Kind;
  /** The command that lists what had no room. */
  readonly list: string;
  /**
   * `news`: what was not told yet. `open`: all of it, as long as it waits for the reader; something new of it is reason
   * enough to write. `beside`: all of it, beside something that is new elsewhere.
   */
  readonly shown: 'news' | 'open' | 'beside';
}

/** In the order in which they are read: what wants a step first, what is only good to know last. */
export const sectionRows: readonly SectionRow[] = [
  { section: 'requests', kind: 'matches', list: 'match list', shown: 'open' },
  { section: 'proposed', kind: 'followups', list: 'followup list', shown: 'open' },
  { section: 'matches', kind: 'matches', list: 'match list', shown: 'news' },
  { section: 'suggestions', kind: 'suggestions', list: 'match list', shown: 'news' },
  { section: 'unconfirmed', kind: 'needs', list: 'need list', shown: 'news' },
  { section: 'needs', kind: 'needs', list: 'need list', shown: 'news' },
  { section: 'offers', kind: 'offers', list: 'offer list', shown: 'news' },
  { section: 'changes', kind: 'needs', list: 'wg status', shown: 'news' },
  { section: 'followups', kind: 'followups', list: 'followup list', shown: 'news' },
  { section: 'dates', kind: 'offers', list: 'wg status', shown: 'news' },
  { section: 'passed', kind: 'followups', list: 'followup list', shown: 'news' },
  { section: 'untaken', kind: 'followups', list: 'followup list', shown: 'news' },
  { section: 'demand', kind: 'demand', list: 'wg demand', shown: 'news' },
  { section: 'uncovered', kind: 'needs', list: 'need list', shown: 'beside' },
  { section: 'waiting', kind: 'matches', list: 'match list', shown: 'beside' },
];

/** By the letter of an id: what kind of news a record is, and where it is listed. */
const byLetter: Readonly<Record<string, { readonly kind: Kind; readonly list: string }>> = {
  N: { kind: 'needs', list: 'need list' },
  O: { kind: 'offers', list: 'offer list' },
  F: { kind: 'followups', list: 'followup list' },
};

/** Changes and dates are of records of every kind: there the record decides. */
const mixed: ReadonlySet<Section> = new Set(['changes', 'dates']);

/** What kind of news an item is (`O-12|deadline|2027-03-01`), in the section it stands in. */
export function kindOf({ section, kind }: SectionRow, id: string): Kind {
  return (mixed.has(section) ? byLetter[id.charAt(0)]?.kind : undefined) ?? kind;
}

/** The command that lists what was cut from a section, of which `id` is the first. */
export function listOf({ section, list }: SectionRow, id: string): string {
  return (mixed.has(section) ? byLetter[id.charAt(0)]?.list : undefined) ?? list;
}

export function rowOf(section: Section): SectionRow {
  const found = sectionRows.find((row) => row.section === section);
  if (found === undefined) throw new TypeError(`no such section: ${section}`);
  return found;
}
