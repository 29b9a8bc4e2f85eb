/** `/wg why`: why a record was announced somewhere or not, and why a need and an offer were suggested to each other or not. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import type { Target } from '../digest/reader.ts';
import { explain } from '../digest/why.ts';
import { isCoordinator } from '../domain/visibility.ts';
import { record, text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Item, Reply } from '../reply.ts';
import { command, none } from './shared.ts';
import { beside, reasonLine } from './whylines.ts';
import { pairLines } from './whypair.ts';

interface Rest {
  /** The other record: `O-112`. */
  readonly other?: string;
  /** `here`, `me` or a channel as it was typed. */
  readonly place?: string;
}

const anId = /^([nofm])[-–]?(\d{1,9})$/i;
const aChannel = /^(?:<#([A-Z0-9]+)(?:\|[^>]*)?>|[a-z]+:\S+)$/;

/** Reads what follows the id: another id, a place, in either order; or what is wrong with it. */
function readRest(typed = ''): Rest | Message {
  const read: { other?: string; place?: string } = {};
  for (const word of typed.split(/\s+/).filter((each) => each !== '')) {
    const id = anId.exec(word);
    const isPlace = ['here', 'me'].includes(word.toLowerCase()) || aChannel.test(word);
    if (id === null && !isPlace) return message('why.rest', { word });
    const key = id === null ? 'place' : 'other';
    if (read[key] !== undefined) return message('why.rest.twice');
    read[key] = id === null ? word : `${id[1]?.toUpperCase()}-${Number(id[2])}`;
  }
  return read;
}

interface Place {
  readonly title: Message;
  readonly target: Target;
}

const mine = (ctx: Context): Place => ({ title: message('why.me'), target: { person: ctx.person?._id } });
const here = (channel: string): Place => ({ title: message('why.here'), target: { channel } });

function channelOf(typed: string, { where }: Context): string {
  const mention = aChannel.exec(typed)?.[1];
  if (mention === undefined) return typed;
  return where.place.startsWith('slack:') ? `${where.place}/${mention}` : `discord:${mention}`;
}

/** Where it is asked about: as it was said, else for the asker and the channel it is asked in. */
function placesFor(typed: string | undefined, ctx: Context): Place[] {
  const { channel } = ctx.where;
  if (typed === undefined) return [mine(ctx), ...(channel === undefined ? [] : [here(channel)])];
  if (typed.toLowerCase() === 'me') return [mine(ctx)];
  if (typed.toLowerCase() === 'here') {
    if (channel === undefined) throw refuse('digest.channel.none');
    return [here(channel)];
  }
  const target = { channel: channelOf(typed, ctx) };
  return [{ title: message('why.channel', { channel: target.channel }), target }];
}

/** Others than coordinators are told of the channel they are in, unless coordinators alone read it; any other is one without a digest. */
async function mayAsk({ channel }: Target, ctx: Context): Promise<boolean> {
  if (channel === undefined || isCoordinator(ctx.viewer)) return true;
  return channel === ctx.where.channel && (await ctx.records.channels.get(channel))?.level !== 'coordinators';
}

interface Standing {
  readonly status: Message;
}

/** How it stands as the asker sees it. @throws Refusal for what they may not see, as for what does not exist */
async function standingOf(id: string, { records, viewer }: Context): Promise<Standing> {
  const { needs, offers, followUps, matches } = records;
  const letter = id.charAt(0);
  if (letter === 'M') {
    const match = await matches.get(viewer, id);
    if (match === undefined) throw none(id, 'match list');
    return { status: message(match.state === 'gone' ? 'match.state.ended' : `match.state.${match.state}`) };
  }
  const of = { N: [needs, 'need list'], O: [offers, 'offer list'], F: [followUps, 'followup list'] } as const;
  const [repository, list] = of[letter as keyof typeof of] ?? of.N;
  const found = await repository.get(viewer, id);
  if (found === undefined) throw none(id, list);
  return { status: message(`status.${found.status}`) };
}

async function itemFor({ title, target }: Place, id: string, status: Message, ctx: Context): Promise<Item> {
  const reason = (await mayAsk(target, ctx))
    ? await explain(ctx.records, target, id, ctx.now)
    : ({ cause: 'never' } as const);
  return { title, lines: [reasonLine(reason, { id, target, status }), ...(await beside(reason, target, ctx))] };
}

/** A need and an offer, in whichever order they were given. @throws Refusal */
async function pairItem(one: string, other: string, ctx: Context): Promise<Item> {
  const example = command('wg why', 'N-47 O-112');
  const ids = [one, other].sort();
  const [needId = '', offerId = ''] = ids;
  if (ids.some((id) => !/^[NO]/.test(id))) throw refuse('why.kinds.match', { example });
  for (const id of [one, other]) await standingOf(id, ctx);
  if (!needId.startsWith('N') || !offerId.startsWith('O')) throw refuse('why.kinds', { example });
  const need = await ctx.records.needs.get(ctx.viewer, needId);
  const offer = await ctx.records.offers.get(ctx.viewer, offerId);
  if (need === undefined) throw none(needId, 'need list');
  if (offer === undefined) throw none(offerId, 'offer list');
  return { title: message('why.pair', { need: needId, offer: offerId }), lines: await pairLines({ need, offer }, ctx) };
}

/** The two of a match, where it was asked about by its id; as far as the asker reads both. */
async function matchItems(id: string, ctx: Context): Promise<Item[]> {
  const match = await ctx.records.matches.get(ctx.viewer, id);
  const need = await ctx.records.needs.get(ctx.viewer, match?.need._id ?? '');
  const offer = await ctx.records.offers.get(ctx.viewer, match?.offer._id ?? '');
  if (need === undefined || offer === undefined) return [];
  const title = message('why.pair', { need: need._id, offer: offer._id });
  return [{ title, lines: await pairLines({ need, offer }, ctx) }];
}

export const wgWhy = defineCommand({
  name: 'wg why',
  summary: 'Why a record was announced or suggested, or not',
  access: 'recognised',
  visibility: 'private',
  repeatable: true,
  fields: {
    about: record({ label: 'Which one', hint: 'Such as N-47', required: true, prefixes: 'NOFM', position: 'word' }),
    rest: text({
      label: 'With which other, or where',
      hint: 'Another id such as O-112; or here, me, a channel',
      aliases: ['with', 'where'],
      max: 100,
      position: 'rest',
    }),
  },
  check({ rest }) {
    const read = readRest(rest);
    return { rest: 'key' in read ? read : undefined };
  },
  async run({ about: id, rest }, ctx): Promise<Reply> {
    const read = readRest(rest);
    const { other, place }: Rest = 'key' in read ? {} : read;
    const text = message('why.title', { id });
    const { status } = await standingOf(id, ctx);
    const pair = other === undefined ? [] : [await pairItem(id, other, ctx)];
    if (other !== undefined && place === undefined) return { text, items: pair };
    const places = placesFor(place, ctx).map((each) => itemFor(each, id, status, ctx));
    const of = id.startsWith('M-') && other === undefined ? await matchItems(id, ctx) : pair;
    return { text, items: [...of, ...(await Promise.all(places))] };
  },
});
