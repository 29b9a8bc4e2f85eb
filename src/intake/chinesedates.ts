/** Dates in Chinese, where the words around a period follow it: 六月之前, 2027年5月底前, 三个月内. */
import { hans } from 'chrono-node/zh';
import type { Season, Unit } from './data/calendar.ts';
import type { Mention } from './dates.ts';
import { after, lastDay, months, type Part, realDay, type Span, seasonOf, unitOf } from './days.ts';
import { numeralsIn } from './numerals.ts';

const number = '[\\d〇零一二两三四五六七八九十]';
const year = `(?:(?<year>\\d{4}|[〇零一二三四五六七八九]{4})年|(?<ref>今年|明年|后年|本年度?|来年)(?:的)?)`;
/** A year alone ends where it ends: what follows it may be empty, but then a year stands before. */
const inYear = [
  `(?<month>${number}{1,3})月份?(?:(?<day>${number}{1,3})[日号])?`,
  '第?(?<quarter>[1-4一二三四])季度',
  '(?<half>[上下])半年',
  '(?<season>[春夏秋冬])(?:季|天)',
  '(?<=[年度的])',
].join('|');
const core = new RegExp(
  [
    '(?<iso>\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})',
    '(?<unit>本季度|下个?季度|这个月|本月|下个?月|下个?(?:周|星期)|本周|这周)(?![一二三四五六日天])',
    `${year}?(?:${inYear})`,
    '(?<bare>年)(?=[底末终]|内)',
  ].join('|'),
  'gu',
);
const tail =
  /^(?:的)?(?<part>年?[底末终]|末尾|中旬|中|年中|初|年初|上旬|下旬)?(?<close>之前|以前|结束前|之内|以内|前|内|为止|止)?(?<never>以来|以后|之后|后|起|开始)?/u;
const opening =
  /(?:(?<by>截至|截止到?|不迟于|不晚于|最迟|最晚|到|至)|(?<never>自从?|从|去年)|(?<at>在|于|将于|拟于|计划于|预计))\s?$/u;
const seasons: Readonly<Record<string, Season>> = { 春: 'spring', 夏: 'summer', 秋: 'autumn', 冬: 'winter' };
const ranks = '一二三四';

/** The dates of a plain Chinese text. */
export function chineseDates(plain: string, today: string): Mention[] {
  return [...periods(plain, today), ...lengths(plain, today), ...nearDays(plain, today)];
}

type Groups = Readonly<Record<string, string | undefined>>;

function periods(plain: string, today: string): Mention[] {
  return [...plain.matchAll(core)].flatMap((match): Mention[] => {
    const groups: Groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const closing = tail.exec(plain.slice(end, end + 8));
    const before = opening.exec(plain.slice(Math.max(0, match.index - 4), match.index));
    if (closing?.groups?.never !== undefined || before?.groups?.never !== undefined) return [];
    const span = spanOf(groups, today);
    const part = partOf(closing?.groups?.part);
    const close = closing?.groups?.close;
    const excluded = close !== undefined && /前$/u.test(close) && close !== '结束前';
    const deadline = close !== undefined || before?.groups?.by !== undefined;
    // a span that ends today may have been meant as past: 二月 alone is not asked for
    const clear = groups.year ?? groups.ref ?? groups.day ?? groups.iso ?? groups.unit ?? part;
    if (span === undefined || (clear === undefined && !deadline && before === null)) return [];
    if (!deadline && /[了曾]/u.test(plain.slice(end, end + 12))) return [];
    const next = /^(?:下)/u.test(groups.unit ?? '');
    const day = lastDay(span, { part, before: excluded, next }, today);
    const from = match.index - (before?.[0].length ?? 0);
    return day === undefined ? [] : [{ day, deadline, from, to: end + (closing?.[0].length ?? 0) }];
  });
}

function partOf(said: string | undefined): Part | undefined {
  if (said === undefined) return undefined;
  return /[底末终尾]|下旬/u.test(said) ? 'end' : /中/u.test(said) ? 'middle' : 'start';
}

function numberOf(text: string): number {
  return numeralsIn(text)[0]?.value ?? 0;
}

