/** The steps from a suggestion to a result, each for the speaker's own side. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { type Act, next } from '../domain/consent.ts';
import { fold } from '../domain/options.ts';
import { delegationNames } from '../domain/participants.ts';
import { limits, type Match } from '../domain/records.ts';
import { declineReasons } from '../domain/taxonomy.ts';
import { choice, flag, text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { matchButtons } from '../matchviews.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import type { SeenMatch } from '../store/matches.ts';
import type { Update } from '../store/port.ts';
import { mustSeeMatch, theMatch } from './match.ts';
import { applicationLines, contactOf, disclosure, leaves } from './matchlines.ts';
import { command, none } from './shared.ts';

const sides = ['delegate', 'observer'] as const;
const quiet = { access: sides, visibility: 'private', fields: { match: theMatch } } as const;

/** The match as it stands and as the speaker's side sees it. */
async function own(id: string, ctx: Context): Promise<{ seen: SeenMatch; match: Match }> {
  const seen = await mustSeeMatch(id, ctx);
  const match = await ctx.records.matches.whole.get(id);
  if (match === undefined || seen.side === undefined) throw none(id, 'match list');
  return { seen, match };
}

/** Takes one step for the speaker's side, or says who was quicker. */
async function take(
  id: string,
  act: Act,
  ctx: Context,
  more: Update<Match> = {},
): Promise<{ seen: SeenMatch; match: Match }> {
  const { seen, match } = await own(id, ctx);
  const side = seen.side ?? 'requester';
  const by = ctx.person?._id ?? '';
  if (next(match.state, act, side) === undefined) throw await already(seen, match, ctx);
  const taken = await ctx.consent.act(match, act, { side, by }, ctx.now, more);
  if (taken === undefined) throw await already(await mustSeeMatch(id, ctx), match, ctx, true);
  return { seen, match: taken };
}

/** "Already done by ...": a colleague by name. Otherwise it is not this side's step now, or somebody was quicker. */
async function already(seen: SeenMatch, before: Match, ctx: Context, raced = false) {
  const { id, side } = seen;
  const now = (await ctx.records.matches.whole.get(id)) ?? before;
  const state = message(`match.state.${seen.state}`);
  const show = command('match show', id);
  const key = now.last?.by === side ? doer(now) : undefined;
  const colleague = key === undefined || key === ctx.person?._id ? undefined : await ctx.records.people.get(key);
  if (colleague !== undefined) return refuse('match.late.by', { id, state, show, name: colleague.name });
  return refuse(raced ? 'match.late' : 'match.notyours', { id, state, show });
}

/** Whose hand the last step was, by person key. */
function doer({ last, askedBy, answeredBy }: Match): string | undefined {
  return last?.act === 'ask' || last?.act === 'applied' ? askedBy : answeredBy;
}

/** The names of the requester's State that words hold, in any of the six languages. */
function namesIn(words: string, delegation: string): string[] {
  const folded = ` ${fold(words)} `;
  return delegationNames(delegation).filter((name) => fold(name) !== '' && folded.includes(fold(name)));
}

export const matchAsk = defineCommand({
  name: 'match ask',
  summary: 'Ask to be introduced to the provider of a suggestion',
  aliases: ['want'],
  access: sides,
  visibility: 'private',
  fields: {
    match: theMatch,
    words: text({
      label: 'Words for the provider',
      hint: 'Without the name of your State or its bodies',
      max: limits.talk,
      long: true,
      position: 'rest',
    }),
  },
  async run({ match: id, words }, ctx): Promise<Reply> {
    const { seen, match } = await own(id, ctx);
    const named = words === undefined ? [] : namesIn(words, match.requester);
    if (named.length > 0) throw refuse('match.words.names', { names: { list: named } });
    const offer = await ctx.records.offers.whole.get(match.offer);
    if (offer?.application !== undefined && match.state === 'suggested' && seen.side === 'requester') {
      await ctx.records.matches.note(match, { $set: { intends: true, reminded: 0 } }, ctx.now);
      return application(match, offer.application, offer.deadline);
    }
    const given = words === undefined ? {} : { $set: { words } };
    const again = match.state === 'asking' && seen.side === 'requester' && words !== undefined;
    const asked = again
      ? await ctx.records.matches.note(match, given, ctx.now)
      : (await take(id, 'ask', ctx, given)).match;
    if (asked === undefined) throw await already(seen, match, ctx, true);
    return asking(asked, ctx);
  },
});

