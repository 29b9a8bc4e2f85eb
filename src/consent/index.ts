/** The steps of a match as people and the clock take them: atomic on its version, then told to the other side. */
import { type Act, type Actor, checkIns, consultingDays, reminders, type Side, undoMs } from '../domain/consent.ts';
import { addDays, addWorkingDays } from '../domain/hours.ts';
import type { Match } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import { aboutMatch, type Notices } from '../notices.ts';
import type { Button, Reply } from '../reply.ts';
import type { SettingsInMind } from '../settings.ts';
import type { Records } from '../store/index.ts';
import type { Update } from '../store/port.ts';
import type { Hand } from '../store/trail.ts';
import { createApplications } from './applications.ts';
import { careOf } from './care.ts';

export type Consent = ReturnType<typeof createConsent>;

/** Who takes a step: the side, the person's key, and for a relayed one how it was said. */
export interface Taker {
  readonly side: Side;
  readonly by: string;
  readonly how?: string;
  /** The command and the platform's delivery that brought it. */
  readonly hand?: Hand;
}

/** Whose hand a step is, as the audit has it. */
const handOf = ({ by, hand }: Taker, act: Act): Hand => hand ?? { by, act: `match ${act}` };

/** What a step writes beside the state. */
function writes(match: Match, act: Act, { side, by, how }: Taker, now: Date): Update<Match> {
  const relays = how === undefined ? {} : { $push: { relays: { act, side, by, how, at: now } } };
  const answered = { answeredBy: by, answeredAt: now };
  const sets: Partial<Record<Act, Partial<Match>>> = {
    ask: { askedBy: by, sendAt: new Date(now.getTime() + undoMs) },
    applied: { askedBy: by, askedAt: now, checked: 0 },
    agree: { ...answered, introducedAt: now, checked: 0 },
    decline: answered,
    start: { startedAt: match.startedAt ?? now },
    finish: { finishedAt: now },
    consulting: { waitFrom: addDays(match.waitFrom ?? now, consultingDays) },
  };
  const undone = act === 'undo' ? { $unset: { askedBy: true, sendAt: true, words: true } as const } : {};
  return { $set: sets[act] ?? {}, ...relays, ...undone };
}

const noticeOf = {
  send: ['provider', 'notice.asked'],
  agree: ['requester', 'notice.agreed'],
  decline: ['requester', 'notice.declined'],
  back: ['provider', 'notice.gone'],
  question: ['requester', 'notice.question'],
  answer: ['provider', 'notice.answer'],
  consulting: ['requester', 'notice.consulting'],
  lapse: ['requester', 'notice.lapsed'],
} as const satisfies Partial<Record<Act, readonly [Side, string]>>;

/** What the other side is told of the last step, and who that is; nothing of what is nobody else's business. */
function newsOf(match: Match): { to: Side; text: Message } | undefined {
  const { act, by } = match.last ?? {};
  const notice = Object.hasOwn(noticeOf, act ?? '') ? noticeOf[act as keyof typeof noticeOf] : undefined;
  if (notice === undefined || notice[0] === by) return undefined;
  return { to: notice[0], text: message(notice[1], { match: match.short }) };
}

/** After how many working days whoever is asked is reminded, as the secretariat settled it. */
function remindersOf(settings: SettingsInMind): number[] {
  const { reminders: often = 'twice' } = settings.now();
  return [reminders.first, reminders.second].slice(0, { twice: 2, once: 1, never: 0 }[often]);
}

interface Needs {
  readonly records: Records;
  readonly notices: Notices;
  readonly settings: SettingsInMind;
}

