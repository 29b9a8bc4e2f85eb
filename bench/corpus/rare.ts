/**
 * Words that no lexicon holds: names of projects, towns, laws, products. 30,000 for each language, composed of syllables of
 * its script, so that an index meets a vocabulary with a long tail. The same rank is the same word in every run.
 */
import type { Language } from '../../src/language/languages.ts';
import { type Random, zipf } from './chance.ts';

export const vocabulary = 30_000;
/** A prime above the vocabulary's size and coprime to it: neighbours in rank do not look alike. */
const stride = 37_619;

const syllables: Readonly<Record<'latin' | 'ru' | 'ar' | 'zh', readonly string[]>> = {
  latin: `ba ke mi no tu ra se lo vi da pe go zu fa ni mo re sa te ku la bo ri de wa ti na po ju ve ha so li me ga do
    ru ze pi xo`.split(/\s+/),
  ru: `ба ке ми но ту ра се ло ви да пе го зу фа ни мо ре са те ку ла бо ри де ва ти на по жу ве ха со ли ме га до
    ру зе пи чо`.split(/\s+/),
  ar: `با كي مي نو تو را سي لو في دا بي جو زو فا ني مو ري سا تي كو لا بو شا دي وا طا نا صو جا عي حا قو لي مي غا ضو
    رو ظي خا هو`.split(/\s+/),
  zh: `湘 澜 祺 晟 钧 翰 霖 桓 衡 璟 泓 昱 瀚 珩 垚 鑫 淼 焱 煜 炜 涵 沛 岚 崧 峻 嵩 琛 瑾 瑜 璇 骞 骏 腾 驰 翊 翔 颖 穗 筠 箴`.split(
    /\s+/,
  ),
};
/** Endings that make the words of one language look like its own. */
const endings: Readonly<Record<Language, readonly string[]>> = {
  en: ['n', 'ton', 'ster', 'x', 'ware', 'ley'],
  fr: ['lle', 'ais', 'eur', 'tier', 'oise', 'neau'],
  es: ['dor', 'llo', 'ez', 'ncia', 'rio', 'jas'],
  ru: ['ск', 'нов', 'тор', 'град', 'вец', 'лин'],
  ar: ['ن', 'ية', 'ات', 'ير', 'ون', 'م'],
  zh: ['系统', '工程', '市', '平台', '计划', '号'],
};

const scriptOf = (language: Language) =>
  language === 'ru' || language === 'ar' || language === 'zh' ? language : 'latin';

/** The word of a rank, 0 to 29,999: three syllables that no other rank has, and an ending. */
export function wordOf(language: Language, rank: number): string {
  const [parts, ends] = [syllables[scriptOf(language)], endings[language]];
  const number = (rank * stride + 11) % vocabulary;
  const picked = [number % 40, Math.floor(number / 40) % 40, Math.floor(number / 1600)].map(
    (each) => parts[each] ?? '',
  );
  return picked.join('') + (ends[rank % ends.length] ?? '');
}

/** A word drawn from the tail, the first ranks more often. */
export function rareWord(random: Random, language: Language): string {
  return wordOf(language, zipf(random, vocabulary, 40));
}

/** The same as a name. */
export function rareName(random: Random, language: Language): string {
  const word = rareWord(random, language);
  return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
}
