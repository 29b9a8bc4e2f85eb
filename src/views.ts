/** How records look in a reply: one place for lists, details, digests and home. */
import { pillarRows } from './domain/data/taxonomy.ts';
import { figuresOf, type Picture } from './domain/demand.ts';
import type { FollowUp, Need, Offer } from './domain/records.ts';
import type { Attribution } from './domain/visibility.ts';
import { type Message, message, type NameKind, type Param } from './i18n/message.ts';
import type { Button, Item } from './reply.ts';
import type { Section } from './store/posts.ts';
import type { Seen } from './store/records.ts';
import type { Release } from './store/releases.ts';

/** What the names of the values in a record's lists are called. */
export const listNames = {
  topics: 'topic',
  audience: 'audience',
  modality: 'modality',
  languages: 'language',
} as const;

/** A list of names, joined in the reader's language. */
export const named = (kind: NameKind, ids: readonly string[]): Param => ({
  list: ids.map((id) => ({ name: kind, id })),
});
export const day = (value: string): Param => ({ day: value });

const rightToLeft = /[\u0590-\u08ff]/;
/** Somebody's words in quotation marks; those of a script that runs the other way are kept apart from what stands beside them. */
export const quotation = (words: string): Message =>
  message(rightToLeft.test(words) ? 'quoted.apart' : 'quoted', { words });
export const quotations = (all: readonly string[]): Param => ({ list: all.map(quotation) });

export function ownerMessage(owner: Attribution): Message {
  if ('named' in owner) return message('owner.named', { delegation: { name: 'delegation', id: owner.named } });
  if ('within' in owner) return message('owner.within', { area: { name: 'area', id: owner.within } });
  return message('owner.unnamed');
}

export function headingItem(section: Section): Item {
  return { title: message(`digest.${section}`), heading: true };
}

const figureOf = (count: number | undefined): Message =>
  count === undefined ? message('demand.few') : message('demand.count', { count });

/** The cells of a released demand picture with their figures: every pillar, and the regions where at least three have needs. */
export function demandCells(picture: Pick<Picture, 'frozen'>): { name: Param; figure: Message; region: boolean }[] {
  const counts = new Map(figuresOf(picture).map(({ cell, count }) => [cell, count]));
  const pillars = pillarRows.map(({ id }) => ({
    name: { name: 'pillar', id } as const,
    figure: figureOf(counts.get(`pillar:${id}`)),
    region: false,
  }));
  const areas = [...counts].flatMap(([cell, count]) =>
    cell.startsWith('area:') && count !== undefined ? [{ cell, count }] : [],
  );
  const regions = areas.map(({ cell, count }) => ({
    name: { name: 'area', id: cell.slice('area:'.length) } as const,
    figure: figureOf(count),
    region: true,
  }));
  return [...pillars, ...regions];
}

/** The demand picture in a digest. */
export function demandItem(release: Release): Item {
  const lines = demandCells(release).map(({ name, figure }) => message('demand.line', { name, figure }));
  return { title: message('demand.title', { day: day(release.day) }), lines: [...lines, message('demand.regions')] };
}

const show = (command: string, field: string, id: string): Button => ({
  label: message('button.show', { id }),
  command,
  values: { [field]: id },
});

function recordTitle(id: string, title: string): Message {
  return message('record.title', { id, title });
}

export function needItem(need: Seen<Need>): Item {
  const by = need.by === undefined ? [] : [message('record.by', { day: day(need.by) })];
  return {
    title: recordTitle(need._id, need.title),
    lines: [recordLine(need), ...by, ...standing(need)],
    buttons: [show('need show', 'need', need._id)],
  };
}

export function offerItem(offer: Seen<Offer>): Item {
  const until = offer.deadline === undefined ? [] : [message('record.deadline', { day: day(offer.deadline) })];
  const lines = [recordLine(offer), ...until, ...standing(offer)];
  return { title: recordTitle(offer._id, offer.title), lines, buttons: [show('offer show', 'offer', offer._id)] };
}

/** That its delegation has not confirmed it, and on what it rests. */
export function standing(record: Pick<Seen<Need>, 'reported' | 'document'>): Message[] {
  const { reported, document } = record;
  if (reported !== true) return [];
  if ('eligible' in record)
    return [document === undefined ? message('record.listed') : message('record.listed.from', { document })];
  return [document === undefined ? message('record.reported') : message('record.stated', { document })];
}

/** Where it was said, for those who may read that. */
export function sourceLines({
  source,
  document,
  reported,
}: Pick<Seen<Need>, 'source' | 'document' | 'reported'>): Message[] {
  const speaker = source?.speaker;
  const from: Param = speaker === undefined ? message('source.nobody') : { name: 'delegation', id: speaker };
  return [
    ...(document !== undefined && reported !== true ? [message('source.document', { document })] : []),
    ...line(source?.session, (session) => message('source.session', { session })),
    ...line(source?.words, (words) => message('source.words', { words, speaker: from })),
    ...line(source?.day, (said) => message('source.day', { day: day(said) })),
    ...line(source?.url, (url) => message('source.url', { url })),
  ];
}

function recordLine(record: Seen<Need> | Seen<Offer>): Message {
  const status = message(`status.${record.status}`);
  if (record.topics.length === 0) {
    const untold = record.mine && record.status !== 'position';
    return message(untold ? 'record.line.untold' : 'record.head', { owner: ownerMessage(record.owner), status });
  }
  return message('record.line', { owner: ownerMessage(record.owner), topics: named('topic', record.topics), status });
}

