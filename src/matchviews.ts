/** How suggestions and matches look: why they fit in words, and, on request, how the parts add up. */
import { type Act, actsOf } from './domain/consent.ts';
import type { Part } from './domain/records.ts';
import { type Message, message, type NameKind, type Param } from './i18n/message.ts';
import { bandOf } from './matching/score.ts';
import type { Button, Item, Table } from './reply.ts';
import type { SeenMatch } from './store/matches.ts';
import { named, ownerMessage } from './views.ts';

const kinds: Readonly<Partial<Record<Part['name'], NameKind>>> = {
  topic: 'topic',
  audience: 'audience',
  modality: 'modality',
  language: 'language',
};

function sharedOf(part: Part): Param {
  const kind = kinds[part.name];
  return kind === undefined ? { list: part.shared.map((word) => `“${word}”`) } : named(kind, part.shared);
}

/** Why a part earned its points, or undefined when it says nothing for the pair. */
function reasonOf(part: Part, eligibility: SeenMatch['match']['eligibility']): Message | undefined {
  if (part.name === 'region') return message(`match.why.region.${eligibility}`);
  if (part.points === 0 || !part.known) return undefined;
  if (part.name === 'topic' && part.shared.length === 0) return message('match.why.pillar');
  if (part.name === 'words' && part.shared.length === 0) return message('match.why.words.some');
  return message(`match.why.${part.name}`, { shared: sharedOf(part) });
}

export function reasons({ match }: SeenMatch): Message[] {
  return match.parts.flatMap((part) => reasonOf(part, match.eligibility) ?? []);
}

/** How well it fits, where it stands, and whose the two are. */
export function standingLine(seen: SeenMatch): Message {
  const fit = message(`match.band.${bandOf(seen.match.score)}`);
  const state = message(`match.state.${seen.state}`);
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
  return { title: matchTitle(seen), lines: [standingLine(seen), why, ...hand], buttons };
}

/** Every part and the sum: the figures behind the words. */
export function partsTable(seen: SeenMatch): Table {
  const { parts, score, eligibility } = seen.match;
  const rows = parts.map((part) => {
    const none = message(part.known ? 'match.part.none' : 'match.part.unknown');
    const reason = reasonOf(part, eligibility) ?? none;
    return [message(`match.part.${part.name}`), figure(part.points), figure(part.of), reason];
  });
  const all = parts.reduce((sum, part) => sum + part.of, 0);
  return {
    caption: message('match.parts', { id: seen.id, score }),
    head: [message('match.part'), message('match.points'), message('match.of'), message('match.reason')],
    rows: [...rows, [message('match.total'), figure(score), figure(all), message('cell.text', { text: '' })]],
  };
}

export function figure(value: number): Message {
  return message('cell.text', { text: value });
}

export function knownLine({ match }: SeenMatch): Message {
  const known = match.parts.filter((part) => part.known).length;
  return message('match.known', { known, all: match.parts.length });
}
