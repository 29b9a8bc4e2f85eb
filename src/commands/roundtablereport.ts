/** `/roundtable report`: what a roundtable leaves behind, in a version to pass on and one for coordinators. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { type Between, betweenOf, isBetween, type ReportVersion, workPlan } from '../domain/figures/workplan.ts';
import { listedNeedStates, type Need, openOfferStates, type Roundtable } from '../domain/records.ts';
import { isCoordinator, type Viewer } from '../domain/visibility.ts';
import { csvTable } from '../exchange/csv.ts';
import { mediaType } from '../exchange/markdown.ts';
import { mediaTypes } from '../exchange/write.ts';
import { choice, record } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Button, HandedFile, Item, Reply, Table } from '../reply.ts';
import { sheetDocument } from '../reports/sheet.ts';
import {
  type RoundtableReport,
  recordParts,
  reportLines,
  reportSheet,
  reportTable,
  reportTitle,
  stateOf,
  timelineOf,
  totalsLines,
} from '../reports/workplan.ts';
import type { Filter } from '../store/port.ts';
import type { Recorded, RecordRepository, Seen } from '../store/records.ts';
import { named, needItem, offerItem } from '../views.ts';
import { voiceOf } from './handed.ts';
import { command, none } from './shared.ts';
import { reportForms } from './year.ts';

const versions = [
  { value: 'shareable', label: 'To pass on: nothing on how far anybody is' },
  { value: 'coordinators', label: 'For coordinators: with states and dates', also: ['coordinator', 'inside'] },
] as const;

/** The roundtable that was meant, or the last that began. @throws Refusal */
async function meant(id: string | undefined, ctx: Context): Promise<Seen<Roundtable>> {
  const { roundtables } = ctx.records;
  if (id !== undefined) {
    const found = await roundtables.get(ctx.viewer, id);
    if (found === undefined) throw none(id, 'roundtable list');
    return found;
  }
  const begun = { from: { $lte: ctx.today } };
  const [last] = await roundtables.list(ctx.viewer, begun, { sort: { from: -1, _id: -1 }, limit: 1 });
  if (last === undefined) throw refuse('plan.none', { open: command('roundtable open') });
  return last;
}

const group: Viewer = { kind: 'channel', level: 'group' };

/** What is told to everybody of the group: as they see it, and no more of it than whoever asks sees. */
async function shared<R extends Recorded>(
  of: RecordRepository<R>,
  filter: Filter<R>,
  ctx: Context,
): Promise<Seen<R>[]> {
  const own = new Set((await of.list(ctx.viewer, filter)).map(({ _id }) => _id));
  return (await of.list(group, filter)).filter(({ _id }) => own.has(_id));
}

/** Needs that became covered in that time, as far as the time is known to whoever looks. */
async function coveredIn(needs: readonly Seen<Need>[], between: Between, ctx: Context): Promise<Seen<Need>[]> {
  const since = await ctx.records.history.lastStatus(needs.map(({ _id }) => _id));
  return needs.filter(({ _id, createdAt }) => isBetween(since.get(_id) ?? createdAt, between));
}

async function reportOf(roundtable: Seen<Roundtable>, version: ReportVersion, ctx: Context): Promise<RoundtableReport> {
  const { followUps, needs, offers, roundtables } = ctx.records;
  const read = <R extends Recorded>(of: RecordRepository<R>, filter: Filter<R>) =>
    version === 'coordinators' ? of.list(ctx.viewer, filter) : shared(of, filter, ctx);
  const sessions = await roundtables.list(ctx.viewer, {});
  const between = betweenOf(roundtable, sessions, ctx.now);
  const { since } = between;
  const fresh = since === undefined ? { $lte: between.until } : { $gt: since, $lte: between.until };
  const [standing, newNeeds, newOffers, covered] = await Promise.all([
    read(followUps, { stands: roundtable._id }),
    read(needs, { createdAt: fresh, status: { $in: [...listedNeedStates, 'covered'] } }),
    read(offers, { createdAt: fresh, status: { $in: openOfferStates } }),
    read(needs, { status: { $in: ['covered', 'partly covered'] } }),
  ]);
  return {
    ...{ roundtable, version, needs: newNeeds, offers: newOffers, today: ctx.today },
    // whose it is, is what a plan says: a follow-up seen without that is not on it
    plan: workPlan(
      standing.filter(({ sight }) => sight === 'named'),
      roundtable._id,
      version,
      ctx.today,
    ),
    covered: await coveredIn(covered, between, ctx),
    titles: new Map(sessions.map(({ _id, title }) => [_id, title])),
  };
}

