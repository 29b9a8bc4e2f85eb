/** How long things are kept: one table, from which the housekeeping, `/wg privacy` and docs/privacy.md speak. */
import type { Log } from './log.ts';
import type { Records } from './store/index.ts';

/** Days after which each goes: counted from its end, from when it was written, or from when a person was last seen. */
export const retention = {
  /** What somebody typed and did not log, since it was last changed. */
  drafts: 30,
  /** What a form or a button of a chat stands for, since it was shown. */
  forms: 30,
  /** Text of withdrawn needs and lessons: title, description, source; the record stays. */
  texts: 90,
  /** Suggestions and asks that came to an end without an introduction. */
  matches: 365,
  /** People who have not written to the bot. */
  people: 365,
  /** Notices and edits that were sent or came to nothing. */
  notices: 30,
  /** Who opened a closed record. */
  views: 365,
  /** Which records a digest in a channel or to a person shows. */
  posts: 365,
  /** Codes and requests, after their end. */
  codes: 30,
  /** What was answered, kept for what a platform delivers again. */
  answers: 1,
  /** Who did what, under random keys: five years. */
  audit: 1826,
} as const;
export type Kept = keyof typeof retention;
export const keptKinds = Object.keys(retention) as readonly Kept[];

const dayMs = 86_400_000;

/** What is older than this goes. */
export function cutoff(kind: Kept, now: Date): Date {
  return new Date(now.getTime() - retention[kind] * dayMs);
}

/** Most documents of one kind that one beat handles: the rest waits for the next one. */
export const mostPerBeat = 100;

/** Whether the day's work is done, when these many of each kind were handled in a beat. */
export const isDone = (handled: readonly number[], most = mostPerBeat) => handled.every((count) => count < most);

/** One beat of the housekeeping: bounded work, until the day's is done; nothing for the rest of the day. */
export async function keepHouse(records: Pick<Records, 'upkeep'>, now: Date, log: Log, most = mostPerBeat) {
  const { upkeep } = records;
  const today = now.toISOString().slice(0, 10);
  const house = await upkeep.take(today, now);
  if (house === undefined) return;
  const before = (kind: Kept) => cutoff(kind, now);
  const handled = {
    texts: await upkeep.texts(before('texts'), most, now),
    matches: await upkeep.matches(before('matches'), most),
    people: await upkeep.people(before('people'), most, now),
    drafts: await upkeep.drafts(before('drafts'), most),
    forms: await upkeep.forms(before('forms'), most),
    notices: await upkeep.notices(before('notices'), most),
    views: await upkeep.views(before('views'), most),
    posts: await upkeep.posts(before('posts'), most),
    codes: await upkeep.codes(before('codes'), most),
    answers: await upkeep.answers(before('answers'), most),
    audit: await upkeep.audit(before('audit'), most),
  };
  const ledger = await upkeep.ledger(house.cursor, most);
  const done = isDone(Object.values(handled), most) && ledger === undefined;
  await upkeep.leave(done ? { day: today, cursor: '' } : { day: house.day, cursor: ledger ?? house.cursor });
  if (Object.values(handled).some((count) => count > 0)) log.info('retention', handled);
}
