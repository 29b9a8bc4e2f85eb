/** `/wg-admin`: invitations, places and roles. */
import { defineCommand, type Role } from '../command.ts';
import type { Context } from '../context.ts';
import { fold } from '../domain/options.ts';
import { organisationId } from '../domain/participants.ts';
import { limits } from '../domain/records.ts';
import { choice, person, text } from '../fields.ts';
import { message, type Param } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { Invite, Person } from '../store/people.ts';
import { levels } from './digest.ts';
import { command, fields, keepOneSecretariat } from './shared.ts';

const roles = [
  { value: 'delegate', label: 'Delegate' },
  { value: 'coordinator', label: 'Coordinator' },
  { value: 'secretariat', label: 'Secretariat' },
  { value: 'observer', label: 'Observer' },
] as const;

/** Milliseconds an invitation is valid: 14 days. */
const validMs = 14 * 24 * 3_600_000;

const speaksFor = (role: Role) => role === 'delegate' || role === 'observer';
const nameOf = (delegation: string): Param => ({ name: 'delegation', id: delegation });

async function makeCode(invite: Pick<Invite, 'kind' | 'role' | 'delegation'>, ctx: Context) {
  const code = ctx.codes.draw();
  const expiresAt = new Date(ctx.now.getTime() + validMs);
  await ctx.records.invites.insert({ ...invite, _id: ctx.codes.hash(code), expiresAt, used: false });
  return { code, until: { at: expiresAt.toISOString() } };
}

export const adminInvite = defineCommand({
  name: 'wg-admin invite',
  summary: 'Make a one-time code that recognises one person',
  access: ['coordinator', 'secretariat'],
  visibility: 'private',
  form: true,
  fields: {
    delegation: { ...fields.delegation, position: 'rest' },
    role: choice({ label: 'As what', hint: 'Delegate when left out', options: roles }),
    name: text({ label: 'Organisation not on the list', max: limits.name }),
  },
  check: ({ delegation, name, role = 'delegate' }) => ({
    name: name !== undefined && fold(name) === '' ? message('invite.name') : undefined,
    delegation: speaksFor(role) && delegation === undefined && name === undefined ? message('invite.who') : undefined,
  }),
  async run({ delegation, name, role = 'delegate' }, ctx): Promise<Reply> {
    if (!speaksFor(role) && ctx.person?.role !== 'secretariat') throw refuse('invite.role');
    const of = !speaksFor(role) ? undefined : (delegation ?? (await keepOrganisation(name ?? '', ctx)));
    const { code, until } = await makeCode({ kind: 'person', role, delegation: of }, ctx);
    const made = { role: message(`role.${role}`), until, code };
    const text =
      of === undefined
        ? message('invite.code.role', made)
        : message('invite.code', { ...made, delegation: nameOf(of) });
    return { tone: 'good', text, lines: [message('invite.how', { code })] };
  },
});

/** An organisation that is not on the list of participants, under the name it was given first. */
async function keepOrganisation(name: string, ctx: Context): Promise<string> {
  const id = organisationId(fold(name).replaceAll(' ', '-').slice(0, 60));
  const row = await ctx.records.delegations.get(id);
  if (row === undefined) await ctx.records.delegations.put({ _id: id, name });
  ctx.organisations.set(id, row?.name ?? name);
  return id;
}

export const adminPlace = defineCommand({
  name: 'wg-admin place',
  summary: 'Make a code that admits a workspace or server; or set who reads this channel',
  access: ['coordinator', 'secretariat'],
  visibility: 'private',
  fields: { level: choice({ label: 'Who reads this channel', options: levels }) },
  async run({ level }, ctx): Promise<Reply> {
    if (level !== undefined) return setLevel(level, ctx);
    if (ctx.person?.role !== 'secretariat') throw refuse('access.role');
    const made = await makeCode({ kind: 'place' }, ctx);
    return { tone: 'good', text: message('place.code', made) };
  },
});

async function setLevel(level: (typeof levels)[number]['value'], ctx: Context): Promise<Reply> {
  const { channel } = ctx.where;
  if (channel === undefined) throw refuse('place.level.none');
  await ctx.records.channels.put({ _id: channel, level });
  const lines = [message(`digest.reader.${level}`)];
  return { tone: 'good', text: message('place.level', { level: message(`level.${level}`) }), lines };
}

export const adminRole = defineCommand({
  name: 'wg-admin role',
  summary: 'Give a person of the group another role',
  access: ['secretariat'],
  visibility: 'private',
  form: true,
  fields: {
    person: person({
      label: 'Person',
      hint: 'A mention, or an id such as local:amina',
      required: true,
      position: 'word',
    }),
    role: choice({ label: 'Role', required: true, options: roles, position: 'word' }),
    delegation: fields.delegation,
  },
  async run({ person: typed, role, delegation }, ctx): Promise<Reply> {
    const known = await ctx.records.people.byIdentity(identityOf(typed, ctx));
    if (known === undefined) throw refuse('role.unknown', { person: typed, invite: command('wg-admin invite') });
    await keepOneSecretariat(known, role, ctx);
    const of = speaksFor(role) ? (delegation ?? known.delegation) : undefined;
    if (speaksFor(role) && of === undefined) throw refuse('role.delegation', { role: message(`role.${role}`) });
    const as = { name: known.name, role, delegation: of };
    const changed = await ctx.records.people.recognise(known.identities[0] ?? '', as, ctx.now);
    return { tone: 'good', text: roleText(changed) };
  },
});

function roleText({ name, role, delegation }: Person) {
  const set = { name, role: message(`role.${role}`) };
  return delegation === undefined
    ? message('role.set', set)
    : message('role.set.delegation', { ...set, delegation: nameOf(delegation) });
}

/** The identity a mention or word stands for, where it was said. */
function identityOf(typed: string, { where }: Context): string {
  const mention = /^<@!?([A-Z0-9]+)(?:\|[^>]*)?>$/.exec(typed)?.[1];
  if (mention === undefined) return typed.includes(':') ? typed : `local:${typed}`;
  return where.place.startsWith('slack:') ? `${where.place}/${mention}` : `discord:${mention}`;
}

export const adminCommands = [adminInvite, adminPlace, adminRole];
