/** `/wg status`: where things stand, counted over what the asker may see and nothing else. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { inEveryLanguage } from '../domain/everylanguage.ts';
import type { Seen } from '../domain/figures/see.ts';
import { ahead, linesOf, passed, type Scope, scoped, since, waiting } from '../domain/figures/status.ts';
import { addDays } from '../domain/hours.ts';
import { findOption, nearest } from '../domain/options.ts';
import { delegations, regions } from '../domain/participants.ts';
import { topics } from '../domain/taxonomy.ts';
import { isCoordinator } from '../domain/visibility.ts';
import { text } from '../fields.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Button, Reply } from '../reply.ts';
import { showFollowUp } from './followup.ts';
import { toBeConfirmed } from './fresh.ts';
import { showLesson } from './lessonviews.ts';
import { matchShow } from './match.ts';
import { showNeed } from './need.ts';
import { showOffer } from './offer.ts';
import { command, fields } from './shared.ts';
import { pictureButtons, pictureField, statusPicture, type Wanted } from './statuspictures.ts';
import { roundtableStatus } from './statusroundtable.ts';
import { lookOf, sinceLine, sinceReply } from './statussince.ts';
import { counts, freshLine, rowSection, tableOf, waitingItems, waitingLine } from './statusviews.ts';

/** Days ahead that a status names dates of. */
const daysAhead = 30;

const wordsOf = (about: string | readonly string[] = ''): string => [about].flat().join(' ').trim();
const isSince = (about: string): boolean => /^since\b/i.test(about.trim());

export const wgStatus = defineCommand({
  name: 'wg status',
  summary: 'Where things stand: all of it, a record, a topic, a delegation, a region, a roundtable',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  publishable: ({ about }) => !/^m[-\s–]?\d/i.test(wordsOf(about)) && !isSince(wordsOf(about)),
  fields: {
    about: text({
      label: 'About',
      hint: 'An id, a topic, a delegation, a region; since: what changed; nothing for all',
      max: 100,
      position: 'rest',
    }),
    picture: pictureField,
    page: fields.page,
  },
  async run({ about, picture, page = 1 }, ctx): Promise<Reply> {
    if (about === undefined) return whole(picture, ctx);
    if (isSince(about)) return sinceReply(await ctx.register.see(ctx.viewer), page, ctx);
    const record = /^([nofmlr])[-\s–]?(\d{1,9})$/i.exec(about.trim());
    if (record !== null) return show(record[1]?.toUpperCase() ?? '', Number(record[2]), ctx);
    const found = scopeOf(about);
    if (found === undefined) throw unknown(about);
    return overview(found.scope, found.name, ctx);
  },
});

const topicList = inEveryLanguage(topics, 'topic');

/** A topic, a delegation or a region, by any of its names; a region also by its number. */
function scopeOf(about: string): { scope: Scope; name: Param } | undefined {
  const topic = findOption(topicList, about)?.value;
  if (topic !== undefined) return { scope: { topic }, name: { name: 'topic', id: topic } };
  const delegation = findOption(delegations, about)?.value;
  if (delegation !== undefined) return { scope: { delegation }, name: { name: 'delegation', id: delegation } };
  const word = about.trim();
  const area = findOption(regions, /^\d{3}$/.test(word) ? `area:${word}` : word)?.value;
  const region = area?.slice('area:'.length);
  return region === undefined ? undefined : { scope: { region }, name: { name: 'area', id: region } };
}

function unknown(word: string) {
  const near = [topicList, delegations, regions].flatMap((options) => nearest(options, word, 2));
  if (near.length === 0) return refuse('status.unknown.none', { word, help: command('wg help', 'wg status') });
  return refuse('status.unknown', { word, near: { list: near.slice(0, 4), join: 'or' } });
}

async function show(prefix: string, number: number, ctx: Context): Promise<Reply> {
  const id = `${prefix}-${number}`;
  if (prefix === 'N') return showNeed(id, ctx);
  if (prefix === 'O') return showOffer(id, ctx);
  if (prefix === 'F') return showFollowUp(id, ctx);
  if (prefix === 'L') return showLesson(id, ctx);
  if (prefix === 'R') return roundtableStatus(id, await ctx.register.see(ctx.viewer), ctx);
  const plan = matchShow.plan({ match: id }, ctx.today);
  if (plan.kind === 'incomplete') throw unknown(id);
  return plan.run(ctx);
}

/** Of the whole group: what changed since the asker last looked, and the press that shows it. */
async function sinceThen(seen: Seen, ctx: Context): Promise<{ lines: Message[]; buttons: Button[] }> {
  const at = await lookOf(ctx);
  if (at === undefined) return { lines: [], buttons: [] };
  const found = since(seen, at);
  const label = message('button.since');
  const buttons: Button[] =
    found.rows.length === 0 ? [] : [{ label, command: 'wg status', values: { about: 'since' }, answer: 'beside' }];
  return { lines: [sinceLine(found, at)], buttons };
}

/** Of the whole group, with the picture that was asked for or the presses that ask for one. */
async function whole(wanted: Wanted | undefined, ctx: Context): Promise<Reply> {
  if (wanted === undefined) {
    const reply = await overview({}, undefined, ctx);
    return { ...reply, buttons: [...(reply.buttons ?? []), ...pictureButtons] };
  }
  const picture = await statusPicture(wanted, await ctx.register.see(ctx.viewer), ctx);
  return { text: picture.caption, lines: [picture.alt], picture };
}

async function overview(scope: Scope, about: Param | undefined, ctx: Context): Promise<Reply> {
  const seen = await ctx.register.see(ctx.viewer);
  const found = scoped(seen, scope, ctx.register.reach);
  const inside = isCoordinator(ctx.viewer);
  const asks = waiting(inside ? found.pairs : []);
  const until = addDays(ctx.now, daysAhead).toISOString().slice(0, 10);
  const then = about === undefined ? await sinceThen(seen, ctx) : { lines: [], buttons: [] };
  const sections = await Promise.all([
    waitingItems(asks, ctx),
    rowSection('status.passed', inside ? passed(found, ctx.today) : [], ctx),
    rowSection('status.ahead', ahead(found, ctx.today, until), ctx),
    inside && about === undefined ? toBeConfirmed(ctx) : [],
  ]);
  const text =
    about === undefined ? message('status.intro', counts(found)) : message('status.about', { about, ...counts(found) });
  return {
    text,
    lines: [...then.lines, ...freshLine(found, ctx.now), ...waitingLine(asks)],
    items: sections.flat(),
    table: tableOf(linesOf(found, seen.met, ctx.register.reach)),
    buttons: then.buttons,
  };
}
