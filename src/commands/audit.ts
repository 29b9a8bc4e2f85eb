/** `/wg-admin audit`: who did what, for the secretariat; nobody is named, and looking at it is an act like any other. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import type { Entry } from '../domain/audit.ts';
import { choice, day as dayField, record, text } from '../fields.ts';
import { type Message, message, type Param } from '../i18n/message.ts';
import type { Button, Reply } from '../reply.ts';
import type { AuditRepository, Checked, Wanted } from '../store/audit.ts';
import { asPerson, noted } from './noted.ts';
import { fields, nameOf, pageSize, paging } from './shared.ts';

const acts = [
  { value: 'list', label: 'Show the latest acts' },
  { value: 'check', label: 'Check that nothing was changed', also: ['verify'] },
] as const;

export const adminAudit = defineCommand({
  name: 'wg-admin audit',
  summary: 'Who did what on the record, and the check that nothing of it was changed',
  access: ['secretariat'],
  visibility: 'private',
  fields: {
    what: choice({ label: 'What to do', options: acts, position: 'word' }),
    record: record({ label: 'Only this record', prefixes: 'NOFMRL' }),
    since: dayField({ label: 'Since', hint: 'A date such as 2027-06-01' }),
    act: text({ label: 'Only these acts', hint: 'Such as “need” or “wg-admin role”', max: 60 }),
    fingerprint: text({ label: 'Noted fingerprint', hint: 'From a former check, to be compared', max: 60 }),
    page: fields.page,
  },
  async run({ what, record: of, since, act, fingerprint, page = 1 }, ctx): Promise<Reply> {
    await noted('audit', ctx, what ?? 'list');
    await catchUp(ctx);
    if (what === 'check' || fingerprint !== undefined) return checked(fingerprint, ctx);
    return listed({ of, since, act }, page, ctx);
  },
});

/** What was done a moment ago is part of what is shown. */
async function catchUp({ records, codes, now }: Context): Promise<void> {
  await records.history.relay();
  await records.matches.relay();
  await records.audit.append(codes.hash, () => now);
}

interface Narrowed {
  readonly of: string | undefined;
  readonly since: string | undefined;
  readonly act: string | undefined;
}

async function listed({ of, since, act }: Narrowed, page: number, ctx: Context): Promise<Reply> {
  const wanted: Wanted = {
    ...(of !== undefined && { of }),
    ...(since !== undefined && { since: new Date(`${since}T00:00:00Z`) }),
    ...(act !== undefined && { act }),
  };
  const { count, entries } = await ctx.records.audit.list(wanted, (page - 1) * pageSize, pageSize);
  if (entries.length === 0) return { text: message('audit.none') };
  const values = { ...(of && { record: of }), ...(since && { since }), ...(act && { act }) };
  const { footer, buttons = [] } = paging('wg-admin audit', values, page, count);
  const rows = await Promise.all(entries.map((entry) => rowOf(entry, ctx)));
  return {
    text: message('audit.list', { count }),
    table: { caption: message('audit.how'), head: heads.map((head) => message(`audit.head.${head}`)), rows },
    ...(footer !== undefined && { footer }),
    buttons: [...buttons, checkButton],
  };
}

const heads = ['number', 'when', 'who', 'act', 'what'] as const;

const checkButton: Button = {
  label: message('button.audit.check'),
  command: 'wg-admin audit',
  values: { what: 'check' },
  answer: 'beside',
};

const cell = (value: Param): Message => message('cell.text', { text: value });

async function rowOf({ seq, at, by, act, of, version, detail }: Entry, ctx: Context): Promise<Message[]> {
  const on = await subject(of, ctx);
  const what = version === undefined ? on : message('audit.version', { record: on, version: String(version) });
  const done = detail === undefined ? cell(act) : message('audit.detail', { act, detail });
  return [cell(String(seq)), cell({ at: at.toISOString() }), await who(by, ctx), done, cell(what)];
}

/** A role and a delegation where the person is still known: no name, for the audit is about acts. */
async function who(key: string, { records }: Context): Promise<Message> {
  if (key === 'bot') return message('audit.bot');
  const person = await records.people.get(key);
  if (person === undefined) return message('audit.nobody');
  const role = message(`role.${person.role}`);
  if (person.delegation === undefined) return role;
  return message('audit.who', { role, delegation: nameOf(person.delegation) });
}

/** What an act was on: a person is told of as those who act are; anything else in words, by its id, or the name of a delegation. */
async function subject(of: string, ctx: Context): Promise<Param> {
  const prefix = asPerson('');
  if (of.startsWith(prefix)) return who(of.slice(prefix.length), ctx);
  return things.has(of) ? message(`audit.of.${of as Thing}`) : nameOf(of);
}

/** What an act may be on that has no id. */
type Thing = 'audit' | 'records' | 'person' | 'settings' | 'calendar' | 'need' | 'offer' | 'followup';
const things: ReadonlySet<string> = new Set<Thing>([
  ...(['audit', 'records', 'person', 'settings'] as const),
  ...(['calendar', 'need', 'offer', 'followup'] as const),
]);

async function checked(noted: string | undefined, ctx: Context): Promise<Reply> {
  const found = await ctx.records.audit.check(ctx.codes.hash);
  const compared = noted === undefined ? [] : [await comparison(noted.trim(), ctx.records.audit)];
  const { count, broken, fingerprint } = found;
  const wrong = broken !== undefined || compared.some(({ key }) => key === 'audit.fingerprint.other');
  return {
    tone: wrong ? 'problem' : 'good',
    text: verdict(found),
    lines: compared,
    footer: count === 0 ? [] : [message('audit.fingerprint', { fingerprint })],
  };
}

/** What the check of the chain found. */
export function verdict({ count, broken }: Checked): Message {
  if (broken === undefined) return message('audit.holds', { count });
  return message(`audit.broken.${broken.why}`, { number: String(broken.seq) });
}

/** Whether a place of the chain still has the fingerprint that somebody noted. */
export async function comparison(noted: string, audit: Pick<AuditRepository, 'fingerprint'>): Promise<Message> {
  const seq = Number(/^(\d{1,12})-[0-9a-f]+$/.exec(noted)?.[1] ?? Number.NaN);
  const now = Number.isNaN(seq) ? undefined : await audit.fingerprint(seq);
  if (now === noted) return message('audit.fingerprint.same', { number: String(seq) });
  return now === undefined
    ? message('audit.fingerprint.gone')
    : message('audit.fingerprint.other', { number: String(seq) });
}
