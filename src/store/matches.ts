/** Suggestions and what became of them: proposed once per pair, and stepped atomically on the version that was read. */
import { type Act, type Actor, next } from '../domain/consent.ts';
import { type MatchTimes, timesOf } from '../domain/figures/recorded.ts';
import { type Match, matchSchema, type Need, type Offer } from '../domain/records.ts';
import { seesAll, type Viewer } from '../domain/visibility.ts';
import type { OutboxRow } from './audit.ts';
import { projectMatch, rememberedSights, type SeenMatch } from './matchsight.ts';
import type { Draw } from './numbers.ts';
import { type Collection, Duplicate, type Filter, type FindOptions, type Update } from './port.ts';
import { insertIfFree, type RecordRepository, stamp } from './records.ts';
import { botAt, type Hand, type Pending } from './trail.ts';

export { glimpse, projectMatch, type SeenMatch, sideOf } from './matchsight.ts';

export type Proposal = Omit<Match, '_id' | 'short' | 'state' | 'version' | 'createdAt' | 'updatedAt'>;

export interface NumberRow {
  readonly _id: string;
  /** The pair a short number stands for. */
  readonly of: string;
}

/** Steps on their way to the audit ride in the match, as writes of records do; what they replaced is not kept. */
function handed(update: Update<Match>, version: number, now: Date, { by, act, delivery }: Hand): Update<Match> {
  const entry: Pending = {
    by,
    act,
    ...(delivery !== undefined && { delivery }),
    version,
    at: now,
    fields: [],
    former: {},
  };
  return {
    ...stamp<Match>(update, now),
    $set: { ...update.$set, updatedAt: now, untold: true },
    $push: { ...update.$push, pending: entry },
  };
}

/** Matches whose steps one round carries on. */
const mostTold = 200;

interface Sources {
  readonly matches: Collection<Match>;
  /** The same collection where a write changes nothing that anybody counts. */
  readonly rows: Collection<Match>;
  readonly outbox: Collection<OutboxRow>;
  readonly numbers: Collection<NumberRow>;
  readonly needs: RecordRepository<Need>;
  readonly offers: RecordRepository<Offer>;
  readonly draw: Draw;
}

export type MatchRepository = ReturnType<typeof matchRepository>;

/** The pair's document: unique whoever proposes it, and when. */
export const pairOf = (need: string, offer: string) => `${need}|${offer}`;

/** Whether nothing that people see of a suggestion has changed. */
function isSame(match: Match, { score, parts, eligibility }: Proposal): boolean {
  const seen = (some: Match['parts']) => JSON.stringify(some.map((part) => [part.name, part.points, part.shared]));
  return match.score === score && match.eligibility === eligibility && seen(match.parts) === seen(parts);
}

