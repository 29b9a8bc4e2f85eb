/** The figures of a period as they are told: each with its name, and what it is. */

import type { Median } from '../domain/figures/steps.ts';
import type { YearFigures } from '../domain/figures/year.ts';
import { topicMessage } from '../guide/document.ts';
import { type Key, type Message, message, type Param } from '../i18n/message.ts';
import { plain, type Voice } from '../i18n/render.ts';
import { figure } from '../matchviews.ts';
import { day } from '../views.ts';
import type { Part, Sheet } from './sheet.ts';

/** The days it is about, and the day it was made. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

type Figured<K> = K extends `year.${infer Name}.how` ? Name : never;
/** The figures that have a name and say what they are. */
type Name = Figured<Key>;

/** `plain` is the value as a spreadsheet reads it: digits, or nothing. */
export interface Figure {
  readonly name: Message;
  readonly value: Message;
  readonly plain: string;
  readonly how: Message;
}

interface Group {
  readonly title: Message;
  readonly figures: readonly Figure[];
}

const named = (key: Name) => ({ name: message(`year.${key}`), how: message(`year.${key}.how`) });
const of = (key: Name, value: number): Figure => ({ ...named(key), value: figure(value), plain: String(value) });

function ofDays(key: Name, { days, of: count }: Median): Figure {
  const value = days === undefined ? message('year.nothing') : message('year.days', { days, count });
  return { ...named(key), value, plain: days === undefined ? '' : String(days) };
}

function stepFigures({ steps, medians, relayed }: YearFigures): Figure[] {
  return [
    of('asked', steps.asked),
    of('agreed', steps.agreed),
    of('introduced', steps.introduced),
    of('started', steps.started),
    of('finished', steps.finished),
    of('applied', steps.applied),
    of('taken', steps.taken),
    of('completed', steps.completed),
    ofDays('days.ask', medians.ask),
    ofDays('days.introduction', medians.introduction),
    ofDays('days.start', medians.start),
    ofDays('days.finish', medians.finish),
    of('steps', relayed.steps),
    of('relayed', relayed.relayed),
  ];
}

function standingFigures({ needs, covered }: YearFigures): Figure[] {
  return [
    of('needs', needs.all),
    of('suggested', needs.suggested),
    of('useful', needs.useful),
    of('covered', covered.covered),
    of('partly', covered.partly),
    of('open', covered.open),
    of('withdrawn', covered.withdrawn),
  ];
}

const offerFigures = ({ offers }: YearFigures): Figure[] => [
  of('offers', offers.all),
  of('confirmed', offers.confirmed),
  of('listed', offers.listed),
  of('wanted', offers.asked),
  of('never', offers.never),
];

const followUpFigures = ({ followUps }: YearFigures): Figure[] => [
  of('due', followUps.all),
  of('intime', followUps.inTime),
  of('late', followUps.late),
  of('others', followUps.others),
  of('ended', followUps.ended),
  of('undone', followUps.open),
  of('undated', followUps.undated),
];

const declineFigures = ({ declines }: YearFigures): Figure[] => [
  of('declined', declines.provider),
  of('aside', declines.requester),
];

/** Every figure that is one number, by what it is about. */
export function yearGroups(figures: YearFigures): Group[] {
  return [
    { title: message('year.group.delegations'), figures: [of('delegations', figures.delegations)] },
    { title: message('year.group.needs'), figures: standingFigures(figures) },
    { title: message('year.group.offers'), figures: offerFigures(figures) },
    { title: message('year.group.steps'), figures: stepFigures(figures) },
    { title: message('year.group.declines'), figures: declineFigures(figures) },
    { title: message('year.group.followups'), figures: followUpFigures(figures) },
  ];
}

const cell = (text: Param): Message => message('cell.text', { text });

/** The reasons that may be told, and how many declines there are beside them. */
export function reasonRows({ declines }: YearFigures): Message[][] {
  if (declines.provider + declines.requester === 0) return [];
  const told = declines.reasons.map(({ reason, count }) => [
    cell({ name: 'decline-reason', id: reason }),
    figure(count),
  ]);
  return [...told, [message('year.reasons.rest'), figure(declines.rest)]];
}

export const topicRows = ({ topics }: YearFigures): Message[][] =>
  topics.map(({ topic, all, covered, partly, open, withdrawn }) => [
    topicMessage(topic),
    ...[all, covered, partly, open, withdrawn].map(figure),
  ]);

const reasonHead = () => [message('year.reason'), message('year.count')];
const topicHead = () => [
  message('guide.topic'),
  ...(['needs', 'covered', 'partly', 'open', 'withdrawn'] as const).map((key) => message(`year.${key}`)),
];

export const yearTitle = ({ from, to }: Span): Message => message('year.title', { from: day(from), to: day(to) });

/** The whole report. */
export function yearSheet(figures: YearFigures, span: Span, notes: readonly Message[]): Sheet {
  const head = [message('year.figure'), message('year.value'), message('year.how')];
  const groups = yearGroups(figures).map(
    (group): Part => ({
      title: group.title,
      head,
      rows: group.figures.map(({ name, value, how }) => [name, value, how]),
    }),
  );
  const made = message('year.made', { day: day(span.today) });
  return {
    title: yearTitle(span),
    lines: [made, message('year.for'), ...notes],
    parts: [
      ...groups,
      {
        title: message('year.topics'),
        head: topicHead(),
        rows: topicRows(figures),
        lines: [message('year.topics.how')],
      },
      {
        title: message('year.reasons'),
        head: reasonHead(),
        rows: reasonRows(figures),
        lines: [message('year.reasons.how')],
      },
    ].filter(({ rows = [] }) => rows.length > 0),
  };
}

/** The same as one table: a figure in each row, with what it is and of which days. */
export function yearTable(figures: YearFigures, { from, to, today }: Span, voice: Voice): string[][] {
  const say = (one: Message) => plain(one, voice);
  const row = (name: Message, about: Message | undefined, value: string, how: Message) => [
    ...[say(name), about === undefined ? '' : say(about), value, say(how)],
    ...[from, to, today],
  ];
  const single = yearGroups(figures).flatMap(({ figures: all }) =>
    all.map(({ name, plain: value, how }) => row(name, undefined, value, how)),
  );
  const topics = figures.topics.flatMap(({ topic, all, covered, partly, open, withdrawn }) =>
    Object.entries({ needs: all, covered, partly, open, withdrawn }).map(([key, value]) =>
      row(message(`year.${key as Name}`), topicMessage(topic), String(value), message(`year.${key as Name}.how`)),
    ),
  );
  const reasons = reasonRows(figures).map(([reason, count]) =>
    row(message('year.reasons'), reason, String(count?.params.text ?? ''), message('year.reasons.how')),
  );
  const head = (['figure', 'about', 'value', 'how', 'from', 'to', 'on'] as const).map((key) =>
    say(message(`year.${key}`)),
  );
  return [head, ...single, ...topics, ...reasons];
}
