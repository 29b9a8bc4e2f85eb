/** Fields and steps that several commands share. */
import type { Role } from '../command.ts';
import type { Context } from '../context.ts';
import { delegations, regions } from '../domain/participants.ts';
import { limits } from '../domain/records.ts';
import { audiences, languages, modalities, type TopicId, topics } from '../domain/taxonomy.ts';
import {
  type Attribution,
  attribute,
  type Level,
  oversees,
  type Placed,
  type Scope,
  seesAll,
} from '../domain/visibility.ts';
import { choice, choices, flag, number, person, text } from '../fields.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Button, Reply, Values } from '../reply.ts';
import type { Person } from '../store/people.ts';
import { named, ownerMessage } from '../views.ts';

export const recordVisibilities = [
  { value: 'closed', label: 'Closed: coordinators only', also: ['coordinators', 'private'] },
  { value: 'region', label: 'Group, as “a State in ...”', also: ['unnamed', 'anonymous'] },
  { value: 'group', label: 'Group, named', also: ['named'] },
  { value: 'public', label: 'Public, named' },
] as const;

/** What is typed instead of topics to log a record without. */
export const untold = 'none';
const topicsOrNone = [...topics, { value: untold, label: 'No topic yet' }] as const;

/** Rows of one page of a list: few enough for every platform's limits with their buttons. */
export const pageSize = 8;

const stakeholders = {
  label: 'Also industry, academia, civil society',
  hint: 'Yes opens it to observers as well',
} as const;

/** What a coordinator notes of a step that is passed on for somebody. */
export const howField = text({
  label: 'How they said it',
  hint: 'Such as: e-mail of 3 March from the ministry',
  required: true,
  max: limits.note,
  position: 'rest',
});

export const fields = {
  topics: choices({
    label: 'Topics',
    hint: 'What it is about, up to ten',
    required: true,
    aliases: ['topic'],
    options: topics,
    names: 'topic',
  }),
  /** Left out, the topics that the words point to are offered. */
  topicsOrNone: choices({
    label: 'Topics',
    hint: 'What it is about, up to ten; left out, your words tell',
    aliases: ['topic'],
    options: topicsOrNone,
    names: 'topic',
  }),
  description: text({ label: 'More about it', aliases: ['details'], long: true, max: limits.description }),
  visibility: choice({
    label: 'Who may see it',
    aliases: ['see', 'visible'],
    options: recordVisibilities,
  }),
  stakeholders: flag(stakeholders),
  /** For a record that is new: a closed one opens to nobody. */
  stakeholdersOnceSeen: flag({ ...stakeholders, when: { field: 'visibility', is: ['region', 'group'] } }),
  audience: choices({ label: 'For whom', aliases: ['for'], options: audiences, names: 'audience' }),
  modality: choices({ label: 'In what form', aliases: ['form', 'as'], options: modalities, names: 'modality' }),
  languages: choices({ label: 'Languages', aliases: ['language', 'in'], options: languages, names: 'language' }),
  page: number({ label: 'Page', max: 10_000 }),
  topicFilter: choices({ label: 'Only these topics', aliases: ['topic'], options: topics, names: 'topic' }),
  delegation: choice({ label: 'Delegation', aliases: ['for', 'state'], options: delegations, names: 'delegation' }),
} as const;

/** The topics stated: none where that is what was typed. */
export const toldTopics = (given: readonly (TopicId | typeof untold)[]): TopicId[] =>
  given.filter((each) => each !== untold);

/** Topics, or none alone. */
export const checkTopics = (given: readonly string[] = []): Message | undefined =>
  given.length > 1 && given.includes(untold) ? message('topics.none.alone') : undefined;

/** The person who speaks, with a delegation: what writing for one needs. */
export function speaker(ctx: Context): Person & { delegation: string } {
  const { person } = ctx;
  if (person?.delegation === undefined) throw refuse('access.role');
  return { ...person, delegation: person.delegation };
}

/** What one may not see answers word for word like what does not exist. */
export function none(id: string, list: string) {
  return refuse('record.none', { id, list: { command: list } });
}

/** The own record as it may be changed, or a refusal. */
export function ownOnly<R extends { _id: string; mine: boolean; owner: Attribution }>(record: R): R {
  if (!record.mine) throw ownerOnly(record._id, record.owner);
  return record;
}

export function ownerOnly(id: string, owner: Attribution) {
  return refuse('record.notmine', { id, owner: ownerMessage(owner) });
}

