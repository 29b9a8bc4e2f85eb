/** The fields of a need, for the form, the typed line and the edit; limits are those of its schema. */
import { emergencyContact, priorityHint } from '../domain/emergency.ts';
import { most } from '../domain/limits.ts';
import { limits, needSchema } from '../domain/records.ts';
import { markers, priorities } from '../domain/taxonomy.ts';
import { choice, choices, day, later, number, text } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { checkTopics, fields } from './shared.ts';
import { checkSource, type Said, sourceFields } from './source.ts';

const title = {
  label: 'What do you need?',
  hint: 'One line, in your own words',
  required: true,
  position: 'rest',
  max: most(needSchema, 'title'),
} as const;

/** As it is typed no form limits it: what is too long for one line goes on below it, or is several needs. */
export const needTitle = text({ ...title, room: limits.description });

const priority = choice({ label: 'Priority', options: priorities, names: 'priority' });

/** Critical is no word for what happens now: whom to call then. */
export const critical = () => message('need.critical', { contact: emergencyContact() ?? message('need.emergency') });

export const needFields = {
  title: text(title),
  topics: fields.topicsOrNone,
  visibility: fields.visibility,
  by: day({ label: 'By when', hint: 'A date such as 2027-06-01' }),
  audience: fields.audience,
  people: number({ label: 'How many people', later: true, max: most(needSchema, 'people') }),
  modality: later(fields.modality),
  languages: later(fields.languages),
  // whom to call instead is the installation's word, which is read after this file
  priority: {
    ...priority,
    get hint() {
      return priorityHint();
    },
    hinted: () => message('need.priority.hint', { contact: emergencyContact() ?? message('need.emergency.call') }),
    beside: { is: ['critical'], say: critical },
  },
  description: fields.description,
  stakeholders: fields.stakeholdersOnceSeen,
  markers: choices({
    ...{
      label: 'Marked as',
      hint: 'Gender, youth and the like, where it matters',
      aliases: ['marker', 'marked'],
      later: true,
    },
    ...{ options: markers, names: 'marker', max: most(needSchema, 'markers') },
  }),
  ...sourceFields,
} as const;

interface Given extends Said {
  readonly by?: string | undefined;
  readonly topics?: readonly string[] | undefined;
}

/** What must hold between the fields that are given. `today` is `YYYY-MM-DD`. */
export function checkNeed({ by, topics, ...said }: Given, today: string) {
  const past = by !== undefined && by < today ? message('need.past') : undefined;
  return { by: past, topics: checkTopics(topics), ...checkSource(said, today) };
}