export function matchRepository({ matches, rows, outbox, numbers, needs, offers, draw }: Sources) {
  async function seen(viewer: Viewer, found: readonly Match[]): Promise<SeenMatch[]> {
    const idsOf = (key: 'need' | 'offer') => [...new Set(found.map((match) => match[key]))];
    const [ofNeeds, ofOffers] = await Promise.all([
      needs.whole.list({ _id: { $in: idsOf('need') } }),
      offers.whole.list({ _id: { $in: idsOf('offer') } }),
    ]);
    const needById = new Map(ofNeeds.map((need) => [need._id, need]));
    const offerById = new Map(ofOffers.map((offer) => [offer._id, offer]));
    const sights = rememberedSights(viewer);
    return found.flatMap((match) => {
      const [need, offer] = [needById.get(match.need), offerById.get(match.offer)];
      return (need && offer && projectMatch(viewer, match, need, offer, sights)) ?? [];
    });
  }

  async function byShort(id: string): Promise<Match | undefined> {
    const row = await numbers.get(id);
    return row === undefined ? undefined : matches.get(row.of);
  }

  return {
    /** Records a pair once; undefined when it was there already. */
    async propose(proposal: Proposal, now: Date): Promise<Match | undefined> {
      const pair = pairOf(proposal.need, proposal.offer);
      if ((await matches.get(pair)) !== undefined) return undefined;
      const row = await draw('M', (id) => insertIfFree(numbers, { _id: id, of: pair }));
      const times = { createdAt: now, updatedAt: now };
      const fresh = { ...proposal, _id: pair, short: row._id, state: 'suggested', version: 1, ...times };
      try {
        await matches.insert(matchSchema.parse(fresh));
        return matchSchema.parse(fresh);
      } catch (error) {
        await numbers.remove({ _id: row._id });
        if (error instanceof Duplicate) return undefined;
        throw error;
      }
    },
    async get(viewer: Viewer, id: string): Promise<SeenMatch | undefined> {
      const match = await byShort(id);
      return match === undefined ? undefined : (await seen(viewer, [match]))[0];
    },
    /** What a viewer sees of the matches that a filter finds, best first. */
    async list(viewer: Viewer, filter: Filter<Match>): Promise<SeenMatch[]> {
      return seen(viewer, await matches.find(filter, { sort: { score: -1, _id: 1 } }));
    },
    /** When what happened, of every match, and no word of it: for those who look after everything, nothing for others. */
    async times(viewer: Viewer): Promise<MatchTimes[]> {
      const found: MatchTimes[] = [];
      if (!seesAll(viewer)) return found;
      for await (const match of matches.each({})) found.push(timesOf(match));
      return found;
    },
    /** For the consent machine alone, which answers for what it lets out: matches whole, with no viewer. */
    whole: {
      get: byShort,
      pair: (need: string, offer: string) => matches.get(pairOf(need, offer)),
      list: (filter: Filter<Match>, options?: FindOptions<Match>) => matches.find(filter, options),
      /** One after the other, in memory that does not grow with their number. */
      each: (filter: Filter<Match>) => matches.each(filter),
      count: (filter: Filter<Match>) => matches.count(filter),
    },
    /** Takes one step on the version that was read; undefined when somebody was quicker or it is not this actor's step. */
    async step(
      match: Match,
      act: Act,
      by: Actor,
      now: Date,
      more: Update<Match> = {},
      hand: Hand = botAt(`match ${act}`),
    ): Promise<Match | undefined> {
      const to = next(match.state, act, by);
      if (to === undefined) return undefined;
      const version = match.version + 1;
      const update = { ...more, $set: { ...more.$set, state: to, last: { act, by, version } } };
      const only = { version: match.version, state: match.state };
      return matches.change(match._id, handed(update, version, now, hand), only);
    },
    /** Notes something of a match beside its state, on the version that was read. */
    note: (match: Match, update: Update<Match>, now: Date, hand: Hand = botAt('match note')) =>
      matches.change(match._id, handed(update, match.version + 1, now, hand), { version: match.version }),
    /** Carries the steps that wait to the outbox of the audit, and empties them on the version that was read; safe to do twice. */
    async relay(): Promise<void> {
      for (const { _id, short, version, pending = [] } of await matches.find({ untold: true }, { limit: mostTold })) {
        for (const { at, by, act, version: made } of pending)
          await insertIfFree(outbox, { _id: `${_id}|${made}`, at, by, act, of: short, version: made });
        await rows.change(_id, { $unset: { pending: true, untold: true } }, { version });
      }
    },
    /**
     * Brings a suggestion in line with its records as they are now: its score and parts; one that ended with a former
     * version of them, and was never asked, is suggested again. Returns what is suggested anew, else undefined.
     */
    async revise(match: Match, proposal: Proposal, now: Date): Promise<Match | undefined> {
      const { score, parts, eligibility } = proposal;
      const figures = { score, parts, eligibility };
      if (match.state === 'gone' && match.askedAt === undefined && match.ended !== undefined) {
        return this.step(match, 'return', 'record', now, { $set: figures, $unset: { ended: true } });
      }
      if (match.state !== 'suggested' || isSame(match, proposal)) return undefined;
      // what follows from the records is nobody's act
      const update = stamp<Match>({ $set: { ...figures, revised: { at: now, from: match.score } } }, now);
      await matches.change(match._id, update, { version: match.version });
      return undefined;
    },
    /**
     * Ends what is suggested or asked about a record that is no longer open; returns what was ended, as it was before.
     * `ended` is a reason that may pass: without one it is not suggested again.
     */
    async end(filter: Filter<Match>, now: Date, ended?: Match['ended']): Promise<Match[]> {
      const more = ended === undefined ? {} : { $set: { ended } };
      const waiting = await matches.find({ $and: [filter, { state: { $in: ['suggested', 'asking', 'asked'] } }] });
      const gone = await Promise.all(
        waiting.map(async (match) => ((await this.step(match, 'end', 'record', now, more)) ? [match] : [])),
      );
      return gone.flat();
    },
  };
}
