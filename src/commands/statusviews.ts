/** How figures look in a reply: the table by field and region, on whom asks wait, which dates lie ahead. */
import type { Context } from '../context.ts';
import type { SeenRow } from '../domain/figures/see.ts';
import type { Line, Scoped, Waiting } from '../domain/figures/status.ts';
import { confirmedOf, freshFor } from '../domain/freshness.ts';
import { addDays } from '../domain/hours.ts';
import { type Message, message } from '../i18n/message.ts';
import { figure, matchItem } from '../matchviews.ts';
import type { Item, Table } from '../reply.ts';
import { followUpItem, needItem, offerItem, ownerMessage } from '../views.ts';

/** Most records that a section names. */
export const mostItems = 5;

type Heading = 'status.waiting' | 'status.passed' | 'status.ahead' | 'status.list';

/** Items under a heading, and how many more there are. */
export function section(key: Heading, items: readonly Item[], rest = 0): Item[] {
  if (items.length === 0) return [];
  const more = rest > 0 ? [{ title: message('status.more', { count: rest }) }] : [];
  return [{ title: message(key), heading: true }, ...items, ...more];
}

/** The records themselves, as their viewer sees them now: what is gone from their sight meanwhile is left out. */
export async function itemsOf(rows: readonly SeenRow[], { records, viewer }: Context): Promise<Item[]> {
  const found = rows.map(async ({ row: { id, kind } }): Promise<Item[]> => {
    if (kind === 'need') return some(await records.needs.get(viewer, id), needItem);
    if (kind === 'offer') return some(await records.offers.get(viewer, id), offerItem);
    return some(await records.followUps.get(viewer, id), followUpItem);
  });
  return (await Promise.all(found)).flat();
}

const some = <R>(record: R | undefined, item: (record: R) => Item): Item[] =>
  record === undefined ? [] : [item(record)];

/** The first few rows under a heading. */
export async function rowSection(key: Heading, rows: readonly SeenRow[], ctx: Context): Promise<Item[]> {
  return section(key, await itemsOf(rows.slice(0, mostItems), ctx), rows.length - mostItems);
}

/** The asks that wait for an answer, the best few of them. */
export async function waitingItems({ asks }: Waiting, { records, viewer }: Context): Promise<Item[]> {
  const found = await Promise.all(asks.slice(0, mostItems).map(({ pair }) => records.matches.get(viewer, pair.short)));
  const items = found.flatMap((seen) => (seen === undefined ? [] : [matchItem(seen, true)]));
  return section('status.waiting', items, asks.length - mostItems);
}

/** On whom asks wait, in one line. */
export function waitingLine({ on }: Waiting): Message[] {
  if (on.length === 0) return [];
  const list = on.map(({ whom, count }) => message('status.waits.one', { whom: ownerMessage(whom), count }));
  return [message('status.waits', { list: { list } })];
}

const headOf = ({ kind, id }: Line): Message => {
  if (kind === 'untold') return message('status.table.untold');
  return message('cell.text', { text: { name: kind, id } });
};

/** A row for each field with anything in it, and for each region with open needs. */
export function tableOf(lines: readonly Line[]): Table | undefined {
  if (lines.length === 0) return undefined;
  const head = ['status.table.pillar', 'status.table.needs', 'status.table.offers', 'status.table.uncovered'] as const;
  const rows = lines.map((line) => [headOf(line), figure(line.needs), figure(line.offers), figure(line.unmet)]);
  return { caption: message('status.table'), head: head.map((key) => message(key)), rows };
}

/** Of what is open, how much was confirmed lately. */
export function freshLine({ needs, offers }: Scoped, now: Date): Message[] {
  if (needs.length + offers.length === 0) return [];
  const since = addDays(now, -freshFor.close).getTime();
  let oldest = now.getTime();
  const fresh = (all: readonly SeenRow[]): number => {
    let count = 0;
    for (const { row } of all) {
      const at = confirmedOf(row).getTime();
      if (at < oldest) oldest = at;
      if (at > since) count += 1;
    }
    return count;
  };
  const counts = { needs: fresh(needs), ofneeds: needs.length, offers: fresh(offers), ofoffers: offers.length };
  const day = { day: new Date(oldest).toISOString().slice(0, 10) };
  return [message('status.fresh', { ...counts, days: freshFor.close, oldest: day })];
}

export const counts = ({ needs, offers, pairs, followUps }: Scoped) => ({
  needs: message('status.needs', { count: needs.length }),
  offers: message('status.offers', { count: offers.length }),
  matches: message('status.matches', { count: pairs.length }),
  followups: message('status.followups', { count: followUps.length }),
});
