/** One sentence to fields: what a text says of its subject, people, languages, dates and delegations, each with the words that said so. Pure. */
import type { TopicId } from '../domain/taxonomy.ts';
import type { Language } from '../language/languages.ts';
import { concepts } from '../lexicon/concepts.ts';
import type { Values } from '../reply.ts';
import { type FoundDate, findDates } from './dates.ts';
import { findDelegations } from './delegations.ts';
import { findLanguages, type WorkingLanguage } from './languages.ts';
import { findPeople } from './people.ts';
import type { Found } from './reading.ts';
import { splitNeeds } from './split.ts';
import { type Inferred, readSubjects, type Subjects } from './subjects.ts';

export interface Understanding {
  readonly language: Language;
  /** The likeliest first, at most four: to be chosen from, never taken as stated. None where no term of the vocabulary is met. */
  readonly topics: readonly Inferred<TopicId>[];
  readonly audience: readonly Inferred[];
  readonly modality: readonly Inferred[];
  /** The largest number of people that is spoken of. */
  readonly people?: Found<number>;
  /** The first deadline, or where there is none the first date. */
  readonly by?: FoundDate;
  readonly dates: readonly FoundDate[];
  readonly languages: readonly Found<WorkingLanguage>[];
  /** States, organisations, regions and categories. */
  readonly delegations: readonly Found<string>[];
}

/** Topics to choose from. */
const mostTopics = 4;
/** What is less likely than this, in hundredths of the likeliest of its list, is not offered as a topic, or not taken for understood. */
const likely = { topic: 15, value: 60 } as const;
const mostValues = 3;
/** Weight from which a concept was said, by a term of it; below that a word only hints at it. */
const said = 50;
/** Characters that are read: a title and a description, and no more of what is too long for either. */
const longest = 2200;

type List = 'topics' | 'audience' | 'modality';

/** The values of a list that some concept of the text says, with its words alone. */
function saidIn({ concepts: met, ...lists }: Subjects, list: List): Inferred[] {
  const clear = met.filter(({ weight }) => weight >= said);
  return lists[list].flatMap((each) => {
    const by = clear.filter(({ concept }) =>
      (concepts[concept]?.[list] as readonly string[] | undefined)?.includes(each.value),
    );
    const words = [...new Set(by.map((subject) => subject.words))];
    return words.length === 0 ? [] : [{ ...each, words }];
  });
}

const sure = (found: readonly Inferred[]) => found.filter(({ weight }) => weight >= likely.value).slice(0, mostValues);

/** Whether any term of the vocabulary is in a text. */
export function isUnderstood(text: string): boolean {
  return readSubjects(text.slice(0, longest).toWellFormed()).concepts.some(({ weight }) => weight >= said);
}

/** Topics to choose from, the likeliest first: those that are said, and beside them what the words hint at. */
function topicsOf(subjects: Subjects): Inferred<TopicId>[] {
  const clear = new Map(saidIn(subjects, 'topics').map((each) => [each.value, each]));
  if (clear.size === 0) return [];
  const kept = subjects.topics.filter(({ value, weight }) => clear.has(value) || weight >= likely.topic);
  return kept.slice(0, mostTopics).map((each) => ({ ...each, words: clear.get(each.value)?.words ?? each.words }));
}

/** What a text says. `today` is `YYYY-MM-DD`: what is past is not understood as wanted. About a millisecond. */
export function understand(text: string, today: string): Understanding {
  const read = text.slice(0, longest).toWellFormed();
  const subjects = readSubjects(read);
  const { language } = subjects;
  const dates = findDates(read, today, language);
  const people = [...findPeople(read, language)].sort((a, b) => b.value - a.value)[0];
  const by = dates.find(({ deadline }) => deadline) ?? dates[0];
  return {
    ...{ language, topics: topicsOf(subjects), dates },
    ...{ audience: sure(saidIn(subjects, 'audience')), modality: sure(saidIn(subjects, 'modality')) },
    ...{ languages: findLanguages(read, language), delegations: findDelegations(read) },
    ...(people && { people }),
    ...(by && { by }),
  };
}

/** The fields of `need add` or `offer add` that were understood, as they are typed; the topics are for a person to choose. */
export function prefillOf(understanding: Understanding, noun: 'need' | 'offer'): Values {
  const { audience, modality, languages } = understanding;
  const lists = {
    audience: audience.map(({ value }) => value),
    modality: modality.map(({ value }) => value),
    languages: languages.map(({ value }) => value),
  };
  const fields = { ...lists, ...(noun === 'need' ? needFields(understanding) : offerFields(understanding)) };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.length > 0));
}

function needFields({ people, by }: Understanding): Values {
  return { ...(people && { people: String(people.value) }), ...(by && { by: by.value }) };
}

/** A deadline is to apply by; of the other dates the first is when it begins, and the last, where it is another, when it ends. */
function offerFields({ people, dates, delegations }: Understanding): Values {
  const deadline = dates.find((date) => date.deadline)?.value;
  const days = dates
    .filter((date) => !date.deadline)
    .map(({ value }) => value)
    .sort();
  const [from, until] = [days[0], days.at(-1)];
  return {
    eligible: delegations.map(({ value }) => value),
    ...(people && { places: String(people.value) }),
    ...(deadline && { deadline }),
    ...(from && { from }),
    ...(until && until !== from && { until }),
  };
}

/** Words that tell a language, one line for each. */
const samples = [
  'the need of the group',
  'le besoin du groupe',
  'la necesidad del grupo',
  'для группы',
  'من أجل',
  '能力建设',
];

/**
 * Builds the tables of every language, which takes some tenths of a second for each, and the patterns by which several needs
 * are told apart: before somebody waits for an answer.
 */
export function warmUp(): void {
  for (const sample of samples) understand(sample, '2000-01-01');
  splitNeeds('We need a lab. We also need a course; and a mentor.', () => []);
}
