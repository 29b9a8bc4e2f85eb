/**
 * Drafts: what somebody typed that still waits for a press. A row of its own and no record, so that nothing that searches,
 * matches or counts records meets one; read by the person who typed it and nobody else.
 */
import type { Values } from '../reply.ts';
import type { Draw } from './numbers.ts';
import type { Collection, Filter } from './port.ts';
import { insertIfFree } from './records.ts';

export interface StoredDraft {
  /** `T-12`. */
  readonly _id: string;
  /** The key of the person who typed it. */
  readonly person: string;
  /** A need or an offer, or the notes of a roundtable. */
  readonly noun: 'need' | 'offer' | 'notes';
  /** What was typed, by field, as `need add`, `offer add` or `roundtable notes` takes it. */
  readonly values: Values;
  /** When it was last written. */
  readonly at: Date;
  /** Of several from one text: the one word they share. */
  readonly batch?: string;
  /** Of notes that are being logged: which line becomes which record. Whoever finds it goes on with that. */
  readonly plan?: readonly Planned[];
  /** Until when somebody's press is logging it. */
  readonly lease: Date;
}

/** A line of notes, counted from 1, and the id of what it becomes. */
export interface Planned {
  readonly no: number;
  readonly id: string;
}

/** A draft of a record, which becomes one. */
export type RecordDraft = StoredDraft & { readonly noun: 'need' | 'offer' };
export const isRecordDraft = (draft: StoredDraft): draft is RecordDraft => draft.noun !== 'notes';

export type DraftRepository = ReturnType<typeof draftRepository>;

const free = new Date(0);
/** How long a press may take to log a draft. */
const leaseMs = 60_000;

const isSame = (one: Values, other: Values) => JSON.stringify(one) === JSON.stringify(other);

export function draftRepository(drafts: Collection<StoredDraft>, draw: Draw) {
  const list = (person: string) => drafts.find({ person }, { sort: { at: -1, _id: 1 } });
  const own = (person: string) => ({ person }) as Filter<StoredDraft>;

  async function get(person: string, id: string): Promise<StoredDraft | undefined> {
    const draft = await drafts.get(id);
    return draft?.person === person ? draft : undefined;
  }

  return {
    get,
    /** A person's drafts, the newest first. */
    list,
    /** Keeps what was typed; the same again is kept once. */
    async add(draft: Pick<StoredDraft, 'person' | 'noun' | 'values' | 'batch'>, now: Date): Promise<StoredDraft> {
      const there = (await list(draft.person)).find(
        (each) => each.noun === draft.noun && isSame(each.values, draft.values),
      );
      if (there !== undefined) return there;
      return draw('T', (_id) => insertIfFree(drafts, { ...draft, _id, at: now, lease: free }));
    },
    /** Puts other words in its place; undefined where it is not there any more. */
    rewrite: (person: string, id: string, values: Values, now: Date) =>
      drafts.change(id, { $set: { values, at: now } }, own(person)),
    /** Takes a draft to log it, so that two presses log it once; undefined where it is gone or somebody is at it. */
    async take(person: string, id: string, now: Date): Promise<StoredDraft | undefined> {
      const lease = new Date(now.getTime() + leaseMs);
      return drafts.change(id, { $set: { lease } }, { person, lease: { $lte: now } });
    },
    /** Says what becomes what, before any of it is written. */
    plan: (person: string, id: string, plan: readonly Planned[]) => drafts.change(id, { $set: { plan } }, own(person)),
    /** Notes whose logging was begun, and nobody is at it any more. */
    async begun(now: Date): Promise<StoredDraft[]> {
      const found = await drafts.find({ noun: 'notes', lease: { $lte: now } });
      return found.filter(({ plan }) => plan !== undefined);
    },
    /** What is left of notes once the rest is logged. */
    leave: (person: string, id: string, values: Values) =>
      drafts.change(id, { $set: { values, lease: free }, $unset: { plan: true } }, own(person)),
    /** Gives a draft back that was not logged. */
    giveBack: (person: string, id: string) => drafts.change(id, { $set: { lease: free } }, own(person)),
    /** True for one, of however many who remove it. */
    async remove(person: string, id: string): Promise<boolean> {
      return (await drafts.remove({ _id: id, person })) > 0;
    },
  };
}
