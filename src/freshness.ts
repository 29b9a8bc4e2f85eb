/** The clock of confirmations: asks owners whether their offers still stand, closes those nobody confirmed, and sets needs aside. */
import { closesAt, confirmedOf, due, freshFor, type Standing } from './domain/freshness.ts';
import { addDays } from './domain/hours.ts';
import { type Need, type Offer, openNeedStates, openOfferStates } from './domain/records.ts';
import { oversees } from './domain/visibility.ts';
import { type Message, message } from './i18n/message.ts';
import type { Log } from './log.ts';
import type { Exchange } from './matching/exchange.ts';
import type { Notices } from './notices.ts';
import type { Button, Reply } from './reply.ts';
import type { Records } from './store/index.ts';
import type { Filter, FindOptions } from './store/port.ts';
import type { RecordRepository } from './store/records.ts';
import { botAt } from './store/trail.ts';

interface Needs {
  readonly records: Pick<Records, 'needs' | 'offers' | 'reminders'>;
  readonly exchange: Exchange;
  readonly notices: Notices;
  readonly log: Log;
}

/** Records that are read at a time. */
const pageSize = 200;
/** How often it is worth looking, in milliseconds: what is counted in days may wait for some minutes. */
const everyMs = 5 * 60_000;
/** How long after a record was set aside its news is seen to again, should its process have died in between. */
const repeatMs = 3_600_000;

const hand = botAt('freshness');

type Noun = 'need' | 'offer';

/** The button that confirms a record: brought back, where it was set aside. */
function confirm(noun: Noun, id: string, label: Message): Button {
  return { label, command: `${noun} confirm`, values: { [noun]: id }, weight: 'main' };
}

function show(noun: Noun, id: string): Button {
  return { label: message('button.show', { id }), command: `${noun} show`, values: { [noun]: id } };
}

function leave(noun: Noun, id: string): Button {
  const label = noun === 'need' ? message('button.withdraw', { id }) : message('button.close', { id });
  const command = noun === 'need' ? 'need withdraw' : 'offer close';
  return { label, command, values: { [noun]: id }, weight: 'careful' };
}

/** Ids, days and nothing of what the record says: it may be closed. */
function question(record: Offer, ends: Date): Reply {
  const { _id: id } = record;
  const [last, day] = [confirmedOf(record), ends].map((at) => ({ day: at.toISOString().slice(0, 10) }));
  const text = message('notice.stale', { record: id, last: last ?? '', day: day ?? '' });
  const buttons = [confirm('offer', id, message('button.confirm.record', { id })), show('offer', id)];
  return { text, buttons: [...buttons, leave('offer', id)] };
}

function setAside(noun: Noun, id: string): Reply {
  if (noun === 'offer') {
    const text = message('notice.lapsed.offer', { record: id, count: freshFor.close });
    return { text, buttons: [confirm(noun, id, message('button.reopen', { id })), show(noun, id)] };
  }
  const text = message('notice.lapsed.need', { record: id, count: freshFor.need });
  const buttons = [confirm(noun, id, message('button.confirm.record', { id })), show(noun, id), leave(noun, id)];
  return { text, buttons };
}

