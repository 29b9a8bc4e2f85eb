/** `/wg profile`, `renew`, `link` and `handover`: for whom one speaks, and how that goes on. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { moveOwnDigest, turnOwnDigest } from '../digest/own.ts';
import { limits } from '../domain/records.ts';
import { overseesDelegation } from '../domain/visibility.ts';
import { choice, text } from '../fields.ts';
import { languageOptions } from '../i18n/choice.ts';
import { type Locale, type Message, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { InviteKind } from '../store/invites.ts';
import { type Person, speaksFor } from '../store/people.ts';
import type { Asked } from '../store/requests.ts';
import { firstScreen } from './brief.ts';
import { zoneField } from './digestfields.ts';
import { voiceOf } from './handed.ts';
import { whoLine } from './home.ts';
import { asPerson, noted } from './noted.ts';
import { answerButtons } from './recognition.ts';
import { command, fields, nameOf, notSuspended, speakingRole } from './shared.ts';

type Speaking = Pick<Asked, 'delegation' | 'role' | 'locale'>;

export const wgProfile = defineCommand({
  name: 'wg profile',
  summary: 'For whom you speak, and how to reach your delegation',
  access: 'anyone',
  visibility: 'private',
  form: true,
  fields: {
    delegation: fields.delegation,
    role: speakingRole,
    zone: { ...zoneField, label: 'Your time zone' },
    language: choice({ label: 'Your language', aliases: ['in'], options: languageOptions }),
    contact: text({
      label: 'Contact for introductions',
      hint: 'Handed over when both sides agreed',
      max: limits.contact,
    }),
  },
  async run({ delegation, role = 'delegate', zone, language, contact }, ctx): Promise<Reply> {
    notSuspended(ctx.person);
    const known = ctx.viewer.kind === 'stranger' ? undefined : ctx.person;
    const spoken = delegation === undefined ? undefined : await speakFor({ delegation, role, locale: language }, ctx);
    if (spoken?.kind === 'asked') return spoken.reply;
    const person = spoken?.person ?? known;
    if (person === undefined) throw refuse(ctx.trusted ? 'stranger.terminal' : 'stranger.chat');
    if (zone !== undefined) await keepZone(person._id, zone, ctx);
    if (language !== undefined) await keepLanguage(person._id, language, ctx);
    if (contact !== undefined && person.delegation !== undefined) await keepContact(person.delegation, contact, ctx);
    const now = { ...person, zone: zone ?? person.zone, locale: language ?? person.locale };
    if (spoken !== undefined) return recognised(now, ctx);
    if ((zone ?? language ?? contact) === undefined) return shown(person, ctx);
    return { tone: 'good', text: message('profile.updated') };
  },
});

/** What comes to them of its own accord comes by that clock from now on. */
async function keepZone(person: string, zone: string, ctx: Context): Promise<void> {
  await ctx.records.people.change(person, { zone });
  await moveOwnDigest(ctx.records, person, zone, ctx.now);
}

/** Everything comes to them in it from now on: answers, notices and what they are sent of a digest. */
async function keepLanguage(person: string, locale: Locale, ctx: Context): Promise<void> {
  await ctx.records.people.change(person, { locale });
  await turnOwnDigest(ctx.records, person, locale);
  await ctx.met?.();
}

type Spoken =
  | { readonly kind: 'recognised'; readonly person: Person }
  | { readonly kind: 'asked'; readonly reply: Reply };

/** On the terminal and in open places a profile counts at once; elsewhere a coordinator confirms it. Nobody gives themselves more than delegate or observer. */
async function speakFor(wanted: Speaking, ctx: Context): Promise<Spoken> {
  const { person, viewer } = ctx;
  const known = viewer.kind === 'stranger' ? undefined : person;
  if (known !== undefined && !speaksFor(known.role))
    throw refuse('profile.role', { role: message(`role.${known.role}`) });
  if (known?.delegation === wanted.delegation && known.role === wanted.role && !ctx.trusted)
    return { kind: 'recognised', person: known };
  if (!ctx.trusted && !(await isOpen(ctx))) return { kind: 'asked', reply: await ask(wanted, ctx) };
  const as = { name: ctx.who.name, ...wanted };
  const recognised = await ctx.records.people.recognise(ctx.who.id, as, ctx.now);
  await noted(asPerson(recognised._id), ctx, `${wanted.role} ${wanted.delegation}`, recognised._id);
  return { kind: 'recognised', person: recognised };
}

async function isOpen(ctx: Context): Promise<boolean> {
  return (await ctx.records.places.get(ctx.where.place))?.recognition === 'open';
}

