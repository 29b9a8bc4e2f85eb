/** How ids are called in a language: the lists' labels, the participants' UN names, and what the group adds. */
import type { Locale, NameKind } from '../i18n/message.ts';
import { audiences, costs, declineReasons, markers, modalities, priorities, providerTypes } from './data/lists.ts';
import { pillarRows } from './data/taxonomy.ts';
import type { Option } from './options.ts';
import { areaName, delegationName, eligibleLabel } from './participants.ts';
import { languages, topics } from './taxonomy.ts';

export type Names = (kind: NameKind, id: string, locale: Locale) => string;

const pillars = pillarRows.map((row) => ({ value: row.id, label: row.label }));
const lists: Readonly<Partial<Record<NameKind, readonly Option[]>>> = {
  topic: topics,
  pillar: pillars,
  audience: audiences,
  modality: modalities,
  language: languages,
  priority: priorities,
  marker: markers,
  cost: costs,
  'provider-type': providerTypes,
  'decline-reason': declineReasons,
};

const labels = new Map(
  Object.entries(lists).map(([kind, list]) => [kind, new Map(list.map(({ value, label }) => [value, label]))]),
);

labels.get('topic')?.set('none', 'No topic yet');

/** Names from the lists alone; `others` are the group's own organisations by id, looked at whenever a name is asked for. */
export function createNames(others: ReadonlyMap<string, string> = new Map()): Names {
  return (kind, id, locale) => {
    if (kind === 'delegation') return delegationName(id, locale) ?? others.get(id) ?? id;
    if (kind === 'area') return areaName(id, locale);
    if (kind === 'eligible' && id.startsWith('area:')) return areaName(id.slice(5), locale);
    if (kind === 'eligible') return delegationName(id, locale) ?? others.get(id) ?? eligibleLabel(id) ?? id;
    return labels.get(kind)?.get(id) ?? id;
  };
}
