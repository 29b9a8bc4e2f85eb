/** What leaves: every record of a kind in the order of its ids, read a page at a time. */
import type { Viewer } from '../domain/visibility.ts';
import type { Records } from '../store/index.ts';
import type { Filter, FindOptions } from '../store/port.ts';
import type { Kind } from './columns.ts';

type Sources = Pick<Records, 'needs' | 'offers' | 'followUps'>;
interface Listed {
  readonly _id: string;
}
type List<T extends Listed> = (filter: Filter<Listed>, options: FindOptions<Listed>) => Promise<T[]>;

const page = 100;

async function* inPages<T extends Listed>(list: List<T>): AsyncIterable<T> {
  let after = '';
  for (;;) {
    const found = await list({ _id: { $gt: after } }, { sort: { _id: 1 }, limit: page });
    yield* found;
    const last = found.at(-1);
    if (last === undefined) return;
    after = last._id;
  }
}

/** What everyone may see, whoever asks: an export leaves the group. */
export const everyone: Viewer = { kind: 'channel', level: 'public' };

const repositoryOf = ({ needs, offers, followUps }: Sources, kind: Kind) =>
  ({ need: needs, offer: offers, followup: followUps })[kind] as unknown as Records['needs'];

/** How many public records of a kind there are. */
export const countPublic = (records: Sources, kind: Kind): Promise<number> =>
  repositoryOf(records, kind).count(everyone, { visibility: 'public' });

/** Public records as everyone sees them, under their names; what no delegation has confirmed never leaves. */
export async function* publicRecords(records: Sources, kind: Kind): AsyncIterable<object> {
  const repository = repositoryOf(records, kind);
  const list: List<Awaited<ReturnType<typeof repository.list>>[number]> = (filter, options) =>
    repository.list(everyone, { $and: [filter, { visibility: 'public' }] }, options);
  for await (const { owner, reported, ...record } of inPages(list))
    if (reported !== true && 'named' in owner) yield { ...record, owners: [owner.named] };
}

/** Every record of a kind, whole: for the one who runs the bot. */
export function allRecords(records: Sources, kind: Kind): AsyncIterable<Listed> {
  const { whole } = repositoryOf(records, kind);
  return inPages((filter, options) => whole.list(filter, options));
}

/** How many records of a kind there are in all. */
export const countAll = (records: Sources, kind: Kind): Promise<number> =>
  repositoryOf(records, kind).count({ kind: 'channel', level: 'coordinators' }, {});
