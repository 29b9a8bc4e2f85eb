/** The calendar of somebody, as a file and as a feed behind a secret link of theirs. */
import type { Code, Codes } from '../context.ts';
import type { DelegationId } from '../domain/participants.ts';
import type { GroupSettings } from '../domain/settings.ts';
import type { Viewer } from '../domain/visibility.ts';
import { voiceFor } from '../i18n/choice.ts';
import { message, type Param } from '../i18n/message.ts';
import type { Voice } from '../i18n/render.ts';
import type { SettingsInMind } from '../settings.ts';
import { isStill } from '../store/feeds.ts';
import type { Records } from '../store/index.ts';
import { viewerOf } from '../store/people.ts';
import { eventsOf } from './events.ts';
import { writeCalendar } from './write.ts';

/** Whose dates are read: the own delegation's where one speaks for one, unless another is asked for. */
export const scopeOf = (viewer: Viewer, asked?: DelegationId): DelegationId | undefined =>
  asked ?? (viewer.kind === 'person' ? viewer.delegation : undefined);

interface Wanted {
  readonly viewer: Viewer;
  readonly asked?: DelegationId | undefined;
  readonly now: Date;
  readonly voice: Voice;
  /** What the group and its sessions are called. */
  readonly words: Pick<GroupSettings, 'name' | 'session'>;
}

/** The calendar as the viewer may see it now, and how many dates it has. */
export async function calendarOf(
  records: Records,
  { viewer, asked, now, voice, words }: Wanted,
): Promise<{ readonly text: string; readonly count: number }> {
  const delegation = scopeOf(viewer, asked);
  const [roundtables, offers, followUps, mark] = await Promise.all([
    records.roundtables.list(viewer, {}),
    records.offers.list(viewer, { deadline: { $gte: '' } }),
    records.followUps.list(viewer, { due: { $gte: '' } }),
    records.mark(),
  ]);
  const today = now.toISOString().slice(0, 10);
  const events = eventsOf({ roundtables, offers, followUps }, { delegation, today, mark, session: words.session });
  const whose: Param | undefined = delegation === undefined ? undefined : { name: 'delegation', id: delegation };
  const group: Param = words.name ?? message('calendar.name');
  const name =
    whose === undefined
      ? message('cell.text', { text: group })
      : message('calendar.name.of', { group, delegation: whose });
  return { text: writeCalendar(name, events, voice), count: events.length };
}

/** A secret that nobody guesses: three codes, of which a plain hash is kept. */
export function drawSecret(codes: Codes): string {
  const word = ({ selector, secret }: Code) => selector + secret;
  return [codes.draw(), codes.draw(), codes.draw()].map(word).join('').toLowerCase();
}

interface Needs {
  readonly records: Records;
  readonly codes: Codes;
  readonly names: Voice['names'];
  readonly settings: SettingsInMind;
  readonly clock: () => Date;
}

/**
 * The feed behind a secret, as whoever made the link may see it now; undefined for what is none, is none any more, or is
 * somebody's who is not recognised any more or speaks for another delegation now.
 */
export function createFeed({ records, codes, names, settings, clock }: Needs) {
  return async (secret: string): Promise<string | undefined> => {
    const feed = await records.feeds.find(codes.hash(secret));
    const person = feed && (await records.people.get(feed._id));
    const now = clock();
    if (feed === undefined || person === undefined || !isStill(feed, person)) return undefined;
    const viewer = viewerOf(person, now);
    if (viewer.kind === 'stranger') return undefined;
    const words = settings.now();
    const voice = voiceFor({ own: person.locale, zone: person.zone }, words, names);
    return (await calendarOf(records, { viewer, asked: feed.asked, now, voice, words })).text;
  };
}
