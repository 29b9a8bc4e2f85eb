/** What changed of a record, in words: its value as it is now, said first. */
import type { FollowUp, Need, Offer } from '../domain/records.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import type { Seen } from '../store/records.ts';
import { day, named } from '../views.ts';

type SeenRecord = Seen<Need> | Seen<Offer> | Seen<FollowUp>;

function deadline({ deadline: last }: Seen<Offer>): Message {
  return last === undefined
    ? message('digest.change.deadline.none')
    : message('digest.change.deadline', { day: day(last) });
}

function dates({ from, to }: Seen<Offer>): Message {
  const one = from ?? to;
  if (one === undefined) return message('digest.change.dates.none');
  const both = from !== undefined && to !== undefined;
  const said: Param = both ? message('digest.change.dates.both', { from: day(from), to: day(to) }) : day(one);
  return message('digest.change.dates', { dates: said });
}

function eligible({ eligible: open }: Seen<Offer>): Message {
  return open.length === 0
    ? message('digest.change.eligible.none')
    : message('digest.change.eligible', { eligible: named('eligible', open) });
}

function by({ by: last }: Seen<Need>): Message {
  return last === undefined ? message('digest.change.by.none') : message('digest.change.by', { day: day(last) });
}

function due({ due: last }: Seen<FollowUp>): Message {
  return last === undefined ? message('digest.change.due.none') : message('digest.change.due', { day: day(last) });
}

/** The line for a facet of a record; none for what is no change of it, such as a date ahead. */
export function changeLine(record: SeenRecord, facet: string): Message[] {
  if (facet === 'state') return [message('digest.change.state', { status: message(`status.${record.status}`) })];
  if ('leads' in record) return facet === 'due' ? [due(record)] : [];
  if (!('eligible' in record)) return facet === 'by' ? [by(record)] : [];
  if (facet === 'deadline') return [deadline(record)];
  if (facet === 'dates') return [dates(record)];
  return facet === 'eligible' ? [eligible(record)] : [];
}
