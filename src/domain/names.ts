/** How ids are called in a language: the names of the lists' entries, the participants' UN names, and what the group adds. */
import { labelIn, optionKey } from '../i18n/labels/index.ts';
import type { Locale, NameKind } from '../i18n/message.ts';
import { audiences, costs, declineReasons, markers, modalities, priorities, providerTypes } from './data/lists.ts';
import { type ListKind, listName } from './data/names/index.ts';
import { pillarRows } from './data/taxonomy.ts';
import type { Option } from './options.ts';
import { areaName, delegationName, eligibleName } from './participants.ts';
import { languages, topics } from './taxonomy.ts';

export type Names = (kind: NameKind, id: string, locale: Locale) => string;

const pillars = pillarRows.map((row) => ({ value: row.id, label: row.label }));
/** The English ones. */
const lists: Readonly<Record<Exclude<ListKind, 'eligible' | 'organisation'>, readonly Option[]>> = {
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

const labels: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(lists).map(([kind, list]) => [kind, new Map(list.map(({ value, label }) => [value, label]))]),
);

/** What is chosen instead of topics, in the words of the declaration (`src/commands/shared.ts`). */
const noTopic = { key: optionKey('No topic yet', 'none'), text: 'No topic yet' } as const;

function listed(kind: Exclude<ListKind, 'eligible' | 'organisation'>, id: string, locale: Locale): string {
  if (kind === 'topic' && id === 'none') return labelIn(locale, noTopic.key, noTopic.text);
  return listName(kind, id, locale) ?? labels.get(kind)?.get(id) ?? id;
}

/** Names from the lists alone; `others` are the group's own organisations by id, looked at whenever a name is asked for. */
export function createNames(others: ReadonlyMap<string, string> = new Map()): Names {
  return (kind, id, locale) => {
    if (kind === 'delegation') return delegationName(id, locale) ?? others.get(id) ?? id;
    if (kind === 'area') return areaName(id, locale);
    if (kind === 'eligible' && id.startsWith('area:')) return areaName(id.slice(5), locale);
    if (kind === 'eligible') return delegationName(id, locale) ?? others.get(id) ?? eligibleName(id, locale) ?? id;
    return listed(kind, id, locale);
  };
}