export function createFreshness({ records, exchange, notices, log }: Needs) {
  const { needs, offers, reminders } = records;
  let looked = 0;

  /** To whoever can say it: the owner, or for what its owner has not taken over the coordinators in whose care it is. */
  function ask(record: Need | Offer, step: string, reply: Reply, now: Date): Promise<Date> {
    const { _id: id, owners, reported } = record;
    const since = confirmedOf(record);
    const put = { id: `${id}|${step}|${since.getTime()}`, reply, asks: { record: id, since } };
    const inCare = (viewer: Parameters<typeof oversees>[0]) => oversees(viewer, record);
    return reported ? notices.askCarers(put, now, inCare) : notices.askOwner(owners[0] ?? '', put, now, inCare);
  }

  async function standingOf(offer: Offer): Promise<Standing> {
    const confirmedAt = confirmedOf(offer);
    return { kind: 'offer', confirmedAt, told: await reminders.told(offer._id, confirmedAt) };
  }

  /** What was suggested may come back with the offer; whoever asked about it is told that it is closed. */
  async function announceClosed(offer: Offer, now: Date): Promise<void> {
    const ended = await exchange.closed({ offer: offer._id }, now, 'not open');
    await notices.ended(ended, 'requester', now);
    await ask(offer, 'closed', setAside('offer', offer._id), now);
    await reminders.drop(offer._id);
  }

  async function close(offer: Offer, now: Date): Promise<void> {
    const $set = { status: 'closed', formerStatus: offer.status } as Pick<Offer, 'status' | 'formerStatus'>;
    const closed = await offers.change(offer._id, offer.version, { $set }, now, hand);
    if (closed !== undefined) await announceClosed(closed, now);
  }

  async function stepOffer(offer: Offer, now: Date): Promise<void> {
    const standing = await standingOf(offer);
    const step = due(standing, now);
    if (step === undefined) return;
    if (step === 'close') return close(offer, now);
    const out = await ask(offer, step, question(offer, closesAt(standing, now)), now);
    await reminders.note(offer._id, standing.confirmedAt, standing.told, out);
  }

  async function turn(need: Need, now: Date): Promise<void> {
    const $set = { status: 'to be confirmed', formerStatus: need.status } as Pick<Need, 'status' | 'formerStatus'>;
    const turned = await needs.change(need._id, need.version, { $set }, now, hand);
    if (turned === undefined) return;
    // what nobody asked about ends until it is confirmed; asks go on
    await exchange.needWritten(turned, now);
    await ask(turned, 'turned', setAside('need', turned._id), now);
  }

  /** The news of what was set aside by a process that died before it told them. */
  async function repeat(now: Date): Promise<void> {
    const recent = { updatedAt: { $gt: new Date(now.getTime() - repeatMs) } };
    const lapsed = { status: 'closed', formerStatus: { $in: openOfferStates }, ...recent } as const;
    await eachOf(offers, lapsed, (offer) => announceClosed(offer, now));
    const tellTurned = async (need: Need) => void (await ask(need, 'turned', setAside('need', need._id), now));
    await eachOf(needs, { status: 'to be confirmed', ...recent }, tellTurned);
  }

  /** Every record that fits, a page at a time in the order of their ids: a step may take it out of what fits. */
  async function eachOf<R extends Need | Offer>(
    of: RecordRepository<R>,
    fits: Filter<R>,
    step: (record: R) => Promise<void>,
  ) {
    for (let last = ''; ; ) {
      const later = { $and: [fits, { _id: { $gt: last } }] } as unknown as Filter<R>;
      const page = await of.whole.list(later, { sort: { _id: 1 } as FindOptions<R>['sort'], limit: pageSize });
      for (const record of page) await step(record).catch((error: unknown) => failed(record, error));
      const end = page.at(-1);
      if (end === undefined || page.length < pageSize) return;
      last = end._id;
    }
  }

  /** One that fails keeps no other from its turn. */
  function failed({ _id: record }: Need | Offer, error: unknown): void {
    log.error('freshness.failed', { record, error: String(error) });
  }

  return {
    /** One heartbeat; safe on any number of replicas at once, however late. */
    async tick(now: Date): Promise<void> {
      if (Math.abs(now.getTime() - looked) < everyMs) return;
      looked = now.getTime();
      await repeat(now);
      const stale = { status: { $in: openOfferStates }, confirmedAt: { $lte: addDays(now, -freshFor.first) } };
      await eachOf(offers, stale, (offer) => stepOffer(offer, now));
      const old = { status: { $in: openNeedStates }, confirmedAt: { $lte: addDays(now, -freshFor.need) } };
      await eachOf(needs, old, (need) => turn(need, now));
    },
  };
}
