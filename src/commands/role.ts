/** `/wg-admin role`: roles, the scopes of coordinators, and suspension. */
import { defineCommand, type Role } from '../command.ts';
import type { Context } from '../context.ts';
import { giveOwnDigest } from '../digest/own.ts';
import { choice, flag } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { type Person, type Standing, speaksFor } from '../store/people.ts';
import { asPerson, noted } from './noted.ts';
import {
  command,
  fields,
  identityOf,
  letGo,
  nameOf,
  roles,
  scopeFields,
  scopeLines,
  scopeOf,
  thePerson,
} from './shared.ts';

interface Change {
  readonly role?: Role | undefined;
  readonly delegation?: string | undefined;
  readonly regions?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly suspended?: boolean | undefined;
}

export const adminRole = defineCommand({
  name: 'wg-admin role',
  summary: 'Give a person another role, say what a coordinator looks after, or suspend somebody',
  access: ['secretariat'],
  visibility: 'private',
  form: true,
  fields: {
    person: thePerson,
    role: choice({ label: 'Role', options: roles, position: 'word' }),
    delegation: fields.delegation,
    ...scopeFields,
    suspended: flag({ label: 'Suspended', hint: 'Reads public records alone and writes nothing' }),
  },
  check: ({ role, regions, topics, delegation, suspended }) => {
    const scoped = regions !== undefined || topics !== undefined;
    const nothing = role === undefined && delegation === undefined && suspended === undefined && !scoped;
    return {
      role: nothing ? message('field.missing') : undefined,
      regions: scoped && role !== undefined && role !== 'coordinator' ? message('role.scope') : undefined,
    };
  },
  async run({ person: typed, ...change }, ctx): Promise<Reply> {
    const known = await ctx.records.people.byIdentity(identityOf(typed, ctx));
    if (known === undefined) throw refuse('role.unknown', { person: typed, invite: command('wg-admin invite') });
    const wanted = wantedOf(change, known);
    if (change.suspended === true || (wanted !== undefined && wanted.role !== 'secretariat')) await letGo(known, ctx);
    await noted(asPerson(known._id), ctx, detailOf(change, wanted));
    const changed = wanted === undefined ? known : await give(known, wanted, ctx);
    await giveOwnDigest(ctx.records, changed, ctx.now);
    if (change.suspended !== undefined) await ctx.records.people.suspend(known._id, change.suspended);
    return { tone: 'good', text: said(changed, change), lines: scopeLines(changed.scope) };
  },
});

/** What they become, in codes. */
function detailOf({ suspended }: Change, wanted: Standing | undefined): string {
  const ended = suspended === undefined ? [] : [suspended ? 'suspended' : 'not suspended'];
  const role =
    wanted === undefined ? [] : [wanted.role, ...(wanted.delegation === undefined ? [] : [wanted.delegation])];
  return [...role, ...ended].join(' ');
}

const give = (known: Person, wanted: Standing, ctx: Context) =>
  ctx.records.people.recognise(known.identities[0] ?? '', { name: known.name, ...wanted }, ctx.now);

/** What they are to be, or undefined when their role is not touched. */
function wantedOf(change: Change, known: Person): Standing | undefined {
  const { role = known.role, regions, topics, delegation } = change;
  const scoped = regions !== undefined || topics !== undefined;
  if (change.role === undefined && delegation === undefined && !scoped) return undefined;
  if (scoped && role !== 'coordinator') throw refuse('role.scope.only', { name: known.name });
  if (!speaksFor(role)) return { role, scope: scopeOf(regions, topics) };
  const of = delegation ?? known.delegation;
  if (of === undefined) throw refuse('role.delegation', { role: message(`role.${role}`) });
  return { role, delegation: of };
}

function said({ name, role, delegation }: Person, { suspended }: Change): Message {
  if (suspended !== undefined) return message(suspended ? 'role.suspended.set' : 'role.suspended.ended', { name });
  const set = { name, role: message(`role.${role}`) };
  return delegation === undefined
    ? message('role.set', set)
    : message('role.set.delegation', { ...set, delegation: nameOf(delegation) });
}
