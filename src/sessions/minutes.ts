/**
 * Logging the notes of a roundtable: all of its lines or none. Which line becomes which record is said in the draft before the first
 * one is written, and each record says which line it is. So a process may die anywhere: a second press, or a heartbeat, goes on
 * with the same ids, and no line is logged twice.
 */

import { type FollowUp, limits, type Need, type Offer, type Roundtable } from '../domain/records.ts';
import { isWrong, type Kind, type Noted, readMinutes } from '../intake/minutes.ts';
import { headOf } from '../intake/split.ts';
import type { Log } from '../log.ts';
import type { Exchange } from '../matching/exchange.ts';
import type { Notices } from '../notices.ts';
import type { Planned, StoredDraft } from '../store/drafts.ts';
import type { Records } from '../store/index.ts';
import type { Adopted, RecordRepository } from '../store/records.ts';
import type { Hand } from '../store/trail.ts';
import type { Sessions } from './index.ts';
import { tellReported } from './reported.ts';

interface Needs {
  readonly records: Pick<Records, 'roundtables' | 'followUps' | 'needs' | 'offers' | 'drafts'>;
  readonly exchange: Exchange;
  readonly notices: Notices;
  readonly sessions: Pick<Sessions, 'place' | 'proposed' | 'dayAfter'>;
  readonly log: Log;
}

export type Scribe = ReturnType<typeof createScribe>;
export type Logged = FollowUp | Need | Offer;
type Repository = RecordRepository<Logged & { readonly imported?: string }>;

export const notesOf = ({ values }: Pick<StoredDraft, 'values'>): string => [values.notes ?? ''].flat().join('\n');
const roundtableOf = ({ values }: Pick<StoredDraft, 'values'>): string => [values.roundtable ?? ''].flat().join('');

/** The lines of a draft, with times counted from the day on which it was typed. */
export const minutesOf = (draft: Pick<StoredDraft, 'values' | 'at'>) =>
  readMinutes(notesOf(draft), draft.at.toISOString().slice(0, 10));

