/** Days, months, quarters, seasons and years, with the words around them, in the languages written with spaces. */
import { type Calendar, calendars, pastWords, type Season, type Unit } from './data/calendar.ts';
import type { Mention, Written } from './dates.ts';
import { type Bounds, lastDay, months, type Part, realDay, type Span, seasonOf, unitOf } from './days.ts';

interface Patterns {
  /** Whether it is worth reading: the texts of one script are read in all its languages. */
  readonly cheap: RegExp;
  readonly core: RegExp;
  readonly left: RegExp;
  readonly month: readonly RegExp[];
  readonly short: RegExp;
  readonly ordinal: readonly RegExp[];
  readonly season: readonly (readonly [Season, RegExp])[];
  readonly unit: readonly (readonly [Unit, RegExp])[];
  readonly past: RegExp;
  readonly passed: RegExp;
  readonly nextYear: RegExp;
}

const compiled = new Map<Written, Patterns>();
const whole = (words: string) => new RegExp(`^(?:${words})$`, 'u');
const none = '(?!)';
const open = '(?<![\\p{L}\\p{N}])';
const shut = '(?![\\p{L}\\p{N}])';

function patternsOf(language: Written): Patterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const calendar = calendars[language];
  const { units, seasons, before, by, at, end, middle, start } = calendar;
  const words = [
    ...calendar.months,
    ...Object.values(units),
    ...Object.values(seasons),
    before,
    by,
    at,
    end,
    middle,
    start,
  ].join('|');
  const made = {
    cheap: new RegExp(`${open}(?:${words.replace('|a|', '|')})${shut}|${language === 'en' ? '\\d{4}' : none}`, 'u'),
    core: coreOf(calendar),
    left: leftOf(calendar, language),
    month: calendar.months.map(whole),
    short: /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|janv|fevr|avr|juil|ene|abr|ago|dic)$/,
    ordinal: calendar.ordinals.map(whole),
    season: (Object.entries(calendar.seasons) as [Season, string][]).map(([id, words]) => [id, whole(words)] as const),
    unit: (Object.entries(calendar.units) as [Unit, string][]).map(([id, words]) => [id, whole(words)] as const),
    past: new RegExp(`${open}(?:${pastWords})${shut}[^.;:!?؛]*$`, 'u'),
    passed: new RegExp(`^\\s*(?:de |l'annee |el ano |год[ауе]? )?(?:${calendar.passed})${shut}`, 'u'),
    nextYear: new RegExp(`(?:${calendar.next}|${calendar.coming})`, 'u'),
  };
  compiled.set(language, made);
  return made;
}

