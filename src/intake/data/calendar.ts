/**
 * Words of the calendar in six languages, as alternatives of a pattern: lower case, without accents, the letters of Arabic in
 * one spelling (ه for ة, ي for ى, ا for its hamza forms) and и for й. `any` stands for any letters.
 */
import type { Language } from '../../language/languages.ts';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Words around a period or a day; each stands right before it, in Chinese right after it. */
export interface Around {
  /** The period itself excluded. */
  readonly before: string;
  /** The period itself included. */
  readonly by: string;
  /** The time itself, no deadline. */
  readonly at: string;
  /** Past, or a beginning without an end. */
  readonly never: string;
  readonly end: string;
  readonly middle: string;
  readonly start: string;
  readonly next: string;
  readonly this: string;
  readonly last: string;
  /** Small words between these and the period. */
  readonly article: string;
}

export interface Calendar extends Around {
  readonly months: readonly string[];
  readonly seasons: Readonly<Record<Season, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  /** After the period: "le mois prochain"; `passed` is the past. */
  readonly coming: string;
  readonly passed: string;
  /** The first to the fourth, of quarters and halves. */
  readonly ordinals: readonly [string, string, string, string];
  /** Before a length of time: at its end, or at its end at the latest. */
  readonly in: string;
  readonly within: string;
}

const none = '(?!)';