function application(match: Match, link: string, deadline: string | undefined): Reply {
  const [text, ...lines] = applicationLines(match.short, link, deadline);
  const label = message('button.applied', { id: match.short });
  const buttons = [{ label, command: 'match applied', values: { match: match.short }, weight: 'main' as const }];
  return { text: text ?? message('match.application.next'), lines, buttons };
}

/** What the provider will see, exactly, and ten minutes to undo it. */
async function asking(match: Match, ctx: Context): Promise<Reply> {
  const seen = await mustSeeMatch(match.short, ctx);
  const lines = await disclosure(match, match.words, ctx);
  return {
    tone: 'good',
    text: leaves(match),
    lines: [...lines, message('match.undo.until')],
    buttons: matchButtons(seen, true),
  };
}

export const matchUndo = defineCommand({
  name: 'match undo',
  summary: 'Undo an ask before it leaves',
  ...quiet,
  async run({ match: id }, ctx): Promise<Reply> {
    await take(id, 'undo', ctx);
    return { tone: 'good', text: message('match.undone', { id }) };
  },
});

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
      hint: 'The other side does not see it',
      options: declineReasons,
      names: 'decline-reason',
    }),
    note: text({ label: 'Note', hint: 'For the record only', max: limits.note, position: 'rest' }),
  },
  async run({ match: id, reason, note }, ctx): Promise<Reply> {
    const { seen } = await take(id, 'decline', ctx, { $set: { reason, note } });
    return { tone: 'good', text: message(seen.side === 'provider' ? 'match.declined' : 'match.notforus', { id }) };
  },
});

const talkFields = {
  match: theMatch,
  text: text({
    label: 'Your words',
    hint: 'Passed on without your name',
    required: true,
    max: limits.talk,
    long: true,
    position: 'rest',
  }),
} as const;

/** Passes words on without names; they stand with the match for both. */
async function talk(id: string, by: 'requester' | 'provider', words: string, ctx: Context): Promise<Reply> {
  const { match } = await own(id, ctx);
  const named = by === 'requester' ? namesIn(words, match.requester) : [];
  if (named.length > 0) throw refuse('match.words.names', { names: { list: named } });
  if ((match.talk?.length ?? 0) >= 40) throw refuse('match.talk.full');
  const act = by === 'provider' ? 'question' : 'answer';
  await take(id, act, ctx, { $push: { talk: { by, text: words, at: ctx.now } } });
  return { tone: 'good', text: message(`match.passed.${act}`) };
}

export const matchQuestion = defineCommand({
  name: 'match question',
  summary: 'Ask the other side a question before you decide, without names',
  access: sides,
  visibility: 'private',
  form: true,
  fields: talkFields,
  run: ({ match, text: words }, ctx) => talk(match, 'provider', words, ctx),
});

export const matchAnswer = defineCommand({
  name: 'match answer',
  summary: 'Answer the provider’s question, without your name',
  access: sides,
  visibility: 'private',
  form: true,
  fields: talkFields,
  run: ({ match, text: words }, ctx) => talk(match, 'requester', words, ctx),
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
  lesson: text({ label: 'A lesson for others', max: limits.description, long: true }),
} as const;

export const matchOutcome = defineCommand({
  name: 'match outcome',
  summary: 'Say how it went after the introduction',
  access: sides,
  visibility: 'private',
  form: true,
  fields: { match: theMatch, ...outcomeFields },
  async run({ match: id, result, ...said }, ctx): Promise<Reply> {
    await take(id, result, ctx, { $set: said });
    return { tone: 'good', text: outcomeText(id, result) };
  },
});

export function outcomeText(id: string, result: (typeof results)[number]['value']): Message {
  return message(`match.outcome.${result}`, { id });
}

export const stepCommands = [
  ...[matchAsk, matchUndo, matchBack, matchAgree, matchDecline],
  ...[matchQuestion, matchAnswer, matchConsulting, matchApplied, matchOutcome],
];
