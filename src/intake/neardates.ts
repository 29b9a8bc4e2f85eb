/** Weekdays, "tomorrow" and the like, read by chrono; nothing is asked of it unless such a word is there. */
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as ru from 'chrono-node/ru';
import { calendars } from './data/calendar.ts';
import type { Mention, Written } from './dates.ts';

interface Chrono {
  readonly parser: Pick<typeof en.casual, 'parse'>;
  /** The words that make it worth asking. */
  readonly words: RegExp;
}

const worth = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

const chronos: Readonly<Partial<Record<Written, Chrono>>> = {
  en: { parser: en.casual, words: worth('(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|fortnight') },
  fr: { parser: fr.casual, words: worth("lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui") },
  es: { parser: es.casual, words: worth('lunes|martes|miercoles|jueves|viernes|sabado|domingo|hoy') },
  ru: {
    parser: ru.casual,
    words: worth(
      'понедельник[ау]?|вторник[ау]?|сред[аеуы]|четверг[ау]?|пятниц[аеуы]|суббот[аеуы]|воскресень[яею]|завтра|сегодня',
    ),
  },
};

const closings = new Map<Written, RegExp>();

/** Whether a day is a deadline, and where the words for that begin. */
function closing(
  language: Written,
  left: string,
): { readonly before: boolean; readonly by: boolean; readonly at: number; readonly never: boolean } {
  const { before, by, never, last, article } = calendars[language];
  const pattern =
    closings.get(language) ??
    new RegExp(
      `(?<!\\p{L})(?:(?<before>${before})|(?<by>${by})|(?<never>${never}|${last}))\\s(?:(?:${article})\\s)*$`,
      'u',
    );
  closings.set(language, pattern);
  const found = pattern.exec(left);
  const { before: excluded, by: included, never: no } = found?.groups ?? {};
  return {
    before: excluded !== undefined,
    by: included !== undefined,
    never: no !== undefined,
    at: found?.index ?? left.length,
  };
}

export function nearDates(plain: string, today: string, language: Written): Mention[] {
  const chrono = chronos[language];
  if (chrono === undefined || !chrono.words.test(plain)) return [];
  // noon of a process in any time zone lies on the same day, in UTC or locally
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const results = chrono.parser.parse(plain, new Date(year, month - 1, day, 12), { forwardDate: true });
  return results.flatMap(({ index, text, start, end }): Mention[] => {
    if (!chrono.words.test(text)) return [];
    const left = plain.slice(Math.max(0, index - 40), index);
    const said = closing(language, left);
    const last = (end ?? start).date();
    const shift = said.before ? -1 : 0;
    const iso = new Date(Date.UTC(last.getFullYear(), last.getMonth(), last.getDate() + shift))
      .toISOString()
      .slice(0, 10);
    if (said.never || iso < today) return [];
    return [
      { day: iso, deadline: said.before || said.by, from: index - left.length + said.at, to: index + text.length },
    ];
  });
}
