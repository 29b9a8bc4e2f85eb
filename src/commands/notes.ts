/** `/roundtable notes`: minutes, a line each, shown as they were understood before any of it is logged. */
import { ask, defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { currentOf } from '../domain/followups.ts';
import type { Roundtable } from '../domain/records.ts';
import { oversees } from '../domain/visibility.ts';
import { choice, type InputOf, record, text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { isWrong, type MinutesLine, type Noted, readMinutes } from '../intake/minutes.ts';
import { Refusal, refuse } from '../refusal.ts';
import type { Button, Item, Reply, Values } from '../reply.ts';
import { type Logged, minutesOf, notesOf, shortened } from '../sessions/minutes.ts';
import type { StoredDraft } from '../store/drafts.ts';
import type { Seen } from '../store/records.ts';
import { day, named } from '../views.ts';
import { draftGone, keptUntil, theDraft } from './drafting.ts';
import { mustSeeRoundtable } from './roundtable.ts';
import { command, nameOf } from './shared.ts';

/** Lines of one message: so many can be read before they are logged, on every platform. */
const mostLines = 30;
/** Characters that a form takes; Slack's inputs hold 3000 (docs.slack.dev, plain-text input), Discord's 4000. */
const inForm = 3000;
const typed = 12_000;

const notesFields = {
  roundtable: record({
    label: 'Roundtable',
    hint: 'Left out, the one that is open',
    aliases: ['at'],
    prefixes: 'R',
  }),
  notes: text({
    label: 'Notes, a line each',
    hint: 'F SN,NL: CERT twinning by next session · N BJ forensic training · O CZ a course',
    long: true,
    max: inForm,
    room: typed,
    position: 'rest',
  }),
  draft: theDraft,
  act: choice({ label: 'What to do', carried: true, options: [{ value: 'save', label: 'Log them' }] }),
} as const;
type Given = InputOf<typeof notesFields>;

const linesIn = (notes: string) => readMinutes(notes, '2000-01-01').lines.length;

function checkNotes({ notes, draft }: Given): Record<string, Message | undefined> {
  if (notes === undefined) return { notes: draft === undefined ? message('field.missing') : undefined };
  const count = linesIn(notes);
  if (count === 0) return { notes: message('notes.none') };
  return { notes: count > mostLines ? message('notes.many', { count, max: mostLines }) : undefined };
}

const writer = ({ person }: Context): string => {
  if (person === undefined) throw refuse('access.role');
  return person._id;
};

/** The roundtable that was named, or that is open; nothing typed is lost where there is none. @throws Refusal */
async function roundtableOf(id: string | undefined, ctx: Context): Promise<Seen<Roundtable>> {
  if (id !== undefined) return mustSeeRoundtable(id, ctx);
  const open = currentOf(await ctx.records.roundtables.list(ctx.viewer, { status: 'open' }));
  if (open !== undefined) return open;
  throw new Refusal(message('roundtable.which', { example: command('roundtable notes', 'R-3') }), { givesBack: true });
}

/** What the group's record says against a line that reads well. */
function problemOf(line: Noted, { agenda }: Pick<Roundtable, 'agenda'>, { viewer }: Context): Message | undefined {
  const { kind, delegations: owners, item } = line;
  if (item !== undefined && !agenda.some(({ no }) => no === item)) return message('notes.problem.item', { item });
  return kind !== 'followup' && !oversees(viewer, { owners }) ? message('notes.problem.scope') : undefined;
}

interface Read {
  readonly roundtable: Seen<Roundtable>;
  readonly lines: readonly MinutesLine[];
  readonly right: readonly Noted[];
}

async function readDraft(draft: StoredDraft, ctx: Context): Promise<Read> {
  const roundtable = await mustSeeRoundtable([draft.values.roundtable ?? ''].flat().join(''), ctx);
  const lines = minutesOf(draft).lines.map((line): MinutesLine => {
    const problem = isWrong(line) ? undefined : problemOf(line, roundtable, ctx);
    return problem === undefined ? line : { no: line.no, text: line.text, problem };
  });
  return { roundtable, lines, right: lines.filter((line): line is Noted => !isWrong(line)) };
}

/** One line as it was understood. */
function lineOf(line: MinutesLine): Message {
  const { no } = line;
  if (isWrong(line)) return message('notes.line.wrong', { no, text: shortened(line.text), problem: line.problem });
  const [title, delegation] = [shortened(line.title), nameOf(line.delegations[0] ?? '')];
  if (line.kind !== 'followup') return message(`notes.line.${line.kind}`, { no, delegation, title });
  const leads = named('delegation', line.delegations);
  const partners = named('delegation', line.partners);
  const whole =
    line.partners.length === 0
      ? message('notes.line.followup', { no, leads, title })
      : message('notes.line.followup.with', { no, leads, partners, title });
  return withItem(withDue(whole, line), line);
}

function withDue(line: Message, { due }: Noted): Message {
  if (due === undefined) return line;
  const when = 'due' in due ? message('notes.line.due.day', { day: day(due.due) }) : message('notes.line.due.next');
  return message('notes.line.due', { line, due: when });
}

const withItem = (line: Message, { item }: Noted): Message =>
  item === undefined ? line : message('notes.line.item', { line, item });

function previewButtons({ _id: id, values }: StoredDraft, count: number): Button[] {
  const save: Button = {
    ...{ label: message('button.notes.save', { count }), weight: 'main' },
    ...{ command: 'roundtable notes', values: { draft: id, act: 'save' } },
  };
  const again: Values = { ...values, draft: id, notes: [notesOf({ values }), ask] };
  const drop = { draft: id, act: 'drop' };
  return [
    ...(count === 0 ? [] : [save]),
    { label: message('button.notes.edit', { id }), command: 'roundtable notes', values: again, answer: 'beside' },
    { label: message('button.draft.drop', { id }), command: 'wg draft', values: drop, weight: 'careful' },
  ];
}

/** A draft of notes, every line with what was understood of it. */
export async function notesReply(draft: StoredDraft, ctx: Context): Promise<Reply> {
  const { _id: id } = draft;
  const { roundtable, lines, right } = await readDraft(draft, ctx);
  const wrong = lines.length - right.length;
  const kept = { draft: id, until: keptUntil(draft), open: command('wg draft', id) };
  const how = wrong === 0 ? [] : [message('notes.wrong', { count: wrong, draft: id }), message('notes.how')];
  return {
    text: message('notes.preview', { roundtable: roundtable._id, count: right.length }),
    lines: lines.map(lineOf),
    footer: [...how, message('notes.kept', kept)],
    buttons: previewButtons(draft, right.length),
  };
}

/** One of the list of drafts. */
export function notesItem(draft: StoredDraft): Item {
  const { _id: id, values } = draft;
  const roundtable = [values.roundtable ?? ''].flat().join('');
  const title = message('notes.title', { roundtable });
  return {
    title: message('draft.title', { id, title }),
    lines: [message('notes.draft.line', { count: linesIn(notesOf(draft)), until: keptUntil(draft) })],
    buttons: [
      { label: message('button.draft.open', { id }), command: 'wg draft', values: { draft: id }, answer: 'beside' },
      {
        label: message('button.draft.drop', { id }),
        command: 'wg draft',
        values: { draft: id, act: 'drop' },
        weight: 'careful',
      },
    ],
  };
}

/** The lines as they were typed, to be copied. */
export function notesCopy(draft: StoredDraft): Reply {
  const { _id: id, values } = draft;
  const roundtable = [values.roundtable ?? ''].flat().join('');
  const lines = minutesOf(draft).lines.map(({ text: line }) => message('cell.text', { text: line }));
  const items = [{ title: message('notes.title', { roundtable }), lines }];
  return { text: message('draft.copy', { id, until: keptUntil(draft) }), items };
}

async function kept({ roundtable, notes = '', draft: id }: Given, ctx: Context): Promise<StoredDraft> {
  const person = writer(ctx);
  const { drafts } = ctx.records;
  const former = id === undefined ? undefined : await drafts.get(person, id);
  if (id !== undefined && (former === undefined || former.plan !== undefined)) throw draftGone(id);
  const at = readMinutes(notes, ctx.today).roundtable ?? roundtable;
  const values = { roundtable: (await roundtableOf(at, ctx))._id, notes };
  if (id === undefined) return drafts.add({ person, noun: 'notes', values }, ctx.now);
  const written = await drafts.rewrite(person, id, values, ctx.now);
  if (written === undefined) throw draftGone(id);
  return written;
}

const shown = ({ _id: id, title }: Logged): Message => message('notes.saved.line', { id, title: shortened(title) });

/** What was logged, and what of it is left. */
async function save(id: string, ctx: Context): Promise<Reply> {
  const person = writer(ctx);
  const draft = await ctx.records.drafts.get(person, id);
  if (draft?.noun !== 'notes') throw draftGone(id);
  const { roundtable, right } = await readDraft(draft, ctx);
  const lines = right.map(({ no }) => no);
  const written = lines.length === 0 ? [] : await ctx.scribe.save(person, id, lines, ctx.hand, ctx.now);
  if (written === undefined) throw draftGone(id);
  const left = await ctx.records.drafts.get(person, id);
  const rest = left === undefined ? undefined : await notesReply(left, ctx);
  return {
    tone: 'good',
    text: message('notes.saved', { roundtable: roundtable._id, count: written.length }),
    lines: [...written.map(shown), ...(rest?.lines ?? [])],
    footer: [message('notes.saved.confirm'), ...(rest?.footer ?? [])],
    buttons: rest?.buttons,
  };
}

export const roundtableNotes = defineCommand({
  name: 'roundtable notes',
  summary: 'Log what was said at a roundtable: follow-ups, needs and offers, a line each',
  aliases: ['minutes'],
  access: ['coordinator', 'secretariat'],
  visibility: 'private',
  form: true,
  fields: notesFields,
  check: checkNotes,
  async run(given, ctx): Promise<Reply> {
    const { draft: id, act } = given;
    if (id !== undefined && act === 'save') return save(id, ctx);
    if (given.notes !== undefined) return notesReply(await kept(given, ctx), ctx);
    const draft = await ctx.records.drafts.get(writer(ctx), id ?? '');
    if (draft?.noun !== 'notes') throw draftGone(id ?? '');
    return notesReply(draft, ctx);
  },
});
