/** `/wg status`: where things stand, counted over what the asker may see and nothing else. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { pillarRows } from '../domain/data/taxonomy.ts';
import { findOption, nearest } from '../domain/options.ts';
import { delegations } from '../domain/participants.ts';
import { type Need, openFollowUpStates, openNeedStates, openOfferStates } from '../domain/records.ts';
import { topics } from '../domain/taxonomy.ts';
import { isCoordinator } from '../domain/visibility.ts';
import { text } from '../fields.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import { figure, matchItem } from '../matchviews.ts';
import { refuse } from '../refusal.ts';
import type { Item, Reply, Table } from '../reply.ts';
import type { SeenMatch } from '../store/matches.ts';
import type { Seen } from '../store/records.ts';
import { followUpItem } from '../views.ts';
import { showFollowUp } from './followup.ts';
import { freshLine, toBeConfirmed } from './fresh.ts';
import { showLesson } from './lessonviews.ts';
import { matchShow } from './match.ts';
import { showNeed } from './need.ts';
import { showOffer } from './offer.ts';
import { command } from './shared.ts';

interface Scope {
  readonly topic?: string;
  readonly delegation?: string;
}

export const wgStatus = defineCommand({
  name: 'wg status',
  summary: 'Where things stand: all of it, a record, a topic or a delegation',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: ({ about = '' }) => !/^\s*m[-\s–]?\d/i.test([about].flat().join(' ')),
  fields: {
    about: text({
      label: 'About',
      hint: 'An id, a topic or a delegation; nothing for all',
      max: 100,
      position: 'rest',
    }),
  },
  async run({ about }, ctx): Promise<Reply> {
    if (about === undefined) return overview({}, undefined, ctx);
    const record = /^([nofml])[-\s–]?(\d{1,9})$/i.exec(about.trim());
    if (record !== null) return show(record[1]?.toUpperCase() ?? '', Number(record[2]), ctx);
    const topic = findOption(topics, about)?.value;
    if (topic !== undefined) return overview({ topic }, { name: 'topic', id: topic }, ctx);
    const delegation = findOption(delegations, about)?.value;
    if (delegation !== undefined) return overview({ delegation }, { name: 'delegation', id: delegation }, ctx);
    throw unknown(about);
  },
});

function unknown(word: string) {
  const near = [...nearest(topics, word, 2), ...nearest(delegations, word, 2)];
  if (near.length === 0) return refuse('status.unknown.none', { word, help: command('wg help', 'wg status') });
  return refuse('status.unknown', { word, near: { list: near, join: 'or' } });
}

async function show(prefix: string, number: number, ctx: Context): Promise<Reply> {
  const id = `${prefix}-${number}`;
  if (prefix === 'N') return showNeed(id, ctx);
  if (prefix === 'O') return showOffer(id, ctx);
  if (prefix === 'F') return showFollowUp(id, ctx);
  if (prefix === 'L') return showLesson(id, ctx);
  const plan = matchShow.plan({ match: id }, ctx.today);
  if (plan.kind === 'incomplete') throw unknown(id);
  return plan.run(ctx);
}

/** The records an overview counts, as the asker sees them. Attributed records count for no delegation: that would name it. */
async function gather(scope: Scope, ctx: Context) {
  const { needs, offers, followUps, matches } = ctx.records;
  const about = scope.topic === undefined ? {} : { topics: scope.topic };
  const [ofNeeds, ofOffers, ofFollowUps, ofMatches] = await Promise.all([
    needs.list(ctx.viewer, { ...about, status: { $in: openNeedStates } }),
    offers.list(ctx.viewer, { ...about, status: { $in: openOfferStates } }),
    followUps.list(ctx.viewer, { status: { $in: openFollowUpStates } }),
    matches.list(ctx.viewer, { state: { $in: ['suggested', 'asked', 'introduced'] } }),
  ]);
  const { delegation, topic } = scope;
  const whose = ({ owner }: Pick<Seen<Need>, 'owner'>) =>
    delegation === undefined || ('named' in owner && owner.named === delegation);
  const of = (match: SeenMatch) =>
    (whose(match.need) || whose(match.offer)) && (topic === undefined || match.need.topics.includes(topic));
  const led = ofFollowUps.filter(({ leads }) => delegation === undefined || leads.includes(delegation));
  return {
    needs: ofNeeds.filter(whose),
    offers: ofOffers.filter(whose),
    followUps: topic === undefined ? led : [],
    matches: ofMatches.filter(of),
  };
}

async function overview(scope: Scope, about: Param | undefined, ctx: Context): Promise<Reply> {
  const found = await gather(scope, ctx);
  const counts = {
    needs: message('status.needs', { count: found.needs.length }),
    offers: message('status.offers', { count: found.offers.length }),
    matches: message('status.matches', { count: found.matches.length }),
    followups: message('status.followups', { count: found.followUps.length }),
  };
  const text = about === undefined ? message('status.intro', counts) : message('status.about', { about, ...counts });
  const inside = isCoordinator(ctx.viewer);
  const waits = inside ? found.matches.filter(({ state }) => state === 'asked').slice(0, 5) : [];
  const passed = inside
    ? found.followUps.filter(({ due, overseen }) => overseen && due !== undefined && due < ctx.today).slice(0, 5)
    : [];
  const unconfirmed = inside && about === undefined ? await toBeConfirmed(ctx) : [];
  const items = [
    ...section(
      'status.waiting',
      waits.map((match) => matchItem(match, true)),
    ),
    ...section('status.passed', passed.map(followUpItem)),
  ];
  return {
    text,
    lines: freshLine(found.needs, found.offers, ctx.now),
    items: [...items, ...unconfirmed],
    table: byPillar(found),
  };
}

function section(key: 'status.waiting' | 'status.passed', items: Item[]): Item[] {
  return items.length === 0 ? [] : [{ title: message(key), heading: true }, ...items];
}

type Found = Awaited<ReturnType<typeof gather>>;

/** One row for each pillar with anything in it. A need that has a suggestion or more counts as having been met halfway. */
function byPillar({ needs, offers, matches }: Found): Table | undefined {
  const suggested = new Set(matches.map(({ need }) => need._id));
  const rows = pillarRows.flatMap(({ id }): Message[][] => {
    const ofNeeds = needs.filter(({ pillars }) => pillars.includes(id));
    const ofOffers = offers.filter(({ pillars }) => pillars.includes(id)).length;
    if (ofNeeds.length + ofOffers === 0) return [];
    const uncovered = ofNeeds.filter(({ _id }) => !suggested.has(_id)).length;
    const name = message('cell.text', { text: { name: 'pillar', id } });
    return [[name, figure(ofNeeds.length), figure(ofOffers), figure(uncovered)]];
  });
  const untold = [needs, offers].map((some) => some.filter(({ pillars }) => pillars.length === 0));
  const [ofNeeds = [], ofOffers = []] = untold;
  if (ofNeeds.length + ofOffers.length > 0) {
    const uncovered = ofNeeds.filter(({ _id }) => !suggested.has(_id)).length;
    rows.push([message('status.table.untold'), figure(ofNeeds.length), figure(ofOffers.length), figure(uncovered)]);
  }
  const head = ['status.table.pillar', 'status.table.needs', 'status.table.offers', 'status.table.uncovered'] as const;
  if (rows.length === 0) return undefined;
  return { caption: message('status.table'), head: head.map((key) => message(key)), rows };
}
