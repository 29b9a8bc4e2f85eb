/** How lessons are written, confirmed and put right: on the version that was read, and widened by their delegation alone. */
import type { Context } from '../context.ts';
import type { Lesson } from '../domain/records.ts';
import { oversees, type Visibility } from '../domain/visibility.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Button, Reply } from '../reply.ts';
import type { SeenMatch } from '../store/matches.ts';
import type { Seen } from '../store/records.ts';
import { moved, undoButton } from './changes.ts';
import { fitted } from './drafting.ts';
import { confirmButton, lessonLines, mustSeeLesson, sightLines } from './lessonviews.ts';
import { mustSeeMatch } from './match.ts';
import { command, none, ownOnly } from './shared.ts';

/** What a lesson says, and of what. */
export type Learnt = Pick<Lesson, 'title' | 'description' | 'match'> & { readonly topics: readonly string[] };

/** A match of the speaker's side, or one in their care: to others it is none, whatever they see of it. */
export async function ownMatch(id: string, ctx: Context): Promise<SeenMatch> {
  const match = await mustSeeMatch(id, ctx);
  if (match.inside === undefined) throw none(id, 'match list');
  return match;
}

/**
 * Writes a lesson down. What its delegation says itself is confirmed by that and seen by `visibility`; what is written for it,
 * or `confirmed` is not said of, waits closed until it confirms.
 */
export async function addLesson(
  learnt: Learnt,
  of: string,
  visibility: Visibility,
  confirmed: boolean,
  ctx: Context,
): Promise<Lesson> {
  const owners = [of];
  const foreign = ctx.person?.delegation !== of;
  if (foreign && !oversees(ctx.viewer, { owners, topics: learnt.topics })) throw refuse('report.scope');
  const standing = confirmed
    ? { status: 'confirmed' as const, visibility }
    : { status: 'proposed' as const, visibility: 'closed' as const, intended: visibility };
  const about = { ...learnt, topics: [...learnt.topics], stakeholders: false, loggedBy: ctx.person?._id ?? '' };
  const draft = { ...about, ...standing, owners, ...(foreign && { reported: true as const }) };
  const lesson = await ctx.records.lessons.add(draft, ctx.now, ctx.hand);
  if (foreign) await tellDelegation(lesson, ctx);
  return lesson;
}

/** Without a word of it. */
async function tellDelegation({ _id: id, owners }: Lesson, ctx: Context): Promise<void> {
  const values = { lesson: id };
  const buttons: Button[] = [
    { label: message('button.show', { id }), command: 'lesson show', values },
    confirmButton(id),
    { label: message('button.remove.record', { id }), command: 'lesson withdraw', values, weight: 'careful' },
  ];
  await ctx.notices.speakers(
    owners[0] ?? '',
    `${id}|reported`,
    { text: message('notice.reported', { record: id }), buttons },
    ctx.now,
  );
}

/** A lesson said beside the result of a match: its delegation is asked whether others may read it. */
export async function fromOutcome(match: SeenMatch, of: string, words: string, ctx: Context): Promise<Lesson> {
  const said = fitted({ title: words });
  const learnt = { ...said, match: match.id, topics: match.need.topics };
  return addLesson(learnt, of, 'region', false, ctx);
}

/** Undefined where somebody was quicker. */
async function write(
  lesson: Seen<Lesson>,
  update: Parameters<Context['records']['lessons']['change']>[2],
  ctx: Context,
) {
  const { _id: id, version } = lesson;
  const written = await ctx.records.lessons.change(id, version, update, ctx.now, ctx.hand);
  if (written === undefined) throw await movedOn(id, version, ctx);
  return written;
}

/** Somebody was quicker: what changed since, what it is now, and what was typed. */
async function movedOn(id: string, read: number, ctx: Context) {
  const now = await ctx.records.lessons.get(ctx.viewer, id);
  return moved(id, read, ctx, now === undefined ? [] : lessonLines(now), now && { version: String(now.version) });
}

function standing(lesson: Seen<Lesson>): Seen<Lesson> {
  const { _id: id, status } = ownOnly(lesson);
  if (status === 'withdrawn') throw refuse('record.closed', { id, status: message('status.withdrawn') });
  return lesson;
}

interface Whom {
  readonly visibility: Visibility | undefined;
  readonly stakeholders: boolean | undefined;
}

/** The delegation says that it stands, and who may read it from now on. */
export async function confirmLesson(id: string, whom: Whom, ctx: Context): Promise<Reply> {
  const lesson = standing(await mustSeeLesson(id, ctx));
  const usual = lesson.status === 'proposed' ? (lesson.intended ?? 'region') : lesson.visibility;
  const { visibility = usual, stakeholders = lesson.stakeholders } = whom;
  const same = lesson.visibility === visibility && lesson.stakeholders === stakeholders;
  if (lesson.status === 'confirmed' && same)
    throw refuse('record.confirmed.already', { id, see: command('lesson confirm', `${id} visibility:...`) });
  const $set = { status: 'confirmed', visibility, stakeholders } as const;
  const written = await write(lesson, { $set, $unset: { intended: true, reported: true } }, ctx);
  const lines = await sightLines(written, ctx);
  return { tone: 'good', text: message('lesson.confirmed', { id }), lines, buttons: [undoButton(written)] };
}

type Changes = Partial<Pick<Lesson, 'title' | 'description'>> & { readonly topics?: readonly string[] };

export async function editLesson(id: string, read: number | undefined, given: Changes, ctx: Context): Promise<Reply> {
  const lesson = standing(await mustSeeLesson(id, ctx));
  if (read !== undefined && read !== lesson.version) throw await movedOn(id, read, ctx);
  const changed = Object.entries(given).filter(
    ([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(Reflect.get(lesson, key)),
  );
  if (changed.length === 0) throw refuse('record.edit.same', { id, show: command('lesson show', id) });
  const $set: Partial<Lesson> = Object.fromEntries(changed);
  const written = await write(lesson, { $set }, ctx);
  const text = message('record.edited', { id, title: written.title });
  return { tone: 'good', text, lines: await sightLines(written, ctx), buttons: [undoButton(written)] };
}
