import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultLists } from '../../src/domain/lists.ts';
import { eligibles, setLists } from '../../src/domain/participants.ts';
import { findDelegations } from '../../src/intake/delegations.ts';
import { anyText, expectSpans } from './cases.ts';

const idsIn = (text: string) => findDelegations(text).map(({ value }) => value);

afterEach(() => setLists(defaultLists));

test.each<[string, string]>([
  ['Senegalese officers', 'SN'],
  ['kényan', 'KE'],
  ['кенийский суд', 'KE'],
  ['Ivory Coast and DRC', 'CI,CD'],
  ['en RDC', 'CD'],
  ['UAE', 'AE'],
  ['EEUU', 'US'],
  ['Holland', 'NL'],
  ['Vietnam and Laos', 'VN,LA'],
  ['South Korea', 'KR'],
  ['РФ и Молдавия', 'RU,MD'],
  ['كوت ديفوار', 'CI'],
  ['Union africaine', 'org:AU'],
  ['АСЕАН', 'org:ASEAN'],
  ['جامعة الدول العربية', 'org:LAS'],
  ['加共体', 'org:CARICOM'],
  ['least developed countries', 'ldc'],
  ['PMA et PEID', 'ldc,sids'],
  ['малые островные государства', 'sids'],
  ['Papua New Guinea', 'PG'],
  ['Guinea-Bissau', 'GW'],
  ['Guinée équatoriale', 'GQ'],
  ['Dominican Republic', 'DO'],
  ['Dominica', 'DM'],
  ['Niger and Nigeria', 'NE,NG'],
  ['the Gambia', 'GM'],
  ['chad the cat ate turkey', ''],
  ['Turkey, Chad and Jordan', 'TR,TD,JO'],
  ['для Сенегала и Кении', 'SN,KE'],
  ['в Сенегале', 'SN'],
  ['с Российской Федерацией', 'RU'],
  ['в Соединенных Штатах Америки', 'US'],
  ['Южной Африки', 'ZA'],
  ['Республикой Корея', 'KR'],
  ['والسنغال', 'SN'],
  ['للسنغال', 'SN'],
  ['بالأردن', 'JO'],
  ['الدعم المالي', ''],
  ['في مالي', 'ML'],
  ['塞内加尔和尼日利亚', 'SN,NG'],
  ['发展中国家', ''],
  ['最不发达国家', 'ldc'],
  ['内陆发展中国家', 'lldc'],
  ['巴布亚新几内亚', 'PG'],
  ['索马里', 'SO'],
  ['中国', 'CN'],
  ['马来西亚', 'MY'],
  ['in French', ''],
  ['French experts', 'FR'],
  ['South Sudan', 'SS'],
  ['Republic of Korea', 'KR'],
  ["Democratic People's Republic of Korea", 'KP'],
  ['République démocratique du Congo', 'CD'],
  ['Northern Ireland', ''],
  ['Pacific islands', 'area:054,area:057,area:061'],
  ['West Africa', 'area:011'],
  ['Western Africa', 'area:011'],
  ['Afrique de l’Ouest', 'area:011'],
  ["Côte d'Ivoire", 'CI'],
  ['cote d ivoire', 'CI'],
  ['Bolivia', 'BO'],
  ['Viet Nam', 'VN'],
  ['the EU and the AU', 'org:EU,org:AU'],
  ['au Mali', 'ML'],
  ['polish the report', ''],
  ['Polish experts', 'PL'],
  ['Сьерра-Леоне', 'SL'],
  ['Кот-д’Ивуара', 'CI'],
  ['Северной Македонии', 'MK'],
  ['الشرطة السنغالية', 'SN'],
  ['المغرب', 'MA'],
  ['estadounidense', 'US'],
  ['senegalesas', 'SN'],
  ['sénégalaises', 'SN'],
  ['Central African Republic', 'CF'],
  ['America', ''],
  ['Tell us more', ''],
  ['CAN WE GET HELP FOR US', ''],
  ['Europe', 'area:150'],
  ['Bosnia and Herzegovina', 'BA'],
  ['Trinidad and Tobago', 'TT'],
  ['Antigua y Barbuda', 'AG'],
  ['Сан-Томе и Принсипи', 'ST'],
  ['of Saint Lucia and St. Kitts and Nevis', 'LC,KN'],
  ['Нидерландов', 'NL'],
  ['Филиппинами', 'PH'],
  ['Беларуси', 'BY'],
  ['Объединенных Арабских Эмиратов', 'AE'],
  ['страны Африки', 'area:002'],
  ['СНГ', 'org:CIS'],
  ['арабских государств', 'org:LAS'],
  ['наименее развитых стран', 'ldc'],
  ['Малыми усилиями', ''],
])('%s names %s', (text, ids) => expect(idsIn(text).join()).toBe(ids));

describe('names', () => {
  test('of every delegation, region and category are recognised, with few that are common words', () => {
    const missed = eligibles
      .filter(({ value }) => value !== 'global' && !/^(?:party|signatory):/.test(value))
      .flatMap(({ value, label, also = [] }) => [label, ...also].filter((name) => idsIn(`x ${name}`).join() !== value));
    expect(missed).toEqual(['中非', 'مالي']);
  });

  test('follow the lists of the installation', () => {
    expect(idsIn('members of the Alliance of Testers')).toEqual([]);
    const tested = { code: 'TEST', name: 'Alliance of Testers', members: ['SN'] };
    setLists({ ...defaultLists, organisations: [tested] });
    expect(idsIn('members of the Alliance of Testers')).toEqual(['org:TEST']);
    expect(idsIn('the European Union')).toEqual([]);
  });

  test('stand where they are said to, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSpans(text, findDelegations(text))),
      { numRuns: 500 },
    );
  });
});