function yearOf({ year: said, ref }: Groups, today: string): number | undefined {
  if (said !== undefined) return numberOf(said);
  if (ref === undefined) return undefined;
  return Number(today.slice(0, 4)) + (ref === '明年' || ref === '来年' ? 1 : ref === '后年' ? 2 : 0);
}

function spanOf(groups: Groups, today: string): Span | undefined {
  if (groups.iso !== undefined) {
    const [y = 0, m = 0, d = 0] = groups.iso.split(/[-/.]/).map(Number);
    const day = realDay(y, m, d);
    return day === undefined ? undefined : { start: day, end: day };
  }
  const said = yearOf(groups, today);
  const yearly = (make: (each: number) => { start: string; end: string }): Span =>
    said === undefined ? make : make(said);
  if (groups.month !== undefined) return monthOf(numberOf(groups.month), groups.day, yearly);
  if (groups.quarter !== undefined) {
    const rank = Number(groups.quarter) || ranks.indexOf(groups.quarter) + 1;
    return yearly((each) => months(each, rank * 3 - 2, 3));
  }
  if (groups.half !== undefined) return yearly((each) => months(each, groups.half === '上' ? 1 : 7, 6));
  const season = seasons[groups.season ?? ''];
  if (season !== undefined) return yearly(seasonOf(season));
  if (groups.bare !== undefined) return unitOf(today, 'year', 0);
  if (said !== undefined) return months(said, 1, 12);
  return groups.unit === undefined
    ? undefined
    : unitOf(today, unitIn(groups.unit), groups.unit.startsWith('下') ? 1 : 0);
}

function unitIn(words: string): Unit {
  return words.includes('季度') ? 'quarter' : words.includes('月') ? 'month' : 'week';
}

function monthOf(
  month: number,
  day: string | undefined,
  yearly: (make: (year: number) => { start: string; end: string }) => Span,
): Span | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return yearly((each) => months(each, month));
  if (realDay(2028, month, numberOf(day)) === undefined) return undefined;
  return yearly((each) => {
    const made = realDay(each, month, numberOf(day)) ?? months(each, month).end;
    return { start: made, end: made };
  });
}

const length =
  /(?:(?<half>半)(?<halfunit>年|个月)|(?<count>[\d〇零一二两三四五六七八九十百]+)(?<more>个?半?)(?<unit>天|日|周|个?星期|个月|月|年|季度))(?:(?<within>之内|以内|内)|(?<after>之后|以后|后))/gu;
const units: Readonly<Record<string, Unit>> = { 天: 'day', 日: 'day', 周: 'week', 季度: 'quarter', 年: 'year' };

/** 三个月内, 三周后, 半年内. */
function lengths(plain: string, today: string): Mention[] {
  return [...plain.matchAll(length)].flatMap((match): Mention[] => {
    const { half, halfunit, count = '', unit = '', within }: Groups = match.groups ?? {};
    const made = units[unit] ?? (unit.includes('星期') ? 'week' : 'month');
    const day =
      half === undefined
        ? after(today, numberOf(count), made)
        : after(today, halfunit === '年' ? 6 : 15, halfunit === '年' ? 'month' : 'day');
    const opened = /(?:未来|今后|在)$/u.exec(plain.slice(Math.max(0, match.index - 2), match.index))?.[0].length ?? 0;
    if (day === undefined || (half === undefined && numberOf(count) === 0)) return [];
    return [{ day, deadline: within !== undefined, from: match.index - opened, to: match.index + match[0].length }];
  });
}

/** 明天, 下周五: by chrono. */
function nearDays(plain: string, today: string): Mention[] {
  if (!/明天|后天|(?:周|星期|礼拜)[一二三四五六日天]/u.test(plain)) return [];
  const [y = 0, m = 0, d = 0] = today.split('-').map(Number);
  return hans.casual
    .parse(plain, new Date(y, m - 1, d, 12), { forwardDate: true })
    .flatMap(({ index, text, start }): Mention[] => {
      if (!/天|周|星期|礼拜/u.test(text)) return [];
      const to = index + text.length;
      const close = /^(?:之前|以前|前)/u.exec(plain.slice(to, to + 2))?.[0] ?? '';
      const date = start.date();
      const day = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() - (close === '' ? 0 : 1)));
      return [{ day: day.toISOString().slice(0, 10), deadline: close !== '', from: index, to: to + close.length }];
    });
}
