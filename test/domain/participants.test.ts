import { describe, expect, test } from '@jest/globals';
import { areaRows } from '../../src/domain/data/areas.ts';
import { categories } from '../../src/domain/data/categories.ts';
import { type Names, participantRows } from '../../src/domain/data/participants.ts';

const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;

/** What a name may be made of: letters of the language's own script, and the few signs that the names use. */
const wellFormed: Readonly<Record<keyof Names, RegExp>> = {
  en: /^\p{Script=Latin}[\p{Script=Latin} '()-]*$/u,
  fr: /^\p{Script=Latin}[\p{Script=Latin} ’()-]*$/u,
  es: /^\p{Script=Latin}[\p{Script=Latin} ’()-]*$/u,
  ru: /^\p{Script=Cyrillic}[\p{Script=Cyrillic} ’()—-]*$/u,
  ar: /^\p{Script=Arabic}[\p{Script=Arabic} ()-]*$/u,
  zh: /^\p{Script=Han}+$/u,
};

const byCode = new Map(participantRows.map((row) => [row.code, row]));
const areas = new Map(areaRows.map((row) => [row.code, row]));

function sorted(values: readonly string[]): string[] {
  return [...values].sort();
}

describe('participants', () => {
  test('are the 193 Member States and the two non-member observer States', () => {
    const observers = ['PS', 'VA'];
    expect(participantRows.filter((row) => observers.includes(row.code)).map((row) => row.code)).toEqual(observers);
    expect(participantRows.filter((row) => !observers.includes(row.code))).toHaveLength(193);
  });

  test('have codes of their own, in order', () => {
    const codes = participantRows.map((row) => row.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(sorted(codes));
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });

  test('have M49 codes of their own', () => {
    const codes = participantRows.map((row) => row.m49);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^\d{3}$/.test(code))).toEqual([]);
  });

  test.each(languages)('have names of their own in %s', (language) => {
    const names = participantRows.map((row) => row.names[language]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('are in areas that are known, the widest last', () => {
    const regions = ['002', '009', '019', '142', '150'];
    for (const { code, areas: own } of participantRows) {
      expect([code, own.filter((area) => !areas.has(area))]).toEqual([code, []]);
      expect([code, own.length === 2 || own.length === 3]).toEqual([code, true]);
      expect([code, own.map((area) => regions.includes(area))]).toEqual([
        code,
        own.map((_, i) => i === own.length - 1),
      ]);
    }
  });

  test.each<[string, keyof Names, string]>([
    ['BO', 'en', 'Bolivia (Plurinational State of)'],
    ['BO', 'fr', 'Bolivie (État plurinational de)'],
    ['CD', 'zh', '刚果民主共和国'],
    ['CG', 'fr', 'Congo'],
    ['CI', 'en', "Côte d'Ivoire"],
    ['CI', 'fr', 'Côte d’Ivoire'],
    ['CI', 'ru', 'Кот-д’Ивуар'],
    ['CV', 'fr', 'Cabo Verde'],
    ['CZ', 'en', 'Czechia'],
    ['CZ', 'es', 'Chequia'],
    ['CZ', 'ar', 'تشيكيا'],
    ['GB', 'en', 'United Kingdom of Great Britain and Northern Ireland'],
    ['GB', 'zh', '大不列颠及北爱尔兰联合王国'],
    ['IR', 'en', 'Iran (Islamic Republic of)'],
    ['IR', 'es', 'Irán (República Islámica del)'],
    ['KP', 'en', "Democratic People's Republic of Korea"],
    ['KR', 'en', 'Republic of Korea'],
    ['KR', 'ar', 'جمهورية كوريا'],
    ['KR', 'zh', '大韩民国'],
    ['LA', 'en', "Lao People's Democratic Republic"],
    ['MD', 'ru', 'Республика Молдова'],
    ['MK', 'en', 'North Macedonia'],
    ['MK', 'ru', 'Северная Македония'],
    ['NL', 'en', 'Netherlands (Kingdom of the)'],
    ['NL', 'fr', 'Pays-Bas (Royaume des)'],
    ['NL', 'zh', '荷兰王国'],
    ['PG', 'ru', 'Папуа — Новая Гвинея'],
    ['PS', 'en', 'State of Palestine'],
    ['PS', 'ar', 'دولة فلسطين'],
    ['RU', 'es', 'Federación de Rusia'],
    ['SY', 'zh', '阿拉伯叙利亚共和国'],
    ['SZ', 'en', 'Eswatini'],
    ['TR', 'en', 'Türkiye'],
    ['TR', 'es', 'Türkiye'],
    ['TR', 'ru', 'Турция'],
    ['TZ', 'fr', 'République-Unie de Tanzanie'],
    ['VA', 'en', 'Holy See'],
    ['VA', 'ru', 'Святой Престол'],
    ['VN', 'en', 'Viet Nam'],
  ])('%s is in %s called %s', (code, language, name) => {
    expect(byCode.get(code)?.names[language]).toBe(name);
  });

  test.each<[string, string, readonly string[]]>([
    ['AU', '036', ['053', '009']],
    ['BD', '050', ['034', '142']],
    ['BR', '076', ['005', '419', '019']],
    ['CY', '196', ['145', '142']],
    ['CZ', '203', ['151', '150']],
    ['EG', '818', ['015', '002']],
    ['GB', '826', ['154', '150']],
    ['IR', '364', ['034', '142']],
    ['JM', '388', ['029', '419', '019']],
    ['KZ', '398', ['143', '142']],
    ['MX', '484', ['013', '419', '019']],
    ['PS', '275', ['145', '142']],
    ['SD', '729', ['015', '002']],
    ['SN', '686', ['011', '202', '002']],
    ['TR', '792', ['145', '142']],
    ['TV', '798', ['061', '009']],
    ['US', '840', ['021', '019']],
    ['VA', '336', ['039', '150']],
    ['ZA', '710', ['018', '202', '002']],
  ])('%s is %s and in %j', (code, m49, own) => {
    expect(byCode.get(code)).toMatchObject({ m49, areas: own });
  });

  test.each<[string, number]>([
    ['002', 54],
    ['009', 14],
    ['019', 35],
    ['142', 48],
    ['150', 44],
  ])('region %s has %i participants', (region, count) => {
    expect(participantRows.filter((row) => row.areas.includes(region))).toHaveLength(count);
  });
});

describe('areas', () => {
  test('have codes of their own, in order, without the world', () => {
    const codes = areaRows.map((row) => row.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(sorted(codes));
    expect(codes).not.toContain('001');
  });

  test('are the ones that participants are in', () => {
    const used = new Set(participantRows.flatMap((row) => row.areas));
    expect(areaRows.map((row) => row.code)).toEqual(sorted([...used]));
  });

  test.each<[string, keyof Names, string]>([
    ['011', 'en', 'Western Africa'],
    ['018', 'ru', 'Южная часть Африки'],
    ['035', 'en', 'South-eastern Asia'],
    ['145', 'zh', '西亚'],
    ['202', 'fr', 'Afrique subsaharienne'],
    ['419', 'es', 'América Latina y el Caribe'],
    ['419', 'ar', 'أمريكا اللاتينية ومنطقة البحر الكاريبي'],
  ])('%s is in %s called %s', (code, language, name) => {
    expect(areas.get(code)?.names[language]).toBe(name);
  });
});

describe.each<[string, readonly { readonly code: string; readonly names: Names }[]]>([
  ['participants', participantRows],
  ['areas', areaRows],
])('the names of %s', (_, rows) => {
  test.each(languages)('are well-formed in %s', (language) => {
    expect(rows.filter((row) => !wellFormed[language].test(row.names[language]))).toEqual([]);
  });

  test.each(languages)('are trimmed and normalized in %s', (language) => {
    const tidy = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim();
    expect(rows.filter((row) => row.names[language] !== tidy(row.names[language]))).toEqual([]);
  });
});

describe('categories', () => {
  test.each<[keyof typeof categories, number]>([
    ['ldc', 44],
    ['lldc', 32],
    ['sids', 37],
    ['oda-eligible', 135],
  ])('%s has %i States, all participants, each once, in order', (category, count) => {
    const codes = categories[category];
    expect(codes).toHaveLength(count);
    expect(codes.filter((code) => !byCode.has(code))).toEqual([]);
    expect(codes).toEqual(sorted([...new Set(codes)]));
  });

  test('every least developed country is eligible for official development assistance', () => {
    expect(categories.ldc.filter((code) => !categories['oda-eligible'].includes(code))).toEqual([]);
  });

  test.each<[string, readonly (keyof typeof categories)[]]>([
    ['AG', ['sids']],
    ['BH', []],
    ['BT', ['lldc', 'oda-eligible']],
    ['GW', ['ldc', 'sids', 'oda-eligible']],
    ['MD', ['lldc', 'oda-eligible']],
    ['NP', ['ldc', 'lldc', 'oda-eligible']],
    ['SB', ['ldc', 'sids', 'oda-eligible']],
    ['SG', ['sids']],
    ['ST', ['sids', 'oda-eligible']],
    ['CL', []],
  ])('%s is in %j', (code, own) => {
    const names = ['ldc', 'lldc', 'sids', 'oda-eligible'] as const;
    expect(names.filter((name) => categories[name].includes(code))).toEqual(own);
  });
});
