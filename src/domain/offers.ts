/** What the calendar does to an offer: planned, open, closed by its deadline, finished after its last day. Pure. */
import type { Offer } from './records.ts';

type Dated = Pick<Offer, 'status' | 'opens' | 'deadline' | 'to' | 'lapsed'>;

const isBefore = (day: string | undefined, today: string) => day !== undefined && day < today;

/** Of an offer that can be taken up, or is planned to be. */
function ofOpen({ opens, deadline, to }: Dated, today: string): Offer['status'] {
  if (isBefore(to, today)) return 'finished';
  if (isBefore(deadline, today)) return 'closed';
  return opens !== undefined && opens > today ? 'planned' : 'open';
}

/** The status that an offer has on a day (`YYYY-MM-DD`) by its dates; what somebody closed or withdrew stays so. */
export function statusOn(offer: Dated, today: string): Offer['status'] {
  if (offer.status === 'open' || offer.status === 'planned') return ofOpen(offer, today);
  return offer.status === 'closed' && offer.lapsed === true && isBefore(offer.to, today) ? 'finished' : offer.status;
}

/** What changes with the day, as it is written; undefined where nothing does. */
export function turnOn(offer: Dated, today: string): Pick<Offer, 'status' | 'lapsed'> | undefined {
  const status = statusOn(offer, today);
  if (status === offer.status) return undefined;
  return status === 'closed' ? { status, lapsed: true } : { status };
}
