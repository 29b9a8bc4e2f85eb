/** How suggestions and matches look: why they fit in words, and, on request, how the parts add up. */
import { type Act, actsOf } from './domain/consent.ts';
import type { Part } from './domain/records.ts';
import { type Message, message } from './i18n/message.ts';
import { bandOf } from './matching/bands.ts';
import type { Button, Item, Table } from './reply.ts';
import type { SeenMatch } from './store/matches.ts';
import { named, ownerMessage, quotation, standing } from './views.ts';

/** A word of both, or the two words for one thing: `القضاة = judges`. */
function told(shared: string): Message {
  const [one = '', other] = shared.split(' = ');
  return other === undefined
    ? quotation(one)
    : message('quoted.same', { one: quotation(one), other: quotation(other) });
}

type Both = Pick<SeenMatch, 'need' | 'offer' | 'match'>;

/** What of a list both sides state, and what only the words of one or both point to. */
function split({ name, shared }: Part, { need, offer }: Both) {
  const key = name === 'topic' ? 'topics' : name === 'audience' ? 'audience' : 'modality';
  const isStated = (value: string) => need[key].includes(value) && offer[key].includes(value);
  return { stated: shared.filter(isStated), likely: shared.filter((value) => !isStated(value)) };
}

const samePillar = ({ need, offer }: Both) => need.pillars.some((pillar) => offer.pillars.includes(pillar));

/** Why a part earned its points, or undefined when it says nothing for the pair. */
function reasonOf(part: Part, seen: Both): Message | undefined {
  const { name, points, shared, known } = part;
  if (name === 'region') return message(`match.why.region.${seen.match.eligibility}`);
  if (points === 0) return undefined;
  if (name === 'words')
    return shared.length === 0
      ? message('match.why.words.some')
      : message('match.why.words', { shared: { list: shared.map(told) } });
  if (name === 'language')
    return known ? message('match.why.language', { shared: named('language', shared) }) : undefined;
  const { stated, likely } = split(part, seen);
  const kind = name;
  if (stated.length > 0) return message(`match.why.${name}`, { shared: named(kind, stated) });
  if (likely.length > 0) return message(`match.why.${name}.likely`, { shared: named(kind, likely) });
  return name === 'topic' && samePillar(seen) ? message('match.why.pillar') : undefined;
}

export function reasons(seen: SeenMatch): Message[] {
  return seen.match.parts.flatMap((part) => reasonOf(part, seen) ?? []);
}

/** How well it fits, where it stands, and whose the two are. */
export function standingLine(seen: SeenMatch): Message {
  const fit = message(`match.band.${bandOf(seen.match.score)}`);
  const ended = seen.inside?.ended;
  const state = message(ended === undefined ? `match.state.${seen.state}` : 'match.state.ended');
  const sides = { requester: ownerMessage(seen.need.owner), provider: ownerMessage(seen.offer.owner) };
  return message('match.line', { fit, state, ...sides });
}

export function matchTitle({ id, need, offer }: SeenMatch): Message {
  const sought = need.title === undefined ? need._id : `${need._id} ${need.title}`;
  return message('match.title', { id, need: sought, offer: `${offer._id} ${offer.title}` });
}

/** The acts that are buttons of their own, in the order they are shown; how it went is one form. */
const pressed = [
  'ask',
  'agree',
  'undo',
  'question',
  'answer',
  'consulting',
  'back',
  'decline',
] as const satisfies Act[];
const opening: readonly Act[] = ['ask', 'agree', 'answer'];

/** What the viewer's side may do now, as buttons; reading is always one of them unless `bare`. */
export function matchButtons(seen: SeenMatch, bare = false): Button[] {
  const values = { match: seen.id };
  const label = { id: seen.id };
  const acts = seen.side === undefined ? [] : actsOf(seen.state, seen.side);
  const made = pressed
    .filter((act) => acts.includes(act) && mayPress(act, seen))
    .map((act): Button => {
      const weight = opening.includes(act) ? 'main' : act === 'decline' || act === 'back' ? 'careful' : undefined;
      return { label: message(`button.${act}`, label), command: `match ${act}`, values, weight };
    });
  const went = acts.includes('finish')
    ? [{ label: message('button.outcome', label), command: 'match outcome', values }]
    : [];
  const show: Button = { label: message('button.show', label), command: 'match show', values };
  return [...(bare ? [] : [show]), ...made, ...went];
}

/** An answer waits for a question. */
function mayPress(act: Act, { inside }: SeenMatch): boolean {
  return act !== 'answer' || inside?.talk?.at(-1)?.by === 'provider';
}

/** `reading` leaves the acts out, for posts that many read. */
export function matchItem(seen: SeenMatch, reading = false): Item {
  const buttons = reading ? matchButtons({ ...seen, side: undefined }) : matchButtons(seen);
  const why = message('match.why', { reasons: { list: reasons(seen) } });
  const hand = seen.match.byHand ? [message('match.hand')] : [];
  return { title: matchTitle(seen), lines: [standingLine(seen), why, ...standing(seen.offer), ...hand], buttons };
}

/** Every part and the sum: the figures behind the words; `raised` is what it would be with one thing more said. */
export function partsTable(seen: SeenMatch, raised?: number): Table {
  const { parts, score } = seen.match;
  const rows = parts.map((part) => {
    const none = message(part.known ? 'match.part.none' : 'match.part.unknown');
    const reason = reasonOf(part, seen) ?? none;
    return [message(`match.part.${part.name}`), figure(part.points), figure(part.of), reason];
  });
  const all = parts.reduce((sum, part) => sum + part.of, 0);
  return {
    caption: message('match.parts', { id: seen.id, score }),
    head: [message('match.part'), message('match.points'), message('match.of'), message('match.reason')],
    rows: [
      ...rows,
      total('match.total', score, all),
      ...(raised === undefined ? [] : [total('match.raised', raised, all)]),
    ],
  };
}

const total = (key: 'match.total' | 'match.raised', score: number, all: number): Message[] => [
  ...[message(key), figure(score), figure(all), message('cell.text', { text: '' })],
];

export function figure(value: number): Message {
  return message('cell.text', { text: value });
}

export function knownLine({ match }: SeenMatch): Message {
  const known = match.parts.filter((part) => part.known).length;
  return message('match.known', { known, all: match.parts.length });
}
