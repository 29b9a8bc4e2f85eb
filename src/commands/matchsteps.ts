/** The steps from an ask to a result, each for the speaker's own side. */
import { defineCommand } from '../command.ts';
import { limits } from '../domain/records.ts';
import { declineReasons } from '../domain/taxonomy.ts';
import { choice, flag, text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import type { Reply } from '../reply.ts';
import { matchAsk, matchUndo } from './ask.ts';
import { fromOutcome } from './lessonkeeping.ts';
import { besideOutcome } from './lessonviews.ts';
import { mustSeeMatch, theMatch } from './match.ts';
import { contactOf } from './matchlines.ts';
import { speaker } from './shared.ts';
import { quiet, sides, take } from './take.ts';
import { matchAnswer, matchQuestion } from './talk.ts';

export const matchBack = defineCommand({
  name: 'match back',
  summary: 'Take back what your delegation asked',
  ...quiet,
  async run({ match: id }, ctx): Promise<Reply> {
    await take(id, 'back', ctx);
    return { tone: 'good', text: message('match.back', { id }) };
  },
});

export const matchAgree = defineCommand({
  name: 'match agree',
  summary: 'Agree to talk with whoever asked; not binding',
  aliases: ['accept'],
  ...quiet,
  async run({ match: id }, ctx): Promise<Reply> {
    const { match } = await take(id, 'agree', ctx);
    await ctx.notices.introduce(match, ctx.now);
    return {
      tone: 'good',
      text: message('match.agreed', { id }),
      lines: await contactOf(await mustSeeMatch(id, ctx), ctx),
    };
  },
});

export const matchDecline = defineCommand({
  name: 'match decline',
  summary: 'Put a suggestion aside, or say that what was asked is not possible',
  access: sides,
  visibility: 'private',
  fields: {
    match: theMatch,
    reason: choice({
      label: 'Reason',
      hint: 'The other side does not see it unless you say so',
      options: declineReasons,
      names: 'decline-reason',
    }),
    share: flag({ label: 'Show the reason to the other side', hint: 'No when left out' }),
    note: text({ label: 'Note', hint: 'For the record only', max: limits.note, position: 'rest' }),
  },
  async run({ match: id, reason, share, note }, ctx): Promise<Reply> {
    const reasonShown = share === true && reason !== undefined ? true : undefined;
    const { seen } = await take(id, 'decline', ctx, { $set: { reason, reasonShown, note } });
    return { tone: 'good', text: message(seen.side === 'provider' ? 'match.declined' : 'match.notforus', { id }) };
  },
});

export const matchConsulting = defineCommand({
  name: 'match consulting',
  summary: 'Say that you are still consulting: thirty days more',
  ...quiet,
  async run({ match: id }, ctx): Promise<Reply> {
    await take(id, 'consulting', ctx);
    return { tone: 'good', text: message('match.consulting', { id }) };
  },
});

export const matchApplied = defineCommand({
  name: 'match applied',
  summary: 'Note that your delegation has applied for an offer',
  ...quiet,
  async run({ match: id }, ctx): Promise<Reply> {
    await take(id, 'applied', ctx);
    return { tone: 'good', text: message('match.applied', { id }) };
  },
});

const results = [
  { value: 'talked', label: 'We talked' },
  { value: 'start', label: 'Work has started', also: ['started'] },
  { value: 'finish', label: 'It is finished', also: ['finished', 'done'] },
  { value: 'nothing', label: 'It came to nothing' },
] as const;

export const outcomeFields = {
  result: choice({ label: 'How did it go?', required: true, options: results, position: 'word' }),
  outcome: text({ label: 'What came of it', max: limits.description, long: true, position: 'rest' }),
  useful: flag({ label: 'Was it useful?' }),
  lesson: text({
    label: 'A lesson for others',
    hint: 'Nobody reads it before your delegation says so',
    max: limits.description,
    long: true,
  }),
} as const;

export const matchOutcome = defineCommand({
  name: 'match outcome',
  summary: 'Say how it went after the introduction',
  access: sides,
  visibility: 'private',
  form: true,
  fields: { match: theMatch, ...outcomeFields },
  async run({ match: id, result, lesson, ...said }, ctx): Promise<Reply> {
    const { seen } = await take(id, result, ctx, { $set: said });
    const text = outcomeText(id, result);
    if (lesson === undefined) return { tone: 'good', text };
    const written = await fromOutcome(seen, speaker(ctx).delegation, lesson, ctx);
    return { tone: 'good', text, ...(await besideOutcome(written, ctx)) };
  },
});

export function outcomeText(id: string, result: (typeof results)[number]['value']): Message {
  return message(`match.outcome.${result}`, { id });
}

export const stepCommands = [
  ...[matchAsk, matchUndo, matchBack, matchAgree, matchDecline],
  ...[matchQuestion, matchAnswer, matchConsulting, matchApplied, matchOutcome],
];
