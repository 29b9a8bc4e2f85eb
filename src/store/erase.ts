/**
 * Erasure: the words of one record go wherever they are kept, and its shell and its trail stay. Nothing here is a
 * version that can be taken back: what is left of the former ones holds no words either. Done twice, it does no harm.
 */
import type { Match } from '../domain/records.ts';
import type { Delivery } from './deliveries.ts';
import type { HistoryRepository } from './history.ts';
import type { StagedRow } from './imports.ts';
import { forgetIn, type Once } from './once.ts';
import type { Parked } from './parked.ts';
import type { Collection, Doc, Update } from './port.ts';
import type { Recorded, RecordRepository } from './records.ts';
import type { Hand } from './trail.ts';
import { removedText } from './upkeep.ts';
import { wordFields } from './words.ts';

interface Sources {
  readonly matches: Collection<Match>;
  readonly deliveries: Collection<Delivery>;
  readonly once: Collection<Once>;
  readonly parked: Collection<Parked>;
  readonly staged: Collection<StagedRow>;
  readonly history: Pick<HistoryRepository, 'removeWords'>;
  readonly compact: () => Promise<void>;
}

/** Fields that are sealed for another reason than the words of the record that is erased. */
const machinery: readonly string[] = ['pending', 'title'];

/** What of a record of that collection holds words, but its title, which every record has. */
export const wordsOf = (collection: string): readonly string[] =>
  Object.keys(wordFields[collection] ?? {}).filter((field) => !machinery.includes(field));

/** Lists that a record always has: they are emptied. */
const emptied = { agenda: [] } as const;

const gone = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, true as const]));

/** Every text in some plain data. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Whether a reply speaks of one of these ids and holds one of these texts. */
function speaks(reply: unknown, ids: readonly string[], texts: readonly string[]): boolean {
  const said = textsIn(reply);
  const about = said.some((text) => ids.some((id) => text === id || text.split(/[^\p{L}\p{N}-]+/u).includes(id)));
  return about && said.some((text) => texts.some((each) => text.includes(each)));
}

export type ErasureRepository = ReturnType<typeof erasureRepository>;

export function erasureRepository({ matches, deliveries, once, parked, staged, history, compact }: Sources) {
  /** On the version that was read, so that nothing that is written meanwhile is lost. */
  async function bare(id: string): Promise<void> {
    const match = await matches.get(id);
    if (match === undefined) return;
    const parts = match.parts.map((part) => (part.name === 'words' ? { ...part, shared: [] } : part));
    const words = wordsOf('matches').filter((field) => field !== 'parts');
    const update = { $set: { parts }, $unset: gone(words) } as Update<Match>;
    if ((await matches.change(id, update, { version: match.version })) === undefined) await bare(id);
  }

  async function fromReplies(ids: readonly string[], texts: readonly string[]): Promise<void> {
    for await (const row of deliveries.each({}))
      if (row.reply !== undefined && speaks(row.reply, ids, texts)) await deliveries.remove({ _id: row._id });
    await forgetIn(once, [], (reply) => speaks(reply, ids, texts));
    for await (const { _id, values } of parked.each({})) if (speaks(values, ids, texts)) await parked.remove({ _id });
  }

  /** Rows of an import that became the record, or would be written over it. */
  async function fromImports(id: string, words: readonly string[]): Promise<void> {
    for (const { _id, record } of await staged.find({ $or: [{ to: id }, { external: id }] })) {
      const kept = Object.entries(record).filter(([field]) => !words.includes(field));
      await staged.change(_id, { $set: { record: { ...Object.fromEntries(kept), title: removedText } } });
    }
  }

  return {
    /**
     * Erases the words of a record as it was read, and ends it with `status`.
     * @returns the record without them, or undefined when it has moved on; nothing was erased then
     */
    async record<R extends Recorded & Doc & { readonly title: string; readonly status: string }>(
      of: RecordRepository<R>,
      collection: 'needs' | 'offers' | 'followups' | 'roundtables' | 'lessons',
      record: R,
      status: R['status'],
      now: Date,
      hand: Hand,
    ): Promise<R | undefined> {
      const { _id: id, version } = record;
      const words = wordsOf(collection).filter((field) => !Object.hasOwn(emptied, field));
      const empty = collection === 'roundtables' ? emptied : {};
      const $unset = gone(words);
      const update = { $set: { title: removedText, status, ...empty }, $unset } as unknown as Update<R>;
      const written = await of.change(id, version, update, now, hand);
      if (written === undefined) return undefined;
      await history.removeWords(id, removedText);
      const around = await matches.find({ $or: [{ need: id }, { offer: id }] });
      for (const { _id } of around) await bare(_id);
      const said = ['title', ...wordsOf(collection)].map((field) => Reflect.get(record, field));
      const texts = [...new Set(textsIn(said))].filter((text) => text !== removedText && text.trim() !== '');
      await fromImports(id, wordsOf(collection));
      await fromReplies([id, ...around.map(({ short }) => short)], texts);
      await compact();
      return written;
    },
  };
}
