/** Lists of records, a page at a time: the same for needs, offers and follow-ups. */
import type { Context } from '../context.ts';
import { flag } from '../fields.ts';
import type { Message } from '../i18n/message.ts';
import type { Item, Reply, Values } from '../reply.ts';
import type { Filter, FindOptions } from '../store/port.ts';
import type { Recorded, RecordRepository, Seen } from '../store/records.ts';
import { ageLines } from './fresh.ts';
import { fields, pageSize, paging } from './shared.ts';

/** What a list of needs or offers is narrowed by. */
export const listFields = {
  topics: fields.topicFilter,
  mine: flag({ label: 'Only my delegation’s' }),
  closed: flag({ label: 'Also those no longer open' }),
  page: fields.page,
} as const;

/** What is narrowed to the asker's own delegation says nothing to a channel. */
export const notOwn = ({ mine }: Values): boolean => mine === undefined || [mine].flat().length === 0;

export interface Listing<R extends Recorded> {
  /** The command, for the next page. */
  readonly command: string;
  readonly repository: RecordRepository<R>;
  readonly filter: Filter<R>;
  readonly sort: FindOptions<R>['sort'];
  readonly item: (record: Seen<R>) => Item;
  readonly none: Message;
  readonly counted: (count: number) => Message;
}

type Given = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** What was given, as it is typed: for the button of the next page. */
function valuesOf(given: Given): Values {
  const typed = Object.entries(given).flatMap(([key, value]) =>
    value === undefined || value === false ? [] : [[key, value === true ? 'yes' : value] as const],
  );
  return Object.fromEntries(typed);
}

/** One page of what the viewer may see, and how much there is. */
export async function listPage<R extends Recorded>(
  listing: Listing<R>,
  given: Given,
  page: number,
  ctx: Context,
): Promise<Reply> {
  const { repository, filter, sort, command } = listing;
  const [count, found] = await Promise.all([
    repository.count(ctx.viewer, filter),
    repository.list(ctx.viewer, filter, { sort, skip: (page - 1) * pageSize, limit: pageSize }),
  ]);
  if (count === 0) return { text: listing.none };
  return {
    text: listing.counted(count),
    items: found.map((record) => withAge(listing.item(record), record, ctx.now)),
    ...paging(command, valuesOf(given), page, count),
  };
}

const withAge = (item: Item, record: { readonly createdAt: Date }, now: Date): Item => ({
  ...item,
  lines: [...(item.lines ?? []), ...ageLines(record, now)],
});

/** The filter of a list of needs or offers by topic and owner. */
export function narrowed(topics: readonly string[] | undefined, mine: boolean | undefined, ctx: Context) {
  return {
    ...(topics === undefined ? {} : { topics: { $in: topics } }),
    ...(mine ? { owners: ctx.person?.delegation ?? '' } : {}),
  };
}
