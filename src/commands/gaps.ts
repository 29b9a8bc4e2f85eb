/** `/wg gaps`: the matrix of topics by regions, or by delegations for coordinators, as a table, and what changed since the last roundtable. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { pillarRows } from '../domain/data/taxonomy.ts';
import {
  type Asked,
  balance,
  byGap,
  type Cell,
  liesIn,
  type Matrix,
  matrixOf,
  opensIn,
  type PlaceHead,
} from '../domain/figures/matrix.ts';
import type { Seen, SeenRow } from '../domain/figures/see.ts';
import { trendOf, turnedSince } from '../domain/figures/status.ts';
import { regions } from '../domain/participants.ts';
import { pillarOf } from '../domain/taxonomy.ts';
import { isCoordinator } from '../domain/visibility.ts';
import { choice, day, flag, type InputOf } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { matrixPicture } from '../pictureviews.ts';
import { refuse } from '../refusal.ts';
import type { Reply, Table, Values } from '../reply.ts';
import { day as dayParam } from '../views.ts';
import { command, fields, pageSize, paging } from './shared.ts';

/** Columns of one table: more cannot be read on a phone. */
const mostColumns = 6;

const gapsFields = {
  by: choice({
    label: 'By region or delegation',
    hint: 'By delegation: for coordinators',
    options: [
      { value: 'region', label: 'Region' },
      { value: 'delegation', label: 'Delegation', also: ['state'] },
    ],
  }),
  topics: fields.topicFilter,
  pillar: choice({
    label: 'Only this field',
    aliases: ['field'],
    options: pillarRows.map(({ id, label }) => ({ value: id, label })),
    names: 'pillar',
  }),
  region: choice({ label: 'Only this region', options: regions, names: 'eligible' }),
  since: day({ label: 'Trend since', hint: 'A date; the last roundtable when left out' }),
  picture: flag({ label: 'With a picture' }),
  page: fields.page,
} as const;
type Input = InputOf<typeof gapsFields>;

const askedOf = ({ by = 'region', topics, pillar, region }: Input): Asked => ({
  by,
  ...(topics === undefined ? {} : { topics }),
  ...(pillar === undefined ? {} : { pillar }),
  ...(region === undefined ? {} : { region: region.slice('area:'.length) }),
});

const placeLabel = ({ kind, id }: PlaceHead): Message => {
  if (kind === 'area' || kind === 'delegation') return message('cell.text', { text: { name: kind, id } });
  return message(kind === 'organisations' ? 'gaps.organisations' : 'gaps.untold');
};

/** A matrix in words: its caption and the heads of its rows and columns, for a table and for a picture. */
export function labelsOf({ rows, columns }: Pick<Matrix, 'rows' | 'columns'>, { by, region }: Asked) {
  const area = region === undefined ? undefined : ({ name: 'area', id: region } as const);
  const caption = by === 'delegation' ? message('gaps.caption.delegation') : message('gaps.caption');
  return {
    caption: area === undefined ? caption : message('gaps.caption.within', { area, caption }),
    rows: rows.map(({ kind, id }) =>
      kind === 'untold' ? message('status.table.untold') : message('cell.text', { text: { name: 'topic', id } }),
    ),
    columns: columns.map(placeLabel),
  };
}

/** `3 / 1 (2)`: needs, offers, and the needs nothing is suggested for; a dash where there is nothing. */
function cellText({ needs, offers, unmet }: Cell): Message {
  return needs + offers === 0 ? message('gaps.cell.none') : message('gaps.cell', { needs, offers, unmet });
}

const signed = (value: number): Message =>
  value > 0 ? message('gaps.more', { count: value }) : message('cell.text', { text: value });

