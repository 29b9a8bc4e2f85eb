/**
 * Who sees what: one question with four answers, and the tick "also industry, academia, civil society".
 * Every read of a record takes a viewer; `seeRecord` says how much that viewer sees, and `visibleTo` is the same rule
 * as a filter of the store. No setting ever widens a record that exists.
 */
import type { Filter } from '../store/port.ts';
import { areasOf, attributionOf, type DelegationId, delegationsIn } from './participants.ts';

/** Closed: coordinators in scope only. Region: the group, as "a State in ...". Group: the group, named. Public: everyone, named. */
export type Visibility = 'closed' | 'region' | 'group' | 'public';
export const visibilities = ['closed', 'region', 'group', 'public'] as const satisfies readonly Visibility[];

/** What a channel's readers may see at most. */
export type Level = 'coordinators' | 'group' | 'public';

/** What a coordinator looks after: M49 areas (`area:034`) and topics; an empty list means all. */
export interface Scope {
  readonly regions: readonly string[];
  readonly topics: readonly string[];
}

export type Viewer =
  /** A recognised person, acting in one role for one delegation. */
  | { readonly kind: 'person'; readonly role: 'delegate' | 'observer'; readonly delegation: DelegationId }
  /** Without a scope a coordinator looks after everything. */
  | {
      readonly kind: 'person';
      readonly role: 'coordinator';
      readonly scope?: Scope;
      readonly delegation?: undefined;
    }
  | { readonly kind: 'person'; readonly role: 'secretariat'; readonly delegation?: undefined }
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
  /** Logged for the delegation by somebody else, and not confirmed by it. */
  readonly reported?: true;
  /** What it is about; a record without topics lies in no scope that names some. */
  readonly topics?: readonly string[];
}

/** The fields of a record that decide in whose scope it lies. */
export type Placed = Pick<Guarded, 'owners' | 'topics'>;

/** Named: all of it. Unnamed: without whose it is. None: as if it did not exist. */
export type Sight = 'named' | 'unnamed' | 'none';

export function isOwner(viewer: Viewer, record: Pick<Guarded, 'owners'>): boolean {
  return viewer.kind === 'person' && viewer.delegation !== undefined && record.owners.includes(viewer.delegation);
}

/** Coordinators in whatever scope, the secretariat, and channels that only they read. */
export function isCoordinator(viewer: Viewer): boolean {
  if (viewer.kind === 'channel') return viewer.level === 'coordinators';
  return viewer.kind === 'person' && (viewer.role === 'coordinator' || viewer.role === 'secretariat');
}

/** The limits of what a coordinator looks after, if any. */
function scopeOf(viewer: Viewer): Scope | undefined {
  const scope = viewer.kind === 'person' && viewer.role === 'coordinator' ? viewer.scope : undefined;
  return scope !== undefined && scope.regions.length + scope.topics.length > 0 ? scope : undefined;
}

/** Those who look after everything: no region or topic limits them. */
export function seesAll(viewer: Viewer): boolean {
  return isCoordinator(viewer) && scopeOf(viewer) === undefined;
}

const inRegions = (regions: readonly string[], owner: DelegationId): boolean =>
  regions.length === 0 || areasOf(owner).some((area) => regions.includes(`area:${area}`));

/** Whether a record is in the viewer's care: what is closed to others is open to them. Organisations lie in no region. */
export function oversees(viewer: Viewer, { owners, topics = [] }: Placed): boolean {
  const scope = scopeOf(viewer);
  if (scope === undefined) return isCoordinator(viewer);
  const about = scope.topics.length === 0 || topics.some((topic) => scope.topics.includes(topic));
  return about && owners.some((owner) => inRegions(scope.regions, owner));
}

/** Whether a delegation and its people are in the viewer's care, whatever the topic. */
export function overseesDelegation(viewer: Viewer, delegation: DelegationId): boolean {
  return isCoordinator(viewer) && inRegions(scopeOf(viewer)?.regions ?? [], delegation);
}

function overseenBy({ regions, topics }: Scope): Filter<Guarded> {
  const owners = regions.length === 0 ? {} : { owners: { $in: delegationsIn(regions) } };
  return { ...owners, ...(topics.length === 0 ? {} : { topics: { $in: topics } }) };
}

/** The filter that keeps what `oversees` says yes to; undefined for whoever looks after nothing. */
export function overseenIn(viewer: Viewer): Filter<Guarded> | undefined {
  if (!isCoordinator(viewer)) return undefined;
  const scope = scopeOf(viewer);
  return scope === undefined ? {} : overseenBy(scope);
}

/** Outside their scope coordinators read what the group reads. */
function inGroup(viewer: Viewer, record: Guarded): boolean {
  if (viewer.kind === 'channel') return viewer.level === 'group';
  if (viewer.kind !== 'person') return false;
  return viewer.role !== 'observer' || record.stakeholders;
}

export function seeRecord(viewer: Viewer, record: Guarded): Sight {
  if (oversees(viewer, record) || isOwner(viewer, record) || record.visibility === 'public') return 'named';
  if (!inGroup(viewer, record) || record.visibility === 'closed') return 'none';
  return record.visibility === 'group' ? 'named' : 'unnamed';
}

/** The filter that keeps what `seeRecord` does not answer with none. */
export function visibleTo(viewer: Viewer): Filter<Guarded> {
  if (seesAll(viewer)) return {};
  const open: Filter<Guarded>[] = [{ visibility: 'public' }];
  const group = { visibility: { $in: ['region', 'group'] as const } };
  if (viewer.kind === 'channel' && viewer.level === 'group') open.push(group);
  if (viewer.kind === 'person' && viewer.role !== 'observer') open.push(group);
  if (viewer.kind === 'person' && viewer.role === 'observer') open.push({ ...group, stakeholders: true });
  if (viewer.kind === 'person' && viewer.delegation !== undefined) open.push({ owners: viewer.delegation });
  const scope = scopeOf(viewer);
  if (scope !== undefined) open.push(overseenBy(scope));
  return { $or: open };
}

/** Whose record it is, as far as a viewer is told. */
export type Attribution = { readonly named: DelegationId } | { readonly within: string } | { readonly unnamed: true };

export function attribute(sight: Sight, owner: DelegationId): Attribution {
  if (sight === 'named') return { named: owner };
  const area = attributionOf(owner);
  return area === undefined ? { unnamed: true } : { within: area };
}
