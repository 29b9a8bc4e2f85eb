/** `/wg`: home, profile, joining, and help. */
import { type Command, defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { isZone } from '../domain/periods.ts';
import { limits } from '../domain/records.ts';
import { choice, code, text } from '../fields.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import { matchItem } from '../matchviews.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { Invite, Person } from '../store/people.ts';
import { usageOf } from '../surfaces/words.ts';
import { command, fields, keepOneSecretariat } from './shared.ts';

const nameOf = (delegation: string): Param => ({ name: 'delegation', id: delegation });

function whoLine(ctx: Context): Message {
  const { person, viewer } = ctx;
  if (person === undefined || viewer.kind === 'stranger') return message('home.stranger', { name: ctx.who.name });
  const who = { name: person.name, role: message(`role.${person.role}`) };
  if (person.delegation === undefined) return message('home.who.role', who);
  return message('home.who', { ...who, delegation: nameOf(person.delegation) });
}

export const wgHome = defineCommand({
  name: 'wg',
  summary: 'Home: who you are, and what waits for you',
  access: 'anyone',
  visibility: 'private',
  fields: {},
  async run(_input, ctx): Promise<Reply> {
    const next = message('home.next', {
      add: command('need add'),
      offer: command('offer add'),
      help: command('wg help'),
    });
    if (ctx.viewer.kind === 'stranger') {
      return { text: whoLine(ctx), footer: [message(ctx.trusted ? 'stranger.terminal' : 'stranger.chat')] };
    }
    const own = ctx.person?.delegation;
    if (own === undefined) return { text: whoLine(ctx), footer: [next] };
    const { lines, items } = await waiting(own, ctx);
    return { text: whoLine(ctx), lines, items, footer: [next] };
  },
});

async function waiting(own: string, ctx: Context) {
  const { needs, offers, matches } = ctx.records;
  const [ofNeeds, ofOffers, found] = await Promise.all([
    needs.count(ctx.viewer, { owners: own, status: { $in: ['open', 'in progress', 'partly covered'] } }),
    offers.count(ctx.viewer, { owners: own, status: { $in: ['open', 'planned'] } }),
    matches.list(ctx.viewer, { $or: [{ requester: own }, { provider: own }], state: { $in: ['suggested', 'asked'] } }),
  ]);
  const counts = {
    needs: message('status.needs', { count: ofNeeds }),
    offers: message('status.offers', { count: ofOffers }),
    matches: message('home.matches', { count: found.filter(({ state }) => state === 'suggested').length }),
  };
  const toAnswer = found.filter(({ state, side }) => state === 'asked' && side === 'provider');
  const lines = [message('home.mine', counts), message(toAnswer.length > 0 ? 'home.waiting' : 'home.nothing')];
  return { lines, items: toAnswer.slice(0, 5).map((match) => matchItem(match)) };
}

export const wgProfile = defineCommand({
  name: 'wg profile',
  summary: 'For whom you speak, and how to reach your delegation',
  access: 'anyone',
  visibility: 'private',
  fields: {
    delegation: fields.delegation,
    role: choice({
      label: 'As what',
      options: [
        { value: 'delegate', label: 'Delegate' },
        { value: 'observer', label: 'Observer' },
      ],
    }),
    zone: text({ label: 'Your time zone', hint: 'Such as Africa/Dakar', max: 60 }),
    contact: text({
      label: 'Contact for introductions',
      hint: 'Handed over when both sides agreed',
      max: limits.contact,
    }),
  },
  check: ({ zone }) => ({ zone: zone !== undefined && !isZone(zone) ? message('digest.zone') : undefined }),
  async run({ delegation, role = 'delegate', zone, contact }, ctx): Promise<Reply> {
    const known = ctx.viewer.kind === 'stranger' ? undefined : ctx.person;
    const person = delegation === undefined ? known : await speakFor(delegation, role, ctx);
    if (person === undefined) throw refuse(ctx.trusted ? 'stranger.terminal' : 'stranger.chat');
    if (zone !== undefined) await ctx.records.people.change(person._id, { zone });
    const own = person.delegation;
    if (contact !== undefined && own !== undefined) await keepContact(own, contact, ctx);
    if (delegation !== undefined) return recognised(person);
    return zone === undefined && contact === undefined
      ? shown(person, ctx)
      : { tone: 'good', text: message('profile.updated') };
  },
});

/** On the terminal a profile counts at once; elsewhere a delegation is confirmed with a code. Nobody gives themselves more than delegate or observer. */
async function speakFor(delegation: string, role: 'delegate' | 'observer', ctx: Context): Promise<Person> {
  const { person, viewer } = ctx;
  if (!ctx.trusted) throw refuse('profile.code');
  const higher = person?.role === 'coordinator' || person?.role === 'secretariat';
  if (person !== undefined && higher && viewer.kind !== 'stranger') {
    throw refuse('profile.role', { role: message(`role.${person.role}`) });
  }
  return ctx.records.people.recognise(ctx.who.id, { name: ctx.who.name, role, delegation }, ctx.now);
}

async function keepContact(delegation: string, contact: string, ctx: Context): Promise<void> {
  const row = await ctx.records.delegations.get(delegation);
  await ctx.records.delegations.put({ ...row, _id: delegation, contact });
}

function recognised(person: Person): Reply {
  const saved = { delegation: nameOf(person.delegation ?? ''), role: message(`role.${person.role}`) };
  const add = command(person.role === 'observer' ? 'offer add' : 'need add');
  return { tone: 'good', text: message('profile.saved', saved), footer: [message('profile.next', { add })] };
}

async function shown(person: Person, ctx: Context): Promise<Reply> {
  const own = person.delegation;
  if (own === undefined) return { text: whoLine(ctx) };
  const row = await ctx.records.delegations.get(own);
  const contact = row?.contact ?? message('profile.none');
  const who = { name: person.name, role: message(`role.${person.role}`), delegation: nameOf(own) };
  return { text: message('profile.shown', { ...who, zone: person.zone ?? 'UTC', contact }) };
}

export const wgJoin = defineCommand({
  name: 'wg join',
  summary: 'Join with the code you were given, or admit this place with its code',
  access: 'anyone',
  visibility: 'private',
  outside: true,
  fields: { code: code({ label: 'Code', required: true, position: 'rest' }) },
  async run({ code: typed }, ctx): Promise<Reply> {
    const id = ctx.codes.hash(typed);
    const invite = await ctx.records.invites.get(id);
    if (invite === undefined) throw refuse('join.bad');
    if (invite.kind === 'place' && !ctx.where.place.includes(':')) throw refuse('join.place.here');
    if (invite.kind === 'person' && !(await admitted(ctx))) throw refuse('place.unknown');
    if (invite.kind === 'person') await keepOneSecretariat(ctx.person, invite.role ?? 'delegate', ctx);
    const taken = await ctx.records.invites.change(
      id,
      { $set: { used: true } },
      { used: false, expiresAt: { $gt: ctx.now } },
    );
    if (taken === undefined) throw refuse('join.bad');
    return taken.kind === 'place' ? joinPlace(ctx) : joinPerson(taken, ctx);
  },
});

async function admitted(ctx: Context): Promise<boolean> {
  const direct = !ctx.where.place.includes(':');
  return direct || (await ctx.records.places.get(ctx.where.place)) !== undefined;
}

async function joinPlace(ctx: Context): Promise<Reply> {
  await ctx.records.places.put({ _id: ctx.where.place, admittedAt: ctx.now });
  return { tone: 'good', text: message('join.place') };
}

async function joinPerson(invite: Invite, ctx: Context): Promise<Reply> {
  const { role = 'delegate', delegation } = invite;
  const person = await ctx.records.people.recognise(ctx.who.id, { name: ctx.who.name, role, delegation }, ctx.now);
  const who = { name: person.name, role: message(`role.${role}`) };
  const text =
    delegation === undefined
      ? message('join.person.role', who)
      : message('join.person', { ...who, delegation: nameOf(delegation) });
  return { tone: 'good', text, footer: [message('profile.next', { add: command('wg') })] };
}

/** The lines of help, by role: what one types most. */
const basics = ['need add', 'offer add', 'match list', 'followup list', 'digest subscribe', 'wg status'];
const manages = ['wg-admin invite', 'wg-admin place', 'wg-admin role'];

export const wgHelp = defineCommand({
  name: 'wg help',
  summary: 'What you can type; with a command, its details',
  access: 'anyone',
  visibility: 'private',
  fields: { about: text({ label: 'Command', max: 60, position: 'rest' }) },
  async run({ about }, ctx): Promise<Reply> {
    if (about !== undefined) return details(about, ctx);
    const { role } = ctx.person ?? {};
    const names = role === 'coordinator' || role === 'secretariat' ? [...basics, ...manages] : basics;
    const lines = names.flatMap((name) => ctx.commands.filter((each) => each.name === name).map(helpLine));
    return { text: message('help.intro'), lines, footer: [message('help.more')] };
  },
});

function helpLine({ name, summary }: Command): Message {
  return message('help.line', { command: command(name), summary: { label: `${name}.summary`, text: summary } });
}

function details(about: string, ctx: Context): Reply {
  const word = about.replace(/^\//, '').toLowerCase();
  const found = ctx.commands.find(({ name }) => name === word);
  if (found !== undefined) return { text: helpLine(found), lines: fieldLines(found), footer: usage(found) };
  const ofNoun = ctx.commands.filter(({ noun }) => noun === word);
  if (ofNoun.length > 0)
    return { text: message('help.intro'), lines: ofNoun.map(helpLine), footer: [message('help.more')] };
  throw refuse('help.none', { word: about, help: command('wg help') });
}

const usage = (found: Command) => [message('problem.usage', { usage: usageOf(found) })];

function fieldLines(found: Command): Message[] {
  return Object.entries(found.fields).map(([key, field]) => {
    const shown: Param = { label: `${found.name}.${key}`, text: field.label };
    const label = field.required ? message('help.required', { text: shown }) : shown;
    const hint =
      field.hint === undefined
        ? ''
        : message('help.hint', { hint: { label: `${found.name}.${key}.hint`, text: field.hint } });
    return message('help.field', { key, label, hint });
  });
}

export const wgCommands = [wgHome, wgProfile, wgJoin, wgHelp];
