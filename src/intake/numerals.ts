/** Whole numbers in a text, in digits or in words of six languages. */
import type { Language } from '../language/languages.ts';
import { spell } from './reading.ts';

export interface Numeral {
  readonly value: number;
  /** Offsets in the plain text. */
  readonly from: number;
  readonly to: number;
  /** How it is written: a year has four digits and no separator. */
  readonly digits: boolean;
}

type Words = Readonly<Record<number, string>>;

const english: Words = {
  ...{ 1: 'one', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten' },
  ...{
    11: 'eleven',
    12: 'twelve dozen',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
  },
  ...{ 18: 'eighteen', 19: 'nineteen', 20: 'twenty', 30: 'thirty', 40: 'forty fourty', 50: 'fifty', 60: 'sixty' },
  ...{ 70: 'seventy', 80: 'eighty', 90: 'ninety', 100: 'hundred', 1000: 'thousand' },
};
const french: Words = {
  ...{ 1: 'un une', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit huitaine', 9: 'neuf' },
  ...{ 10: 'dix dizaine', 11: 'onze', 12: 'douze douzaine', 13: 'treize', 14: 'quatorze', 15: 'quinze quinzaine' },
  ...{ 16: 'seize', 20: 'vingt vingts vingtaine', 30: 'trente trentaine', 40: 'quarante quarantaine' },
  ...{ 50: 'cinquante cinquantaine', 60: 'soixante soixantaine', 70: 'septante', 90: 'nonante' },
  ...{ 100: 'cent cents centaine', 1000: 'mille' },
};
const spanish: Words = {
  ...{ 1: 'un uno una', 2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho', 9: 'nueve' },
  ...{ 10: 'diez decena', 11: 'once', 12: 'doce docena', 13: 'trece', 14: 'catorce', 15: 'quince quincena' },
  ...{ 16: 'dieciseis', 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve', 20: 'veinte veintena' },
  ...{ 21: 'veintiun veintiuno veintiuna', 22: 'veintidos', 23: 'veintitres', 24: 'veinticuatro', 25: 'veinticinco' },
  ...{ 26: 'veintiseis', 27: 'veintisiete', 28: 'veintiocho', 29: 'veintinueve', 30: 'treinta treintena' },
  ...{
    40: 'cuarenta cuarentena',
    50: 'cincuenta cincuentena',
    60: 'sesenta',
    70: 'setenta',
    80: 'ochenta',
    90: 'noventa',
  },
  ...{ 100: 'cien ciento centena centenar', 200: 'doscientos doscientas', 300: 'trescientos trescientas' },
  ...{ 400: 'cuatrocientos cuatrocientas', 500: 'quinientos quinientas', 1000: 'mil' },
};
const russian: Words = {
  ...{ 1: 'один одна одного одной одну', 2: 'два две двух двое двоих двум', 3: 'три трех трое троих трем' },
  ...{ 4: 'четыре четырех четверо четверых', 5: 'пять пяти пятеро пятерых', 6: 'шесть шести шестеро', 7: 'семь семи' },
  ...{ 8: 'восемь восьми', 9: 'девять девяти', 10: 'десять десяти десяток десятка', 11: 'одиннадцать одиннадцати' },
  ...{ 12: 'двенадцать двенадцати дюжина дюжины дюжину', 13: 'тринадцать тринадцати' },
  ...{ 14: 'четырнадцать четырнадцати', 15: 'пятнадцать пятнадцати', 16: 'шестнадцать шестнадцати' },
  ...{ 17: 'семнадцать семнадцати', 18: 'восемнадцать восемнадцати', 19: 'девятнадцать девятнадцати' },
  ...{ 20: 'двадцать двадцати', 30: 'тридцать тридцати', 40: 'сорок сорока', 50: 'пятьдесят пятидесяти' },
  ...{ 60: 'шестьдесят шестидесяти', 70: 'семьдесят семидесяти', 80: 'восемьдесят восьмидесяти' },
  ...{ 90: 'девяносто девяноста', 100: 'сто ста сотня сотни сотню', 200: 'двести двухсот', 300: 'триста трехсот' },
  ...{ 400: 'четыреста четырехсот', 500: 'пятьсот пятисот', 1000: 'тысяча тысячи тысяч тысячу' },
};
const arabic: Words = {
  ...{ 1: 'واحد واحدة', 2: 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي', 3: 'ثلاثة ثلاث', 4: 'أربعة أربع' },
  ...{
    5: 'خمسة خمس',
    6: 'ستة ست',
    7: 'سبعة سبع',
    8: 'ثمانية ثماني ثمان',
    9: 'تسعة تسع',
    10: 'عشرة عشر',
    11: 'أحد إحدى',
  },
  ...{ 20: 'عشرون عشرين', 30: 'ثلاثون ثلاثين', 40: 'أربعون أربعين', 50: 'خمسون خمسين', 60: 'ستون ستين' },
  ...{ 70: 'سبعون سبعين', 80: 'ثمانون ثمانين', 90: 'تسعون تسعين', 100: 'مئة مائة', 200: 'مئتان مئتين مائتان مائتين' },
  1000: 'ألف آلاف',
};
const tables: Readonly<Record<Exclude<Language, 'zh'>, Words>> = {
  ...{ en: english, fr: french, es: spanish, ru: russian, ar: arabic },
};

const made = new Map<string, ReadonlyMap<string, number>>();

/** The number words to look for: those of the language, or of all of them where it is not known. */
function wordsOf(language: Language | undefined): ReadonlyMap<string, number> {
  const known = made.get(language ?? '');
  if (known !== undefined) return known;
  const some = language === undefined || language === 'zh' ? Object.values(tables) : [tables[language]];
  const words = new Map<string, number>();
  for (const table of some)
    for (const [value, names] of Object.entries(table))
      for (const name of names.split(' ')) if (!words.has(spell(name))) words.set(spell(name), Number(value));
  // eleven is said as "one ten" in Arabic, with a word for one that is said there alone
  for (const one of ['أحد', 'إحدى']) if (words.has(spell(one))) words.set(spell(one), 1);
  made.set(language ?? '', words);
  return words;
}

const tokens =
  /\d{1,3}(?:[ .,'\u00a0\u202f]\d{3})+(?!\d)|\d+|[〇零一二两三四五六七八九十百千万]+|\p{Script=Han}|[\p{L}]+/gu;
/** What may stand between two words of one number. */
const joints = /^(?:[\s-]| et | y | and | и | و ?|-et-|, )$/u;

const arabicLetters = /^[\u0600-\u06ff]/;

interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Every number of a plain text, in its order. */
export function numeralsIn(plain: string, language?: Language): Numeral[] {
  const words = wordsOf(language);
  const numerals: Numeral[] = [];
  let run: { values: number[]; from: number; to: number } | undefined;
  const close = () => {
    if (run !== undefined) {
      const half = /(?:half a |demi-|media )$/.exec(plain.slice(Math.max(0, run.from - 7), run.from))?.[0].length ?? 0;
      const value = half > 0 ? Math.ceil(sum(run.values) / 2) : sum(run.values);
      numerals.push({ value, from: run.from - half, to: run.to, digits: false });
    }
    run = undefined;
  };
  for (const token of tokensOf(plain, words)) {
    const value = words.get(token.text);
    if (value === undefined) {
      close();
      const digits = /^\d/.test(token.text);
      const plainly = digits ? Number(token.text.replace(/\D/g, '')) : chinese(token.text);
      if (Number.isSafeInteger(plainly)) numerals.push({ value: plainly, from: token.from, to: token.to, digits });
    } else if (run !== undefined && goesOn(run.values, value, plain.slice(run.to, token.from))) {
      // "une vingtaine": the one is an article
      const article =
        run.values.length === 1 && run.values[0] === 1 && value < 100 && value >= 10 && !arabicLetters.test(token.text);
      run = { values: article ? [value] : [...run.values, value], from: run.from, to: token.to };
    } else {
      close();
      run = { values: [value], from: token.from, to: token.to };
    }
  }
  close();
  return numerals.filter(({ value }) => value > 0);
}

/** Words that are numbers or parts of one; in Arabic "and" is a letter before the word. */
function tokensOf(plain: string, words: ReadonlyMap<string, number>): Token[] {
  const some: Token[] = [];
  for (const match of plain.matchAll(tokens)) {
    const [text] = match;
    const from = match.index;
    const to = from + text.length;
    if (words.has(text) || /^[\d〇零一二两三四五六七八九十百千万]/u.test(text)) some.push({ text, from, to });
    else if (/^[ولب]/u.test(text) && words.has(text.slice(1))) some.push({ text: text.slice(1), from: from + 1, to });
    else if (/^ال/u.test(text) && words.has(text.slice(2))) some.push({ text: text.slice(2), from: from + 2, to });
  }
  return some;
}

/** Whether a number word goes on with the number before it: "twenty five" does, "five six" does not. */
function goesOn(values: readonly number[], next: number, joint: string): boolean {
  if (!joints.test(joint)) return false;
  const last = values.at(-1) ?? 0;
  if (values.length === 1 && last === 1 && next >= 10) return joint === ' ' || next === 10;
  if (next === 100 || next === 1000 || (next === 12 && last < 10)) return last < next;
  if (last === 4 && next === 20) return true;
  if (next === 10 && last < 10) return true;
  // units come before tens in Arabic: five and twenty
  if (last < 10) return next >= 20 && next % 10 === 0 && last > 0 && joint === ' و';
  return next < last && (last >= 20 || last === 10);
}

function sum(values: readonly number[]): number {
  let [total, current] = [0, 0];
  for (const value of values) {
    if (value === 1000) {
      total += Math.max(current, 1) * 1000;
      current = 0;
    } else if (value === 100 && current > 0 && current < 10) current *= 100;
    else if (value === 20 && current % 100 === 4) current += 76;
    else if (value === 12 && current > 0 && current < 10) current *= 12;
    else current += value;
  }
  return total + current;
}

const chineseDigits = '〇一二三四五六七八九';
const chineseUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number in Chinese digits, 二十五 or 二〇二七; not a number when it is none. */
function chinese(text: string): number {
  if (text.length >= 3 && !/[十百千万]/u.test(text)) return Number([...text].map(chineseDigit).join(''));
  let [total, section, digit] = [0, 0, 0];
  for (const letter of text) {
    const unit = chineseUnits[letter];
    if (letter === '万') {
      total += Math.max(section + digit, 1) * 10_000;
      [section, digit] = [0, 0];
    } else if (unit !== undefined) {
      section += Math.max(digit, 1) * unit;
      digit = 0;
    } else digit = chineseDigit(letter);
  }
  return total + section + digit;
}

function chineseDigit(letter: string): number {
  return letter === '两' ? 2 : Math.max(0, chineseDigits.indexOf(letter));
}
