/** What each viewer sees of a match: its two sides as far as consent goes, others no more than that it was suggested. */
import { disclosedToProvider, haveMet, type Side } from '../domain/consent.ts';
import { hiddenAmong } from '../domain/participants.ts';
import type { Match, Need, Offer } from '../domain/records.ts';
import { sideOf, toldOf } from '../domain/told.ts';
import { oversees, seeRecord, type Viewer } from '../domain/visibility.ts';
import { remembered } from '../remembered.ts';
import { project, type Seen } from './records.ts';

export { sideOf };

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
  /** The viewer reads the need's own words, and what follows from them. */
  readonly reads: boolean;
  /** Of a closed need a provider who was asked sees the fields; as words, those its owner gave for this ask. */
  readonly need: Omit<Seen<Need>, 'title'> & { readonly title?: string };
  readonly offer: Seen<Offer>;
  /** For the two sides and coordinators. */
  readonly inside?: Pick<
    Match,
    | 'sendAt'
    | 'talk'
    | 'relays'
    | 'words'
    | 'outcome'
    | 'lesson'
    | 'useful'
    | 'introducedAt'
    | 'reason'
    | 'ended'
    | 'revised'
  >;
}

/** What a provider who was asked is shown of a closed need: its fields and its attribution, and the words given for the ask. */
export function glimpse(need: Need, words?: string): SeenMatch['need'] | undefined {
  const unnamed = project({ kind: 'channel', level: 'group' }, { ...need, visibility: 'region' });
  if (unnamed === undefined) return undefined;
  const { title: _title, description: _description, ...fields } = unnamed;
  return words === undefined ? fields : { ...fields, title: words };
}

const coordinators: Viewer = { kind: 'channel', level: 'coordinators' };

/** How the records of matches look to one viewer. */
export interface Sights {
  readonly need: (need: Need) => Seen<Need> | undefined;
  readonly offer: (offer: Offer) => Seen<Offer> | undefined;
  /** Whether what both say together names nobody. */
  readonly hides: (requester: string, offer: Offer) => boolean;
}

const hides: Sights['hides'] = (requester, { eligible }) => hiddenAmong(requester, eligible);

/** Each worked out when it is asked for. */
const sightsOf = (viewer: Viewer): Sights => ({
  need: (need) => project(viewer, need),
  offer: (offer) => project(viewer, offer),
  hides,
});

/** Each worked out once: in a list one record stands in many matches. */
export function rememberedSights(viewer: Viewer): Sights {
  const { need, offer } = sightsOf(viewer);
  const byOffer = remembered((of: Offer) => remembered((requester: string) => hides(requester, of)));
  return { need: remembered(need), offer: remembered(offer), hides: (requester, of) => byOffer(of)(requester) };
}

function needFor(sights: Sights, side: Side | undefined, match: Match, need: Need): SeenMatch['need'] | undefined {
  if (side === 'provider' && haveMet(match.state)) return project(coordinators, need);
  const seen = sights.need(need);
  if (seen === undefined && side === 'provider' && disclosedToProvider(match.state)) return glimpse(need, match.words);
  return seen;
}

function offerFor(sights: Sights, side: Side | undefined, match: Match, offer: Offer): Seen<Offer> | undefined {
  return side === 'requester' && haveMet(match.state) ? project(coordinators, offer) : sights.offer(offer);
}

/** The match as a viewer sees it, or undefined where it does not exist for them. */
export function projectMatch(
  viewer: Viewer,
  match: Match,
  need: Need,
  offer: Offer,
  sights = sightsOf(viewer),
): SeenMatch | undefined {
  const overseen = oversees(viewer, need) || oversees(viewer, offer);
  const told = toldOf(viewer, match, seeRecord(viewer, need), seeRecord(viewer, offer), overseen);
  if (told === undefined || (told.unnamed && !sights.hides(match.requester, offer))) return undefined;
  const { side, inside, state } = told;
  const seenNeed = needFor(sights, side, match, need);
  const seenOffer = offerFor(sights, side, match, offer);
  if (seenNeed === undefined || seenOffer === undefined) return undefined;
  const asked = side === 'provider' && disclosedToProvider(match.state);
  const reads = seenNeed.title === need.title;
  return {
    ...{
      id: match.short,
      side,
      need: seenNeed,
      offer: seenOffer,
      reads,
      match: figuresOf(match, need, reads),
    },
    state,
    ...(inside && (side !== 'provider' || asked) ? { inside: insideOf(match, reads) } : {}),
  };
}

/** The reason of a decline serves the matcher; others read it only where the decliner ticked that. */
function insideOf(match: Match, reads: boolean): SeenMatch['inside'] {
  const { sendAt, talk, relays, words, outcome, lesson, useful, introducedAt, ended } = match;
  const revised = reads ? match.revised : undefined;
  const reason = match.reasonShown ? match.reason : undefined;
  return { sendAt, talk, relays, words, outcome, lesson, useful, introducedAt, reason, ended, revised };
}

/** What the need's own words have in common with the offer is shown to whoever reads them; others see what it states. */
function figuresOf(match: Match, need: Need, reads: boolean): SeenMatch['match'] {
  const { score, eligibility, createdAt, updatedAt } = match;
  const parts = reads ? match.parts : match.parts.map((part) => ({ ...part, shared: statedIn(need, part) }));
  return { score, eligibility, createdAt, updatedAt, byHand: match.byHand !== undefined, parts };
}

/** Of what a part shares, what the need states in its fields. */
function statedIn({ topics, audience, modality }: Need, { name, shared }: Match['parts'][number]): string[] {
  if (name === 'words') return [];
  const fields: Readonly<Partial<Record<typeof name, readonly string[]>>> = { topic: topics, audience, modality };
  const list = fields[name];
  return list === undefined ? shared : shared.filter((value) => list.includes(value));
}
