/** `/wg join`: what a one-time code does, by its kind. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { code } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { Invite } from '../store/invites.ts';
import { type Person, type Standing, viewerOf } from '../store/people.ts';
import { firstScreen } from './brief.ts';
import { asPerson, noted } from './noted.ts';
import { keepOneSecretariat, letGo, nameOf, notSuspended } from './shared.ts';

interface Kind {
  /** Refuses before the code is used up. */
  may(invite: Invite, ctx: Context): Promise<void>;
  carryOut(invite: Invite, ctx: Context): Promise<Reply>;
}

const isDirect = ({ where }: Context) => !where.place.includes(':');

async function admitted(ctx: Context): Promise<void> {
  if (isDirect(ctx) || (await ctx.records.places.get(ctx.where.place)) !== undefined) return;
  throw refuse('place.unknown');
}

async function admit(ctx: Context): Promise<void> {
  const former = await ctx.records.places.get(ctx.where.place);
  if (former !== undefined) return;
  await noted(ctx.where.place, ctx);
  await ctx.records.places.put({ _id: ctx.where.place, admittedAt: ctx.now });
}

/** Recognises whoever typed the code, and shows them where they arrive. */
async function welcome(standing: Standing, ctx: Context): Promise<Reply> {
  if (standing.role !== 'secretariat') await letGo(ctx.person, ctx);
  const person = await ctx.records.people.recognise(ctx.who.id, { name: ctx.who.name, ...standing }, ctx.now);
  const as = person.delegation === undefined ? person.role : `${person.role} ${person.delegation}`;
  await noted(asPerson(person._id), ctx, as, person._id);
  const who = { name: person.name, role: message(`role.${person.role}`) };
  const text =
    person.delegation === undefined
      ? message('join.person.role', who)
      : message('join.person', { ...who, delegation: nameOf(person.delegation) });
  return firstScreen(text, person, ctx);
}

const standingOf = ({ role = 'delegate', delegation, scope }: Invite): Standing => ({ role, delegation, scope });

const forPerson: Kind = {
  async may(invite, ctx) {
    await admitted(ctx);
    notSuspended(ctx.person);
    await keepOneSecretariat(ctx.person, invite.role ?? 'delegate', ctx);
  },
  carryOut: (invite, ctx) => welcome(standingOf(invite), ctx),
};

const forPlace: Kind = {
  async may(_invite, ctx) {
    if (isDirect(ctx)) throw refuse('join.place.here');
  },
  async carryOut(_invite, ctx) {
    await admit(ctx);
    return { tone: 'good', text: message('join.place') };
  },
};

/** Whoever made the code, as long as the group knows them. */
async function makerOf({ person: key = '' }: Invite, ctx: Context): Promise<Person> {
  const maker = await ctx.records.people.get(key);
  if (maker === undefined || viewerOf(maker, ctx.now).kind === 'stranger') throw refuse('join.bad');
  return maker;
}

const link: Kind = {
  async may(invite, ctx) {
    await admitted(ctx);
    notSuspended(ctx.person);
    const maker = await makerOf(invite, ctx);
    if (maker._id === ctx.person?._id) throw refuse('link.same');
    await keepOneSecretariat(ctx.person, maker.role, ctx);
  },
  async carryOut(invite, ctx) {
    const { person, former } = await ctx.records.people.link(ctx.who.id, invite.person ?? '');
    if (person === undefined) throw refuse('join.bad');
    await noted(asPerson(person._id), ctx, 'link', person._id);
    if (former !== undefined && former.identities.length === 1) await merge(former, person, ctx);
    const name = person.name;
    return firstScreen(message('link.joined', { name, role: message(`role.${person.role}`) }), person, ctx);
  },
};

/** Somebody was recognised twice: what came to the one comes to the other, and one role is left. */
async function merge(former: Person, person: Person, ctx: Context): Promise<void> {
  if (former._id === person._id) return;
  await ctx.records.subscriptions.inherit(former._id, person._id, ctx.now);
  await letGo(former, ctx);
  await noted(asPerson(former._id), ctx, 'ended', person._id);
  await ctx.records.people.end(former._id, ctx.now);
}

const handover: Kind = {
  async may(invite, ctx) {
    await admitted(ctx);
    notSuspended(ctx.person);
    const maker = await makerOf(invite, ctx);
    if (maker._id === ctx.person?._id) throw refuse('handover.self');
    // it hands over what they had when they made it, and nothing they were given since
    if (maker.role !== invite.role || maker.delegation !== invite.delegation) throw refuse('join.bad');
    await keepOneSecretariat(ctx.person, maker.role, ctx);
  },
  async carryOut(invite, ctx) {
    const key = invite.person ?? '';
    const welcomed = await welcome(standingOf(invite), ctx);
    await noted(asPerson(key), ctx, 'ended');
    await ctx.records.people.letGo(key, ctx.now);
    await ctx.records.people.end(key, ctx.now);
    const told = { text: message('notice.handover', { name: ctx.who.name }) };
    await ctx.notices.person(key, `handover|${invite._id}|${ctx.today}`, told, ctx.now);
    return welcomed;
  },
};

const claim: Kind = {
  async may(_invite, ctx) {
    notSuspended(ctx.person);
    if ((await ctx.records.people.inRoles(['secretariat'], ctx.now)).length > 0) throw refuse('join.bad');
  },
  async carryOut(_invite, ctx) {
    if (!isDirect(ctx)) await admit(ctx);
    return welcome({ role: 'secretariat' }, ctx);
  },
};

const kinds: Readonly<Record<Invite['kind'], Kind>> = { person: forPerson, place: forPlace, link, claim, handover };

export const wgJoin = defineCommand({
  name: 'wg join',
  summary: 'Join with the code you were given, or admit this place with its code',
  access: 'anyone',
  visibility: 'private',
  outside: true,
  fields: { code: code({ label: 'Code', required: true, position: 'rest' }) },
  async run({ code: typed }, ctx): Promise<Reply> {
    const { invites } = ctx.records;
    const checked = await invites.check(typed, ctx.who.id, ctx.codes, ctx.now);
    if (checked.kind === 'wait') throw refuse('join.wait', { count: checked.minutes });
    if (checked.kind === 'wrong') throw refuse('join.bad');
    const kind = kinds[checked.invite.kind];
    await kind.may(checked.invite, ctx);
    if (!(await invites.take(checked.invite, ctx.who.id, ctx.now))) throw refuse('join.bad');
    return kind.carryOut(checked.invite, ctx);
  },
});
