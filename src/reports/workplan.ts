/** The report of a roundtable as it is told: the plan, the agenda, what was covered, and what is new since the last one. */
import type { PlanRow, ReportVersion, WorkPlan } from '../domain/figures/workplan.ts';
import type { Need, Offer, Roundtable } from '../domain/records.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import { plain, type Voice } from '../i18n/render.ts';
import { figure } from '../matchviews.ts';
import type { Seen } from '../store/records.ts';
import { day, named, ownerMessage } from '../views.ts';
import type { Part, Sheet } from './sheet.ts';

type Listed = Seen<Need> | Seen<Offer>;

/** All that a report of a roundtable tells, as its reader sees it. */
export interface RoundtableReport {
  readonly roundtable: Pick<Roundtable, '_id' | 'title' | 'from' | 'to' | 'agenda'>;
  readonly version: ReportVersion;
  readonly plan: WorkPlan;
  readonly covered: readonly Seen<Need>[];
  readonly needs: readonly Seen<Need>[];
  readonly offers: readonly Seen<Offer>[];
  /** The roundtables by id, for the forum of a follow-up that was carried here. */
  readonly titles: ReadonlyMap<string, string>;
  readonly today: string;
}

const cell = (text: Param): Message => message('cell.text', { text });
const nothing = () => message('plan.nothing');
const delegations = (ids: readonly string[]): Message =>
  ids.length === 0 ? nothing() : cell(named('delegation', ids));

export function timelineOf({ due, next }: PlanRow): Message {
  if (due === undefined) return next ? message('plan.next') : nothing();
  return next ? message('plan.next.day', { day: day(due) }) : cell(day(due));
}

function forumOf({ forum, item }: PlanRow, titles: ReadonlyMap<string, string>): Message {
  if (forum === undefined) return nothing();
  const title = titles.get(forum) ?? forum;
  return item === undefined ? cell(title) : message('plan.forum.item', { title, item });
}

export function stateOf({ state }: PlanRow): Message {
  if (state === undefined) return nothing();
  const status = message(`status.${state.status}`);
  const why = state.why === undefined ? status : message('plan.state.why', { status, why: state.why });
  return state.passed ? message('plan.state.passed', { status: why }) : why;
}

const columns = ['action', 'outputs', 'timeline', 'lead', 'partners', 'forum', 'criterion'] as const;

export const planHead = (version: ReportVersion): Message[] => [
  message('plan.id'),
  ...columns.map((column) => message(`plan.${column}`)),
  ...(version === 'coordinators' ? [message('plan.state')] : []),
];

/** The cells of one line, in the order of the head. */
function planCells(row: PlanRow, { version, titles }: RoundtableReport): Message[] {
  const { id, action, outputs, leads, partners, criterion } = row;
  return [
    ...[cell(id), cell(action), outputs.length === 0 ? nothing() : cell({ list: outputs }), timelineOf(row)],
    ...[delegations(leads), delegations(partners), forumOf(row, titles)],
    criterion === undefined ? nothing() : cell(criterion),
    ...(version === 'coordinators' ? [stateOf(row)] : []),
  ];
}

function recordCells({ _id: id, title, owner, topics }: Listed): Message[] {
  return [cell(id), cell(title), ownerMessage(owner), topics.length === 0 ? nothing() : cell(named('topic', topics))];
}

const recordHead = () => [message('plan.id'), message('plan.what'), message('plan.whose'), message('plan.topics')];

function agendaPart({ roundtable, plan }: RoundtableReport): Part {
  const rows = roundtable.agenda.map(({ no, title }) => [
    figure(no),
    cell(title),
    figure(plan.rows.filter(({ forum, item }) => forum === roundtable._id && item === no).length),
  ]);
  return {
    title: message('plan.agenda'),
    head: [message('plan.item'), message('plan.what'), message('plan.followups')],
    rows,
  };
}

/** How many, in all and for coordinators by state. */
export function totalsLines({ plan: { totals } }: RoundtableReport): Message[] {
  const all = message('plan.all', { count: totals.all });
  if (totals.states === undefined) return [all];
  const some = Object.entries(totals.states).filter(([, count]) => count > 0);
  const states = some.map(([status, count]) =>
    message('plan.count', { status: message(`status.${status as keyof typeof totals.states}`), count }),
  );
  const passed =
    totals.passed === undefined || totals.passed === 0 ? [] : [message('plan.passed', { count: totals.passed })];
  return [all, ...(states.length === 0 ? [] : [cell({ list: states })]), ...passed];
}

/** The parts below the plan, each with how many there are. */
export const recordParts = ({
  covered,
  needs,
  offers,
}: RoundtableReport): { key: 'covered' | 'needs' | 'offers'; all: readonly Listed[] }[] => [
  { key: 'covered', all: covered },
  { key: 'needs', all: needs },
  { key: 'offers', all: offers },
];

export const reportTitle = ({ roundtable: { _id: id, title } }: RoundtableReport): Message =>
  message('plan.title', { id, title });

/** Of when it is, and for whom. */
export const reportLines = ({ version, roundtable: { from, to }, today }: RoundtableReport): Message[] => [
  message(`plan.for.${version}`),
  message('plan.when', { from: day(from), to: day(to), today: day(today) }),
];

export function reportSheet(report: RoundtableReport): Sheet {
  const { version, plan } = report;
  const rows = plan.rows.map((row) => planCells(row, report));
  const records = recordParts(report).map(({ key, all }): Part => {
    return {
      title: message(`plan.${key}`),
      head: recordHead(),
      rows: all.map(recordCells),
      lines: [message('plan.all', { count: all.length })],
    };
  });
  const table: Part = { title: message('plan.plan'), head: planHead(version), rows, lines: totalsLines(report) };
  const agenda = report.roundtable.agenda.length === 0 ? [] : [agendaPart(report)];
  return { title: reportTitle(report), lines: reportLines(report), parts: [table, ...agenda, ...records] };
}

/** The same as one table: first for whom it is, then a row for each follow-up, need and offer. */
export function reportTable(report: RoundtableReport, voice: Voice): string[][] {
  const say = (one: Message) => plain(one, voice);
  const blank = say(nothing());
  const cells = (row: readonly Message[]) => row.map(say).map((text) => (text === blank ? '' : text));
  const head = [say(message('plan.kind')), ...cells(planHead(report.version))];
  const padded = (row: readonly string[]) => [...row, ...head.slice(row.length).map(() => '')];
  const plan = report.plan.rows.map((row) => [say(message('plan.plan')), ...cells(planCells(row, report))]);
  const records = recordParts(report).flatMap(({ key, all }) =>
    all.map((record) => {
      const [id = '', what = '', whose = ''] = cells(recordCells(record));
      // whose it is stands where the lead of a follow-up stands
      return padded([say(message(`plan.${key}`)), id, what, '', '', whose]);
    }),
  );
  const about = reportLines(report).map((line) => padded([say(line)]));
  return [...about, head, ...plan, ...records];
}
