/** Who can be a delegation, what it is called, and how far its name is climbed away from when it must not be named. */
import type { Locale } from '../i18n/message.ts';
import { type AliasRow, areaAliases, categoryAliases, organisationAliases, stateAliases } from './data/aliases.ts';
import { areaRows } from './data/areas.ts';
import { listName, listNames } from './data/names/index.ts';
import { type OrganisationRow, organisationRows } from './data/organisations.ts';
import { type Names, type ParticipantRow, participantRows } from './data/participants.ts';
import { type TreatyRow, treatyRows } from './data/treaties.ts';
import { defaultLists, type Lists } from './lists.ts';
import { type Option, replaceOptions } from './options.ts';

/** A delegation: an ISO 3166 alpha-2 code for a State, `org:CODE` for an organisation. */
export type DelegationId = string;

const states: ReadonlyMap<string, ParticipantRow> = new Map(participantRows.map((row) => [row.code, row]));
const areas: ReadonlyMap<string, Names> = new Map(areaRows.map((row) => [row.code, row.names]));
let lists: Lists = defaultLists;
let organisations: ReadonlyMap<string, OrganisationRow> = new Map();

export function organisationId(code: string): DelegationId {
  return `org:${code}`;
}

const namesOf = (names: Names) => [names.fr, names.es, names.ru, names.ar, names.zh];

const aliases: ReadonlyMap<string, readonly string[]> = new Map(
  [stateAliases, organisationAliases, areaAliases, categoryAliases].flatMap((rows) =>
    rows.map(({ id, names }: AliasRow) => [id, names.split('; ').filter((name) => name !== '')] as const),
  ),
);

/** Other names of a delegation, region or category, as people write them. */
export function aliasesOf(id: string): readonly string[] {
  return aliases.get(id) ?? [];
}

const stateOptions: readonly Option[] = participantRows.map((row) => ({
  value: row.code,
  label: row.names.en,
  also: [...namesOf(row.names), ...aliasesOf(row.code)],
}));

/** The names in other languages are of the list as it comes: an organisation that an installation calls otherwise has that one. */
const comesAs: ReadonlyMap<string, string> = new Map(organisationRows.map(({ code, name }) => [code, name]));
const isAsItComes = ({ code, name }: OrganisationRow): boolean => comesAs.get(code) === name;

function organisationOptions(): readonly Option[] {
  return [...organisations].map(([value, row]) => ({
    value,
    label: row.name,
    also: [
      ...(states.has(row.code) ? [] : [row.code]),
      ...aliasesOf(value),
      ...(isAsItComes(row) ? listNames('organisation', row.code) : []),
    ],
  }));
}

/** Every delegation of the list: States under their UN names in six languages, then organisations. Its content follows `setLists`. */
export const delegations: readonly Option[] = [];

const categoryOptions: readonly Option[] = listedEverywhere([
  { value: 'global', label: 'Any country', also: ['all', 'any', 'everyone', 'worldwide'] },
  { value: 'ldc', label: 'Least developed countries', also: aliasesOf('ldc') },
  { value: 'lldc', label: 'Landlocked developing countries', also: aliasesOf('lldc') },
  { value: 'sids', label: 'Small island developing States', also: aliasesOf('sids') },
  {
    value: 'oda-eligible',
    label: 'Countries eligible for development assistance',
    also: ['oda', ...aliasesOf('oda-eligible')],
  },
]);

/** Found by their names in every language. */
function listedEverywhere(options: readonly Option[]): readonly Option[] {
  return options.map((option) => ({
    ...option,
    also: [...(option.also ?? []), ...listNames('eligible', option.value)],
  }));
}

/** The regions of M49, `area:034`. */
export const regions: readonly Option[] = areaRows.map((row) => ({
  value: `area:${row.code}`,
  label: row.names.en,
  also: [...namesOf(row.names), ...aliasesOf(`area:${row.code}`)],
}));

/** Parties to a treaty (`party:budapest`), and those who signed one; a list without anybody is not to be chosen. */
function treatyOptions(): readonly Option[] {
  return lists.treaties.flatMap(({ id, name, also, parties, signatories }) => {
    const words = (kind: string) => also.map((each) => `${each} (${kind})`);
    const party = { value: `party:${id}`, label: `Parties: ${name}`, also: [id, name, ...also, ...words('parties')] };
    const signatory = { value: `signatory:${id}`, label: `Signatories: ${name}`, also: words('signatories') };
    const alone = parties.length === 0 ? [id, name, ...also] : [];
    const stands = [
      ...(parties.length > 0 ? [party] : []),
      ...(signatories.length > 0 ? [{ ...signatory, also: [...alone, ...signatory.also] }] : []),
    ];
    return isRenamed(`party:${id}`) ? stands : listedEverywhere(stands);
  });
}

