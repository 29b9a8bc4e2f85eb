/** What one may say of a digest, and the rules between the fields. */
import type { Option } from '../domain/options.ts';
import { regions } from '../domain/participants.ts';
import { choice, choices, later, number, record, zone } from '../fields.ts';
import { languageOptions } from '../i18n/choice.ts';
import { message } from '../i18n/message.ts';
import type { Kind } from '../store/subscriptions.ts';
import { fields } from './shared.ts';

const days = [
  { value: '1', label: 'Monday' },
  { value: '2', label: 'Tuesday' },
  { value: '3', label: 'Wednesday' },
  { value: '4', label: 'Thursday' },
  { value: '5', label: 'Friday' },
  { value: '6', label: 'Saturday' },
  { value: '7', label: 'Sunday' },
] as const;
/** No later day than every month has. */
const monthDays = [
  ...Array.from({ length: 28 }, (_, at) => ({ value: String(at + 1), label: `Day ${at + 1}` })),
  { value: 'last', label: 'The last day' },
];
export const targets = [
  { value: 'here', label: 'This channel: all who read it' },
  { value: 'me', label: 'Me, in private' },
] as const;
export const levels = [
  { value: 'public', label: 'Public: anybody may read the channel' },
  { value: 'group', label: 'Group: only delegations read the channel' },
  { value: 'coordinators', label: 'Coordinators: only they and the secretariat read the channel' },
] as const;
export const kinds = [
  { value: 'suggestions', label: 'Suggestions', also: ['suggestion'] },
  { value: 'matches', label: 'Matches', also: ['match'] },
  { value: 'needs', label: 'Needs', also: ['need'] },
  { value: 'offers', label: 'Offers', also: ['offer'] },
  { value: 'followups', label: 'Follow-ups', also: ['followup', 'follow-up'] },
  { value: 'demand', label: 'What the group needs', also: ['demand picture'] },
] as const satisfies readonly Option<Kind>[];

export const zoneField = zone({ label: 'In which time zone', hint: 'Such as Africa/Dakar' });

export const theSubscription = record({ label: 'Subscription', required: true, prefixes: 'S', position: 'word' });

export const subscribeFields = {
  days: choices({
    label: 'On which days',
    hint: 'Monday when there is nothing else',
    aliases: ['day', 'on'],
    when: { field: 'month', is: [''] },
    options: days,
  }),
  month: choice({ label: 'Or once a month, on which day', aliases: ['monthly'], options: monthDays }),
  hour: number({ label: 'At what hour', hint: '0 to 23', aliases: ['at'], min: 0, max: 23 }),
  zone: zoneField,
  to: choice({
    label: 'For whom',
    hint: 'Whoever can read a channel reads its digest',
    aliases: ['for'],
    options: targets,
  }),
  level: choice({
    label: 'Who reads the channel',
    hint: 'Decides what it shows; left out, what was set before, and public records alone at first',
    when: { field: 'to', is: ['here', ''] },
    options: levels,
  }),
  topics: later(fields.topicFilter),
  regions: choices({
    label: 'Only these regions',
    aliases: ['region'],
    later: true,
    options: regions,
    names: 'eligible',
  }),
  kinds: choices({ label: 'Only this kind of news', aliases: ['kind', 'only'], later: true, options: kinds }),
  language: choice({ label: 'In which language', aliases: ['in'], later: true, options: languageOptions }),
  all: choices({
    label: 'No longer limited to',
    hint: 'Takes a limit off that was set before',
    aliases: ['every'],
    later: true,
    options: [
      { value: 'topics', label: 'Topics', also: ['topic'] },
      { value: 'regions', label: 'Regions', also: ['region'] },
      { value: 'kinds', label: 'Kinds of news', also: ['kind'] },
    ],
  }),
} as const;

interface Said {
  readonly days: readonly string[] | undefined;
  readonly month: string | undefined;
  readonly to: 'here' | 'me' | undefined;
  readonly level: string | undefined;
  readonly all: readonly string[] | undefined;
}

/** Rules between the fields, every error at once. */
export function checkSubscribe(said: Said & Readonly<Record<string, unknown>>) {
  const both = said.all?.find((field) => said[field] !== undefined);
  return {
    month: said.days !== undefined && said.month !== undefined ? message('digest.month.both') : undefined,
    level: said.to === 'me' && said.level !== undefined ? message('digest.level.me') : undefined,
    all: both === undefined ? undefined : message('digest.all.both', { field: both }),
  };
}