export function createScribe({ records, exchange, notices, sessions, log }: Needs) {
  const { drafts } = records;
  const repositories = { followup: records.followUps, need: records.needs, offer: records.offers };
  const of = (kind: Kind) => repositories[kind] as unknown as Repository;

  /** An id for each line, of no other record and of no other line. */
  async function planFor(lines: readonly Noted[]): Promise<Planned[]> {
    const taken = new Set<string>();
    const draw = async (kind: Kind): Promise<string> => {
      const id = await of(kind).free();
      return taken.has(id) ? draw(kind) : id;
    };
    const plan: Planned[] = [];
    for (const { no, kind } of lines) {
      const id = await draw(kind);
      taken.add(id);
      plan.push({ no, id });
    }
    return plan;
  }

  async function timeOf({ due }: Noted, { from }: Roundtable) {
    if (due === undefined || 'due' in due) return due ?? {};
    const day = await sessions.dayAfter(from);
    return { ...due, after: from, ...(day !== undefined && { due: day }) };
  }

  /** The record of a line, but for its id. */
  async function recordOf(line: Noted, roundtable: Roundtable, now: Date) {
    const { kind, title, delegations: leads, partners, item } = line;
    const guard = { visibility: 'closed', stakeholders: false, version: 1, createdAt: now, updatedAt: now } as const;
    const source = { kind: 'session', session: roundtable.title, day: roundtable.from } as const;
    if (kind === 'followup') {
      const { _id: id } = roundtable;
      const promised = { roundtable: id, stands: [id], ...(item !== undefined && { item }) };
      const led = { leads, partners, owners: [...new Set([...leads, ...partners])] };
      return {
        ...guard,
        ...led,
        title,
        ...promised,
        ...(await timeOf(line, roundtable)),
        status: 'proposed',
        proposedAt: now,
        source,
      };
    }
    const lists = { topics: [], pillars: [], audience: [], modality: [], languages: [] };
    const reported = { reported: true, status: 'open', confirmedAt: now, ...(kind === 'offer' && { eligible: [] }) };
    return { ...guard, ...lists, ...reported, title, owners: leads, source };
  }

  /** Writes one line, or finds it written. Undefined where its id went to another record meanwhile. */
  async function write(line: Noted, id: string, draft: StoredDraft, roundtable: Roundtable, hand: Hand, now: Date) {
    const imported = `${draft._id}|${line.no}`;
    const record = { ...(await recordOf(line, roundtable, now)), _id: id, imported, loggedBy: draft.person };
    const added = await of(line.kind).adopt(record as unknown as Adopted<Logged>, now, hand);
    const there = added ?? (await of(line.kind).whole.get(id));
    return there?.imported === imported ? there : undefined;
  }

  /** Each delegation is asked about its own; said once, however often this is done. */
  async function tell(record: Logged, now: Date): Promise<void> {
    if ('leads' in record) {
      await sessions.place(record._id, now);
      return sessions.proposed(record, now);
    }
    if ('eligible' in record) await exchange.offerWritten(record, now);
    else await exchange.needWritten(record, now);
    await tellReported('eligible' in record ? 'offer' : 'need', record, notices, now);
  }

  async function writeAll(draft: StoredDraft, roundtable: Roundtable, hand: Hand, now: Date): Promise<Logged[]> {
    const lines = new Map(minutesOf(draft).lines.map((line) => [line.no, line]));
    const plan = [...(draft.plan ?? [])];
    const written: Logged[] = [];
    for (const [at, { no, id }] of plan.entries()) {
      const line = lines.get(no);
      if (line === undefined || isWrong(line)) continue;
      let record = await write(line, id, draft, roundtable, hand, now);
      while (record === undefined) {
        const other = await of(line.kind).free();
        plan[at] = { no, id: other };
        await drafts.plan(draft.person, draft._id, plan);
        record = await write(line, other, draft, roundtable, hand, now);
      }
      written.push(record);
    }
    return written;
  }

  /** What is not logged stays in the draft; a draft with nothing left is gone. */
  async function tidy({ _id: id, person, plan = [], ...draft }: StoredDraft): Promise<void> {
    const logged = new Set(plan.map(({ no }) => no));
    const left = minutesOf(draft).lines.filter(({ no }) => !logged.has(no));
    if (left.length === 0) await drafts.remove(person, id);
    else await drafts.leave(person, id, { ...draft.values, notes: left.map(({ text }) => text).join('\n') });
  }

  /** Goes on with a draft whose plan stands. */
  async function finish(draft: StoredDraft, hand: Hand, now: Date): Promise<Logged[]> {
    const roundtable = await records.roundtables.whole.get(roundtableOf(draft));
    if (roundtable === undefined) return [];
    const written = await writeAll(draft, roundtable, hand, now);
    for (const record of written) await tell(record, now);
    await tidy(draft);
    return written;
  }

  return {
    /**
     * Logs these lines of a draft, in their order. Undefined where the draft is gone, or somebody is at it.
     * @returns what they became
     */
    async save(
      person: string,
      id: string,
      lines: readonly number[],
      hand: Hand,
      now: Date,
    ): Promise<Logged[] | undefined> {
      const draft = await drafts.take(person, id, now);
      if (draft === undefined) return undefined;
      const right = minutesOf(draft).lines.filter((line): line is Noted => !isWrong(line) && lines.includes(line.no));
      const plan = draft.plan ?? (await planFor(right));
      await drafts.plan(person, id, plan);
      return finish({ ...draft, plan }, hand, now);
    },
    /** One heartbeat: goes on with what a process left that died. */
    async tick(now: Date): Promise<void> {
      for (const { _id, person } of await drafts.begun(now)) {
        const draft = await drafts.take(person, _id, now);
        if (draft === undefined) continue;
        await finish(draft, { by: person, act: 'roundtable notes' }, now).catch((error: unknown) =>
          log.error('notes.failed', { record: _id, error: String(error) }),
        );
      }
    },
  };
}

/** A line as a list shows it. */
export const shortened = (title: string): string => headOf(title, Math.min(limits.title, 80));
