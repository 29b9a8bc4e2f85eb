import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDates } from '../../src/intake/dates.ts';
import { anyText, expectSpans } from './cases.ts';

const today = '2026-11-23';
/** The days found, `!` before a deadline. */
const daysIn = (text: string, at = today) =>
  findDates(text, at).map(({ value, deadline }) => `${deadline ? '!' : ''}${value}`);

describe('dates in en', () => {
  test.each<[string, string]>([
    ['before June', '!2027-05-31'],
    ['by June', '!2027-06-30'],
    ['by the end of May 2027', '!2027-05-31'],
    ['within three months', '!2027-02-23'],
    ['in three weeks', '2026-12-14'],
    ['next spring', '2027-05-31'],
    ['in 2027', '2027-12-31'],
    ['by Q2 2027', '!2027-06-30'],
    ['2027-03-04', '2027-03-04'],
    ['03/06/2027', '2027-06-03'],
    ['next month', '2026-12-31'],
    ['by the end of next year', '!2027-12-31'],
    ['before the end of the year', '!2026-12-31'],
    ['by 3 March', '!2027-03-03'],
    ['before 3 March', '!2027-03-02'],
    ['March 3rd, 2027', '2027-03-03'],
    ['next Friday', '2026-12-04'],
    ['tomorrow', '2026-11-24'],
    ['since 2019', ''],
    ['five years ago', ''],
    ["last year's attack", ''],
    ['by mid-June', '!2027-06-15'],
    ['we may need it in march', '2027-03-31'],
    ['in the second quarter of 2027', '2027-06-30'],
    ['from 5 to 9 May 2027', '2027-05-09'],
    ['between June and August', '2027-08-31'],
    ['15 may apply', ''],
    ['we were attacked in March', ''],
    ['Agenda 2030', ''],
    ['in the next six months', '!2027-05-23'],
    ['in a month', '2026-12-23'],
    ['by year-end', '!2026-12-31'],
    ['the June meeting', ''],
    ['June 2027', '2027-06-30'],
    ['by 2027', '!2027-12-31'],
    ['before 2028', '!2027-12-31'],
    ['in November', '2026-11-30'],
    ['before November', '!2027-10-31'],
    ['no later than 15 January 2027', '!2027-01-15'],
    ['We need forensic training for 15 CERT analysts, in French, before June', '!2027-05-31'],
    ['in early 2027', '2027-04-02'],
    ['founded in 2019', ''],
    ['in 2019', ''],
    ['30 June', '2027-06-30'],
    ['by 31 June', ''],
    ['this year', '2026-12-31'],
    ['by the end of the month', '!2026-11-30'],
    ['24/7 support within 2 weeks', '!2026-12-07'],
  ])('%s: %s', (text, day) => expect(daysIn(text)).toEqual(day === '' ? [] : [day]));
});

describe('dates in fr', () => {
  test.each<[string, string]>([
    ['avant juin', '!2027-05-31'],
    ["d'ici fin mai", '!2027-05-31'],
    ['d’ici juin', '!2027-06-30'],
    ['avant le 3 mars', '!2027-03-02'],
    ['dans les six mois', '!2027-05-23'],
    ['dans trois semaines', '2026-12-14'],
    ['le 1er avril 2027', '2027-04-01'],
    ['le mois prochain', '2026-12-31'],
    ["l'année prochaine", '2027-12-31'],
    ['en 2027', '2027-12-31'],
    ['il y a cinq ans', ''],
    ['depuis 2019', ''],
    ['avant la fin de l’année', '!2026-12-31'],
    ['sous trois mois', '!2027-02-23'],
    ['au printemps', '2027-05-31'],
    ['a été attaqué', ''],
    ['cet été', '2027-08-31'],
    ["d'ici la fin de l'année prochaine", '!2027-12-31'],
    ['au plus tard le 15 janvier', '!2027-01-15'],
    ['à la mi-mars', '2027-03-15'],
    ['au deuxième trimestre 2027', '2027-06-30'],
    ['au premier semestre 2027', '2027-06-30'],
    ['vendredi prochain', '2026-12-04'],
    ['début 2027', '2027-04-02'],
    ["d'ici trois mois", '!2027-02-23'],
  ])('%s: %s', (text, day) => expect(daysIn(text)).toEqual(day === '' ? [] : [day]));
});

describe('dates in es', () => {
  test.each<[string, string]>([
    ['antes de junio', '!2027-05-31'],
    ['para finales de año', '!2026-12-31'],
    ['antes del 3 de marzo de 2027', '!2027-03-02'],
    ['en tres semanas', '2026-12-14'],
    ['dentro de seis meses', '2027-05-23'],
    ['el próximo mes', '2026-12-31'],
    ['hace cinco años', ''],
    ['en 2027', '2027-12-31'],
    ['a más tardar el 15 de enero', '!2027-01-15'],
    ['en los próximos seis meses', '!2027-05-23'],
    ['antes de fin de año', '!2026-12-31'],
    ['desde 2019', ''],
    ['para mediados de marzo', '!2027-03-15'],
    ['el año que viene', '2027-12-31'],
    ['en el segundo trimestre de 2027', '2027-06-30'],
    ['en primavera', '2027-05-31'],
    ['el año pasado', ''],
    ['hasta el 30 de abril', '!2027-04-30'],
  ])('%s: %s', (text, day) => expect(daysIn(text)).toEqual(day === '' ? [] : [day]));
});

