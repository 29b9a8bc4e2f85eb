/** What a digest says: what its reader may see and has not been told, grouped, best first; nothing when nothing is new. */
import type { Viewer } from '../domain/visibility.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Item, Reply } from '../reply.ts';
import type { Records } from '../store/index.ts';
import type { Slot } from '../store/posts.ts';
import { type Subscription, targetOf } from '../store/subscriptions.ts';
import { drawFrom } from './draw.ts';
import type { Entry } from './entry.ts';
import type { Told } from './facets.ts';
import { type Laid, layOut } from './fit.ts';
import { gather, type News } from './news.ts';
import { numbersLine } from './numbers.ts';
import { type Choice, pick } from './pick.ts';

export interface Digest {
  readonly reply: Reply;
  /** The ids it announces, for the ledger. */
  readonly items: readonly string[];
  /** What it shows, line by line, from which it can be drawn again. */
  readonly slots: readonly Slot[];
  /** The lines under its title. */
  readonly lines: readonly Message[];
  /** Its items are without buttons, for want of room. */
  readonly lean: boolean;
  /** Every record it shows, those of a match too. */
  readonly records: readonly string[];
  /** The ids that it counts and had no room to show. */
  readonly cut: readonly string[];
  readonly count: number;
}

export interface Composing {
  readonly now: Date;
  /** What was gathered for all subscriptions that are due; gathered for this one alone when left out. */
  readonly news?: News;
  /** Lines under the title that say which time it covers, after an outage. */
  readonly covers?: readonly Message[];
  /** Whether a reply has room where it is posted; whatever is not posted anywhere has. */
  readonly fits?: (reply: Reply) => boolean;
}

function replyOf({ items, footer }: Laid, count: number, lines: readonly Message[]): Reply {
  const said = lines.length === 0 ? {} : { lines };
  const foot = footer === undefined ? {} : { footer };
  return { text: message('digest.title', { count }), ...said, items, ...foot };
}

/** Each item is drawn once, however often it is laid out. */
function drawer(news: News, viewer: Viewer): (entry: Entry) => Item | undefined {
  const drawn = new Map<string, Item | undefined>();
  return ({ shows }) => {
    if (!drawn.has(shows)) drawn.set(shows, drawFrom(news, viewer, shows));
    return drawn.get(shows);
  };
}

function recordsShown({ sections }: Choice, { slots, cut }: Laid): string[] {
  const shown = new Set(slots.flatMap((slot) => ('item' in slot ? [slot.item] : [])));
  const hidden = new Set(cut);
  const entries = sections.flatMap((picked) => picked.entries.filter((entry) => !hidden.has(entry)));
  return [...new Set(entries.filter(({ shows }) => shown.has(shows)).flatMap(({ records }) => records))];
}

/** The digest of a subscription from what was gathered and what its reader was told before; undefined when nothing is new. */
export function composeFrom(
  news: News,
  subscription: Subscription,
  viewer: Viewer,
  told: Told,
  { covers = [], fits = () => true }: Omit<Composing, 'now' | 'news'> = {},
): Digest | undefined {
  const choice = pick(news, subscription, viewer, told);
  const count = choice.fresh.length;
  if (count === 0) return undefined;
  const lines = [...covers, ...numbersLine(choice.fresh)];
  const laid = layOut(choice.sections, drawer(news, viewer), (made) => fits(replyOf(made, count, lines)));
  return {
    ...{ reply: replyOf(laid, count, lines), items: choice.told, slots: laid.slots, lines, lean: laid.lean, count },
    records: recordsShown(choice, laid),
    cut: laid.cut.flatMap(({ id }) => (id === '' ? [] : [id])),
  };
}

/** The digest of a subscription for its viewer, or undefined when nothing is new. */
export async function compose(
  records: Records,
  subscription: Subscription,
  viewer: Viewer,
  { news, now, ...rest }: Composing,
): Promise<Digest | undefined> {
  const told = await records.ledger.told(targetOf(subscription));
  return composeFrom(news ?? (await gather(records, now)), subscription, viewer, told, rest);
}