/** How an unnamed record of a delegation is attributed. */
export const unnamedOf = (delegation: string) => attribute('unnamed', delegation);

export const command = (name: string, rest?: string): Param => ({ command: name, rest });

/** Footer and button of a list of several pages; none for a single one. */
export function paging(name: string, values: Values, page: number, count: number): Pick<Reply, 'footer' | 'buttons'> {
  const pages = Math.max(1, Math.ceil(count / pageSize));
  if (pages === 1) return {};
  const further = { ...values, page: String(page + 1) };
  const next: Button = { label: message('list.next'), command: name, values: further, answer: 'instead' };
  return { footer: [message('list.page', { page, pages })], buttons: page < pages ? [next] : [] };
}

/** The last secretariat person cannot be given another role, by whatever way. */
export async function keepOneSecretariat(person: Person | undefined, role: Role, ctx: Context): Promise<void> {
  if (person?.role !== 'secretariat' || role === 'secretariat') return;
  if (await ctx.records.people.isLast(person._id, ctx.now)) throw refuse('role.last', { name: person.name });
}

/** Before one of the secretariat loses that role, by whatever way: refused where nobody else would be left, whoever else is losing it now. */
export async function letGo(person: Person | undefined, ctx: Context): Promise<void> {
  if (person?.role !== 'secretariat') return;
  if (!(await ctx.records.people.letGo(person._id, ctx.now))) throw refuse('role.last', { name: person.name });
}

/** Somebody suspended is recognised anew by nothing but the secretariat. */
export function notSuspended(person: Person | undefined): void {
  if (person?.suspended) throw refuse('stranger.suspended');
}

/** A channel of coordinators shows everything: nobody whose own care is narrower opens one. */
export function mayOpen(level: Level, ctx: Context): void {
  if (level === 'coordinators' && !seesAll(ctx.viewer)) throw refuse('place.level.scope');
}

/** The names of those who see a record that is closed to others, as its owner is told. */
export async function carersOf(record: Placed, ctx: Context): Promise<readonly string[]> {
  const people = await ctx.notices.carers((viewer) => oversees(viewer, record), ctx.now);
  return people.map(({ name }) => name).sort();
}

export const nameOf = (delegation: string): Param => ({ name: 'delegation', id: delegation });

export const roles = [
  { value: 'delegate', label: 'Delegate' },
  { value: 'coordinator', label: 'Coordinator' },
  { value: 'secretariat', label: 'Secretariat' },
  { value: 'observer', label: 'Observer' },
] as const;

/** The roles in which one speaks for a delegation: nobody gives themselves more. */
export const speakingRole = choice({ label: 'As what', options: [roles[0], roles[3]] });

export const thePerson = person({
  label: 'Person',
  hint: 'A mention, or an id such as local:amina',
  required: true,
  position: 'word',
});

/** The identity a mention or word stands for, where it was said. */
export function identityOf(typed: string, { where }: Context): string {
  const mention = /^<@!?([A-Z0-9]+)(?:\|[^>]*)?>$/.exec(typed)?.[1];
  if (mention === undefined) return typed.includes(':') ? typed : `local:${typed}`;
  return where.place.startsWith('slack:') ? `${where.place}/${mention}` : `discord:${mention}`;
}

/** Others look after nothing. */
const ofCoordinators = { when: { field: 'role', is: ['coordinator', ''] } } as const;

/** What a coordinator looks after; everything when left out. */
export const scopeFields = {
  regions: choices({
    ...ofCoordinators,
    label: 'Regions a coordinator looks after',
    hint: 'All when left out',
    aliases: ['region'],
    options: regions,
    names: 'eligible',
  }),
  topics: choices({
    ...ofCoordinators,
    label: 'Topics a coordinator looks after',
    hint: 'All when left out',
    aliases: ['topic'],
    options: topics,
    names: 'topic',
  }),
} as const;

export function scopeOf(some: readonly string[] = [], about: readonly string[] = []): Scope | undefined {
  return some.length + about.length === 0 ? undefined : { regions: some, topics: about };
}

export function scopeLines(scope: Scope | undefined): Message[] {
  if (scope === undefined) return [];
  const ofRegions =
    scope.regions.length === 0 ? [] : [message('scope.regions', { regions: named('eligible', scope.regions) })];
  const ofTopics = scope.topics.length === 0 ? [] : [message('scope.topics', { topics: named('topic', scope.topics) })];
  return [...ofRegions, ...ofTopics];
}