/** A day, month, quarter, half, season, year or "month" itself, with the year where it is said. */
function coreOf(calendar: Calendar): RegExp {
  const month = calendar.months.join('|');
  const years = calendar.units.year;
  const { next, this: current, coming } = calendar;
  const relative = `(?:(?:${next}|${current})\\s(?:${years})|(?:${years})\\s(?:${coming}))`;
  const joint = `(?:\\s?,?\\s?(?:of|de|del|de l'|du|в|في|من|عام|سنه|من عام|لعام|el|l'|le)?\\s?)`;
  const year = `(?:${joint}(?<year>20\\d\\d)${shut}(?:\\s?(?:г\\.|г${shut}|года|году|год))?|\\s(?:of |de |de l')?(?<ref>${relative}))?`;
  const yearOf = (name: string) => year.replaceAll('<year>', `<${name}year>`).replaceAll('<ref>', `<${name}ref>`);
  const th = `(?:st|nd|rd|th|er|º|o|-?(?:го|е|му))?`;
  const until = `(?:\\d{1,2}${th}\\s?(?:-|–|to|and|au|a|al|по|إلى|الي)\\s?)?`;
  const ordinals = calendar.ordinals.join('|');
  const tail = `(?:\\s(?<coming>${coming}))?`;
  return new RegExp(
    `${open}(?:${[
      `(?<iso>\\d{4}-\\d{2}-\\d{2})`,
      `(?<dmy>\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})`,
      `${until}(?<day>\\d{1,2})${th}\\s(?:of |de |من )?(?<daymonth>${month})\\.?${yearOf('d')}`,
      `(?<monthday>${month})\\.?\\s(?:\\d{1,2}\\s?[-–]\\s?)?(?<dayafter>\\d{1,2})(?:st|nd|rd|th)?${shut}(?![:%])${yearOf('m')}`,
      `(?<month>${month})(?:\\.(?=\\s\\d))?(?:/(?:${month}))?${yearOf('n')}`,
      `(?<yearend>year-end|end-year|year end)`,
      `q(?<q>[1-4])${yearOf('q')}`,
      `(?<qyearbefore>20\\d\\d)[\\s-]?[qt](?<qafter>[1-4])`,
      `t(?<t>[1-4])\\s(?<tyear>20\\d\\d)`,
      `(?<ordinal>${ordinals})\\s(?<ordinalunit>${calendar.units.quarter}|${calendar.units.half})${yearOf('o')}`,
      `(?<rankunit>${calendar.units.quarter}|${calendar.units.half})\\s(?:ال)?(?<rank>${ordinals})${yearOf('r')}`,
      `(?<season>${Object.values(calendar.seasons).join('|')})${yearOf('s')}`,
      `(?<plainyear>20\\d\\d)(?:\\s?(?:г\\.|г${shut}|года|году|год))?`,
      `(?<unit>${Object.values(calendar.units).join('|')})`,
    ].join('|')})${tail}${shut}`,
    'gu',
  );
}