describe('dates in ru', () => {
  test.each<[string, string]>([
    ['до конца года', '!2026-12-31'],
    ['к марту', '!2027-03-31'],
    ['до июня', '!2027-05-31'],
    ['через три недели', '2026-12-14'],
    ['в течение трёх месяцев', '!2027-02-23'],
    ['до 3 марта 2027 года', '!2027-03-02'],
    ['в следующем месяце', '2026-12-31'],
    ['в марте 2027', '2027-03-31'],
    ['пять лет назад', ''],
    ['завтра', '2026-11-24'],
    ['с 2019 года', ''],
    ['в прошлом году', ''],
    ['в следующем году', '2027-12-31'],
    ['к концу мая 2027 года', '!2027-05-31'],
    ['не позднее 15 января', '!2027-01-15'],
    ['во втором квартале 2027 года', '2027-06-30'],
    ['весной 2027', '2027-05-31'],
    ['через полгода', '2027-05-23'],
    ['в течение месяца', '!2026-12-23'],
    ['до конца следующего года', '!2027-12-31'],
    ['в 2027 году', '2027-12-31'],
    ['к середине марта', '!2027-03-15'],
    ['в ближайшие шесть месяцев', '!2027-05-23'],
  ])('%s: %s', (text, day) => expect(daysIn(text)).toEqual(day === '' ? [] : [day]));
});

describe('dates in ar', () => {
  test.each<[string, string]>([
    ['قبل يونيو', '!2027-05-31'],
    ['قبل شهر حزيران', '!2027-05-31'],
    ['بحلول نهاية عام ٢٠٢٧', '!2027-12-31'],
    ['بحلول مارس', '!2027-03-31'],
    ['قبل نهاية العام', '!2026-12-31'],
    ['خلال ثلاثة أشهر', '!2027-02-23'],
    ['خلال شهرين', '!2027-01-23'],
    ['بعد ثلاثة أسابيع', '2026-12-14'],
    ['قبل خمس سنوات', ''],
    ['منذ عام 2019', ''],
    ['في عام 2027', '2027-12-31'],
    ['الشهر القادم', '2026-12-31'],
    ['العام المقبل', '2027-12-31'],
    ['في ٣ آذار ٢٠٢٧', '2027-03-03'],
    ['قبل ٣ مارس ٢٠٢٧', '!2027-03-02'],
    ['في الربع الثاني من عام 2027', '2027-06-30'],
    ['في موعد أقصاه 15 يناير 2027', '!2027-01-15'],
    ['في الربيع', '2027-05-31'],
    ['العام الماضي', ''],
    ['في كانون الثاني ٢٠٢٧', '2027-01-31'],
    ['خلال الأشهر الستة المقبلة', '!2027-05-23'],
  ])('%s: %s', (text, day) => expect(daysIn(text)).toEqual(day === '' ? [] : [day]));
});

describe('dates in zh', () => {
  test.each<[string, string]>([
    ['六月之前', '!2027-05-31'],
    ['年底前', '!2026-12-31'],
    ['三周内', '!2026-12-14'],
    ['三个月之内', '!2027-02-23'],
    ['2027年5月底之前', '!2027-05-31'],
    ['2027年3月3日', '2027-03-03'],
    ['明天', '2026-11-24'],
    ['下周五', '2026-12-04'],
    ['五年前', ''],
    ['六月底前', '!2027-06-30'],
    ['明年', '2027-12-31'],
    ['明年年底前', '!2027-12-31'],
    ['2027年第二季度', '2027-06-30'],
    ['下个月', '2026-12-31'],
    ['自2019年以来', ''],
    ['去年', ''],
    ['三周后', '2026-12-14'],
    ['半年内', '!2027-05-23'],
    ['二〇二七年六月', '2027-06-30'],
    ['在2027年春季', '2027-05-31'],
    ['截至2027年1月15日', '!2027-01-15'],
    ['明年上半年', '2027-06-30'],
    ['2019年成立', ''],
  ])('%s: %s', (text, day) => expect(daysIn(text)).toEqual(day === '' ? [] : [day]));
});

describe('a date', () => {
  test('is told with the words around it', () => {
    const [found] = findDates('Forensics for 15 analysts, before the end of May 2027, please', today);
    expect(found?.words).toBe('before the end of May 2027');
  });

  test('of several is each told once', () => {
    expect(daysIn('before June, or within three months')).toEqual(['!2027-05-31', '!2027-02-23']);
  });

  test.each([
    ['2026-02-28', 'in three months', '2026-05-28'],
    ['2026-11-30', 'in three months', '2027-02-28'],
    ['2026-12-31', 'by the end of the year', '!2026-12-31'],
    ['2026-05-31', 'before June', '!2026-05-31'],
    ['2026-06-01', 'before June', '!2027-05-31'],
    ['2026-06-01', 'by June', '!2026-06-30'],
    ['2027-03-01', '29 February', '2028-02-29'],
  ])('said on %s, "%s", is %s', (at, text, day) => {
    if (text === '29 February') expect(daysIn(text, at)[0] ?? '').toMatch(/^2028-02-2[89]$/);
    else expect(daysIn(text, at)).toEqual([day]);
  });

  test('is never before today, and its words are those of the text', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(anyText, days, (text, date) => {
        const at = date.toISOString().slice(0, 10);
        const found = findDates(text, at);
        expectSpans(text, found);
        for (const { value } of found) {
          expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(value >= at).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
