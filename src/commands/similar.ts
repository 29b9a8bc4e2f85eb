/** Before a second record that says much the same is saved for a delegation: which one there is, what is the same, and what can be done. */
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import { listedNeedStates, type Need, type Offer, openOfferStates } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Described } from '../matching/features.ts';
import { alike, type Likeness, likeness, textFor } from '../matching/similar.ts';
import type { Button, Reply, Values } from '../reply.ts';
import type { Seen } from '../store/records.ts';
import { typedLine } from '../surfaces/words.ts';
import { named, needItem, offerItem, quotations } from '../views.ts';
import { confirmButton, type Noun } from './insight.ts';

type Found = Seen<Need> | Seen<Offer>;

/** A record that was not saved yet, of the delegation that comes first among its owners. */
type Wanted = Described & Pick<Need, 'owners'>;

/** The delegation's newest open records are looked at, so many of them; words and topics in common that are named. */
const most = { records: 200, words: 5, topics: 3 } as const;
/** A longer description does not go along in a button that opens a form: it stands in the line that is given back. */
const carried = 300;

/** What the viewer may see of the delegation's and is open. */
async function openOf(noun: Noun, delegation: string, { records, viewer }: Context): Promise<Found[]> {
  const newest = { sort: { createdAt: -1, _id: 1 }, limit: most.records } as const;
  if (noun === 'need')
    return records.needs.list(viewer, { owners: delegation, status: { $in: listedNeedStates } }, newest);
  return records.offers.list(viewer, { owners: delegation, status: { $in: [...openOfferStates, 'held'] } }, newest);
}

interface Twin {
  readonly found: Found;
  readonly likeness: Likeness;
}

/** The record most like it, if any is alike enough. */
async function twinOf(noun: Noun, wanted: Wanted, ctx: Context): Promise<Twin | undefined> {
  const text = textFor(wanted, noun);
  const open = await openOf(noun, wanted.owners[0] ?? '', ctx);
  const twins = open.map((found): Twin => ({ found, likeness: likeness(textFor(found, noun), text) }));
  return twins.filter((twin) => twin.likeness.score >= alike).sort((a, b) => b.likeness.score - a.likeness.score)[0];
}

/** What is the same, in the words of the record that is there. */
function sameLines({ words, topics, score }: Likeness): Message[] {
  if (score === 100) return [message('similar.text')];
  const told = topics.slice(0, most.topics);
  return [
    message('similar.words', { words: quotations(words.slice(0, most.words)) }),
    ...(told.length === 0 ? [] : [message('similar.topics', { topics: named('topic', told) })]),
  ];
}

/** Puts what was typed into the record that is there: its form opens with it. Coordinators cannot change another's record. */
function changeButton(noun: Noun, { _id: id, mine, reported, version }: Found, typed: Values): Button[] {
  if (!mine) return [];
  if (reported) return [confirmButton(noun, id)];
  const { draft: _draft, position: _position, ...given } = typed;
  const { description, ...rest } = given;
  const short = description !== undefined && String(description).length <= carried;
  const values = { ...rest, ...(short && { description }), [noun]: id, version: String(version) };
  const label = message('button.edit.instead', { id });
  return [{ label, command: `${noun} edit`, values: { ...values, topics: opened(given) }, weight: 'main' }];
}

/** With this among the topics the form opens, to be looked at before anything is written. */
const opened = ({ topics = [] }: Values): readonly string[] => [...[topics].flat(), '?'];

/**
 * The question that stands between a form and a second record of the same; undefined where there is none like it, or where
 * it was answered. `command` is what was typed, such as `need add`; nothing is written.
 */
export async function askSimilar(noun: Noun, wanted: Wanted, typed: Values, command: string, ctx: Context) {
  const twin = ctx.anyway ? undefined : await twinOf(noun, wanted, ctx);
  return twin === undefined ? undefined : question(noun, twin, typed, command);
}

function question(noun: Noun, { found, likeness: same }: Twin, typed: Values, command: string): Reply {
  const item = 'eligible' in found ? offerItem(found) : needItem(found);
  const save: Button = { label: message('button.save.anyway'), command: anywayOf(command), values: typed };
  return {
    text: message(found.mine ? 'similar.own' : 'similar.theirs', { id: found._id }),
    items: [item],
    lines: sameLines(same),
    buttons: [...changeButton(noun, found, typed), save],
    footer: [message('problem.typed', { typed: { line: typedLine(command, typed) } })],
  };
}

/** `need anyway` for `need add`, `need report-anyway` for `need report`. */
const anywayOf = (command: string) => command.replace(/ add$/, ' anyway').replace(/ report$/, ' report-anyway');

/** The same command for somebody who was asked and wants the second record: one press, with everything that was typed. */
export function anyway(command: Command, summary: string): Command {
  const name = anywayOf(command.name);
  const [, verb = ''] = name.split(' ');
  const made: Command = {
    ...{ ...command, name, verb, summary, aliases: [] },
    plan(values, today, stray) {
      const plan = command.plan(values, today, stray);
      if (plan.kind === 'incomplete') return { ...plan, command: made };
      return { ...plan, command: made, run: (ctx) => plan.run({ ...ctx, anyway: true }) };
    },
  };
  return made;
}
