/** Where a record comes from, as it is typed and as it is kept: a session, a document, a message. */

import { most } from '../domain/limits.ts';
import { delegations } from '../domain/participants.ts';
import { limits, type Source, sourceSchema } from '../domain/records.ts';
import { choice, day, text } from '../fields.ts';
import { message } from '../i18n/message.ts';

export const sourceFields = {
  session: text({
    label: 'Said at which session',
    hint: 'Its name',
    aliases: ['meeting'],
    later: true,
    max: limits.title,
  }),
  source: text({
    label: 'Where it can be read',
    hint: 'A web address',
    aliases: ['url', 'link'],
    later: true,
    max: limits.link,
  }),
  words: text({
    label: 'The words as they were said',
    aliases: ['quote'],
    later: true,
    long: true,
    max: most(sourceSchema, 'words'),
  }),
  said: day({ label: 'Said on', later: true, hint: 'A date such as 2027-06-01' }),
  speaker: choice({
    label: 'Who spoke',
    hint: 'The delegation, when it is another',
    later: true,
    options: delegations,
    names: 'delegation',
  }),
} as const;

/** What a message brings along that is logged: of a record whose form has other questions to ask. */
export const messageFields = {
  source: { ...sourceFields.source, aliases: ['url'] },
  words: sourceFields.words,
  said: sourceFields.said,
} as const;

export interface Said {
  readonly session?: string | undefined;
  readonly source?: string | undefined;
  readonly words?: string | undefined;
  readonly said?: string | undefined;
  readonly speaker?: string | undefined;
}

const isAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
const isChat = (url: string) =>
  /(?:^|\.)(?:slack(?:-gov)?\.com|discord\.com|discordapp\.com)$/.test(new URL(url).hostname);

/** A document is public, so where it stands has to be told. `today` is `YYYY-MM-DD`. */
export function checkSource({ source, document, said }: Said & { document?: string | undefined }, today: string) {
  const bad = source !== undefined && !isAddress(source);
  const missing = document !== undefined && source === undefined;
  return {
    source: bad ? message('source.address') : missing ? message('field.missing') : undefined,
    said: said !== undefined && said > today ? message('source.future') : undefined,
  };
}

/** What kind of thing it is, where that can be told. */
function kindOf({ session, source, words }: Said, document: string | undefined): Source['kind'] {
  if (document !== undefined) return 'document';
  if (session !== undefined) return 'session';
  if (source !== undefined) return isChat(source) ? 'message' : 'document';
  return words === undefined ? undefined : 'message';
}

/** The source as it is kept; undefined where nothing of it was given. */
export function sourceOf(given: Said, document?: string): Source | undefined {
  const { session, source: url, words, said, speaker } = given;
  const kind = kindOf(given, document);
  const kept = {
    ...(session && { session }),
    ...(url && { url }),
    ...(words && { words }),
    ...(said && { day: said }),
    ...(speaker && { speaker }),
  };
  return Object.keys(kept).length === 0 ? undefined : { ...(kind && { kind }), ...kept };
}

/** The source as it is typed. */
export function saidOf({ session, url, words, day: said, speaker }: Source = {}): Said {
  return { session, source: url, words, said, speaker };
}
