/** `/wg find`: words in any of the six languages over all that the asker may see, the best first. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { areasTold } from '../domain/figures/area.ts';
import { opensIn } from '../domain/figures/matrix.ts';
import { openStates, type SeenRow, seeRow } from '../domain/figures/see.ts';
import { regions } from '../domain/participants.ts';
import { followUpStates, lessonStates, limits, needStates, offerStates } from '../domain/records.ts';
import { attribute } from '../domain/visibility.ts';
import { choice, day, type InputOf, text } from '../fields.ts';
import { createWords, groupsOf } from '../figures/words.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Item, Reply, Values } from '../reply.ts';
import { type Other, othersFor } from './findother.ts';
import { command, fields, pageSize, paging } from './shared.ts';
import { itemsOf } from './statusviews.ts';

const kinds = [
  { value: 'need', label: 'Needs', also: ['need', 'n'] },
  { value: 'offer', label: 'Offers', also: ['offer', 'o'] },
  { value: 'followup', label: 'Follow-ups', also: ['follow-up', 'follow-ups', 'f'] },
  { value: 'roundtable', label: 'Roundtables', also: ['session', 'r'] },
  { value: 'lesson', label: 'Lessons', also: ['l'] },
] as const;
const states = [...new Set([...needStates, ...offerStates, ...followUpStates, ...lessonStates])].map((state) => ({
  value: state,
  label: state.charAt(0).toUpperCase() + state.slice(1),
}));

const findFields = {
  words: text({ label: 'Words', hint: 'In any of the six languages, or an id', max: limits.note, position: 'rest' }),
  kind: choice({ label: 'Only these', hint: 'Needs, offers, follow-ups, roundtables or lessons', options: kinds }),
  topics: fields.topicFilter,
  delegation: { ...fields.delegation, aliases: ['of'] },
  region: choice({ label: 'Region', options: regions, names: 'eligible' }),
  state: choice({ label: 'Where it stands', aliases: ['status'], options: states }),
  from: day({ label: 'Logged from', hint: 'A date such as 2027-06-01' }),
  to: day({ label: 'Logged until', hint: 'A date such as 2027-06-01' }),
  page: fields.page,
} as const;
type Input = InputOf<typeof findFields>;

/** What was found; the row or the record itself. */
type Hit = { readonly points: number; readonly open: boolean; readonly createdAt: Date; readonly id: string } & (
  | { readonly seen: SeenRow }
  | { readonly other: Other }
);

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** Whether something was logged on the days that were asked for, and is of the kind, topic and state. */
function fits(
  { kind, topics, state, from, to }: Input,
  its: { kind: string; topics: readonly string[]; status: string; createdAt: Date },
): boolean {
  const logged = dayOf(its.createdAt);
  return (
    (kind === undefined || kind === its.kind) &&
    (state === undefined || state === its.status) &&
    (topics === undefined || topics.some((topic) => its.topics.includes(topic))) &&
    (from === undefined || logged >= from) &&
    (to === undefined || logged <= to)
  );
}

/** Whether it belongs to the delegation and lies in the region, as far as the asker is told. */
function belongs({ delegation, region }: Input, seen: SeenRow, ctx: Context): boolean {
  const { owner, row } = seen;
  const led = row.kind === 'followup';
  const isOf =
    delegation === undefined ||
    ('named' in owner && owner.named === delegation) ||
    (led && row.leads.includes(delegation));
  if (region === undefined) return isOf;
  const area = region.slice('area:'.length);
  if (row.kind === 'offer') return isOf && opensIn(area, seen, ctx.register.reach);
  const owners = led ? row.leads.map((lead) => attribute('named', lead)) : [owner];
  return isOf && owners.some((each) => areasTold(each).includes(area));
}

/** The ids among some words, and the words without them; an id that stands alone needs no dash. */
function idsIn(words: string): { ids: string[]; rest: string } {
  const alone = /^\s*([noflr])[\s–]?(\d{1,9})\s*$/i.exec(words);
  const text = alone === null ? words : `${alone[1]}-${alone[2]}`;
  const pattern = /(?<![\p{L}\p{N}])([noflr])[-–](\d{1,9})(?![\p{L}\p{N}])/giu;
  const ids = [...text.matchAll(pattern)].map(([, letter = '', number]) => `${letter.toUpperCase()}-${Number(number)}`);
  return { ids: [...new Set(ids)], rest: text.replace(pattern, ' ').trim() };
}