/** Whom an offer can be open to: everyone, a category, a region, the members of an organisation, a treaty's parties, a State. Its content follows `setLists`. */
export const eligibles: readonly Option[] = [];

/**
 * Sets the lists that everything here answers from. They are one for the whole process, like the participants themselves: an
 * installation serves one group, eligibility is asked about in pure functions everywhere, and the commands' options are made
 * before any store is open. The composition root calls it once, before the app is made; a test that does sets them back.
 */
export function setLists(made: Lists): void {
  lists = made;
  organisations = new Map(made.organisations.map((row) => [organisationId(row.code), row]));
  replaceOptions(delegations, [...stateOptions, ...organisationOptions()]);
  replaceOptions(eligibles, [
    ...[...categoryOptions, ...regions, ...organisationOptions()],
    ...[...treatyOptions(), ...stateOptions],
  ]);
}

setLists(defaultLists);

/** What something is called that an offer can be open to; undefined for what is not on the list. */
export function eligibleName(id: string, locale: Locale): string | undefined {
  const label = eligibles.find(({ value }) => value === id)?.label;
  return label === undefined || isRenamed(id) ? label : (listName('eligible', id, locale) ?? label);
}

/** A treaty that an installation calls otherwise. */
function isRenamed(id: string): boolean {
  const treaty = treatyOf(id);
  return treaty !== undefined && !treatyRows.some(({ id: known, name }) => known === treaty.id && name === treaty.name);
}

export function isState(id: DelegationId): boolean {
  return states.has(id);
}

/** M49 areas of a State from the narrowest to the widest; none for an organisation. */
export function areasOf(id: DelegationId): readonly string[] {
  return states.get(id)?.areas ?? [];
}

/** The States that lie in one of some regions (`area:034`). */
export function delegationsIn(some: readonly string[]): readonly DelegationId[] {
  return participantRows
    .filter((row) => row.areas.some((area) => some.includes(`area:${area}`)))
    .map(({ code }) => code);
}

/** Whether a delegation is among those an eligibility entry names. */
export function isAmong(id: DelegationId, eligible: string): boolean {
  if (eligible === 'global' || eligible === id) return true;
  if (eligible.startsWith('area:')) return areasOf(id).includes(eligible.slice(5));
  if (isCategory(eligible)) return lists.categories[eligible].includes(id);
  if (eligible.startsWith('party:')) return treatyOf(eligible)?.parties.includes(id) ?? false;
  if (eligible.startsWith('signatory:')) return signed(treatyOf(eligible), id);
  return organisations.get(eligible)?.members.includes(id) ?? false;
}

function isCategory(eligible: string): eligible is keyof Lists['categories'] {
  return Object.hasOwn(lists.categories, eligible);
}

function treatyOf(eligible: string): TreatyRow | undefined {
  const id = eligible.slice(eligible.indexOf(':') + 1);
  return lists.treaties.find((row) => row.id === id);
}

/** A party counts among those who signed: it went further. */
function signed(treaty: TreatyRow | undefined, id: DelegationId): boolean {
  return treaty !== undefined && (treaty.signatories.includes(id) || treaty.parties.includes(id));
}

/**
 * The narrowest area in which at least `least` delegations of the list lie, so that "a State in ..." betrays nobody;
 * undefined when none is wide enough, or for an organisation.
 */
export function attributionOf(id: DelegationId, least = 3): string | undefined {
  return areasOf(id).find((area) => participantRows.filter((row) => row.areas.includes(area)).length >= least);
}

/**
 * Whether a delegation stays one of at least `least` when its attribution and an offer's eligibility are known together:
 * "a State in Western Africa" that an offer open to Senegal alone fits has a name.
 */
export function hiddenAmong(id: DelegationId, eligible: readonly string[], least = 3): boolean {
  const area = attributionOf(id, least);
  const within = participantRows.filter((row) => area === undefined || row.areas.includes(area));
  const can = within.filter((row) => eligible.length === 0 || eligible.some((entry) => isAmong(row.code, entry)));
  return can.length >= least;
}

/** Every name of a delegation on the list, in all six languages; none for one that is not on it. */
export function delegationNames(id: DelegationId): readonly string[] {
  const names = states.get(id)?.names;
  const row = organisations.get(id);
  return [
    ...new Set([
      ...(names === undefined ? [] : [names.en, ...namesOf(names)]),
      ...(row === undefined ? [] : [row.name, ...(isAsItComes(row) ? listNames('organisation', row.code) : [])]),
    ]),
  ];
}

/** The list's name of a delegation, or undefined when it is not on it. */
export function delegationName(id: DelegationId, locale: Locale): string | undefined {
  const row = organisations.get(id);
  if (row === undefined) return states.get(id)?.names[locale];
  return (isAsItComes(row) ? listName('organisation', row.code, locale) : undefined) ?? row.name;
}

export function areaName(code: string, locale: Locale): string {
  return areas.get(code)?.[locale] ?? code;
}
