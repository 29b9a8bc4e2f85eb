import { afterEach, describe, expect, test } from '@jest/globals';
import { stateAliases } from '../../src/domain/data/aliases.ts';
import { participantRows } from '../../src/domain/data/participants.ts';
import { treatyRows } from '../../src/domain/data/treaties.ts';
import { defaultLists, type Lists, readLists } from '../../src/domain/lists.ts';
import { createNames } from '../../src/domain/names.ts';
import { findOption, suggestions } from '../../src/domain/options.ts';
import { aliasesOf, delegations, eligibles, isAmong, setLists } from '../../src/domain/participants.ts';
import { plain } from '../../src/i18n/render.ts';

afterEach(() => setLists(defaultLists));

const voice = { locale: 'en', zone: 'UTC', names: createNames() } as const;
function listsFrom(json: unknown): Lists {
  const read = readLists(JSON.stringify(json));
  if ('problems' in read) throw new Error(read.problems.map((each) => plain(each, voice)).join('\n'));
  return read.lists;
}
function problemsIn(text: string): string[] {
  const read = readLists(text);
  return 'problems' in read ? read.problems.map((each) => plain(each, voice)) : [];
}

describe('other names', () => {
  test.each([
    ['delegations', delegations],
    ['eligibles', eligibles],
  ])('lead to one option only, among %s', (_, options) => {
    for (const { value, label, also = [] } of options)
      for (const name of [value, label, ...also])
        expect([name, findOption(options, name)?.value]).toEqual([name, value]);
  });

  test('are those of participants', () => {
    const codes = participantRows.map(({ code }) => code);
    expect(stateAliases.filter(({ id }) => !codes.includes(id))).toEqual([]);
    expect(new Set(stateAliases.map(({ id }) => id)).size).toBe(stateAliases.length);
  });

  test.each([
    ['Ivory Coast', 'CI'],
    ['DRC', 'CD'],
    ['EEUU', 'US'],
    ['Молдавия', 'MD'],
    ['ساحل العاج', 'CI'],
    ['Union africaine', 'org:AU'],
  ])('%s is offered while it is typed', (name, id) => {
    expect(aliasesOf(id)).toContain(name);
    expect(suggestions(delegations, name, 5).map(({ value }) => value)).toContain(id);
  });
});

describe('treaties', () => {
  test.each(treatyRows.map((row) => [row.id, row] as const))(
    '%s has participants as parties, each once, in order',
    (_, row) => {
      const codes = participantRows.map(({ code }) => code);
      for (const list of [row.parties, row.signatories]) {
        expect(list.filter((code) => !codes.includes(code))).toEqual([]);
        expect(list).toEqual([...new Set(list)].sort());
      }
    },
  );

  test('can be what an offer is open to', () => {
    expect(isAmong('SN', 'party:budapest')).toBe(true);
    expect(isAmong('BD', 'party:budapest')).toBe(false);
    expect(isAmong('VN', 'signatory:un-cybercrime')).toBe(true);
    expect(isAmong('VN', 'party:un-cybercrime')).toBe(false);
    expect(isAmong('VN', 'party:nothing')).toBe(false);
    expect(findOption(eligibles, 'Budapest Convention')?.value).toBe('party:budapest');
    expect(findOption(eligibles, 'party:un-cybercrime')).toBeUndefined();
    expect(createNames()('eligible', 'party:malabo', 'en')).toBe('Parties: Malabo Convention');
  });
});

describe('lists of an installation', () => {
  test('replace what they name and leave the rest', () => {
    const lists = listsFrom({
      organisations: [
        { code: 'OSCE', members: ['AL', 'AD'] },
        { code: 'TEST', name: 'Alliance of Testers', members: ['SN'] },
      ],
      categories: { ldc: ['BD'] },
      treaties: [{ id: 'malabo', parties: ['BJ'] }],
    });
    setLists(lists);
    expect(isAmong('AL', 'org:OSCE')).toBe(true);
    expect(findOption(eligibles, 'OSCE')?.label).toBe('Organization for Security and Co-operation in Europe');
    expect([isAmong('SN', 'org:TEST'), isAmong('BD', 'org:TEST')]).toEqual([true, false]);
    expect(findOption(delegations, 'alliance of testers')?.value).toBe('org:TEST');
    expect([isAmong('BD', 'ldc'), isAmong('SN', 'ldc'), isAmong('NP', 'lldc')]).toEqual([true, false, true]);
    expect([isAmong('BJ', 'party:malabo'), isAmong('SN', 'party:malabo')]).toEqual([true, false]);
    expect(createNames()('eligible', 'org:TEST', 'en')).toBe('Alliance of Testers');
  });

  test('empty ones change nothing', () => {
    expect(listsFrom({})).toEqual(defaultLists);
  });

  test.each<[string, unknown, readonly string[]]>([
    ['an unknown code', { categories: { ldc: ['BD', 'XX'] } }, ['categories.ldc.1: “XX” is no ISO 3166']],
    [
      'a code twice',
      { organisations: [{ code: 'EU', members: ['FR', 'FR'] }] },
      ['organisations.0.members.1: “FR” is there twice'],
    ],
    ['a row twice', { treaties: [{ id: 'malabo' }, { id: 'malabo' }] }, ['treaties.1: “malabo” is there twice']],
    [
      'an unknown key',
      { categories: { poor: [] }, more: 1 },
      ['categories: there is no “poor”', '{}: there is no “more”'],
    ],
    ['no name', { organisations: [{ code: 'NEW', members: [] }] }, ['“NEW” is new and needs a name']],
    ['a wrong shape', { organisations: 'EU' }, ['organisations: ']],
  ])('%s is told with its place', (_, json, beginnings) => {
    const problems = problemsIn(JSON.stringify(json));
    expect(problems).toHaveLength(beginnings.length);
    for (const beginning of beginnings) expect(problems.some((each) => each.startsWith(beginning))).toBe(true);
  });

  test('every problem is told at once', () => {
    expect(problemsIn(JSON.stringify({ categories: { ldc: ['XX', 'YY'] }, else: 1 }))).toHaveLength(3);
    expect(problemsIn('{')[0]).toMatch(/^It is no JSON/);
  });
});
