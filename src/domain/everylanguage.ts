/** Lists whose entries are found by what they are called in any language, as people type them whatever language they are spoken to in. */
import { labelsEverywhere, optionKey } from '../i18n/labels/index.ts';
import type { NameKind } from '../i18n/message.ts';
import { type ListKind, listNames } from './data/names/index.ts';
import type { Option } from './options.ts';

/** Their lists have the names in it already, and change with the lists of an installation: they are taken as they are. */
const own: readonly NameKind[] = ['delegation', 'eligible', 'area'];

const isListed = (names: NameKind): names is NameKind & ListKind => !own.includes(names);

const made = new WeakMap<readonly Option[], Map<string, readonly Option[]>>();

/** The same list for the same options, for what is known of a list is looked up by it. */
export function inEveryLanguage<V extends string>(
  options: readonly Option<V>[],
  names?: NameKind,
): readonly Option<V>[] {
  if (names !== undefined && !isListed(names)) return options;
  const known = made.get(options) ?? new Map<string, readonly Option[]>();
  made.set(options, known);
  const list = known.get(names ?? '') ?? options.map((option) => everywhere(option, names));
  known.set(names ?? '', list);
  return list as readonly Option<V>[];
}

/** Names in other languages give way to English ones and synonyms of other entries. */
function everywhere<V extends string>(option: Option<V>, names: ListKind | undefined): Option<V> {
  const { value, label, also = [] } = option;
  const listed = names === undefined ? [] : listNames(names, value);
  const others = [...listed, ...labelsEverywhere(optionKey(label, value), label)];
  return others.length === 0 ? option : { ...option, also: [...also, ...others] };
}
