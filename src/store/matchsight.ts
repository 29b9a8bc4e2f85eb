/** What each viewer sees of a match: its two sides as far as consent goes, others no more than that it was suggested. */
import { disclosedToProvider, haveMet, type Side } from '../domain/consent.ts';
import { hiddenAmong } from '../domain/participants.ts';
import type { Match, Need, Offer } from '../domain/records.ts';
import { oversees, type Viewer } from '../domain/visibility.ts';
import { project, type Seen } from './records.ts';

/** A match as a viewer sees it. */
export interface SeenMatch {
  readonly id: string;
  /** Which side the viewer speaks for, if any. */
  readonly side?: Side;
  /** Others than the two sides and coordinators are told no more than that it was suggested. */
  readonly state: Match['state'];
  readonly match: Pick<Match, 'score' | 'parts' | 'eligibility' | 'createdAt' | 'updatedAt'> & {
    readonly byHand: boolean;
  };
  /** Of a closed need a provider who was asked sees the fields; as words, those its owner gave for this ask. */
  readonly need: Omit<Seen<Need>, 'title'> & { readonly title?: string };
  readonly offer: Seen<Offer>;
  /** For the two sides and coordinators. */
  readonly inside?: Pick<
    Match,
    'sendAt' | 'talk' | 'relays' | 'words' | 'outcome' | 'lesson' | 'useful' | 'introducedAt' | 'reason'
  >;
}

export function sideOf(viewer: Viewer, match: Pick<Match, 'requester' | 'provider'>): Side | undefined {
  if (viewer.kind !== 'person' || viewer.delegation === undefined) return undefined;
  if (viewer.delegation === match.requester) return 'requester';
  return viewer.delegation === match.provider ? 'provider' : undefined;
}

/** What a provider who was asked is shown of a closed need: its fields and its attribution, and the words given for the ask. */
export function glimpse(need: Need, words?: string): SeenMatch['need'] | undefined {
  const unnamed = project({ kind: 'channel', level: 'group' }, { ...need, visibility: 'region' });
  if (unnamed === undefined) return undefined;
  const { title: _title, description: _description, ...fields } = unnamed;
  return words === undefined ? fields : { ...fields, title: words };
}

const coordinators: Viewer = { kind: 'channel', level: 'coordinators' };

function needFor(viewer: Viewer, side: Side | undefined, match: Match, need: Need): SeenMatch['need'] | undefined {
  if (side === 'provider' && haveMet(match.state)) return project(coordinators, need);
  const seen = project(viewer, need);
  if (seen === undefined && side === 'provider' && disclosedToProvider(match.state)) return glimpse(need, match.words);
  return seen;
}

function offerFor(viewer: Viewer, side: Side | undefined, match: Match, offer: Offer): Seen<Offer> | undefined {
  return project(side === 'requester' && haveMet(match.state) ? coordinators : viewer, offer);
}

/** The match as a viewer sees it, or undefined where it does not exist for them. */
export function projectMatch(viewer: Viewer, match: Match, need: Need, offer: Offer): SeenMatch | undefined {
  const side = sideOf(viewer, match);
  const seenNeed = needFor(viewer, side, match, need);
  const seenOffer = offerFor(viewer, side, match, offer);
  if (seenNeed === undefined || seenOffer === undefined) return undefined;
  const inside = side !== undefined || oversees(viewer, need) || oversees(viewer, offer);
  const asked = side === 'provider' && disclosedToProvider(match.state);
  if (!asked && !('named' in seenNeed.owner) && !hiddenAmong(match.requester, offer.eligible)) return undefined;
  if (!inside && match.state === 'gone') return undefined;
  return {
    ...{
      id: match.short,
      side,
      need: seenNeed,
      offer: seenOffer,
      match: figuresOf(match, seenNeed.title === need.title),
    },
    state: inside ? stateFor(side, match.state) : 'suggested',
    ...(inside && (side !== 'provider' || asked) ? { inside: insideOf(match) } : {}),
  };
}

/** The provider does not learn that an ask is on its way, was undone, or was made elsewhere. */
function stateFor(side: Side | undefined, state: Match['state']): Match['state'] {
  const hidden = ['asking', 'applied', 'taken on', 'completed', 'not taken'];
  return side === 'provider' && hidden.includes(state) ? 'suggested' : state;
}

/** The reason of a decline serves the matcher; others read it only where the decliner ticked that. */
function insideOf(match: Match): SeenMatch['inside'] {
  const { sendAt, talk, relays, words, outcome, lesson, useful, introducedAt } = match;
  const reason = match.reasonShown ? match.reason : undefined;
  return { sendAt, talk, relays, words, outcome, lesson, useful, introducedAt, reason };
}

/** The words both sides share are shown to whoever reads the need's own words. */
function figuresOf(match: Match, reads: boolean): SeenMatch['match'] {
  const { score, eligibility, createdAt, updatedAt } = match;
  const parts = reads
    ? match.parts
    : match.parts.map((part) => (part.name === 'words' ? { ...part, shared: [] } : part));
  return { score, eligibility, createdAt, updatedAt, byHand: match.byHand !== undefined, parts };
}
