/**
 * Who sees what: one question with four answers, and the tick "also industry, academia, civil society".
 * Every read of a record takes a viewer; `seeRecord` says how much that viewer sees, and `visibleTo` is the same rule
 * as a filter of the store. No setting ever widens a record that exists.
 */
import type { Filter } from '../store/port.ts';
import { attributionOf, type DelegationId } from './participants.ts';

/** Closed: coordinators only. Region: the group, as "a State in ...". Group: the group, named. Public: everyone, named. */
export type Visibility = 'closed' | 'region' | 'group' | 'public';
export const visibilities = ['closed', 'region', 'group', 'public'] as const satisfies readonly Visibility[];

/** What a channel's readers may see at most. */
export type Level = 'coordinators' | 'group' | 'public';

export type Viewer =
  /** A recognised person, acting in one role for one delegation. */
  | { readonly kind: 'person'; readonly role: 'delegate' | 'observer'; readonly delegation: DelegationId }
  | { readonly kind: 'person'; readonly role: 'coordinator' | 'secretariat'; readonly delegation?: undefined }
  | { readonly kind: 'channel'; readonly level: Level }
  /** Somebody not recognised: public records alone. */
  | { readonly kind: 'stranger' };

/** The fields of a record that decide who sees it. */
export interface Guarded {
  /** The delegations whose record it is. */
  readonly owners: readonly DelegationId[];
  readonly visibility: Visibility;
  /** The tick: open to observers too, as far as the group sees it. */
  readonly stakeholders: boolean;
}

/** Named: all of it. Unnamed: without whose it is. None: as if it did not exist. */
export type Sight = 'named' | 'unnamed' | 'none';

export function isOwner(viewer: Viewer, record: Pick<Guarded, 'owners'>): boolean {
  return viewer.kind === 'person' && viewer.delegation !== undefined && record.owners.includes(viewer.delegation);
}

/** Coordinators, the secretariat, and channels that only they read. */
export function seesAll(viewer: Viewer): boolean {
  if (viewer.kind === 'channel') return viewer.level === 'coordinators';
  return viewer.kind === 'person' && (viewer.role === 'coordinator' || viewer.role === 'secretariat');
}

function inGroup(viewer: Viewer, record: Guarded): boolean {
  if (viewer.kind === 'channel') return viewer.level === 'group';
  if (viewer.kind !== 'person') return false;
  return viewer.role === 'delegate' || (viewer.role === 'observer' && record.stakeholders);
}

export function seeRecord(viewer: Viewer, record: Guarded): Sight {
  if (seesAll(viewer) || isOwner(viewer, record) || record.visibility === 'public') return 'named';
  if (!inGroup(viewer, record) || record.visibility === 'closed') return 'none';
  return record.visibility === 'group' ? 'named' : 'unnamed';
}

/** The filter that keeps what `seeRecord` does not answer with none. */
export function visibleTo(viewer: Viewer): Filter<Guarded> {
  if (seesAll(viewer)) return {};
  const open: Filter<Guarded>[] = [{ visibility: 'public' }];
  const group = { visibility: { $in: ['region', 'group'] as const } };
  if (viewer.kind === 'channel' && viewer.level === 'group') open.push(group);
  if (viewer.kind === 'person' && viewer.role === 'delegate') open.push(group);
  if (viewer.kind === 'person' && viewer.role === 'observer') open.push({ ...group, stakeholders: true });
  if (viewer.kind === 'person' && viewer.delegation !== undefined) open.push({ owners: viewer.delegation });
  return { $or: open };
}

/** Whose record it is, as far as a viewer is told. */
export type Attribution = { readonly named: DelegationId } | { readonly within: string } | { readonly unnamed: true };

export function attribute(sight: Sight, owner: DelegationId): Attribution {
  if (sight === 'named') return { named: owner };
  const area = attributionOf(owner);
  return area === undefined ? { unnamed: true } : { within: area };
}