/** An id that is named comes before whatever is found by words. */
const byId = 1_000_000;

/** Points of everything by id: all of it where no words were given. */
async function pointsFor(words: string, others: readonly Other[], ctx: Context) {
  const { ids, rest } = idsIn(words);
  const { rows, words: register } = await ctx.register.whole();
  const groups = groupsOf(rest);
  const few = createWords();
  for (const { id, text: said } of others) few.put(id, said);
  const all = words.trim() === '' ? [...rows.keys(), ...others.map(({ id }) => id)] : [];
  const points = new Map([...all.map((id) => [id, 0] as const), ...register.find(groups), ...few.find(groups)]);
  for (const id of ids) points.set(id, byId);
  return { points, rows };
}

/** Whether what is no row is of the delegation and region that were asked for; what is the group's is of none. */
function isOf({ delegation, region }: Input, owner: Other['owner']): boolean {
  if (delegation === undefined && region === undefined) return true;
  if (owner === undefined) return false;
  const own = delegation === undefined || ('named' in owner && owner.named === delegation);
  return own && (region === undefined || areasTold(owner).includes(region.slice('area:'.length)));
}

const ofOther = (other: Other, points: number): Hit => ({
  ...{ points, open: !other.ended, id: other.id, createdAt: other.createdAt, other },
});

async function search(input: Input, ctx: Context): Promise<Hit[]> {
  const others = await othersFor(ctx);
  const { points, rows } = await pointsFor(input.words ?? '', others, ctx);
  const byOther = new Map(others.map((other) => [other.id, other]));
  const hits = [...points].flatMap(([id, worth]): Hit[] => {
    const other = byOther.get(id);
    if (other !== undefined) return fits(input, other) && isOf(input, other.owner) ? [ofOther(other, worth)] : [];
    const held = rows.get(id);
    const seen = held === undefined ? undefined : seeRow(ctx.viewer, held);
    if (seen === undefined || !fits(input, seen.row) || !belongs(input, seen, ctx)) return [];
    const { row } = seen;
    return [{ points: worth, open: openStates[row.kind].has(row.status), id, createdAt: row.createdAt, seen }];
  });
  return hits.sort(
    (a, b) =>
      b.points - a.points ||
      Number(b.open) - Number(a.open) ||
      b.createdAt.getTime() - a.createdAt.getTime() ||
      (a.id < b.id ? -1 : 1),
  );
}

async function itemOf(hit: Hit, ctx: Context): Promise<Item[]> {
  return 'other' in hit ? [hit.other.item] : itemsOf([hit.seen], ctx);
}

/** What was given, as it is typed: for the next page. */
function typed({ page: _page, ...given }: Input): Values {
  const told = Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return Object.fromEntries(told);
}

export const wgFind = defineCommand({
  name: 'wg find',
  summary: 'Find needs, offers, follow-ups and roundtables by words, in any of the six languages',
  aliases: ['search'],
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: () => true,
  fields: findFields,
  check: ({ from, to }) => ({
    to: from !== undefined && to !== undefined && to < from ? message('find.days') : undefined,
  }),
  async run(input, ctx): Promise<Reply> {
    const { page = 1 } = input;
    if (Object.keys(typed(input)).length === 0) throw refuse('find.empty');
    const hits = await search(input, ctx);
    const lists = { needs: command('need list'), offers: command('offer list'), followups: command('followup list') };
    if (hits.length === 0) return { text: message('find.none'), footer: [message('find.none.next', lists)] };
    const shown = hits.slice((page - 1) * pageSize, page * pageSize);
    const items = (await Promise.all(shown.map((hit) => itemOf(hit, ctx)))).flat();
    return {
      text: message('find.found', { count: hits.length }),
      items,
      ...paging('wg find', typed(input), page, hits.length),
    };
  },
});
