/** Events as iCalendar (RFC 5545): whole days, which no zone moves, and nothing in it that another writing would change. */
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Message } from '../i18n/message.ts';
import { plain, type Voice } from '../i18n/render.ts';
import type { CalendarEvent } from './events.ts';

/** Seconds after which a programme is to look again. */
const lookAgain = 6 * 3600;

/** The first day after one: an event ends before it. */
const dayAfter = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000);

export function writeCalendar(name: Message, events: readonly CalendarEvent[], voice: Voice): string {
  const say = (words: Message) => plain(words, voice);
  const prodId = { company: 'rapporteur', product: 'calendar', language: voice.locale.toUpperCase() };
  const calendar = ical({ name: say(name), prodId, ttl: lookAgain });
  for (const { uid, sequence, from, to, title, more, cancelled, changedAt } of events)
    calendar.createEvent({
      ...{ id: uid, sequence, summary: say(title), allDay: true, timezone: 'UTC' },
      ...{ start: new Date(`${from}T00:00:00Z`), end: dayAfter(to), stamp: changedAt, lastModified: changedAt },
      ...(more !== undefined && { description: say(more) }),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // nobody is busy all day for a date
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
}
