/** The records of a working group: one zod schema each, from which types and limits follow. Instants are Dates, days are `YYYY-MM-DD`. */
import { z } from 'zod';
import { pendingSchema } from './versions.ts';
import { visibilities } from './visibility.ts';

/** Limits of the texts, in characters: a title fits every platform's lists, a description every platform's forms. */
export const limits = {
  title: 150,
  description: 2000,
  note: 300,
  contact: 200,
  name: 80,
  talk: 500,
  link: 500,
  /** Items of an agenda. */
  agenda: 40,
} as const;

const id = z.string().min(1).max(200);
const day = z.iso.date();
const words = (max: number) => z.string().min(1).max(max);
const ids = z.array(id).max(10);
/** Its place in the order in which follow-ups and matches were written: what figures are kept up by. */
const seq = z.int().min(1).optional();
const heads = z.int().min(1).max(1_000_000);

export const sourceKinds = ['session', 'document', 'message'] as const;

/** Where a record comes from: what kind of thing it is, a link, the words, the day, the speaker's delegation. */
export const sourceSchema = z.strictObject({
  kind: z.enum(sourceKinds).optional(),
  /** The session it was said at, by its name. */
  session: words(limits.title).optional(),
  url: z.url().max(limits.link).optional(),
  words: words(limits.description).optional(),
  day: day.optional(),
  speaker: id.optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** What every record carries. `version` counts writes; `loggedBy` is a person key, never an identity. */
const base = {
  _id: id,
  version: z.int().min(1),
  createdAt: z.date(),
  updatedAt: z.date(),
  loggedBy: id,
  owners: z.array(id).min(1).max(20),
  visibility: z.enum(visibilities),
  stakeholders: z.boolean(),
  /** Logged by somebody else for the delegation, which has not confirmed it yet. */
  reported: z.literal(true).optional(),
  /** The public document it is quoted from, by its title. */
  document: words(limits.title).optional(),
  /** Where it was said, for the owner and coordinators alone: kept beside the link, for links die and messages are edited. */
  source: sourceSchema.optional(),
  /** Its id in the file it was imported from, and the row of the import that it was. */
  external: z.string().min(1).max(80).optional(),
  imported: id.optional(),
  /** Writes that are not in the history yet, and that there are some. */
  pending: z.array(pendingSchema).optional(),
  untold: z.literal(true).optional(),
};

/** Reported and not quoted from a public document: it waits for its delegation, and nothing is suggested for it. */
export function isUnconfirmed(record: { readonly reported?: true; readonly document?: string }): boolean {
  return record.reported === true && record.document === undefined;
}

const about = {
  title: words(limits.title),
  description: words(limits.description).optional(),
  /** As its owner stated or confirmed them; what the words point to is never stored as stated. */
  topics: z.array(id).max(10),
  /** Derived from the topics, kept for the index. */
  pillars: z.array(id),
  audience: ids,
  modality: ids,
  /** Cross-cutting concerns it is marked with (gender, youth, ...); absent where none is. */
  markers: ids.optional(),
  languages: ids,
  /** Its place in the order in which needs and offers were written, by whatever replica: what others catch up by. */
  seq: z.int().min(1).optional(),
  /** Written, and not yet compared with the other side: whoever finds it so for long does that. */
  unmatched: z.literal(true).optional(),
  /** When its delegation last said that it stands: by adding, editing or confirming it. Absent in records of former versions. */
  confirmedAt: z.date().optional(),
};

/**
 * A `position` is a statement kept on the record that asks for nothing: it is never matched. `to be confirmed`: nobody has
 * confirmed it for long, and it is suggested to nobody until somebody does. A draft is no record yet (`store/drafts.ts`).
 */
// biome-ignore format: one line
export const needStates = ['open', 'in progress', 'covered', 'partly covered', 'withdrawn', 'to be confirmed', 'position'] as const;
/** In which a need can still be met. */
export const openNeedStates = [
  'open',
  'in progress',
  'partly covered',
] as const satisfies (typeof needStates)[number][];
/** In which a need stands on the list: also what is to be confirmed, and positions. */
export const listedNeedStates = [
  ...openNeedStates,
  'to be confirmed',
  'position',
] as const satisfies (typeof needStates)[number][];
export const needSchema = z.strictObject({
  ...base,
  ...about,
  people: heads.optional(),
  by: day.optional(),
  priority: id.optional(),
  status: z.enum(needStates),
  /** Of a need that is to be confirmed: what it was before. */
  formerStatus: z.enum(openNeedStates).optional(),
});
export type Need = z.infer<typeof needSchema>;

export const offerStates = ['held', 'planned', 'open', 'closed', 'finished', 'withdrawn'] as const;
/** In which an offer can be taken up. */
export const openOfferStates = ['open', 'planned'] as const satisfies (typeof offerStates)[number][];
export const offerSchema = z.strictObject({
  ...base,
  ...about,
  /** Whom it is open to (`global`, `ldc`, `area:034`, `org:OAS`, `SN`); empty when not stated. */
  eligible: z.array(id).max(60),
  /** What kind of body provides it (`industry`, `un-entity`, ...). */
  provider: id.optional(),
  places: heads.optional(),
  cost: id.optional(),
  /** From when it can be taken up; until that day it is planned. */
  opens: day.optional(),
  from: day.optional(),
  to: day.optional(),
  deadline: day.optional(),
  contact: words(limits.contact).optional(),
  /** Where one applies, when the offer is taken up by application and not by introduction. */
  application: z.url().max(limits.link).optional(),
  status: z.enum(offerStates),
  /** Of an offer that was closed because nobody confirmed it: what it was before. */
  formerStatus: z.enum(openOfferStates).optional(),
  /** Closed because its deadline passed: it finishes after its last day. */
  lapsed: z.literal(true).optional(),
  /** Of a held offer: who may see it once a coordinator has released it. */
  intended: z.enum(visibilities).optional(),
});
export type Offer = z.infer<typeof offerSchema>;

export const followUpStates = [
  'proposed',
  'open',
  'in progress',
  'blocked',
  'done',
  'done by others',
  'dropped',
  'not taken up',
] as const;
/** In which a follow-up is still to be done. */
export const openFollowUpStates = [
  'proposed',
  'open',
  'in progress',
  'blocked',
] as const satisfies (typeof followUpStates)[number][];
/** In which it is told of unless what has ended is asked for: one that nobody took can still be taken. */
export const listedFollowUpStates = [
  ...openFollowUpStates,
  'not taken up',
] as const satisfies (typeof followUpStates)[number][];
/** In which it asks nobody for anything any more. */
export const endedFollowUpStates = [
  'done',
  'done by others',
  'dropped',
] as const satisfies (typeof followUpStates)[number][];

/** What a lead delegation answered; `by` (a person key) and `how` where a coordinator passed the answer on. */
const answerSchema = z.strictObject({
  delegation: id,
  at: z.date(),
  by: id.optional(),
  how: words(limits.note).optional(),
});

export const followUpSchema = z.strictObject({
  ...base,
  title: words(limits.title),
  leads: z.array(id).min(1).max(10),
  partners: z.array(id).max(20),
  /** With `session`, the first day of the next session, as far as that is planned. */
  due: day.optional(),
  /** Due by the session after the one it was promised at, whenever that is. */
  session: z.enum(['next']).optional(),
  /** With `session`: that session is the first one that begins after this day. */
  after: day.optional(),
  criterion: words(limits.note).optional(),
  note: words(limits.note).optional(),
  /** The roundtable it was promised at, and the number of the item of its agenda. */
  roundtable: id.optional(),
  item: z.int().min(1).max(limits.agenda).optional(),
  links: z.array(z.url().max(limits.link)).min(1).max(10).optional(),
  /** What shows that it is done: words or an address. */
  evidence: words(limits.talk).optional(),
  /** Why it is blocked, or was dropped. */
  reason: words(limits.note).optional(),
  /** By whom it was done, where that were others. */
  doneBy: words(limits.note).optional(),
  /** The delegations that took the lead. */
  taken: z.array(answerSchema).max(10).optional(),
  /** Those that would not, and why: for themselves and coordinators alone. */
  declined: z
    .array(answerSchema.extend({ reason: words(limits.note).optional() }))
    .max(10)
    .optional(),
  /** When it was proposed to its leads; absent where its lead logged it. */
  proposedAt: z.date().optional(),
  /** The roundtables whose list it stands on, in their order: the one it was promised at, and those it was carried to. */
  stands: z.array(id).max(100).optional(),
  status: z.enum(followUpStates),
  seq,
});
export type FollowUp = z.infer<typeof followUpSchema>;

/** `proposed`: written for its delegation or with an outcome, and told to nobody else until the delegation confirms it. */
export const lessonStates = ['proposed', 'confirmed', 'withdrawn'] as const;
/** What was learnt from a match, or by hand: the group's guide grows from those that their delegations confirmed. */
export const lessonSchema = z.strictObject({
  ...base,
  title: words(limits.title),
  description: words(limits.description).optional(),
  topics: z.array(id).max(10),
  /** The match it was learnt from, by its short id: for those who may see the lesson whole. */
  match: id.optional(),
  /** Of a proposed one: who may see it once its delegation has confirmed it. */
  intended: z.enum(visibilities).optional(),
  status: z.enum(lessonStates),
});
export type Lesson = z.infer<typeof lessonSchema>;

export const roundtableStates = ['planned', 'open', 'closed'] as const;
/** A session of the group, which belongs to no delegation: the group sees it, observers where it is ticked. */
export const roundtableSchema = z.strictObject({
  ...base,
  owners: z.array(id).max(0),
  visibility: z.literal('group'),
  title: words(limits.title),
  from: day,
  to: day,
  agenda: z
    .array(z.strictObject({ no: z.int().min(1).max(limits.agenda), title: words(limits.title) }))
    .max(limits.agenda),
  status: z.enum(roundtableStates),
  closedAt: z.date().optional(),
  /** Of a closed one: the roundtable that what was open went to, once there is one. Said once and never changed. */
  carriedTo: id.optional(),
  /** Closed, and what was open has not gone on yet: whoever finds it so carries on with that. */
  carrying: z.literal(true).optional(),
});
export type Roundtable = z.infer<typeof roundtableSchema>;

export const partNames = ['topic', 'words', 'audience', 'modality', 'language', 'region'] as const;
/** One part of a score: points of a hundred, how many were to be had, and why in words both sides used. */
export const partSchema = z.strictObject({
  name: z.enum(partNames),
  points: z.int().min(0).max(100),
  of: z.int().min(0).max(100),
  known: z.boolean(),
  shared: z.array(z.string().max(100)).max(10),
});
export type Part = z.infer<typeof partSchema>;

/** The states of `consent.ts`; those after `applied` are of offers taken up outside the bot. */
// biome-ignore format: one path a line
export const matchStates = [
  'suggested', 'asking', 'asked', 'introduced', 'started', 'finished',
  'declined', 'taken back', 'lapsed', 'came to nothing', 'gone',
  'applied', 'taken on', 'completed', 'not taken',
] as const;

/** A question of the provider or an answer of the requester, passed on without names. */
const talkSchema = z.strictObject({ by: z.enum(['requester', 'provider']), text: words(limits.talk), at: z.date() });
/** A step that a coordinator carried out for a side that has nobody here: which, who, and how it was said. */
const relaySchema = z.strictObject({ act: id, side: id, by: id, how: words(limits.note), at: z.date() });

export const matchSchema = z.strictObject({
  /** The pair: `N-47|O-112`. Proposals are unique by it. */
  _id: id,
  short: id,
  need: id,
  offer: id,
  /** The delegation that needs and the one that offers. */
  requester: id,
  provider: id,
  /** The sum of the parts' points, 0 to 100. */
  score: z.int().min(0).max(100),
  parts: z.array(partSchema),
  eligibility: z.enum(['named', 'open', 'unknown']),
  state: z.enum(matchStates),
  /** Why a suggestion ended with a change of its records, which a later change may bring back. */
  ended: z
    .enum(['own', 'not open', 'over', 'too late', 'not eligible', 'no longer fits', 'avoided', 'to be confirmed'])
    .optional(),
  /** When its records last changed so that it fits differently, and the score it had before. */
  revised: z.strictObject({ at: z.date(), from: z.int().min(0).max(100) }).optional(),
  /** The last step, whose it was and the version it made: what the other side is told of, also after a crash. */
  last: z.strictObject({ act: id, by: id, version: z.int() }).optional(),
  /** The coordinator who suggested the pair by hand. */
  byHand: id.optional(),
  /** What the requester lets the provider read of a closed need, in words for this ask. */
  words: words(limits.talk).optional(),
  /** When an ask leaves; until then it can be undone. */
  sendAt: z.date().optional(),
  /** From when the reminders and the lapse of an ask are counted, and how many were sent. */
  waitFrom: z.date().optional(),
  reminded: z.int().min(0).optional(),
  /** The requester was given the link of an offer by application. */
  intends: z.boolean().optional(),
  introducedAt: z.date().optional(),
  /** When a side first said that work has started, and that it is finished; absent in matches of former versions. */
  startedAt: z.date().optional(),
  finishedAt: z.date().optional(),
  /** How many times both sides were asked how it went. */
  checked: z.int().min(0).optional(),
  talk: z.array(talkSchema).max(40).optional(),
  relays: z.array(relaySchema).max(40).optional(),
  outcome: words(limits.description).optional(),
  useful: z.boolean().optional(),
  /** Of former versions: a lesson is a record of its delegation by now. */
  lesson: words(limits.description).optional(),
  version: z.int().min(1),
  createdAt: z.date(),
  updatedAt: z.date(),
  /** Who asked and who answered: person keys. */
  askedBy: id.optional(),
  askedAt: z.date().optional(),
  answeredBy: id.optional(),
  answeredAt: z.date().optional(),
  /** Why the one who declined did so: for the matcher, not for the other side. */
  reason: id.optional(),
  /** The one who declined ticked that the other side may read the reason. */
  reasonShown: z.boolean().optional(),
  note: words(limits.note).optional(),
  /** Steps that the audit has not heard of yet, and that there are some. */
  pending: z.array(pendingSchema).optional(),
  untold: z.literal(true).optional(),
  seq,
});
export type Match = z.infer<typeof matchSchema>;