/** What stands right before a period, up to it. */
function leftOf(calendar: Calendar, language: Written): RegExp {
  const glue = `(?:\\s+|(?<=[-']))`;
  const prefix = language === 'ar' ? '[وفبل]?' : '';
  const articles = `(?:(?:${calendar.article})${glue})*?`;
  const group = (name: string, words: string) => `(?<${name}>${words})`;
  const preposition = [
    group('never', calendar.never),
    group('before', calendar.before),
    group('by', calendar.by),
    group('at', calendar.at),
  ];
  const part = [group('end', calendar.end), group('middle', calendar.middle), group('start', calendar.start)];
  const which = [group('next', calendar.next), group('this', calendar.this), group('last', calendar.last)];
  return new RegExp(
    `${open}${prefix}(?:(?:${preposition.join('|')})${glue})?${articles}${prefix}(?:(?:${part.join('|')})${glue})?${articles}` +
      `(?:(?:${which.join('|')})${glue})?${articles}(?:ل|ال)?$`,
    'u',
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Core {
  readonly span: Span;
  /** Whether it needs no word before it to be a date. */
  readonly clear: boolean;
  /** A mere unit counts only as "next month" or "the end of the year". */
  readonly bare?: boolean;
}

/** The dates of a plain text in one language. */
export function periodDates(plain: string, today: string, language: Written, text: string): Mention[] {
  const patterns = patternsOf(language);
  const some: Mention[] = [];
  if (!patterns.cheap.test(plain)) return some;
  for (const match of plain.matchAll(patterns.core)) {
    const mention = mentionOf(match, plain, today, patterns, text);
    if (mention !== undefined) some.push(mention);
  }
  return some;
}

function mentionOf(
  match: RegExpExecArray,
  plain: string,
  today: string,
  patterns: Patterns,
  text: string,
): Mention | undefined {
  const left = plain.slice(Math.max(0, match.index - 48), match.index);
  const around = patterns.left.exec(left);
  const groups: Groups = match.groups ?? {};
  const said: Groups = around?.groups ?? {};
  const to = match.index + match[0].length;
  const rest = plain.slice(to, to + 24);
  // "from 5 to 9 May" begins with a word that "from May" has too
  const range = groups.day !== undefined && /^\d+\D+\d+\s/.test(match[0]);
  if ((said.never !== undefined && !range) || said.last !== undefined || patterns.passed.test(rest)) return undefined;
  const next = said.next !== undefined || groups.coming !== undefined;
  const core = coreFrom(groups, today, patterns, next, said.this !== undefined);
  if (core === undefined || isPartOfMore(plain, match.index, to)) return undefined;
  const ending = opens.test(left);
  const deadline = said.before !== undefined || said.by !== undefined;
  const part = groups.yearend === undefined ? partOf(said) : 'end';
  const told = deadline || said.at !== undefined || part !== undefined || next || said.this !== undefined || ending;
  if (core.bare ? part === undefined && !next && said.this === undefined : !core.clear && !told) return undefined;
  if (!deadline && patterns.past.test(left)) return undefined;
  if (isOtherWord(match, groups, said, left, text, plain)) return undefined;
  const bounds: Bounds = { part, before: said.before !== undefined, next };
  const day = lastDay(core.span, bounds, today);
  const from = around === null ? match.index : match.index - left.length + around.index + indent(around[0]);
  return day === undefined ? undefined : { day, deadline, from: told ? from : match.index, to };
}

const indent = (words: string) => words.length - words.trimStart().length;
/** "between June and August": the last one counts. */
const opens = /(?<!\p{L})(?:between|entre|между|بين|from|de|с)\s.{1,24}\s(?:and|et|y|и|to|a|до|по|و)\s$/u;

/** Words that look like a month or season but are another word: "may", "march", "a été". */
function isOtherWord(
  match: RegExpExecArray,
  groups: Groups,
  said: Groups,
  left: string,
  text: string,
  plain: string,
): boolean {
  const [word] = match;
  if (/^ete/.test(word)) return !/(?:l'|cet |en |d'|prochain )$/.test(left) && !/\d|prochain/.test(word);
  const ambiguous = /^(?:\d{1,2} )?(?:may|march|mar)(?: \d{1,2})?$/.test(word);
  if (!ambiguous || said.before !== undefined || said.by !== undefined) return false;
  // a text of the same length as its plain form keeps its case at the same place
  const at = match.index + word.search(/m/);
  if (text.length === plain.length && /[A-Z]/.test(text.charAt(at)))
    return (
      groups.month !== undefined &&
      said.at === undefined &&
      said.next === undefined &&
      said.this === undefined &&
      partOf(said) === undefined
    );
  return !/(?:^|\s)(?:in|during|mid|early|late|next|this|of)[\s-]$/.test(left);
}

/** Part of a longer number, an address or a name: "1.2026.3", "Agenda 2030". */
function isPartOfMore(plain: string, from: number, to: number): boolean {
  return (
    /[\d/:#№]$|\d[-.,]$|agenda\s$|agenda\s+de\s$/.test(plain.slice(Math.max(0, from - 11), from)) ||
    /^(?:[/:-]\d|[.,]\d)/.test(plain.slice(to, to + 2))
  );
}

function partOf(said: Groups): Part | undefined {
  for (const part of ['end', 'middle', 'start'] as const) if (said[part] !== undefined) return part;
  return undefined;
}

function coreFrom(
  groups: Groups,
  today: string,
  patterns: Patterns,
  next: boolean,
  current: boolean,
): Core | undefined {
  const thisYear = Number(today.slice(0, 4));
  const yearOf = (name: string): number | undefined => {
    const ref = groups[`${name}ref`];
    if (ref !== undefined) return patterns.nextYear.test(ref) ? thisYear + 1 : thisYear;
    const year = groups[`${name}year`];
    return year === undefined ? undefined : Number(year);
  };
  const yearly = (make: (year: number) => { start: string; end: string }, year: number | undefined): Core => ({
    span: year === undefined ? make : make(year),
    clear: year !== undefined,
  });
  if (groups.iso !== undefined) return single(groups.iso.split('-').map(Number));
  if (groups.dmy !== undefined) return single(groups.dmy.split(/[/.]/).map(Number).reverse());
  const day = groups.day ?? groups.dayafter;
  if (day !== undefined) {
    const month = rankOf(groups.daymonth ?? groups.monthday ?? '', patterns.month);
    return dated(month, Number(day), yearOf('d') ?? yearOf('m'));
  }
  if (groups.month !== undefined) {
    const month = rankOf(groups.month, patterns.month);
    const year = yearOf('n');
    if (month === 0 || (year === undefined && patterns.short.test(groups.month))) return undefined;
    return yearly((each) => months(each, month), year);
  }
  const quarter = groups.q ?? groups.qafter ?? groups.t;
  if (quarter !== undefined) {
    const year = yearOf('q') ?? Number(groups.qyearbefore ?? groups.tyear ?? Number.NaN);
    return yearly((each) => months(each, Number(quarter) * 3 - 2, 3), Number.isNaN(year) ? undefined : year);
  }
  return (
    ordinalFrom(groups, patterns, yearOf, yearly) ?? looseFrom(groups, today, patterns, next, current, yearOf, yearly)
  );
}

type YearOf = (name: string) => number | undefined;
type Yearly = (make: (year: number) => { start: string; end: string }, year: number | undefined) => Core;

/** "second quarter of 2027", "الربع الثاني". */
function ordinalFrom(groups: Groups, patterns: Patterns, yearOf: YearOf, yearly: Yearly): Core | undefined {
  const unit = groups.ordinalunit ?? groups.rankunit;
  if (unit === undefined) return undefined;
  const rank = rankOf(groups.ordinal ?? groups.rank ?? '', patterns.ordinal);
  const size = patterns.unit.find(([id, pattern]) => id === 'quarter' && pattern.test(unit)) === undefined ? 6 : 3;
  const place = size === 6 ? Math.min(rank, 2) : rank;
  return rank === 0
    ? undefined
    : yearly((year) => months(year, (place - 1) * size + 1, size), yearOf('o') ?? yearOf('r'));
}

/** Seasons, years, and units that are next, this, or of which the end is meant. */
function looseFrom(
  groups: Groups,
  today: string,
  patterns: Patterns,
  next: boolean,
  current: boolean,
  yearOf: YearOf,
  yearly: Yearly,
): Core | undefined {
  if (groups.season !== undefined) {
    const season = patterns.season.find(([, pattern]) => pattern.test(groups.season ?? ''))?.[0];
    return season === undefined ? undefined : yearly(seasonOf(season), yearOf('s'));
  }
  if (groups.plainyear !== undefined) return { span: months(Number(groups.plainyear), 1, 12), clear: false };
  if (groups.yearend !== undefined) return { span: unitOf(today, 'year', next ? 1 : 0), clear: false, bare: true };
  const unit = patterns.unit.find(([, pattern]) => pattern.test(groups.unit ?? ''))?.[0];
  if (unit === undefined || (unit === 'half' && !next && !current)) return undefined;
  return { span: unitOf(today, unit, next ? 1 : 0), clear: false, bare: true };
}

function single([year = 0, month = 0, day = 0]: readonly number[]): Core | undefined {
  const made = realDay(year, month, day);
  return made === undefined ? undefined : { span: { start: made, end: made }, clear: true };
}

function dated(month: number, day: number, year: number | undefined): Core | undefined {
  if (year !== undefined) return single([year, month, day]);
  // 2028 has every day there is
  if (realDay(2028, month, day) === undefined) return undefined;
  const span = (each: number) => {
    const made = realDay(each, month, day) ?? realDay(each, month, day - 1) ?? '';
    return { start: made, end: made };
  };
  return { span, clear: true };
}

/** Place in a list of patterns, from one; 0 when it is in none. */
function rankOf(word: string, patterns: readonly RegExp[]): number {
  return patterns.findIndex((pattern) => pattern.test(word)) + 1;
}
