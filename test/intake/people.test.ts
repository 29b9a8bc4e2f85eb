import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findPeople } from '../../src/intake/people.ts';
import { anyText, expectSpans } from './cases.ts';

const countsIn = (text: string) => findPeople(text).map(({ value }) => value);

describe('people in English', () => {
  test.each<[string, number[]]>([
    ['15 analysts', [15]],
    ['We need forensic training for 15 CERT analysts, in French, before June', [15]],
    ['a dozen officers', [12]],
    ['two dozen judges', [24]],
    ['half a dozen judges', [6]],
    ['twenty-five CERT analysts', [25]],
    ['a hundred and twenty police', [120]],
    ['15-20 people', [20]],
    ['15 to 20 participants', [20]],
    ['between 15 and 20 participants', [20]],
    ['1,200 officers', [1200]],
    ['group of 15', [15]],
    ['Participants: 30', [30]],
    ['2 experts for 30 judges', [2, 30]],
    ['in 2027 120 officers', [120]],
    ['5 young women', [5]],
  ])('%s: %j', (text, counts) => expect(countsIn(text)).toEqual(counts));
});

describe('people in French', () => {
  test.each<[string, number[]]>([
    ['15 analystes', [15]],
    ['quinze magistrats', [15]],
    ['une vingtaine de magistrats', [20]],
    ['une douzaine d’agents', [12]],
    ['une centaine de policiers', [100]],
    ['vingt et un juges', [21]],
    ['soixante-dix juges', [70]],
    ['quatre-vingt agents', [80]],
    ['quatre-vingt-dix-neuf juges', [99]],
    ['deux cents agents', [200]],
    ['1 200 fonctionnaires', [1200]],
    ['entre 15 et 20 participants', [20]],
    ['15 à 20 personnes', [20]],
    ['10 places', [10]],
    ['un expert', []],
  ])('%s: %j', (text, counts) => expect(countsIn(text)).toEqual(counts));
});

describe('people in Spanish', () => {
  test.each<[string, number[]]>([
    ['15 analistas', [15]],
    ['quince jueces', [15]],
    ['once jueces', [11]],
    ['veintiún jueces', [21]],
    ['treinta y cinco fiscales', [35]],
    ['ciento veinte policías', [120]],
    ['doscientos funcionarios', [200]],
    ['media docena de jueces', [6]],
    ['una veintena de peritos', [20]],
    ['1.200 funcionarios', [1200]],
    ['15 o 20 participantes', [20]],
    ['entre 15 y 20 participantes', [20]],
    ['30 plazas', [30]],
    ['diez mujeres', [10]],
    ['una experta', []],
  ])('%s: %j', (text, counts) => expect(countsIn(text)).toEqual(counts));
});

describe('people in Russian', () => {
  test.each<[string, number[]]>([
    ['около 20 сотрудников', [20]],
    ['15 аналитиков', [15]],
    ['пятнадцать судей', [15]],
    ['двадцать пять следователей', [25]],
    ['для двадцати пяти следователей', [25]],
    ['сто участников', [100]],
    ['сто двадцать полицейских', [120]],
    ['десяток экспертов', [10]],
    ['на 10 мест', [10]],
    ['1 200 служащих', [1200]],
    ['15–20 человек', [20]],
    ['от 15 до 20 участников', [20]],
    ['пятнадцати-двадцати участников', [20]],
    ['20 женщин', [20]],
    ['5 стран и 2 года', []],
  ])('%s: %j', (text, counts) => expect(countsIn(text)).toEqual(counts));
});

describe('people in Arabic', () => {
  test.each<[string, number[]]>([
    ['٢٠ محققاً', [20]],
    ['15 محللا', [15]],
    ['خمسة عشر قاضياً', [15]],
    ['أحد عشر قاضياً', [11]],
    ['خمسة وعشرين محققاً', [25]],
    ['عشرين ضابطا', [20]],
    ['ثلاثون خبيرا', [30]],
    ['لثلاثين خبيرا', [30]],
    ['مئة مشارك', [100]],
    ['١٥-٢٠ مشاركا', [20]],
    ['10 مقاعد', [10]],
    ['سبعة قضاة', [7]],
    ['عشرة موظفين', [10]],
    ['٥ سنوات', []],
    ['٢٠٪ من الموظفين', []],
  ])('%s: %j', (text, counts) => expect(countsIn(text)).toEqual(counts));
});

describe('people in Chinese', () => {
  test.each<[string, number[]]>([
    ['20名法官', [20]],
    ['二十名', [20]],
    ['培训二十名法官', [20]],
    ['三十人', [30]],
    ['培训两位专家', [2]],
    ['200余名警察', [200]],
    ['培训15至20名检察官', [20]],
    ['一百二十名学员', [120]],
    ['15位分析师', [15]],
    ['约十五名调查员', [15]],
    ['十名女性', [10]],
    ['20个名额', [20]],
    ['培训第一名法官', []],
    ['三个月', []],
    ['2027年', []],
  ])('%s: %j', (text, counts) => expect(countsIn(text)).toEqual(counts));
});

test.each([
  ...[
    'ISO 27001 experts',
    '5G experts',
    '24/7 staff',
    'Resolution 57/18 experts',
    '3 days for officers',
    'officers aged 25',
  ],
  ...[
    '20% of staff',
    '$20 000 for officers',
    '18-35 year-old women',
    '10:30 staff meeting',
    '12-month fellowship for judges',
  ],
  ...[
    'the 2026 participants',
    '15 million people',
    '3rd officer',
    'version 2.0 users',
    'il y a 3 ans des agents',
    '3 ministries',
  ],
])('no number of people: %s', (text) => expect(countsIn(text)).toEqual([]));

test('a number is told with what it counts', () => {
  expect(findPeople('Forensics for 15 CERT analysts')[0]).toEqual({
    value: 15,
    words: '15 CERT analysts',
    from: 14,
    to: 30,
  });
});

test('the words are those of the text, whatever it is', () => {
  fc.assert(
    fc.property(anyText, (text) => expectSpans(text, findPeople(text))),
    { numRuns: 500 },
  );
});
