/** One thing that a digest may tell a reader, before it is drawn. */
import type { Attribution } from '../domain/visibility.ts';
import type { Section } from '../store/posts.ts';

export interface Entry {
  readonly section: Section;
  /** For the ledger: `O-12`, `M-3|introduced`, `O-12|deadline|2027-03-01`. Empty for what is only shown beside something new. */
  readonly id: string;
  /** By which it is drawn. */
  readonly shows: string;
  /** Every record it shows, those of a match too. */
  readonly records: readonly string[];
  /** Absent of what has none by its kind; empty where nobody has stated any. */
  readonly topics?: readonly string[];
  /** Whose it is, as far as the reader is told, and whom it is open to; absent of what belongs to nobody. */
  readonly owners?: readonly Attribution[];
  readonly eligible?: readonly string[];
}
