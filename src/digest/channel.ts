/** What is settled for a channel: who reads it, and in which language it is written to. */
import type { Level } from '../domain/visibility.ts';
import type { Locale } from '../i18n/message.ts';
import type { Records } from '../store/index.ts';

type Needs = Pick<Records, 'channels' | 'subscriptions'>;

interface Settled {
  readonly level?: Level;
  readonly locale?: Locale;
}

/** What is not given stays as it was; a digest that comes there comes in its language from now on. */
export async function settleChannel(
  { channels, subscriptions }: Needs,
  { channel, place }: { readonly channel: string; readonly place: string },
  set: Settled,
): Promise<void> {
  const former = await channels.get(channel);
  const { level = former?.level ?? 'public', locale = former?.locale } = set;
  await channels.put({ _id: channel, level, place, ...(locale !== undefined && { locale }) });
  if (set.locale === undefined) return;
  for (const { _id } of await subscriptions.ofTarget({ channel })) await subscriptions.set(_id, { locale: set.locale });
}

/** How what is posted in a channel is spoken: in the language that was settled for it or its digest, by the clock of that. */
export async function spokenThere({ channels, subscriptions }: Needs, channel: string) {
  const [row, [digest]] = await Promise.all([channels.get(channel), subscriptions.ofTarget({ channel })]);
  return { channel: row?.locale ?? digest?.locale, zone: digest?.zone };
}
