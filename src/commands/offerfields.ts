/** The fields of an offer, for the form, the typed line and the edit; limits are those of its schema. */
import { most } from '../domain/limits.ts';
import { eligibles } from '../domain/participants.ts';
import { limits, offerSchema } from '../domain/records.ts';
import { costs, providerTypes } from '../domain/taxonomy.ts';
import { choice, choices, day, later, number, text } from '../fields.ts';
import { message } from '../i18n/message.ts';
import { checkTopics, fields } from './shared.ts';

const title = {
  label: 'What do you offer?',
  hint: 'One line, in your own words',
  required: true,
  position: 'rest',
  max: most(offerSchema, 'title'),
} as const;

/** As it is typed no form limits it: what is too long for one line goes on below it. */
export const offerTitle = text({ ...title, room: limits.description });

export const offerFields = {
  title: text(title),
  topics: fields.topicsOrNone,
  eligible: choices({
    ...{ label: 'Who can apply', hint: 'Countries, regions, organisations, ldc, sids or global' },
    ...{ aliases: ['open', 'to'], options: eligibles, names: 'eligible', max: most(offerSchema, 'eligible') },
  }),
  deadline: day({ label: 'Apply by', hint: 'A date such as 2027-06-01' }),
  audience: fields.audience,
  modality: later(fields.modality),
  languages: later(fields.languages),
  places: number({ label: 'How many places', later: true, max: most(offerSchema, 'places') }),
  cost: choice({ label: 'Who pays', later: true, options: costs, names: 'cost' }),
  from: day({ label: 'From', later: true, hint: 'A date such as 2027-06-01' }),
  until: day({ label: 'Until', later: true, hint: 'A date such as 2027-09-30' }),
  application: text({
    label: 'Where to apply',
    hint: 'A link, when one applies instead of being introduced',
    aliases: ['apply', 'link'],
    max: limits.link,
  }),
  contact: text({
    label: 'Contact',
    later: true,
    hint: 'Handed over at an introduction only',
    max: most(offerSchema, 'contact'),
  }),
  visibility: fields.visibility,
  description: fields.description,
  stakeholders: fields.stakeholdersOnceSeen,
  provider: choice({
    ...{ label: 'What kind of provider', aliases: ['type'], later: true },
    ...{ options: providerTypes, names: 'provider-type' },
  }),
  opens: day({ label: 'Planned: open from', later: true, hint: 'Until that day it is shown as planned' }),
} as const;

interface Dated {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly deadline?: string | undefined;
  readonly opens?: string | undefined;
  readonly application?: string | undefined;
  readonly topics?: readonly string[] | undefined;
}

/** It opens before it can no longer be taken up. */
const opensLate = ({ opens, deadline, until }: Dated) => {
  const last = deadline ?? until;
  return opens !== undefined && last !== undefined && opens > last;
};

/** What must hold between the fields that are given. `today` is `YYYY-MM-DD`. */
export const checkOffer = (given: Dated, today: string) => {
  const { from, until, deadline, application, topics } = given;
  const isLink = application === undefined || /^https:\/\/[^\s]+\.[^\s]+$/.test(application);
  return {
    application: isLink ? undefined : message('offer.link'),
    until: until !== undefined && until < (from ?? today) ? message(from ? 'offer.order' : 'offer.past') : undefined,
    deadline: deadline !== undefined && deadline < today ? message('offer.past') : undefined,
    opens: opensLate(given) ? message('offer.opens') : undefined,
    topics: checkTopics(topics),
  };
};
