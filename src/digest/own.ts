/**
 * A delegate's own digest, on from recognition on: weekly, and only when something is new. Whoever stopped it is not given
 * another; what somebody has chosen for themselves stays as it is.
 */
import { localeOf } from '../i18n/choice.ts';
import { type Locale, message } from '../i18n/message.ts';
import type { Reply } from '../reply.ts';
import type { Who } from '../request.ts';
import type { Records } from '../store/index.ts';
import type { Person } from '../store/people.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { goingOn } from './change.ts';

/** Monday, nine o'clock, where the person is. */
export const ownRule = { every: 'week', days: [1], hour: 9 } as const;

type Needs = Pick<Records, 'subscriptions' | 'deliveries'>;

/** After a person was recognised. The last is what their platform says of zone and language, where they said nothing themselves. */
export async function giveOwnDigest(
  { subscriptions }: Needs,
  { _id: person, role, zone: own, locale }: Person,
  now: Date,
  { zone = 'UTC', locale: hint }: Pick<Who, 'locale' | 'zone'> = {},
): Promise<Subscription | undefined> {
  if (role !== 'delegate') return undefined;
  const spoken = localeOf({ own: locale, hint });
  const wish = { ...ownRule, person, zone: own ?? zone, topics: [], locale: spoken, owner: person };
  return subscriptions.automatic(wish, now);
}

/** A person said where they are: what comes of its own accord comes at that hour there. */
export async function moveOwnDigest(records: Needs, person: string, zone: string, now: Date): Promise<void> {
  for (const own of await records.subscriptions.ofTarget({ person })) {
    if (!own.automatic) continue;
    const since = own.state === 'active' ? await goingOn(records, own, { ...own, zone }, now) : now;
    await records.subscriptions.set(own._id, { zone, since });
  }
}

/** A person chose a language: whatever comes to them of a digest comes in it. */
export async function turnOwnDigest({ subscriptions }: Needs, person: string, locale: Locale): Promise<void> {
  for (const { _id } of await subscriptions.ofTarget({ person })) await subscriptions.set(_id, { locale });
}

/** What a person newly recognised is told of it, with the presses that stop or change it; nothing of one they chose themselves. */
export function ownDigestTold(subscription: Subscription | undefined): Required<Pick<Reply, 'lines' | 'buttons'>> {
  if (!subscription?.automatic) return { lines: [], buttons: [] };
  const { _id: id, zone } = subscription;
  const change = { label: message('digest.button.change', { id }), command: 'digest subscribe', values: { to: 'me' } };
  const label = message('digest.button.stop', { id });
  return {
    lines: [message('digest.own', { id, zone })],
    buttons: [
      change,
      { label, command: 'digest stop', values: { subscription: id }, weight: 'careful', answer: 'beside' },
    ],
  };
}
