/** A need or offer whose topic nobody has stated: what its words say is shown, and one press on a topic states it. */

import { ask } from '../command.ts';
import type { Context } from '../context.ts';
import { delegations } from '../domain/participants.ts';
import type { Need } from '../domain/records.ts';
import { type Message, message } from '../i18n/message.ts';
import { prefillOf, type Understanding, understand } from '../intake/index.ts';
import { textOf } from '../matching/features.ts';
import type { Button, Reply, Values } from '../reply.ts';
import type { RecordDraft } from '../store/drafts.ts';
import { day, named, quotations } from '../views.ts';
import { keepDraft, keptUntil } from './drafting.ts';
import type { Noun } from './insight.ts';

/** What was given to a command, as it is typed: for a button that gives it again. */
export function typedValues(input: Readonly<Record<string, unknown>>): Values {
  const typed = Object.entries(input).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (typeof value === 'boolean') return [[key, value ? 'yes' : 'no'] as const];
    return [[key, Array.isArray(value) ? value.map(String) : String(value)] as const];
  });
  return Object.fromEntries(typed);
}

export const readValues = (values: Values): string => {
  const [title = '', description] = [values.title, values.description].map((raw) => raw && [raw].flat().join(' '));
  return textOf({ title, description });
};

/** What a form of `need add` or `offer add` holds beside a title that was typed. */
export const prefill =
  (noun: Noun) =>
  (values: Values, today: string): Values =>
    values.title === undefined ? {} : prefillOf(understand(readValues(values), today), noun);

const isDelegation = (id: string) => delegations.some(({ value }) => value === id);

/** The States and organisations that a text names. */
const namedIn = (understanding: Understanding) => [
  ...new Set(understanding.delegations.map(({ value }) => value).filter(isDelegation)),
];

/** What a form of `need report` or `offer report` holds: of the fields it has, and for whom, where the words name one alone. */
export const reportPrefill =
  (noun: Noun, fields: readonly string[]) =>
  (values: Values, today: string): Values => {
    if (values.title === undefined) return {};
    const understanding = understand(readValues(values), today);
    const [delegation, ...others] = namedIn(understanding);
    const held = Object.entries(prefillOf(understanding, noun)).filter(([key]) => fields.includes(key));
    return { ...Object.fromEntries(held), ...(delegation && others.length === 0 && { delegation }) };
  };

/** What a form of `followup add` holds: who is named as its lead, and until when. */
export function followUpPrefill(values: Values, today: string): Values {
  if (values.title === undefined) return {};
  const understanding = understand(readValues(values), today);
  const leads = namedIn(understanding).slice(0, 10);
  return { ...(leads.length > 0 && { leads }), ...(understanding.by && { due: understanding.by.value }) };
}

/** Nothing is logged: what was typed is a draft, shown with what was understood; its buttons log it with a topic, or without. */
export async function askTopic(noun: Noun, typed: Values, ctx: Context): Promise<Reply> {
  return draftReply({ ...(await keepDraft(noun, typed, ctx)), noun }, ctx);
}

/** A draft with what its words say, and whatever can be done with it. */
export function draftReply(draft: RecordDraft, { today }: Context): Reply {
  const { _id: id, noun, values: stored } = draft;
  const typed = { ...stored, draft: id };
  const understanding = understand(readValues(stored), today);
  const filled = { ...prefillOf(understanding, noun), ...typed };
  const command = `${noun} add`;
  const chips = understanding.topics.map(({ value }, place): Button => {
    const label = message('button.topic', { topic: { name: 'topic', id: value } });
    return { label, command, values: { ...filled, topics: value }, ...(place === 0 && { weight: 'main' }) };
  });
  const none = chips.length === 0;
  const other = message(none ? 'button.topic.choose' : 'button.topic.other');
  const buttons: Button[] = [
    ...chips,
    { label: other, command, values: { ...filled, topics: ask } },
    { label: message('button.topic.none'), command, values: { ...typed, topics: 'none' } },
    ...(none && noun === 'need' ? [positionButton(typed)] : []),
    ...draftButtons(id),
  ];
  const lines = [...topicLines(understanding), ...fieldLines(understanding, noun, typed)];
  const footer = [message('understood.without'), message('draft.kept', { id, until: keptUntil(draft) })];
  return { text: message(none ? 'understood.nothing' : 'understood.intro'), lines, buttons, footer };
}

/** What asks for nothing can be kept all the same. */
const positionButton = (typed: Values): Button => ({
  label: message('button.position'),
  command: 'need add',
  values: { ...typed, position: 'yes' },
});

const draftButtons = (id: string): Button[] => [
  { label: message('button.draft.copy'), command: 'wg draft', values: { draft: id, act: 'copy' }, answer: 'beside' },
  { label: message('button.draft.later'), command: 'wg draft', values: { draft: id, act: 'later' } },
];

function topicLines({ topics }: Understanding): Message[] {
  return topics.map(({ value, words }) =>
    message('understood.topic', { topic: { name: 'topic', id: value }, words: quotations(words) }),
  );
}

/** What was understood of the fields that nobody typed, each with its words. */
function fieldLines(understanding: Understanding, noun: Noun, typed: Values): Message[] {
  const fields = prefillOf(understanding, noun);
  const { audience, modality, languages, people, dates, delegations } = understanding;
  const wordsOf = (some: readonly { words: string | readonly string[] }[]) =>
    quotations([...new Set(some.flatMap(({ words }) => words))]);
  const told: Readonly<Record<string, () => Message>> = {
    audience: () => message('understood.audience', { audience: names('audience'), words: wordsOf(audience) }),
    modality: () => message('understood.modality', { modality: names('modality'), words: wordsOf(modality) }),
    languages: () => message('understood.languages', { languages: names('languages'), words: wordsOf(languages) }),
    eligible: () => message('understood.eligible', { eligible: names('eligible'), words: wordsOf(delegations) }),
    people: () => message('understood.people', { count: people?.value ?? 0, words: wordsOf(people ? [people] : []) }),
    places: () => message('understood.places', { count: people?.value ?? 0, words: wordsOf(people ? [people] : []) }),
    by: () => message('understood.by', onDay('by')),
    deadline: () => message('understood.deadline', onDay('deadline')),
    from: () => message('understood.from', onDay('from')),
    until: () => message('understood.until', onDay('until')),
  };
  const kinds = { audience: 'audience', modality: 'modality', languages: 'language', eligible: 'eligible' } as const;
  const names = (key: keyof typeof kinds) => named(kinds[key], [fields[key] ?? []].flat());
  const onDay = (key: string) => {
    const value = String(fields[key] ?? '');
    return { day: day(value), words: wordsOf(dates.filter((date) => date.value === value).slice(0, 1)) };
  };
  return Object.entries(told).flatMap(([key, tell]) => (key in fields && !(key in typed) ? [tell()] : []));
}

type Topical = Pick<Need, 'title' | 'description' | 'topics'> & { readonly _id: string };

/** For the owner of a record without topics: those its words point to, each stated by one press. */
export function topicButtons(noun: Noun, record: Topical, { today }: Context): Button[] {
  if (record.topics.length > 0) return [];
  return understand(textOf(record), today).topics.map(({ value }) => {
    const label = message('button.topic.record', { id: record._id, topic: { name: 'topic', id: value } });
    return { label, command: `${noun} edit`, values: { [noun]: record._id, topics: value } };
  });
}
