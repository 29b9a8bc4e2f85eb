/**
 * The work plan of a roundtable, from the follow-ups on its list as somebody sees them: a pure function, so that its sums can be
 * compared with the store. *Shareable*: what is taken forward and by whom, and no word of how far anybody is. *Coordinators'*:
 * all of it, with states and dates that have passed.
 */
import { inOrder, isPassed, isUnderWay, ledBy } from '../followups.ts';
import { type FollowUp, followUpStates, type Roundtable } from '../records.ts';

export type ReportVersion = 'shareable' | 'coordinators';

/** Of a follow-up, what the plan is made of. */
export type Planned = Pick<
  FollowUp,
  '_id' | 'title' | 'leads' | 'partners' | 'due' | 'session' | 'criterion' | 'links' | 'status'
> &
  Pick<FollowUp, 'roundtable' | 'item' | 'evidence' | 'reason' | 'doneBy' | 'stands' | 'taken'>;

/** One line of the plan. `state` and what follows it are of the coordinators' version alone. */
export interface PlanRow {
  readonly id: string;
  readonly action: string;
  /** Addresses; for coordinators also what shows that it is done. */
  readonly outputs: readonly string[];
  readonly due?: string;
  /** Due by the next session, whenever that is. */
  readonly next: boolean;
  readonly leads: readonly string[];
  readonly partners: readonly string[];
  /** The roundtable it was promised at, and the item of its agenda. */
  readonly forum?: string;
  readonly item?: number;
  readonly criterion?: string;
  readonly state?: { readonly status: FollowUp['status']; readonly passed: boolean; readonly why?: string };
}

export interface PlanTotals {
  readonly all: number;
  /** Of the coordinators' version alone: by state, still to be done, and with a date that has passed. */
  readonly states?: Readonly<Record<FollowUp['status'], number>>;
  readonly open?: number;
  readonly passed?: number;
}

export interface WorkPlan {
  readonly rows: readonly PlanRow[];
  readonly totals: PlanTotals;
}

/** What nobody has taken up, or has dropped, is on no plan that is passed on: it would say that of its leads. */
const unshared: readonly FollowUp['status'][] = ['proposed', 'not taken up', 'dropped'];

/** Those with a date by date, the others after them; the same date by id. */
const byDate = (one: Planned, other: Planned): number => {
  const [a, b] = [one.due ?? '9999', other.due ?? '9999'];
  return a === b ? (one._id < other._id ? -1 : 1) : a < b ? -1 : 1;
};

function rowOf(each: Planned, version: ReportVersion, today: string): PlanRow {
  const { _id: id, title: action, partners, due, criterion, links = [], evidence, status } = each;
  const inside = version === 'coordinators';
  const why = each.reason ?? each.doneBy;
  // nobody is said to lead who has not said so
  const leads = inside ? each.leads : ledBy(each);
  return {
    ...{ id, action, leads, partners, next: each.session === 'next' },
    outputs: inside && evidence !== undefined ? [...links, evidence] : links,
    ...(due !== undefined && { due }),
    ...(criterion !== undefined && { criterion }),
    ...(each.roundtable !== undefined && { forum: each.roundtable }),
    ...(each.item !== undefined && { item: each.item }),
    ...(inside && { state: { status, passed: isPassed(each, today), ...(why !== undefined && { why }) } }),
  };
}

/** How many are in each state. */
function statesOf(all: readonly Planned[]): Record<FollowUp['status'], number> {
  const count = (state: FollowUp['status']) => all.filter(({ status }) => status === state).length;
  return Object.fromEntries(followUpStates.map((state) => [state, count(state)])) as Record<FollowUp['status'], number>;
}

/**
 * The plan of a roundtable by its id. `followUps` are those that its reader may see, whatever list they stand on; `today` is
 * `YYYY-MM-DD`.
 */
export function workPlan(
  followUps: readonly Planned[],
  roundtable: string,
  version: ReportVersion,
  today: string,
): WorkPlan {
  const standing = followUps.filter(({ stands = [] }) => stands.includes(roundtable));
  const inside = version === 'coordinators';
  const told = inside ? standing : standing.filter(({ status }) => !unshared.includes(status));
  const rows = [...told].sort(byDate).map((each) => rowOf(each, version, today));
  if (!inside) return { rows, totals: { all: rows.length } };
  const passed = told.filter((each) => isPassed(each, today)).length;
  return { rows, totals: { all: rows.length, states: statesOf(told), open: told.filter(isUnderWay).length, passed } };
}

/** From when to when something counts as new at a roundtable: since the last one, and up to its own end. */
export interface Between {
  readonly since?: Date;
  readonly until: Date;
}

type Session = Pick<Roundtable, '_id' | 'from' | 'to' | 'closedAt'>;

const endOf = ({ to, closedAt }: Session): Date => closedAt ?? new Date(`${to}T24:00:00Z`);

/** The one before is the last of those that began earlier. */
export function betweenOf(roundtable: Session, all: readonly Session[], now: Date): Between {
  const before = all.filter((one) => one._id !== roundtable._id && inOrder(one, roundtable) < 0);
  const [last] = before.sort((one, other) => endOf(other).getTime() - endOf(one).getTime());
  const until = roundtable.closedAt ?? now;
  return last === undefined ? { until } : { since: endOf(last), until };
}

export const isBetween = (at: Date, { since, until }: Between): boolean =>
  (since === undefined || at > since) && at <= until;
