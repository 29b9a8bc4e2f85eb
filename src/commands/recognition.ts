/** `/wg-admin confirm` and `refuse`: a coordinator answers who says for whom they speak. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { giveOwnDigest, ownDigestTold } from '../digest/own.ts';
import { overseesDelegation } from '../domain/visibility.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Button, Reply } from '../reply.ts';
import { type Person, speaksFor, viewerOf } from '../store/people.ts';
import type { Asked } from '../store/requests.ts';
import { asPerson, noted } from './noted.ts';
import { command, fields, identityOf, nameOf, speakingRole, thePerson } from './shared.ts';

const answered = {
  access: ['coordinator', 'secretariat'],
  visibility: 'private',
  fields: {
    person: thePerson,
    delegation: fields.delegation,
    role: speakingRole,
  },
} as const;

/** The two answers; they hold what was asked, so that an old button does not answer another request. */
export function answerButtons({ _id: person, delegation, role }: Asked): Button[] {
  const values = { person, delegation, role };
  return [
    { label: message('button.confirm'), command: 'wg-admin confirm', values, weight: 'main' },
    { label: message('button.refuse'), command: 'wg-admin refuse', values, weight: 'careful' },
  ];
}

interface Input {
  readonly person: string;
  readonly delegation: string | undefined;
  readonly role: Asked['role'] | undefined;
}

/** The open request as it was shown, for coordinators in whose care the delegation is; it is closed by this. */
async function answer({ person: typed, delegation, role }: Input, ctx: Context): Promise<Asked> {
  const request = await ctx.records.requests.open(identityOf(typed, ctx), ctx.now);
  const none = refuse('request.none', { person: typed, invite: command('wg-admin invite') });
  if (request === undefined || !overseesDelegation(ctx.viewer, request.delegation)) throw none;
  if ((delegation ?? request.delegation) !== request.delegation || (role ?? request.role) !== request.role) throw none;
  if (!(await ctx.records.requests.close(request))) throw none;
  return request;
}

const described = ({ name, delegation, role }: Asked) => ({
  name,
  delegation: nameOf(delegation),
  role: message(`role.${role}`),
});

export const adminConfirm = defineCommand({
  name: 'wg-admin confirm',
  summary: 'Confirm for whom a person speaks',
  ...answered,
  async run(input, ctx): Promise<Reply> {
    const request = await answer(input, ctx);
    const { _id: identity, name, role, delegation } = request;
    await mayBecome(identity, ctx);
    const recognised = await ctx.records.people.recognise(identity, { name, role, delegation }, ctx.now);
    const person = await inTheirLanguage(recognised, request, ctx);
    await noted(asPerson(person._id), ctx, `${role} ${delegation}`);
    const { delegation: of, role: what } = described(request);
    const own = ownDigestTold(await giveOwnDigest(ctx.records, person, ctx.now, request));
    const label = message('button.brief');
    const told = {
      text: message('notice.confirmed', { delegation: of, role: what }),
      lines: own.lines,
      buttons: [{ label, command: 'wg brief', values: {}, weight: 'main' as const }, ...own.buttons],
    };
    await ctx.notices.person(person._id, `confirmed|${request.expiresAt.toISOString()}`, told, ctx.now);
    return { tone: 'good', text: message('request.confirmed', described(request)) };
  },
});

/** What they chose when they asked is theirs from now on. */
async function inTheirLanguage(person: Person, { locale }: Asked, { records }: Context): Promise<Person> {
  if (locale === undefined || person.locale !== undefined) return person;
  return (await records.people.change(person._id, { locale })) ?? person;
}

/** Since they asked, somebody may have been suspended or given another role: a request changes neither. */
async function mayBecome(identity: string, ctx: Context): Promise<void> {
  const known = await ctx.records.people.byIdentity(identity);
  if (known?.suspended) throw refuse('role.suspended', { name: known.name });
  if (known !== undefined && viewerOf(known, ctx.now).kind !== 'stranger' && !speaksFor(known.role))
    throw refuse('request.role', { name: known.name, role: message(`role.${known.role}`) });
}

export const adminRefuse = defineCommand({
  name: 'wg-admin refuse',
  summary: 'Say that a person does not speak for that delegation',
  ...answered,
  async run(input, ctx): Promise<Reply> {
    const request = await answer(input, ctx);
    await noted(request.delegation, ctx, request.role);
    const told = { text: message('notice.refused', { delegation: nameOf(request.delegation) }) };
    await ctx.notices.person(request._id, `refused|${request.expiresAt.toISOString()}`, told, ctx.now);
    return { tone: 'good', text: message('request.refused', described(request)) };
  },
});

export const recognitionCommands = [adminConfirm, adminRefuse];
