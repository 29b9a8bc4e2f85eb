/** How old a record's confirmation is, as people read it, and the press that renews it. */
import type { Context } from '../context.ts';
import { ageOf, freshFor, isAskable, isSetAside } from '../domain/freshness.ts';
import type { Need, Offer } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Button, Item } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { needItem } from '../views.ts';
import type { Noun } from './insight.ts';
import { command } from './shared.ts';

type Found = Seen<Need> | Seen<Offer>;
type Dated = Pick<Found, 'confirmedAt' | 'createdAt'>;

/** How many days ago it was confirmed. */
export function ageLine(record: Dated, now: Date): Message {
  const count = ageOf(record, now);
  return count === 0 ? message('record.age.today') : message('record.age', { count });
}

/** For records that are open or set aside, nothing for those that ended and for follow-ups. */
export function ageLines(record: Partial<Found> & Pick<Found, 'createdAt'>, now: Date): Message[] {
  const { status, formerStatus, confirmedAt, createdAt } = record;
  if (confirmedAt === undefined || status === undefined || !isAskable({ status, formerStatus })) return [];
  return [ageLine({ confirmedAt, createdAt }, now)];
}

/** For whoever may say that it stands: one press, once it was set aside or an offer's owner was asked. */
export function freshButtons(noun: Noun, record: Found, now: Date): Button[] {
  const { _id: id, mine, overseen, reported } = record;
  const listed = noun === 'offer' && reported === true;
  if (!(mine ? !reported : overseen && listed)) return [];
  const asked = noun === 'offer' && isAskable(record) && ageOf(record, now) >= freshFor.first;
  if (!isSetAside(record) && !asked) return [];
  const label = message(record.status === 'closed' ? 'button.reopen' : 'button.confirm.record', { id });
  return [{ label, command: `${noun} confirm`, values: { [noun]: id }, weight: 'main' }];
}

/** Most needs that home and status name. */
const most = 5;

/** The needs in a coordinator's care that are to be confirmed, longest first; nothing where there are none. */
export async function toBeConfirmed(ctx: Context): Promise<Item[]> {
  const all = await ctx.records.needs.list(
    ctx.viewer,
    { status: 'to be confirmed' },
    { sort: { confirmedAt: 1, _id: 1 } },
  );
  const found = all.filter(({ overseen }) => overseen);
  if (found.length === 0) return [];
  const items = found.slice(0, most).map((need) => {
    const item = needItem(need);
    return { ...item, lines: [...(item.lines ?? []), ageLine(need, ctx.now)] };
  });
  const rest = found.length - most;
  const more = rest > 0 ? [{ title: message('digest.more', { count: rest, command: command('need list') }) }] : [];
  return [{ title: message('digest.unconfirmed'), heading: true }, ...items, ...more];
}
