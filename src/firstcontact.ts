/**
 * Whoever is met for the first time is asked once, in the language that their platform says, whether they would be spoken to in it:
 * answers come in it already, unless the channel has another, and with one press so does everything that comes of its own accord.
 */
import type { Context } from './context.ts';
import { endonym } from './i18n/choice.ts';
import { type Locale, message, spokenIn } from './i18n/message.ts';
import { localeFor } from './i18n/render.ts';
import type { Reply } from './reply.ts';
import type { Person } from './store/people.ts';

type Met = Pick<Context, 'who' | 'person' | 'records'>;

/** The answer with the offer at its end, where one is due. `spoken` is the language of the answer. */
export async function withOffer(reply: Reply, { who, person: known, records }: Met, spoken: Locale): Promise<Reply> {
  const hint = localeFor(who.locale);
  // somebody whose platform is in English is offered no English instead of it
  if (hint === undefined || (hint === 'en' && spoken === 'en') || reply.tone === 'problem') return reply;
  if (isSettled(known)) return reply;
  // the command may have made them known, or chosen
  const person = await records.people.byIdentity(who.id);
  if (person === undefined || isSettled(person)) return reply;
  await records.people.change(person._id, { offered: true });
  return offered(reply, hint);
}

/** Who chose, or was asked, is not asked again. */
const isSettled = (person: Person | undefined): boolean => person?.locale !== undefined || person?.offered === true;

function offered(reply: Reply, locale: Locale): Reply {
  const language = endonym(locale);
  const change = { command: 'wg profile', rest: 'language:' };
  const line = spokenIn(locale, message('language.offer', { language, change }));
  const label = spokenIn(locale, message('button.language', { language }));
  const button = { label, command: 'wg profile', values: { language: locale } };
  return { ...reply, footer: [...(reply.footer ?? []), line], buttons: [...(reply.buttons ?? []), button] };
}
