/** `/wg report`: the figures of a year, or of any days, for the secretariat: each with what it is, in the chat or as a file. */
import { ask, defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import type { Recorded, Timed } from '../domain/figures/recorded.ts';
import { periodOf, type StatusWrite, statesOf } from '../domain/figures/times.ts';
import { type YearFigures, yearFigures } from '../domain/figures/year.ts';
import { csvTable } from '../exchange/csv.ts';
import { mediaType } from '../exchange/markdown.ts';
import { mediaTypes } from '../exchange/write.ts';
import { choice, day as dayField } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Button, HandedFile, Item, Reply, Table } from '../reply.ts';
import { sheetDocument } from '../reports/sheet.ts';
import { reasonRows, type Span, topicRows, yearGroups, yearSheet, yearTable, yearTitle } from '../reports/year.ts';
import { cutoff } from '../retention.ts';
import type { Recorded as Record, Seen } from '../store/records.ts';
import { day } from '../views.ts';
import { voiceOf } from './handed.ts';

export const reportForms = [
  { value: 'chat', label: 'Here in the chat' },
  { value: 'markdown', label: 'As a document, in Markdown', also: ['document', 'md'] },
  { value: 'csv', label: 'As a table, in CSV', also: ['table', 'spreadsheet'] },
] as const;
export type ReportForm = (typeof reportForms)[number]['value'];

/** The records whole, as those see them who look after everything: nobody else gives this command. */
async function recorded({ records, viewer }: Context): Promise<Recorded> {
  const { needs, offers, followUps, matches, history } = records;
  const writes = await history.statusWrites(viewer);
  const timed = <R extends Record & { readonly status: string }>(record: Seen<R>): Seen<R> & Timed => {
    const kept: readonly StatusWrite[] = writes.get(record._id) ?? [];
    const delegation = 'named' in record.owner ? record.owner.named : '';
    return { ...record, delegation, states: statesOf(record, kept) };
  };
  const [ofNeeds, ofOffers, ofFollowUps, ofMatches] = await Promise.all([
    needs.list(viewer, {}),
    offers.list(viewer, {}),
    followUps.list(viewer, {}),
    matches.times(viewer),
  ]);
  return {
    needs: ofNeeds.map(timed),
    offers: ofOffers.map(timed),
    followUps: ofFollowUps.map(timed),
    matches: ofMatches,
  };
}

/** What the record no longer holds of these days. */
function notes({ from }: Span, { now }: Context): Message[] {
  const kept = cutoff('matches', now).toISOString().slice(0, 10);
  return from < kept ? [message('year.kept', { day: day(kept) })] : [];
}

function fileOf(form: 'markdown' | 'csv', figures: YearFigures, span: Span, ctx: Context): HandedFile {
  const voice = voiceOf(ctx);
  const name = `rapporteur-figures-secretariat-${span.from}-to-${span.to}`;
  if (form === 'csv')
    return { name: `${name}.csv`, type: mediaTypes.csv, content: csvTable(yearTable(figures, span, voice)) };
  return {
    name: `${name}.md`,
    type: mediaType,
    content: sheetDocument(yearSheet(figures, span, notes(span, ctx)), voice),
  };
}

function tableOf(figures: YearFigures): Table {
  const rows = yearGroups(figures).flatMap(({ figures: all }) => all.map(({ name, value }) => [name, value]));
  const head = [message('year.figure'), message('year.value')];
  return { caption: message('year.figure'), head, rows: [...rows, ...reasonRows(figures)] };
}

/** What each figure is, and the needs by topic. */
function itemsOf(figures: YearFigures): Item[] {
  const groups = yearGroups(figures).map(({ title, figures: all }) => ({
    title,
    lines: all.map(({ name, how }) => message('year.line', { name, how })),
  }));
  const topics =
    topicRows(figures).length === 0 ? [] : [{ title: message('year.topics'), lines: [message('year.topics.how')] }];
  return [...groups, ...topics, { title: message('year.reasons'), lines: [message('year.reasons.how')] }];
}

/** For a chat that has no room for both: what each figure is, alone. */
const howButton = ({ from, to }: Span): Button => ({
  label: message('button.year.how'),
  command: 'wg report',
  values: { from, to, only: 'definitions' },
  answer: 'beside',
});

function fileButtons({ from, to }: Span): Button[] {
  const values = { from, to };
  return [
    {
      label: message('button.year.markdown'),
      command: 'wg report',
      values: { ...values, as: 'markdown' },
      answer: 'beside',
    },
    { label: message('button.year.csv'), command: 'wg report', values: { ...values, as: 'csv' }, answer: 'beside' },
  ];
}

/** The form, where the days can be chosen. */
const daysButton = ({ from, to }: Span): Button => ({
  ...{ label: message('button.year.days'), command: 'wg report' },
  values: { from, to, '': ask },
});

export const wgReport = defineCommand({
  name: 'wg report',
  summary: 'The figures of a year, or of any days, each with what it is',
  access: ['secretariat'],
  visibility: 'private',
  repeatable: true,
  form: true,
  fields: {
    from: dayField({ label: 'From', hint: 'A date such as 2027-01-01; this year’s first day when left out' }),
    to: dayField({ label: 'To', hint: 'A date such as 2027-12-31; today when left out', aliases: ['until'] }),
    as: choice({ label: 'In what form', aliases: ['form'], options: reportForms }),
    only: choice({ label: 'Only', options: [{ value: 'definitions', label: 'What each figure is', also: ['how'] }] }),
  },
  check: ({ from, to }, today) => ({
    from: from !== undefined && from > today ? message('year.future') : undefined,
    to: to !== undefined && to < (from ?? firstDay(to)) ? message('year.order') : undefined,
  }),
  async run({ to: until, from: since, as = 'chat', only }, ctx): Promise<Reply> {
    const to = until ?? ctx.today;
    const span: Span = { from: since ?? firstDay(to), to, today: ctx.today };
    const figures = yearFigures(await recorded(ctx), span.from, to, periodOf(span.from, to));
    const between = { from: day(span.from), to: day(to) };
    if (as !== 'chat')
      return { tone: 'good', text: message('year.file', between), file: fileOf(as, figures, span, ctx) };
    return {
      text: yearTitle(span),
      lines: [message('year.made', { day: day(ctx.today) }), message('year.for'), ...notes(span, ctx)],
      items: itemsOf(figures),
      ...(only === undefined && { table: tableOf(figures) }),
      buttons: [...(only === undefined ? [howButton(span)] : []), ...fileButtons(span), daysButton(span)],
    };
  },
});

const firstDay = (of: string): string => `${of.slice(0, 4)}-01-01`;
