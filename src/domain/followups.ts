/** What follow-ups do at roundtables: who leads, by when, and on whose list each stands. Pure. */
import { type FollowUp, openFollowUpStates, type Roundtable } from './records.ts';

/** Days before its date on which its leads are reminded, and days after which one that nobody took is brought to the coordinators. */
export const followUpDays = { before: 7, untaken: 30 } as const;

type Standing = Pick<FollowUp, 'status' | 'stands'>;

/** Still to be done. */
export const isUnderWay = ({ status }: Pick<FollowUp, 'status'>): boolean =>
  openFollowUpStates.some((state) => state === status);

/** Waits for a lead: nobody has taken it. */
export const isUntaken = ({ status }: Pick<FollowUp, 'status'>): boolean =>
  status === 'proposed' || status === 'not taken up';

/** Its day is over and it is not done: for coordinators and its leads alone. `today` is `YYYY-MM-DD`. */
export const isPassed = (followUp: Pick<FollowUp, 'status' | 'due'>, today: string): boolean =>
  followUp.due !== undefined && followUp.due < today && isUnderWay(followUp);

/** The earliest first. */
export const inOrder = (one: Pick<Roundtable, '_id' | 'from'>, other: Pick<Roundtable, '_id' | 'from'>): number =>
  one.from === other.from ? (one._id < other._id ? -1 : 1) : one.from < other.from ? -1 : 1;

/** The first session that begins after a day, `YYYY-MM-DD`. */
export const sessionAfter = (day: string, roundtables: readonly Roundtable[]): Roundtable | undefined =>
  [...roundtables].sort(inOrder).find(({ from }) => from > day);

/** The roundtable that what is open when one closes goes to: the next that is not closed, as far as one is planned. */
export const nextOf = (closed: Roundtable, roundtables: readonly Roundtable[]): Roundtable | undefined =>
  [...roundtables]
    .sort(inOrder)
    .find(({ _id, status, from }) => status !== 'closed' && _id !== closed._id && from >= closed.from);

/** The roundtable that is going on: of several the one that began last. */
export const currentOf = <R extends Pick<Roundtable, '_id' | 'from' | 'status'>>(some: readonly R[]): R | undefined =>
  some
    .filter(({ status }) => status === 'open')
    .sort(inOrder)
    .at(-1);

/**
 * Where a follow-up stands once what was closed has gone on: along the roundtables that each closed one was carried to, every one
 * once. One that nobody took goes on once, as not taken up. `from` is the roundtable that is closing, for one that stands
 * nowhere yet. Undefined where nothing changes: doing it again changes nothing.
 */
export function carried(
  { status: now, stands: before = [] }: Standing,
  roundtables: ReadonlyMap<string, Pick<Roundtable, 'carriedTo'>>,
  from?: string,
): { readonly stands: string[]; readonly status: FollowUp['status'] } | undefined {
  const stands = [...before];
  let status = now;
  for (let at = stands.at(-1) ?? from; isUnderWay({ status }); at = stands.at(-1)) {
    const to = roundtables.get(at ?? '')?.carriedTo;
    if (to === undefined || stands.includes(to)) break;
    stands.push(to);
    if (status === 'proposed') status = 'not taken up';
  }
  return stands.length === before.length ? undefined : { stands, status };
}

type Led = Pick<FollowUp, 'leads' | 'partners' | 'owners' | 'taken' | 'declined' | 'status'>;
export type Answer = NonNullable<FollowUp['taken']>[number];
type Refusal = NonNullable<FollowUp['declined']>[number];
type Fields = Pick<FollowUp, 'leads' | 'owners' | 'status' | 'taken' | 'declined'>;

const without = <A extends Answer>(answers: readonly A[] = [], delegation: string): A[] =>
  answers.filter((answer) => answer.delegation !== delegation);

/** Those who declined do not lead, once somebody does; and it is theirs no more, but as partners. */
function settled(
  followUp: Led,
  taken: readonly Answer[],
  declined: readonly Refusal[],
): Pick<Fields, 'leads' | 'owners'> {
  const gone = taken.length === 0 ? [] : declined.map(({ delegation }) => delegation);
  const stays = (delegation: string) => !gone.includes(delegation);
  const leads = followUp.leads.filter(stays);
  return { leads, owners: followUp.owners.filter((each) => stays(each) || followUp.partners.includes(each)) };
}

/** A lead takes it: what is written. Undefined where it has. */
export function taking(followUp: Led, answer: Answer): Fields | undefined {
  if (followUp.taken?.some(({ delegation }) => delegation === answer.delegation)) return undefined;
  const taken = [...(followUp.taken ?? []), answer];
  const declined = without(followUp.declined, answer.delegation);
  const status = isUntaken(followUp) ? 'open' : followUp.status;
  return { ...settled(followUp, taken, declined), status, taken, declined };
}

/** A lead does not take it: what is written. Undefined where it has said so, or took it before. */
export function declining(followUp: Led, answer: Refusal): Fields | undefined {
  const said = [...(followUp.taken ?? []), ...(followUp.declined ?? [])];
  if (said.some(({ delegation }) => delegation === answer.delegation)) return undefined;
  const taken = followUp.taken ?? [];
  const declined = [...(followUp.declined ?? []), answer];
  return { ...settled(followUp, taken, declined), status: followUp.status, taken: [...taken], declined };
}

/** Leads that have not answered. */
export function unanswered({
  leads,
  taken = [],
  declined = [],
}: Pick<FollowUp, 'leads' | 'taken' | 'declined'>): string[] {
  const said = [...taken, ...declined].map(({ delegation }) => delegation);
  return leads.filter((lead) => !said.includes(lead));
}

/** Who is asked how it goes: those who took it, where that was said, else all who lead it. */
export function ledBy({ leads, taken = [] }: Pick<FollowUp, 'leads' | 'taken'>): readonly string[] {
  return taken.length === 0 ? leads : leads.filter((lead) => taken.some(({ delegation }) => delegation === lead));
}
