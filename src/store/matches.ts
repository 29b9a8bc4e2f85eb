/** Suggestions and what became of them: proposed once per pair, stepped atomically, and shown to each viewer as far as consent goes. */
import { type Act, disclosedToProvider, next, type Side } from '../domain/consent.ts';
import { hiddenAmong } from '../domain/participants.ts';
import { type Match, matchSchema, type Need, type Offer } from '../domain/records.ts';
import { seesAll, type Viewer } from '../domain/visibility.ts';
import type { Draw } from './numbers.ts';
import { type Collection, Duplicate, type Filter } from './port.ts';
import { insertIfFree, project, type RecordRepository, type Seen, stamp } from './records.ts';

/** A match as a viewer sees it. */
export interface SeenMatch {
  readonly id: string;
  /** Which side the viewer speaks for, if any. */
  readonly side?: Side;
  /** Others than the two sides and coordinators are told no more than that it was suggested. */
  readonly state: Match['state'];
  readonly match: Pick<Match, 'score' | 'parts' | 'eligibility' | 'createdAt' | 'updatedAt'>;
  /** Without title and description where the need is closed to a provider who was asked. */
  readonly need: Omit<Seen<Need>, 'title'> & { readonly title?: string };
  readonly offer: Seen<Offer>;
}

export function sideOf(viewer: Viewer, match: Pick<Match, 'requester' | 'provider'>): Side | undefined {
  if (viewer.kind !== 'person' || viewer.delegation === undefined) return undefined;
  if (viewer.delegation === match.requester) return 'requester';
  return viewer.delegation === match.provider ? 'provider' : undefined;
}

/** What a provider who was asked is shown of a closed need: its fields and its attribution, none of its words. */
export function glimpse(need: Need): SeenMatch['need'] | undefined {
  const unnamed = project({ kind: 'channel', level: 'group' }, { ...need, visibility: 'region' });
  if (unnamed === undefined) return undefined;
  const { title: _title, description: _description, ...fields } = unnamed;
  return fields;
}

const coordinators: Viewer = { kind: 'channel', level: 'coordinators' };

function needFor(viewer: Viewer, side: Side | undefined, match: Match, need: Need): SeenMatch['need'] | undefined {
  if (side === 'provider' && match.state === 'introduced') return project(coordinators, need);
  const seen = project(viewer, need);
  if (seen === undefined && side === 'provider' && disclosedToProvider(match.state)) return glimpse(need);
  return seen;
}

function offerFor(viewer: Viewer, side: Side | undefined, match: Match, offer: Offer): Seen<Offer> | undefined {
  return project(side === 'requester' && match.state === 'introduced' ? coordinators : viewer, offer);
}

/** The match as a viewer sees it, or undefined where it does not exist for them. */
export function projectMatch(viewer: Viewer, match: Match, need: Need, offer: Offer): SeenMatch | undefined {
  const side = sideOf(viewer, match);
  const seenNeed = needFor(viewer, side, match, need);
  const seenOffer = offerFor(viewer, side, match, offer);
  if (seenNeed === undefined || seenOffer === undefined) return undefined;
  const inside = side !== undefined || seesAll(viewer);
  const asked = side === 'provider' && disclosedToProvider(match.state);
  if (!asked && !('named' in seenNeed.owner) && !hiddenAmong(match.requester, offer.eligible)) return undefined;
  if (!inside && match.state === 'gone') return undefined;
  const { score, eligibility, createdAt, updatedAt } = match;
  const parts = seenNeed.title === undefined ? match.parts.map(withoutWords) : match.parts;
  const state = inside ? match.state : 'suggested';
  return {
    id: match.short,
    side,
    state,
    match: { score, parts, eligibility, createdAt, updatedAt },
    need: seenNeed,
    offer: seenOffer,
  };
}

function withoutWords(part: Match['parts'][number]): Match['parts'][number] {
  return part.name === 'words' ? { ...part, shared: [] } : part;
}

export type Proposal = Omit<Match, '_id' | 'short' | 'state' | 'version' | 'createdAt' | 'updatedAt'>;

export interface NumberRow {
  readonly _id: string;
  /** The pair a short number stands for. */
  readonly of: string;
}

interface Sources {
  readonly matches: Collection<Match>;
  readonly numbers: Collection<NumberRow>;
  readonly needs: RecordRepository<Need>;
  readonly offers: RecordRepository<Offer>;
  readonly draw: Draw;
}

export type MatchRepository = ReturnType<typeof matchRepository>;

export function matchRepository({ matches, numbers, needs, offers, draw }: Sources) {
  async function seen(viewer: Viewer, found: readonly Match[]): Promise<SeenMatch[]> {
    const idsOf = (key: 'need' | 'offer') => [...new Set(found.map((match) => match[key]))];
    const [ofNeeds, ofOffers] = await Promise.all([
      needs.whole.list({ _id: { $in: idsOf('need') } }),
      offers.whole.list({ _id: { $in: idsOf('offer') } }),
    ]);
    const needById = new Map(ofNeeds.map((need) => [need._id, need]));
    const offerById = new Map(ofOffers.map((offer) => [offer._id, offer]));
    return found.flatMap((match) => {
      const [need, offer] = [needById.get(match.need), offerById.get(match.offer)];
      return (need && offer && projectMatch(viewer, match, need, offer)) ?? [];
    });
  }

  async function byShort(id: string): Promise<Match | undefined> {
    const row = await numbers.get(id);
    return row === undefined ? undefined : matches.get(row.of);
  }

  return {
    /** Records a pair once; undefined when it was there already. */
    async propose(proposal: Proposal, now: Date): Promise<Match | undefined> {
      const pair = `${proposal.need}|${proposal.offer}`;
      if ((await matches.get(pair)) !== undefined) return undefined;
      const row = await draw('M', (id) => insertIfFree(numbers, { _id: id, of: pair }));
      const times = { createdAt: now, updatedAt: now };
      const match = matchSchema.parse({
        ...proposal,
        _id: pair,
        short: row._id,
        state: 'suggested',
        version: 1,
        ...times,
      });
      try {
        await matches.insert(match);
        return match;
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
    /** The match whole, for the consent machine alone. */
    whole: byShort,
    /** Takes one step on the state that was read; undefined when somebody was quicker or it is not this side's step. */
    async step(match: Match, act: Act, side: Side, by: string, now: Date, why: Pick<Match, 'reason' | 'note'> = {}) {
      const to = next(match.state, act, side);
      if (to === undefined) return undefined;
      const stampOf =
        side === 'requester' && act === 'ask' ? { askedBy: by, askedAt: now } : { answeredBy: by, answeredAt: now };
      const update = stamp<Match>({ $set: { state: to, ...stampOf, ...why } }, now);
      return matches.change(match._id, update, { version: match.version, state: match.state });
    },
    /** Ends what is suggested or asked about a record that is no longer open; returns what was ended. */
    async end(filter: Filter<Match>, now: Date): Promise<Match[]> {
      const waiting = await matches.find({ $and: [filter, { state: { $in: ['suggested', 'asked'] } }] });
      const ended = waiting.map((match) =>
        matches.change(match._id, stamp<Match>({ $set: { state: 'gone' } }, now), { version: match.version }),
      );
      return (await Promise.all(ended)).filter((match) => match !== undefined);
    },
  };
}
