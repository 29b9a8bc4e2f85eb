/** Asking to be introduced: with what the provider will see, and ten minutes to undo it. */
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { limits, type Match } from '../domain/records.ts';
import { text } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { matchButtons } from '../matchviews.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { mustSeeMatch, theMatch } from './match.ts';
import { applicationLines, disclosureItems, leaves, ownContact } from './matchlines.ts';
import { already, namesIn, own, quiet, sides, take } from './take.ts';

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
      await ctx.records.matches.note(match, { $set: { intends: true, reminded: 0 } }, ctx.now, ctx.hand);
      return application(match, offer.application, offer.deadline);
    }
    const given = words === undefined ? {} : { $set: { words } };
    const again = match.state === 'asking' && seen.side === 'requester' && words !== undefined;
    const asked = again
      ? await ctx.records.matches.note(match, given, ctx.now, ctx.hand)
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
  const listed = seen.offer.reported ? [message('record.listed.ask')] : [];
  const lines = [await ownContact(match.requester, ctx), ...listed];
  const items = await disclosureItems(seen, ctx);
  return { tone: 'good', text: leaves(match), lines, items, buttons: matchButtons(seen, true) };
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
