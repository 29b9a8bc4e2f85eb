/** Lengths of time from today: "in three weeks", "dans les six mois", "в течение полугода", "خلال شهرين". */
import { calendars, type Unit } from './data/calendar.ts';
import type { Mention, Written } from './dates.ts';
import { after } from './days.ts';
import { numeralsIn } from './numerals.ts';

interface Patterns {
  readonly cheap: RegExp;
  readonly opening: RegExp;
  readonly unit: RegExp;
  readonly units: readonly (readonly [Unit, RegExp])[];
  /** Lengths with no number: "in a month", "через неделю", "خلال شهرين". */
  readonly single: RegExp;
}

/** Lengths in one word, in days (`d`) or months (`m`). */
const lengths: Readonly<Record<Written, Readonly<Record<string, string>>>> = {
  en: {
    'a day': '1d',
    'a week': '7d',
    'a fortnight': '14d',
    'a month': '1m',
    'a year': '12m',
    'half a year': '6m',
    'a couple of weeks': '14d',
    'a couple of months': '2m',
  },
  fr: { 'une quinzaine': '14d', 'une quinzaine de jours': '15d' },
  es: { 'una quincena': '15d', 'medio ano': '6m' },
  ru: {
    неделю: '7d',
    недели: '7d',
    месяц: '1m',
    месяца: '1m',
    год: '12m',
    года: '12m',
    полгода: '6m',
    полугода: '6m',
    квартала: '3m',
    'полтора года': '18m',
    'полутора лет': '18m',
  },
  ar: {
    يومين: '2d',
    اسبوع: '7d',
    اسبوعين: '14d',
    شهر: '1m',
    شهرين: '2m',
    سنه: '12m',
    عام: '12m',
    سنتين: '24m',
    عامين: '24m',
    'نصف سنه': '6m',
  },
};

const compiled = new Map<Written, Patterns>();

function patternsOf(language: Written): Patterns {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { units, in: inside, within } = calendars[language];
  const all = Object.values(units).join('|');
  const about = '(?:about|around|roughly|environ|unos|unas|aproximadamente|примерно|около|نحو|حوالي)?\\s?';
  const opening = `(?<!\\p{L})و?(?:(?<within>${within})|(?<in>${inside}))`;
  const made = {
    cheap: new RegExp(`(?<!\\p{L})و?(?:${inside}|${within})\\s`, 'u'),
    opening: new RegExp(`${opening}\\s${about}(?:(?:ال)?(?<unitbefore>${all})\\s(?:ال)?)?$`, 'u'),
    unit: new RegExp(
      `^[\\s-](?:(?:working|business|calendar|full|more|prochaine?s?|proxim[oa]s|ближаиших|рабочих|календарных)\\s)?(?<unit>${all})(?![\\p{L}\\p{N}])`,
      'u',
    ),
    units: (Object.entries(units) as [Unit, string][]).map(
      ([id, words]) => [id, new RegExp(`^(?:${words})$`, 'u')] as const,
    ),
    single: new RegExp(
      `${opening}\\s(?<length>${Object.keys(lengths[language])
        .sort((a, b) => b.length - a.length)
        .join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  };
  compiled.set(language, made);
  return made;
}

/** A length before something, or one that has passed: "three months before", "за три месяца до". */
const elsewhere =
  /^\s(?:ago|before|earlier|after|avant|plus tot|apres|antes|despues|до|назад|تقريبا قبل|قبل|من)(?!\p{L})/u;

export function relativeDates(plain: string, today: string, language: Written): Mention[] {
  const patterns = patternsOf(language);
  if (!patterns.cheap.test(plain)) return [];
  return [...counted(plain, today, language, patterns), ...uncounted(plain, today, language, patterns)];
}

function counted(plain: string, today: string, language: Written, patterns: Patterns): Mention[] {
  return numeralsIn(plain, language).flatMap((numeral): Mention[] => {
    const left = plain.slice(Math.max(0, numeral.from - 48), numeral.from);
    const before = patterns.opening.exec(left);
    if (before === null) return [];
    const rest = patterns.unit.exec(plain.slice(numeral.to, numeral.to + 40));
    const word = before.groups?.unitbefore ?? rest?.groups?.unit;
    const unit = patterns.units.find(([, pattern]) => pattern.test(word ?? ''))?.[0];
    const to = numeral.to + (before.groups?.unitbefore === undefined ? (rest?.[0].length ?? 0) : 0);
    const day = unit === undefined ? undefined : after(today, numeral.value, unit);
    if (day === undefined || elsewhere.test(plain.slice(to, to + 14))) return [];
    const from = numeral.from - left.length + before.index;
    return [{ day, deadline: before.groups?.within !== undefined, from, to }];
  });
}

function uncounted(plain: string, today: string, language: Written, patterns: Patterns): Mention[] {
  return [...plain.matchAll(patterns.single)].flatMap((match): Mention[] => {
    const length = lengths[language][match.groups?.length ?? ''] ?? '';
    const to = match.index + match[0].length;
    const day = after(today, Number.parseInt(length, 10), length.endsWith('d') ? 'day' : 'month');
    if (day === undefined || elsewhere.test(plain.slice(to, to + 14))) return [];
    return [{ day, deadline: match.groups?.within !== undefined, from: match.index, to }];
  });
}
