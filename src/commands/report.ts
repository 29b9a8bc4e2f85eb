/**
 * What a coordinator logs for a State: reported, closed to all but coordinators in charge and the State's own delegates,
 * and matched with nothing, until one of these confirms, corrects or removes it. Quoted from a public document it is
 * shown to the group as stated there.
 */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { most } from '../domain/limits.ts';
import { delegations, eligibles } from '../domain/participants.ts';
import { isUnconfirmed, limits, type Need, needSchema, type Offer, offerSchema } from '../domain/records.ts';
import { pillarsOf } from '../domain/taxonomy.ts';
import { oversees } from '../domain/visibility.ts';
import { choice, choices, day, later, number, text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { tellReported } from '../sessions/reported.ts';
import { tellOwners } from './offer.ts';
import { fields } from './shared.ts';
import { askSimilar } from './similar.ts';
import { checkSource, type Said, sourceFields, sourceOf } from './source.ts';
import { reportPrefill, typedValues } from './understood.ts';

const staff = ['coordinator', 'secretariat'] as const;

const reported = {
  title: text({ label: 'What was said?', required: true, position: 'rest', max: limits.title }),
  topics: fields.topics,
  delegation: choice({
    ...{ label: 'For which delegation', aliases: ['for', 'state'], options: delegations, names: 'delegation' },
    required: true,
  }),
  document: text({
    label: 'Public document',
    hint: 'Its title: the group is shown it as stated there',
    max: limits.title,
  }),
  ...sourceFields,
  // a public document is told with its address
  source: { ...sourceFields.source, later: false },
  audience: later({ ...fields.audience, aliases: [] }),
  modality: later(fields.modality),
  languages: later(fields.languages),
  description: fields.description,
} as const;

interface Report extends Said {
  readonly delegation: string;
  readonly topics: readonly string[];
  readonly document?: string;
  readonly audience?: readonly string[];
  readonly modality?: readonly string[];
  readonly languages?: readonly string[];
}

/** What a reported need and a reported offer have in common. */
function draftOf(report: Report, ctx: Context) {
  const { delegation, topics, document, audience = [], modality = [], languages = [] } = report;
  if (!oversees(ctx.viewer, { owners: [delegation], topics })) throw refuse('report.scope');
  const lists = { topics: [...topics], audience: [...audience], modality: [...modality], languages: [...languages] };
  return {
    ...{ ...lists, document, pillars: [...pillarsOf(topics)], source: sourceOf(report, document) },
    ...{ owners: [delegation], stakeholders: false, loggedBy: ctx.person?._id ?? '', reported: true as const },
    ...{ visibility: document === undefined ? ('closed' as const) : ('group' as const), status: 'open' as const },
  };
}

function reply(record: Need | Offer): Reply {
  const { _id: id, title } = record;
  const lines: Message[] = [message(isUnconfirmed(record) ? 'report.closed' : 'report.stated')];
  return { tone: 'good', text: message('record.reported.added', { id, title }), lines };
}

export const needReport = defineCommand({
  name: 'need report',
  summary: 'Log what a State said it needs, for that State to confirm',
  access: staff,
  visibility: 'private',
  form: true,
  fields: {
    ...reported,
    by: day({ label: 'By when', hint: 'A date such as 2027-06-01' }),
    people: number({ label: 'How many people', later: true, max: most(needSchema, 'people') }),
  },
  check: checkSource,
  prefill: reportPrefill('need', ['audience', 'modality', 'languages', 'by', 'people']),
  async run(input, ctx) {
    const { title, description, by, people } = input;
    const draft = { title, description, by, people, ...draftOf(input, ctx) };
    const like = await askSimilar('need', draft, typedValues(input), 'need report', ctx);
    if (like !== undefined) return like;
    const need = await ctx.records.needs.add(draft, ctx.now, ctx.hand);
    await ctx.exchange.needWritten(need, ctx.now);
    await tellReported('need', need, ctx.notices, ctx.now);
    return reply(need);
  },
});

export const offerReport = defineCommand({
  name: 'offer report',
  summary: 'List what a State or organisation offers, for it to confirm',
  aliases: ['listed'],
  access: staff,
  visibility: 'private',
  form: true,
  fields: {
    ...reported,
    eligible: choices({
      ...{ label: 'Who can apply', hint: 'Countries, regions, organisations, ldc, sids or global' },
      ...{ aliases: ['open', 'to'], options: eligibles, names: 'eligible', max: most(offerSchema, 'eligible') },
    }),
    deadline: day({ label: 'Apply by', hint: 'A date such as 2027-06-01' }),
  },
  check: checkSource,
  prefill: reportPrefill('offer', ['audience', 'modality', 'languages', 'eligible', 'deadline']),
  async run(input, ctx) {
    const { title, description, deadline, eligible = [] } = input;
    const draft = { title, description, deadline, eligible: [...eligible], ...draftOf(input, ctx) };
    const like = await askSimilar('offer', draft, typedValues(input), 'offer report', ctx);
    if (like !== undefined) return like;
    const offer = await ctx.records.offers.add(draft, ctx.now, ctx.hand);
    await tellOwners(await ctx.exchange.offerWritten(offer, ctx.now), ctx);
    await tellReported('offer', offer, ctx.notices, ctx.now);
    return reply(offer);
  },
});

export const reportCommands = [needReport, offerReport];
