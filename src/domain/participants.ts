/** Who can be a delegation, what it is called, and how far its name is climbed away from when it must not be named. */
import type { Locale } from '../i18n/message.ts';
import { areaRows } from './data/areas.ts';
import { categories } from './data/categories.ts';
import { organisationRows } from './data/organisations.ts';
import { type Names, type ParticipantRow, participantRows } from './data/participants.ts';
import type { Option } from './options.ts';

/** A delegation: an ISO 3166 alpha-2 code for a State, `org:CODE` for an organisation. */
export type DelegationId = string;

const states: ReadonlyMap<string, ParticipantRow> = new Map(participantRows.map((row) => [row.code, row]));
const areas: ReadonlyMap<string, Names> = new Map(areaRows.map((row) => [row.code, row.names]));
const organisations = new Map(organisationRows.map((row) => [organisationId(row.code), row]));

export function organisationId(code: string): DelegationId {
  return `org:${code}`;
}

const namesOf = (names: Names) => [names.fr, names.es, names.ru, names.ar, names.zh];

const stateOptions: readonly Option[] = participantRows.map((row) => ({
  value: row.code,
  label: row.names.en,
  also: namesOf(row.names),
}));

const organisationOptions: readonly Option[] = organisationRows.map((row) => ({
  value: organisationId(row.code),
  label: row.name,
  also: states.has(row.code) ? [] : [row.code],
}));

/** Every delegation of the list: States under their UN names in six languages, then organisations. */
export const delegations: readonly Option[] = [...stateOptions, ...organisationOptions];

const categoryOptions: readonly Option[] = [
  { value: 'global', label: 'Any country', also: ['all', 'any', 'everyone', 'worldwide'] },
  { value: 'ldc', label: 'Least developed countries' },
  { value: 'lldc', label: 'Landlocked developing countries' },
  { value: 'sids', label: 'Small island developing States' },
  { value: 'oda-eligible', label: 'Countries eligible for development assistance', also: ['oda'] },
];

/** The regions of M49, `area:034`. */
export const regions: readonly Option[] = areaRows.map((row) => ({
  value: `area:${row.code}`,
  label: row.names.en,
  also: namesOf(row.names),
}));

/** Whom an offer can be open to: everyone, a category, a region, the members of an organisation, a State. */
export const eligibles: readonly Option[] = [...categoryOptions, ...regions, ...organisationOptions, ...stateOptions];

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
  if (eligible in categories) return categories[eligible as keyof typeof categories].includes(id);
  return organisations.get(eligible)?.members.includes(id) ?? false;
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
  const organisation = organisations.get(id)?.name;
  return [
    ...new Set([
      ...(names === undefined ? [] : [names.en, ...namesOf(names)]),
      ...(organisation === undefined ? [] : [organisation]),
    ]),
  ];
}

/** The list's name of a delegation, or undefined when it is not on it. */
export function delegationName(id: DelegationId, locale: Locale): string | undefined {
  return states.get(id)?.names[locale] ?? organisations.get(id)?.name;
}

export function areaName(code: string, locale: Locale): string {
  return areas.get(code)?.[locale] ?? code;
}