/** Stores who says for whom they speak, and tells the coordinators in scope; asked again, it tells nobody twice. */
async function ask({ delegation, role, locale }: Speaking, ctx: Context): Promise<Reply> {
  const { requests } = ctx.records;
  const { id: identity, name } = ctx.who;
  const inCare = await ctx.notices.carers((viewer) => overseesDelegation(viewer, delegation), ctx.now);
  const waits = await requests.open(identity, ctx.now);
  const same = waits?.delegation === delegation && waits.role === role && (locale ?? waits.locale) === waits.locale;
  const zone = ctx.who.zone;
  const said = { ...(locale !== undefined && { locale }) };
  const request = same ? waits : await requests.ask({ _id: identity, name, delegation, role, zone, ...said }, ctx.now);
  const asked = { delegation: nameOf(delegation), role: message(`role.${role}`) };
  if (!same) {
    const told = { text: message('notice.recognise', { ...asked, name, identity }), buttons: answerButtons(request) };
    const id = `recognise|${identity}|${delegation}|${role}|${ctx.today}`;
    await ctx.notices.coordinators(id, told, ctx.now, (viewer) => overseesDelegation(viewer, delegation));
  }
  const until = { at: request.expiresAt.toISOString() };
  const list = inCare.map((person) => person.name).sort();
  return {
    tone: 'good',
    text: message('request.sent', { ...asked, until }),
    lines: [message('request.who', { names: { list: list.slice(0, 10) } })],
  };
}

export async function keepContact(delegation: string, contact: string, ctx: Context): Promise<void> {
  await noted(delegation, ctx, 'contact');
  const row = await ctx.records.delegations.get(delegation);
  await ctx.records.delegations.put({ ...row, _id: delegation, contact });
}

function recognised(person: Person, ctx: Context): Promise<Reply> {
  const saved = { delegation: nameOf(person.delegation ?? ''), role: message(`role.${person.role}`) };
  return firstScreen(message('profile.saved', saved), person, ctx);
}

async function shown(person: Person, ctx: Context): Promise<Reply> {
  const own = person.delegation;
  const lines = [languageLine(ctx)];
  if (own === undefined) return { text: whoLine(ctx), lines };
  const row = await ctx.records.delegations.get(own);
  const contact = row?.contact ?? message('profile.none');
  const who = { name: person.name, role: message(`role.${person.role}`), delegation: nameOf(own) };
  return { text: message('profile.shown', { ...who, zone: person.zone ?? 'UTC', contact }), lines };
}

/** In which language they are spoken to, and how they choose another. */
function languageLine(ctx: Context): Message {
  const language = { name: 'language', id: voiceOf(ctx).locale } as const;
  return message('profile.language', { language, change: command('wg profile', 'language:') });
}

/** The person who speaks; access has seen to it that there is one. */
function self({ person }: Context): Person {
  if (person === undefined) throw refuse('access.role');
  return person;
}

export const wgRenew = defineCommand({
  name: 'wg renew',
  summary: 'Renew your recognition for twelve months',
  access: 'recognised',
  visibility: 'private',
  fields: {},
  async run(_input, ctx): Promise<Reply> {
    await noted(asPerson(self(ctx)._id), ctx);
    const renewed = await ctx.records.people.renew(self(ctx)._id, ctx.now);
    const until = { at: (renewed?.recognisedUntil ?? ctx.now).toISOString() };
    return { tone: 'good', text: message('renew.done', { until }) };
  },
});

/** A code of a kind that a person has one of at a time: a new one ends the former. */
async function ownCode(kind: Extract<InviteKind, 'link' | 'handover'>, ctx: Context) {
  const { _id: key, role, delegation, scope } = self(ctx);
  await noted(asPerson(key), ctx);
  await ctx.records.invites.end(kind, key);
  const { code, expiresAt } = await ctx.records.invites.make(
    { kind, person: key, role, delegation, scope },
    ctx.codes,
    ctx.now,
  );
  return { code, until: { at: expiresAt.toISOString() } };
}

export const wgLink = defineCommand({
  name: 'wg link',
  summary: 'Make a code with which you join from another platform or workspace as well',
  access: 'recognised',
  visibility: 'private',
  secret: true,
  fields: {},
  async run(_input, ctx): Promise<Reply> {
    const made = await ownCode('link', ctx);
    return { tone: 'good', text: message('link.code', made), lines: [message('link.how', { code: made.code })] };
  },
});

export const wgHandover = defineCommand({
  name: 'wg handover',
  summary: 'Make a code for your successor; your own recognition ends when it is used',
  access: 'recognised',
  visibility: 'private',
  secret: true,
  fields: {},
  async run(_input, ctx): Promise<Reply> {
    const { role } = self(ctx);
    const made = await ownCode('handover', ctx);
    const text = message('handover.code', { ...made, role: message(`role.${role}`) });
    return { tone: 'good', text, lines: [message('handover.how', { code: made.code })] };
  },
});

export const peopleCommands = [wgProfile, wgRenew, wgLink, wgHandover];