export function followUpItem(followUp: Seen<FollowUp>): Item {
  const status = message(`status.${followUp.status}`);
  const line = message('record.followup.line', { leads: named('delegation', followUp.leads), status });
  const buttons = [show('followup show', 'followup', followUp._id)];
  return { title: recordTitle(followUp._id, followUp.title), lines: [line, ...dueLines(followUp)], buttons };
}

/** By when it is promised: a day, a session, or the day of that session. */
export function dueLines({ due, session }: Pick<Seen<FollowUp>, 'due' | 'session'>): Message[] {
  if (session === undefined) return line(due, (last) => message('record.due', { day: day(last) }));
  return due === undefined ? [message('record.session')] : [message('record.session.day', { day: day(due) })];
}

/** A line when the value is there, none when it is not. */
function line<T>(value: T | undefined, make: (value: T) => Message): Message[] {
  const empty = value === undefined || (Array.isArray(value) && value.length === 0);
  return empty ? [] : [make(value)];
}

/** What a record is about, as far as that was stated: who can still state it is told that nobody did. */
function topicsLine({ topics, mine, status }: Pick<Seen<Need> | Seen<Offer>, 'topics' | 'mine' | 'status'>): Message[] {
  if (status === 'position') return [];
  if (topics.length > 0) return [message('record.topics', { topics: named('topic', topics) })];
  return mine ? [message('record.topics.none')] : [];
}

/** The fields of a need beside its title, one line each; also those of a need whose words are not shown. */
export function needLines(need: Omit<Seen<Need>, 'title'>): Message[] {
  return [
    ...topicsLine(need),
    ...line(need.description, (description) => message('record.description', { description })),
    ...line(need.audience, (ids) => message('record.audience', { audience: named('audience', ids) })),
    ...line(need.people, (count) => message('record.people', { count })),
    ...line(need.modality, (ids) => message('record.modality', { modality: named('modality', ids) })),
    ...line(need.languages, (ids) => message('record.languages', { languages: named('language', ids) })),
    ...line(need.by, (by) => message('record.by', { day: day(by) })),
    ...line(need.priority, (id) => message('record.priority', { priority: { name: 'priority', id } })),
    ...line(need.markers, (ids) => message('record.markers', { markers: named('marker', ids) })),
  ];
}

export function offerLines(offer: Seen<Offer>): Message[] {
  const open =
    offer.eligible.length === 0
      ? message('record.eligible.unknown')
      : message('record.eligible', { eligible: named('eligible', offer.eligible) });
  return [
    ...topicsLine(offer),
    ...line(offer.description, (description) => message('record.description', { description })),
    open,
    ...line(offer.audience, (ids) => message('record.audience', { audience: named('audience', ids) })),
    ...line(offer.modality, (ids) => message('record.modality', { modality: named('modality', ids) })),
    ...line(offer.languages, (ids) => message('record.languages', { languages: named('language', ids) })),
    ...line(offer.provider, (id) => message('record.provider', { provider: { name: 'provider-type', id } })),
    ...line(offer.opens, (opens) => message('record.opens', { day: day(opens) })),
    ...line(offer.places, (count) => message('record.places', { count })),
    ...line(offer.cost, (id) => message('record.cost', { cost: { name: 'cost', id } })),
    ...line(offer.from, (from) => message('record.from', { day: day(from) })),
    ...line(offer.to, (to) => message('record.to', { day: day(to) })),
    ...line(offer.deadline, (deadline) => message('record.deadline', { day: day(deadline) })),
    ...line(offer.application, (link) => message('record.application', { link })),
    ...line(offer.contact, (contact) => message('record.contact', { contact })),
  ];
}

export function followUpLines(followUp: Seen<FollowUp>): Message[] {
  return [
    ...line(followUp.partners, (ids) => message('record.partners', { partners: named('delegation', ids) })),
    ...dueLines(followUp),
    ...line(followUp.criterion, (criterion) => message('record.criterion', { criterion })),
    ...line(followUp.reason, (reason) => message('record.reason', { reason })),
    ...line(followUp.evidence, (evidence) => message('record.evidence', { evidence })),
    ...line(followUp.doneBy, (who) => message('record.doneby', { who })),
    ...line(followUp.links, (links) => message('record.links', { links: { list: links } })),
    ...line(followUp.note, (note) => message('record.note', { note })),
  ];
}

/** Who sees the record, for the one whose it is; `carers` are the names of the coordinators who see all of it. */
export function visibilityLines(
  record: Pick<Seen<Need>, 'visibility' | 'stakeholders'>,
  unnamed: Attribution,
  carers: readonly string[] = [],
): Message[] {
  const ticked = record.stakeholders && record.visibility !== 'closed' && record.visibility !== 'public';
  const tick = ticked ? [message('visibility.stakeholders')] : [];
  const names = { count: carers.length, names: { list: carers } };
  const inside = carers.length === 0 ? [] : [message('visibility.carers', names)];
  if (record.visibility === 'region')
    return [message('visibility.region', { owner: ownerMessage(unnamed) }), ...inside, ...tick];
  if (record.visibility === 'closed' && carers.length > 0) return [message('visibility.closed.named', names)];
  return [message(`visibility.${record.visibility}`), ...tick];
}
