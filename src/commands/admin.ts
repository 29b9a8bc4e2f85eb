/** `/wg-admin`: invitations and places. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { settleChannel } from '../digest/channel.ts';
import { fold } from '../domain/options.ts';
import { organisationId } from '../domain/participants.ts';
import { limits } from '../domain/records.ts';
import { overseesDelegation } from '../domain/visibility.ts';
import { choice, text } from '../fields.ts';
import { languageOptions } from '../i18n/choice.ts';
import { type Locale, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { Invite } from '../store/invites.ts';
import { speaksFor } from '../store/people.ts';
import { levels } from './digest.ts';
import { noted } from './noted.ts';
import { recognitionCommands } from './recognition.ts';
import { adminRelease } from './release.ts';
import { adminRole } from './role.ts';
import { fields, mayOpen, nameOf, roles, scopeFields, scopeLines, scopeOf } from './shared.ts';

async function makeCode(invite: Pick<Invite, 'kind' | 'role' | 'delegation' | 'scope'>, ctx: Context) {
  await noted(invite.delegation ?? invite.kind, ctx, invite.role);
  const { code, expiresAt } = await ctx.records.invites.make(invite, ctx.codes, ctx.now);
  return { code, until: { at: expiresAt.toISOString() } };
}

export const adminInvite = defineCommand({
  name: 'wg-admin invite',
  summary: 'Make a one-time code that recognises one person',
  access: ['coordinator', 'secretariat'],
  visibility: 'private',
  secret: true,
  form: true,
  fields: {
    delegation: { ...fields.delegation, position: 'rest' },
    role: choice({ label: 'As what', hint: 'Delegate when left out', options: roles }),
    name: text({ label: 'Organisation not on the list', max: limits.name }),
    ...scopeFields,
  },
  check: ({ delegation, name, role = 'delegate', regions, topics }) => ({
    name: name !== undefined && fold(name) === '' ? message('invite.name') : undefined,
    delegation: speaksFor(role) && delegation === undefined && name === undefined ? message('invite.who') : undefined,
    regions: role !== 'coordinator' && (regions ?? topics) !== undefined ? message('role.scope') : undefined,
  }),
  async run({ delegation, name, role = 'delegate', regions, topics }, ctx): Promise<Reply> {
    if (!speaksFor(role) && ctx.person?.role !== 'secretariat') throw refuse('invite.role');
    const wanted = delegation ?? idOf(name ?? '');
    if (speaksFor(role) && !overseesDelegation(ctx.viewer, wanted)) throw refuse('invite.scope');
    const of = !speaksFor(role) ? undefined : (delegation ?? (await keepOrganisation(name ?? '', ctx)));
    const scope = scopeOf(regions, topics);
    const { code, until } = await makeCode({ kind: 'person', role, delegation: of, scope }, ctx);
    const made = { role: message(`role.${role}`), until, code };
    const text =
      of === undefined
        ? message('invite.code.role', made)
        : message('invite.code', { ...made, delegation: nameOf(of) });
    return { tone: 'good', text, lines: [...scopeLines(scope), message('invite.how', { code })] };
  },
});

const idOf = (name: string) => organisationId(fold(name).replaceAll(' ', '-').slice(0, 60));

/** An organisation that is not on the list of participants, under the name it was given first. */
async function keepOrganisation(name: string, ctx: Context): Promise<string> {
  const id = idOf(name);
  const row = await ctx.records.delegations.get(id);
  if (row?.name === undefined) await ctx.records.delegations.put({ ...row, _id: id, name });
  ctx.organisations.set(id, row?.name ?? name);
  return id;
}

export const adminPlace = defineCommand({
  name: 'wg-admin place',
  summary: 'Make a code that admits a workspace or server; or set how this place is trusted',
  access: ['coordinator', 'secretariat'],
  visibility: 'private',
  secret: true,
  fields: {
    level: choice({ label: 'Who reads this channel', options: levels }),
    recognition: choice({
      label: 'Recognition in this workspace or server',
      options: [
        { value: 'open', label: 'Open: whoever says for whom they speak counts at once' },
        { value: 'confirmed', label: 'Confirmed: a coordinator or a code recognises' },
      ],
    }),
    language: choice({ label: 'Language of posts in this channel', options: languageOptions }),
  },
  async run({ level, recognition, language }, ctx): Promise<Reply> {
    if (level !== undefined) mayOpen(level, ctx);
    const secretariat = ctx.person?.role === 'secretariat';
    if (recognition !== undefined && !secretariat) throw refuse('access.role');
    if (recognition !== undefined) await setRecognition(recognition, ctx);
    if (level !== undefined) return setLevel(level, language, ctx);
    if (language !== undefined) return setLanguage(language, ctx);
    if (recognition !== undefined) return { tone: 'good', text: message(`place.recognition.${recognition}`) };
    if (!secretariat) throw refuse('access.role');
    const made = await makeCode({ kind: 'place' }, ctx);
    return { tone: 'good', text: message('place.code', made) };
  },
});

async function setRecognition(recognition: 'open' | 'confirmed', ctx: Context): Promise<void> {
  const place = await ctx.records.places.change(ctx.where.place, { $set: { recognition } });
  if (place === undefined) throw refuse('place.recognition.none');
  await noted(ctx.where.place, ctx, recognition);
}

type Level = (typeof levels)[number]['value'];

/** The channel in which it is said; what is settled for it is noted. */
async function channelHere(settled: string, ctx: Context) {
  const { channel, place } = ctx.where;
  if (channel === undefined) throw refuse('place.level.none');
  await noted(channel, ctx, settled);
  return { channel, place };
}

async function setLevel(level: Level, locale: Locale | undefined, ctx: Context): Promise<Reply> {
  const here = await channelHere(level, ctx);
  await settleChannel(ctx.records, here, { level });
  const spoken = locale === undefined ? [] : [(await setLanguage(locale, ctx)).text];
  const lines = [message(`digest.reader.${level}`), ...spoken];
  return { tone: 'good', text: message('place.level', { level: message(`level.${level}`) }), lines };
}

async function setLanguage(locale: Locale, ctx: Context): Promise<Reply> {
  await settleChannel(ctx.records, await channelHere(locale, ctx), { locale });
  await ctx.met?.();
  return { tone: 'good', text: message('place.language', { language: { name: 'language', id: locale } }) };
}

export const adminCommands = [adminInvite, adminPlace, adminRole, ...recognitionCommands, adminRelease];