/** The columns with most that nothing is suggested for, in the order in which they stood. */
function columnsShown({ totals }: Matrix): number[] {
  const worst = totals.columns
    .map((cell, at) => ({ at, cell }))
    .sort((a, b) => b.cell.unmet - a.cell.unmet || b.cell.needs - a.cell.needs || a.at - b.at);
  return worst
    .slice(0, mostColumns)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

const none: Cell = { needs: 0, offers: 0, unmet: 0 };

function tableOf(matrix: Matrix, asked: Asked, page: number): Table {
  const labels = labelsOf(matrix, asked);
  const columns = columnsShown(matrix);
  const { cells, totals } = matrix;
  const line = (head: Message, own: readonly Cell[], all: Cell): Message[] => [
    ...[head, ...columns.map((at) => cellText(own[at] ?? none))],
    ...[cellText(all), signed(balance(all))],
  ];
  const rows = byGap(matrix)
    .slice((page - 1) * pageSize, page * pageSize)
    .flatMap((at) => {
      const [head, total] = [labels.rows[at], totals.rows[at]];
      return head === undefined || total === undefined ? [] : [line(head, cells[at] ?? [], total)];
    });
  const heads = columns.flatMap((at) => labels.columns[at] ?? []);
  return {
    caption: labels.caption,
    head: [message('gaps.topic'), ...heads, message('gaps.all'), message('gaps.balance')],
    rows: [...rows, line(message('gaps.all'), totals.columns, totals.all)],
  };
}

/** What is not in the table and where it is. */
function leftOut({ columns }: Matrix): Message[] {
  const left = columns.length - mostColumns;
  return left <= 0 ? [] : [message('gaps.columns', { count: left, region: command('wg gaps', 'region:"Africa"') })];
}

/** The day from which the trend counts: the one that was given, else the last day of the roundtable that was closed last. */
async function startOf({ since }: Input, ctx: Context): Promise<{ at: Date; name: Message } | undefined> {
  const midnight = (of: string) => new Date(`${of}T00:00:00Z`);
  if (since !== undefined) return { at: midnight(since), name: message('gaps.since.day', { day: dayParam(since) }) };
  const sort = { closedAt: -1, _id: 1 } as const;
  const [last] = await ctx.records.roundtables.list(ctx.viewer, { status: 'closed' }, { sort, limit: 1 });
  if (last?.closedAt === undefined) return undefined;
  return { at: last.closedAt, name: message('gaps.since.roundtable', { id: last._id, day: dayParam(last.to) }) };
}

/** Whether a record is of the topics, field and region that were asked for. */
function within({ topics, pillar, region }: Asked, ctx: Context): (seen: SeenRow) => boolean {
  return (seen) =>
    (topics === undefined || seen.row.topics.some((topic) => topics.includes(topic))) &&
    (pillar === undefined || seen.row.topics.some((topic) => pillarOf(topic) === pillar)) &&
    (region === undefined ||
      (seen.row.kind === 'offer' ? opensIn(region, seen, ctx.register.reach) : liesIn(region, seen.owner)));
}

async function trendLines(seen: Seen, asked: Asked, input: Input, ctx: Context): Promise<Message[]> {
  const start = await startOf(input, ctx);
  if (start === undefined) return [];
  const former = await ctx.records.history.statesAt(turnedSince(seen, start.at), start.at);
  const { before, now } = trendOf(seen, start.at, former, within(asked, ctx));
  const figures = { beforeneeds: before.needs, ...now, beforeoffers: before.offers };
  return [message('gaps.trend', { since: start.name, ...figures })];
}

/** What was given, as it is typed: for the next page, which needs no second picture. */
function typed({ page: _page, picture: _picture, ...given }: Input): Values {
  const told = Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return Object.fromEntries(told);
}

/** The picture where it was asked for, else the press that asks for it. */
function pictured(matrix: Matrix, asked: Asked, input: Input): Pick<Reply, 'picture' | 'buttons'> {
  const picture = { ...labelsOf(matrix, asked), cells: matrix.cells };
  if (input.picture) return { picture: matrixPicture(picture) };
  const values = { ...typed(input), picture: 'yes' };
  return { buttons: [{ label: message('button.picture'), command: 'wg gaps', values, answer: 'beside' }] };
}

export const wgGaps = defineCommand({
  name: 'wg gaps',
  summary: 'Needs and offers by topic and region, the largest gaps first, and the trend',
  aliases: ['matrix'],
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: () => true,
  fields: gapsFields,
  check: ({ since }, today) => ({ since: since !== undefined && since > today ? message('gaps.future') : undefined }),
  async run(input, ctx): Promise<Reply> {
    const asked = askedOf(input);
    if (asked.by === 'delegation' && !isCoordinator(ctx.viewer)) throw refuse('gaps.coordinators');
    const seen = await ctx.register.see(ctx.viewer);
    const matrix = matrixOf(seen, asked, ctx.register.reach);
    const list = { needs: command('need list'), offers: command('offer list') };
    if (matrix.rows.length === 0) return { text: message('gaps.none', list) };
    const { page = 1 } = input;
    const { needs, offers, unmet } = matrix.totals.all;
    const { footer = [], buttons: turns = [] } = paging('wg gaps', typed(input), page, matrix.rows.length);
    const { buttons = [], ...picture } = pictured(matrix, asked, input);
    return {
      text: message('gaps.text', { needs, offers, unmet }),
      lines: [message('gaps.legend'), ...(await trendLines(seen, asked, input, ctx))],
      table: tableOf(matrix, asked, page),
      footer: [...leftOut(matrix), ...footer],
      buttons: [...turns, ...buttons],
      ...picture,
    };
  },
});