// biome-ignore format: one list a line
export const calendars: Readonly<Record<Exclude<Language, 'zh'>, Calendar>> = {
  en: {
    months: ['january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept|sep', 'october|oct', 'november|nov', 'december|dec'],
    seasons: { spring: 'spring', summer: 'summer', autumn: 'autumn|fall', winter: 'winter' },
    units: { day: 'days?', week: 'weeks?', month: 'months?', quarter: 'quarter', half: 'half|semester', year: 'years?' },
    coming: none, passed: 'ago',
    ordinals: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th|last'],
    before: 'before|prior to|ahead of|earlier than', by: 'by|until|till|no later than|not later than|at the latest by|at latest|through|up to|by or before|on or before|deadline|deadline is|due|due by',
    at: 'in|during|on|over|around|for|throughout|within|at|from',
    never: 'since|after|starting|from|beginning|as of|last|past|previous|back in',
    end: 'end of|end|the end of|close of|late|year-end|latter part of', middle: 'mid|mid-|middle of|the middle of', start: 'early|beginning of|start of|the start of|the beginning of',
    next: 'next|coming|upcoming|following', this: 'this|current', last: 'last|past|previous', article: 'the|of|of the|in',
    in: 'in|in about|in around', within: 'within|within about|in under|in less than|no later than|in the next|in the coming|within the next|within the coming|over the next|during the next|over the coming|at most in|in at most',
  },
  fr: {
    months: ['janvier|janv', 'fevrier|fevr', 'mars', 'avril|avr', 'mai', 'juin', 'juillet|juil', 'aout', 'septembre|sept', 'octobre|oct', 'novembre|nov', 'decembre|dec'],
    seasons: { spring: 'printemps', summer: 'ete', autumn: 'automne', winter: 'hiver' },
    units: { day: 'jours?', week: 'semaines?', month: 'mois', quarter: 'trimestre', half: 'semestre', year: 'ans?|annees?' },
    coming: 'prochaine?s?|a venir|qui viennent|qui vient|suivante?', passed: 'dernier|derniere|passee?|precedente?',
    ordinals: ['premier|premiere|1er|1ere', 'deuxieme|second|seconde|2e|2eme', 'troisieme|3e|3eme', 'quatrieme|dernier|4e|4eme'],
    before: 'avant', by: "d'ici|d'ici a|d'ici la|d'ici au|jusqu'en|jusqu'a|jusqu'au|au plus tard|au plus tard en|au plus tard le|pour|pas plus tard qu'en|a l'horizon",
    at: 'en|au|au mois|a|dans|pendant|durant|courant|le|au cours|vers|des',
    never: "depuis|apres|a partir|a partir de|a compter de|a partir du|depuis le|depuis la|il y a", 
    end: "fin|la fin|la fin de|la fin du|fin de|fin du|la fin d'|la fin de l'|fin de l'|a la fin", middle: "mi|mi-|milieu|le milieu de|le milieu du|la mi-", start: 'debut|le debut de|le debut du|debut de|au debut',
    next: 'prochaine?s?', this: 'ce|cette|cet|present', last: none, article: "le|la|l'|les|de|du|des|de la|de l'|d'|au|a|en|mois de|le mois de|au mois de",
    in: 'dans|dans environ|d\'ici environ', within: "dans les|sous|d'ici|d'ici a|dans un delai de|dans un delai d'|en moins de|au cours des|dans moins de|dans un delai maximum de|dans les prochains|dans les prochaines|avant",
  },
  es: {
    months: ['enero|ene', 'febrero|feb', 'marzo', 'abril|abr', 'mayo', 'junio|jun', 'julio|jul', 'agosto|ago', 'septiembre|setiembre|sept', 'octubre|oct', 'noviembre|nov', 'diciembre|dic'],
    seasons: { spring: 'primavera', summer: 'verano', autumn: 'otono', winter: 'invierno' },
    units: { day: 'dias?', week: 'semanas?', month: 'mes|meses', quarter: 'trimestre', half: 'semestre', year: 'anos?' },
    coming: 'proxim[oa]s?|que viene|que vienen|entrante|siguientes?', passed: 'pasad[oa]|anterior|ultim[oa]',
    ordinals: ['primer|primero|primera|1er', 'segundo|segunda|2o', 'tercer|tercero|3er', 'cuarto|ultimo|4o'],
    before: 'antes de|antes del|previo a', by: 'para|hasta|a mas tardar|a mas tardar en|a mas tardar el|no mas tarde de|de aqui a|como maximo en|para el|hasta el',
    at: 'en|durante|el|a lo largo de|hacia|por', never: 'desde|a partir de|a partir del|despues de|tras|desde el|hace',
    end: 'finales de|fines de|fin de|fin del|el fin de|el final de|final de|finales del|fines del|a finales de|a fines de|el cierre de', middle: 'mediados de|mediados del|a mediados de', start: 'principios de|comienzos de|inicios de|principios del|a principios de',
    next: 'proxim[oa]s?|siguiente', this: 'est[ea]|presente', last: 'pasad[oa]|ultim[oa]', article: 'el|la|los|las|de|del|de la|mes de|el mes de|en',
    in: 'en|dentro de|en unas|en unos', within: 'en un plazo de|en el plazo de|en los proximos|en las proximas|en menos de|antes de|dentro de los proximos|dentro de las proximas|en un plazo maximo de|de aqui a|durante los proximos',
  },
  ru: {
    months: ['январ[ьяею]м?', 'феврал[ьяею]м?', 'март[ауео]?м?', 'апрел[ьяею]м?', 'ма[июея]', 'июн[ьяею]м?', 'июл[ьяею]м?', 'август[ауео]?м?', 'сентябр[ьяею]м?', 'октябр[ьяею]м?', 'ноябр[ьяею]м?', 'декабр[ьяею]м?'],
    seasons: { spring: 'весн[аыуео]и?', summer: 'лет[оауе]м?', autumn: 'осен[ьию]ю?', winter: 'зим[аыуео]и?' },
    units: { day: 'день|дня|днеи', week: 'недел[яьиюе]|недель', month: 'месяц|месяц[аеу]|месяцев|месяцем', quarter: 'квартал[ауе]?', half: 'полугоди[еяию]', year: 'год|год[ауе]|лет|годом' },
    coming: none, passed: 'назад|тому назад',
    ordinals: ['перв[а-я]+|1-?(?:и|м|го|му|е)?', 'втор[а-я]+|2-?(?:и|м|го|му|е)?', 'трет[а-я]+|3-?(?:и|м|го|му)?', 'четверт[а-я]+|последн[а-я]+|4-?(?:и|м|го|му)?'],
    before: 'до|раньше|ранее|перед|до наступления', by: 'к|ко|по|не позднее|не позже|до и включая',
    at: 'в|во|на|в течение|этои|летом|на протяжении', never: 'с|со|после|начиная с|спустя|с начала',
    end: 'конц[аеу]|концом|исход[ау]|под конец', middle: 'середин[аыуе]|серединои', start: 'начал[ауео]|началом',
    next: 'следующ[а-я]+|будущ[а-я]+|ближаиш[а-я]+|грядущ[а-я]+|предстоящ[а-я]+', this: 'эт[а-я]+|текущ[а-я]+|нынешн[а-я]+|сего', last: 'прошл[а-я]+|минувш[а-я]+|прошедш[а-я]+', article: 'месяца|самого',
    in: 'через|спустя', within: 'в течение|за|в ближаишие|в течение ближаиших|не более чем за|в течение следующих|в следующие|не позднее чем через|не позже чем через|в срок до',
  },
  ar: {
    months: ['يناير|كانون الثاني|جانفي', 'فبراير|شباط|فيفري', 'مارس|اذار', 'ابريل|نيسان|افريل', 'مايو|ايار|ماي', 'يونيو|يونيه|حزيران|جوان', 'يوليو|يوليه|تموز|جويليه', 'اغسطس|اب|اوت', 'سبتمبر|ايلول', 'اكتوبر|تشرين الاول', 'نوفمبر|تشرين الثاني', 'ديسمبر|كانون الاول'],
    seasons: { spring: '(?:ال)?ربيع', summer: '(?:ال)?صيف', autumn: '(?:ال)?خريف', winter: '(?:ال)?شتاء' },
    units: { day: 'يوم|يوما|ايام', week: 'اسبوع|اسبوعا|اسابيع|الاسبوع', month: 'شهر|شهرا|اشهر|شهور|الشهر', quarter: 'الربع|ربع', half: 'النصف|نصف', year: 'سنه|سنوات|عام|عاما|اعوام|العام|السنه' },
    coming: 'القادمه?|المقبله?|التاليه?', passed: 'الماضيه?|المنصرمه?|السابقه?',
    ordinals: ['الاول|الاولي', 'الثاني|الثانيه', 'الثالث', 'الرابع|الاخير'],
    before: 'قبل|قبيل', by: 'بحلول|حتي|لغايه|في موعد اقصاه|في موعد لا يتجاوز|في اجل اقصاه|الي غايه|ب?حد اقصي|حتي موعد', 
    at: 'في|خلال|اثناء|فتره', never: 'منذ|بعد|اعتبارا من|ابتداء من|عقب|من',
    end: 'نهايه|اواخر|ختام|اخر|انتهاء', middle: 'منتصف|اواسط', start: 'بدايه|اوائل|مطلع|مستهل',
    next: none, this: 'هذا|هذه', last: none, article: 'شهر|عام|سنه|من|فصل|العام|السنه|من عام|من العام|من سنه|هذا|هذه',
    in: 'بعد', within: 'خلال|في غضون|في مده|في ظرف|في اقل من|في فتره|خلال مده',
  },
};

/** Words that, some way before a time without a deadline in the same clause, say that it is past. */
export const pastWords =
  'was|were|had|suffered|founded|happened|occurred|took place|adopted|launched|established|created|attacked|signed|joined|began|ete cree|a ete|ont ete|avait|etait|a eu lieu|fondee?|creee?|adoptee?|fue|fueron|tuvo lugar|fundad[oa]|cread[oa]|sufrio|sufrimos|был|была|было|были|произош[а-я]+|состоял[а-я]+|основан[а-я]*|создан[а-я]*|كان|كانت|وقع|وقعت|تاسس|تاسست|انشئت?|تعرضت?|شهدت?';
