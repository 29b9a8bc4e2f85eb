/** Question and answer on an asked match, passed on without names. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { limits } from '../domain/records.ts';
import { text } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { theMatch } from './match.ts';
import { namesIn, own, sides, take } from './take.ts';

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
