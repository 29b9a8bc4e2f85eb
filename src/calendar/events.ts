/** What a calendar holds: the sessions of the group, deadlines of offers and dates of follow-ups, as somebody may see them. Pure. */
import { type DelegationId, isAmong } from '../domain/participants.ts';
import type { FollowUp, Offer, Roundtable } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Seen } from '../store/records.ts';

export interface CalendarEvent {
  /** The same for one date of one record as long as that lives. */
  readonly uid: string;
  /** Grows with every version of the record. */
  readonly sequence: number;
  /** Days, `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  readonly title: Message;
  readonly more?: Message;
  readonly cancelled: boolean;
  readonly changedAt: Date;
}

export interface Dated {
  readonly roundtables: readonly Seen<Roundtable>[];
  readonly offers: readonly Seen<Offer>[];
  readonly followUps: readonly Seen<FollowUp>[];
}

interface Scope {
  /** Whose dates; all of them when left out. */
  readonly delegation?: DelegationId;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Tells this store's records from any other's. */
  readonly mark: number;
  /** What the group calls a session. */
  readonly session?: string | undefined;
}

/** Days that a date stays after it has passed. */
const kept = 31;
/** More would be of no use to anybody, and is read whole at every look. */
const most = 500;

/**
 * A calendar is often shared with a whole office: of a closed record it holds the words for those whose record it is, and
 * for others the id alone.
 */
const titleOf = ({ _id: id, title, visibility, mine }: Pick<Seen<Offer>, '_id' | 'title' | 'visibility' | 'mine'>) =>
  visibility === 'closed' && !mine ? message('calendar.closed', { id }) : message('calendar.title', { id, title });

type Source = Pick<Seen<Offer>, '_id' | 'version' | 'updatedAt'>;

const eventOf = ({ _id, version, updatedAt }: Source, part: string, { mark }: Scope) => ({
  uid: `${_id}-${part}@${mark}.rapporteur`,
  sequence: version,
  changedAt: updatedAt,
});

function sessionEvent(session: Seen<Roundtable>, scope: Scope): CalendarEvent {
  const { _id: id, title, from, to } = session;
  return {
    ...eventOf(session, 'session', scope),
    ...{ from, to, cancelled: false },
    title:
      scope.session === undefined
        ? message('calendar.title', { id, title })
        : message('calendar.session', { session: scope.session, title, id }),
  };
}

/** An offer that ended before its deadline has none any more. */
function deadlineEvent(offer: Seen<Offer>, scope: Scope): CalendarEvent[] {
  const { deadline, status } = offer;
  if (deadline === undefined || status === 'held') return [];
  const early = (status === 'closed' || status === 'finished') && deadline >= scope.today;
  return [
    {
      ...eventOf(offer, 'deadline', scope),
      ...{ from: deadline, to: deadline, cancelled: status === 'withdrawn' || early },
      title: message('calendar.deadline', { what: titleOf(offer) }),
    },
  ];
}

function dueEvent(followUp: Seen<FollowUp>, scope: Scope): CalendarEvent[] {
  const { due, status } = followUp;
  if (due === undefined) return [];
  return [
    {
      ...eventOf(followUp, 'due', scope),
      ...{ from: due, to: due, cancelled: status === 'dropped', title: titleOf(followUp) },
      more: message('calendar.state', { status: message(`status.${status}`) }),
    },
  ];
}

function concernsOffer({ owner, eligible }: Seen<Offer>, delegation: DelegationId | undefined): boolean {
  if (delegation === undefined || ('named' in owner && owner.named === delegation)) return true;
  return eligible.length === 0 || eligible.some((each) => isAmong(delegation, each));
}

const concernsFollowUp = ({ leads, partners }: Seen<FollowUp>, delegation: DelegationId | undefined) =>
  delegation === undefined || leads.includes(delegation) || partners.includes(delegation);

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}

/** The earliest first. */
export function eventsOf({ roundtables, offers, followUps }: Dated, scope: Scope): CalendarEvent[] {
  const { delegation, today } = scope;
  const all = [
    ...roundtables.map((session) => sessionEvent(session, scope)),
    ...offers.filter((offer) => concernsOffer(offer, delegation)).flatMap((offer) => deadlineEvent(offer, scope)),
    ...followUps.filter((each) => concernsFollowUp(each, delegation)).flatMap((each) => dueEvent(each, scope)),
  ];
  const oldest = daysBefore(today, kept);
  const order = (one: CalendarEvent, other: CalendarEvent) =>
    one.from < other.from || (one.from === other.from && one.uid < other.uid) ? -1 : 1;
  return all
    .filter(({ to }) => to >= oldest)
    .sort(order)
    .slice(0, most);
}