/** Whom it is for stands in its name: `rapporteur-R-3-shareable-2026-11-23.md`. */
function fileOf(form: 'markdown' | 'csv', report: RoundtableReport, ctx: Context): HandedFile {
  const voice = voiceOf(ctx);
  const name = `rapporteur-${report.roundtable._id}-${report.version}-${ctx.today}`;
  if (form === 'csv')
    return { name: `${name}.csv`, type: mediaTypes.csv, content: csvTable(reportTable(report, voice)) };
  return { name: `${name}.md`, type: mediaType, content: sheetDocument(reportSheet(report), voice) };
}

/** What a chat has room for; the files have every column. */
function tableOf({ plan, version }: RoundtableReport): Table | undefined {
  if (plan.rows.length === 0) return undefined;
  const inside = version === 'coordinators';
  const head = (['id', 'action', 'lead', 'timeline'] as const).map((key) => message(`plan.${key}`));
  const rows = plan.rows.map((row) => [
    message('cell.text', { text: row.id }),
    message('cell.text', { text: row.action }),
    message('cell.text', { text: named('delegation', row.leads) }),
    timelineOf(row),
    ...(inside ? [stateOf(row)] : []),
  ]);
  return { caption: message('plan.plan'), head: inside ? [...head, message('plan.state')] : head, rows };
}

/** Most records of a part that the chat names. */
const most = 5;

function itemsOf(report: RoundtableReport): Item[] {
  return recordParts(report).flatMap(({ key, all }) => {
    if (all.length === 0) return [];
    const items = all.slice(0, most).map((one) => ('eligible' in one ? offerItem(one) : needItem(one)));
    const heading: Item = {
      title: message('plan.part', { part: message(`plan.${key}`), count: all.length }),
      heading: true,
    };
    return [heading, ...items.map(({ title, lines }): Item => ({ title, lines: lines?.slice(0, 1) }))];
  });
}

function buttonsOf({ roundtable: { _id: roundtable }, version }: RoundtableReport): Button[] {
  const values = { roundtable, version };
  return [
    {
      label: message('button.year.markdown'),
      command: 'roundtable report',
      values: { ...values, as: 'markdown' },
      answer: 'beside',
    },
    {
      label: message('button.year.csv'),
      command: 'roundtable report',
      values: { ...values, as: 'csv' },
      answer: 'beside',
    },
  ];
}

export const roundtableReport = defineCommand({
  name: 'roundtable report',
  summary: 'What a roundtable leaves behind: the work plan, what was covered, what is new',
  access: 'recognised',
  visibility: 'private',
  repeatable: true,
  fields: {
    roundtable: record({ label: 'Roundtable', hint: 'The last one when left out', prefixes: 'R', position: 'word' }),
    version: choice({ label: 'For whom', hint: 'To pass on when left out', aliases: ['for'], options: versions }),
    as: choice({ label: 'In what form', aliases: ['form'], options: reportForms }),
  },
  async run({ roundtable: id, version = 'shareable', as = 'chat' }, ctx): Promise<Reply> {
    if (version === 'coordinators' && !isCoordinator(ctx.viewer)) throw refuse('access.role');
    const report = await reportOf(await meant(id, ctx), version, ctx);
    if (as !== 'chat')
      return { tone: 'good', text: reportTitle(report), lines: reportLines(report), file: fileOf(as, report, ctx) };
    return {
      text: reportTitle(report),
      lines: [...reportLines(report), ...totalsLines(report)],
      items: itemsOf(report),
      table: tableOf(report),
      buttons: buttonsOf(report),
    };
  },
});
