/** The records of a working group: one zod schema each, from which types and limits follow. Instants are Dates, days are `YYYY-MM-DD`. */
import { z } from 'zod';
import { visibilities } from './visibility.ts';

/** Limits of the texts, in characters: a title fits every platform's lists, a description every platform's forms. */
export const limits = { title: 150, description: 2000, note: 300, contact: 200, name: 80 } as const;

const id = z.string().min(1).max(200);
const day = z.iso.date();
const words = (max: number) => z.string().min(1).max(max);
const ids = z.array(id).max(20);

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
};

const about = {
  title: words(limits.title),
  description: words(limits.description).optional(),
  topics: z.array(id).min(1).max(10),
  /** Derived from the topics, kept for the index. */
  pillars: z.array(id).min(1),
  audience: ids,
  modality: ids,
  languages: ids,
};

export const needStates = ['open', 'in progress', 'covered', 'partly covered', 'withdrawn'] as const;
export const needSchema = z.strictObject({
  ...base,
  ...about,
  people: z.int().min(1).max(1_000_000).optional(),
  by: day.optional(),
  priority: id.optional(),
  status: z.enum(needStates),
});
export type Need = z.infer<typeof needSchema>;

export const offerStates = ['planned', 'open', 'closed', 'finished', 'withdrawn'] as const;
export const offerSchema = z.strictObject({
  ...base,
  ...about,
  /** Whom it is open to (`global`, `ldc`, `area:034`, `org:OAS`, `SN`); empty when not stated. */
  eligible: z.array(id).max(60),
  places: z.int().min(1).max(1_000_000).optional(),
  cost: id.optional(),
  from: day.optional(),
  to: day.optional(),
  deadline: day.optional(),
  contact: words(limits.contact).optional(),
  status: z.enum(offerStates),
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
] as const;
export const followUpSchema = z.strictObject({
  ...base,
  title: words(limits.title),
  leads: z.array(id).min(1).max(10),
  partners: z.array(id).max(20),
  due: day.optional(),
  criterion: words(limits.note).optional(),
  note: words(limits.note).optional(),
  status: z.enum(followUpStates),
});
export type FollowUp = z.infer<typeof followUpSchema>;

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

export const matchStates = ['suggested', 'asked', 'introduced', 'declined', 'taken back', 'gone'] as const;
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
  note: words(limits.note).optional(),
});
export type Match = z.infer<typeof matchSchema>;