export function createConsent({ records, notices, settings }: Needs) {
  const { matches } = records;
  const applications = createApplications({ records, notices });

  /** Idempotent: a notice's id is the match and the version that the step made. */
  async function announce(match: Match, now: Date): Promise<void> {
    const news = newsOf(match);
    if (news === undefined) return;
    const id = `${match.short}|${match.last?.act}|${match.last?.version}`;
    const inCare = await careOf(records, match, news.to);
    const reply = aboutMatch(news.text, match.short);
    const listed = news.to === 'provider' && (await records.offers.whole.get(match.offer))?.reported === true;
    if (listed) await notices.listed(match.provider, id, reply, now, inCare);
    else await notices.delegation(match[news.to], id, reply, now, inCare);
  }

  async function byClock(match: Match, act: Act, now: Date, set: Partial<Match> = {}): Promise<void> {
    const taken = await matches.step(match, act, 'clock' satisfies Actor, now, { $set: set });
    if (taken !== undefined) await announce(taken, now);
  }

  async function sendAsks(now: Date): Promise<void> {
    for (const match of await matches.whole.list({ state: 'asking', sendAt: { $lte: now } })) {
      await byClock(match, 'send', now, { askedAt: now, waitFrom: now, reminded: 0 });
    }
  }

  /** Whoever is asked is reminded twice, on working days; then the ask lapses. */
  async function remindAsked(now: Date): Promise<void> {
    const since = addDays(now, -reminders.first);
    for (const match of await matches.whole.list({ state: 'asked', waitFrom: { $lte: since } })) {
      const from = match.waitFrom ?? now;
      const reached = remindersOf(settings).filter((days) => addWorkingDays(from, days) <= now).length;
      if (addWorkingDays(from, reminders.lapse) <= now) await byClock(match, 'lapse', now);
      else if (reached > (match.reminded ?? 0)) await remind(match, reached, now);
    }
  }

  async function remind(match: Match, reached: number, now: Date): Promise<void> {
    const id = `${match.short}|remind${reached}|${match.waitFrom?.getTime()}`;
    const text = message('notice.reminder', { match: match.short });
    const inCare = await careOf(records, match, 'provider');
    await notices.remind(match.provider, id, aboutMatch(text, match.short), now, inCare);
    await matches.note(match, { $set: { reminded: reached } }, now);
  }

  /** 30, 90 and 180 days after the introduction both sides are asked how it went, once each; what was missed is one. */
  async function checkIn(now: Date): Promise<void> {
    const since = addDays(now, -checkIns[0]);
    const open = { state: { $in: ['introduced', 'started'] as const }, introducedAt: { $lte: since } };
    for (const match of await matches.whole.list(open)) {
      const from = match.introducedAt ?? now;
      const reached = checkIns.filter((days) => addDays(from, days) <= now).length;
      if (reached <= (match.checked ?? 0)) continue;
      const reply = howItWent(match);
      for (const side of ['requester', 'provider'] as const) {
        const inCare = await careOf(records, match, side);
        await notices.remind(match[side], `${match.short}|checkin${reached}`, reply, now, inCare);
      }
      await matches.note(match, { $set: { checked: reached } }, now);
    }
  }

  /** News of steps whose process ended before it was written down. */
  async function repeatNews(now: Date): Promise<void> {
    const told = ['asked', 'introduced', 'declined', 'taken back', 'lapsed'] as const;
    const since = new Date(now.getTime() - undoMs);
    const recent = await matches.whole.list({ state: { $in: told }, updatedAt: { $gt: since } });
    for (const match of recent) await announce(match, now);
  }

  return {
    /** Takes a step for a side; undefined when somebody was quicker or it is not that side's step now. */
    async act(match: Match, act: Act, taker: Taker, now: Date, more: Update<Match> = {}): Promise<Match | undefined> {
      const own = writes(match, act, taker, now);
      const update = { ...own, ...more, $set: { ...own.$set, ...more.$set } };
      if (own.$push !== undefined || more.$push !== undefined)
        Object.assign(update, { $push: { ...own.$push, ...more.$push } });
      const taken = await matches.step(match, act, taker.side, now, update, handOf(taker, act));
      if (taken !== undefined) await announce(taken, now);
      return taken;
    },
    /** What time brings: asks that leave, reminders, lapses, check-ins. Safe on any number of replicas at once. */
    async tick(now: Date): Promise<void> {
      await sendAsks(now);
      await remindAsked(now);
      await checkIn(now);
      await repeatNews(now);
      await applications(now);
    },
  };
}

/** One press for a step on the way; an end deserves words, and opens the form. */
function howItWent({ short, state }: Match): Reply {
  const { text, buttons = [] } = aboutMatch(message('notice.checkin', { match: short }), short);
  const step = (result: 'talked' | 'start'): Button => {
    const label = message(`button.outcome.${result}`, { id: short });
    return { label, command: 'match outcome', values: { match: short, result } };
  };
  const steps = [step('talked'), ...(state === 'introduced' ? [step('start')] : [])];
  const end: Button = {
    label: message('button.outcome', { id: short }),
    command: 'match outcome',
    values: { match: short },
  };
  return { text, buttons: [...steps, end, ...buttons.map(({ weight: _, ...button }) => button)] };
}
