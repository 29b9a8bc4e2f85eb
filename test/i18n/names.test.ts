import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.ts';
import { categories } from '../../src/domain/data/categories.ts';
import {
  audiences,
  costs,
  declineReasons,
  markers,
  modalities,
  priorities,
  providerTypes,
} from '../../src/domain/data/lists.ts';
import { type ListKind, listName, namedIn } from '../../src/domain/data/names/index.ts';
import { treatyNames } from '../../src/domain/data/names/treaties.ts';
import { organisationRows } from '../../src/domain/data/organisations.ts';
import { pillarRows, topicRows } from '../../src/domain/data/taxonomy.ts';
import { treatyRows } from '../../src/domain/data/treaties.ts';
import { createNames } from '../../src/domain/names.ts';
import { findOption } from '../../src/domain/options.ts';
import { areaName, delegationName } from '../../src/domain/participants.ts';
import { languages } from '../../src/domain/taxonomy.ts';
import { spokenOptions } from '../../src/surfaces/words.ts';

const values = (list: readonly { readonly value: string }[]) => list.map(({ value }) => value);
const treaties = treatyRows.flatMap(({ id, parties, signatories }) => [
  ...(parties.length > 0 ? [`party:${id}`] : []),
  ...(signatories.length > 0 ? [`signatory:${id}`] : []),
]);

/** Every entry that has a name of its own in a language. */
const ids: Readonly<Record<ListKind, readonly string[]>> = {
  topic: topicRows.map(({ id }) => id),
  pillar: pillarRows.map(({ id }) => id),
  audience: values(audiences),
  modality: values(modalities),
  language: values(languages),
  priority: values(priorities),
  marker: values(markers),
  cost: values(costs),
  'provider-type': values(providerTypes),
  'decline-reason': values(declineReasons),
  eligible: ['global', ...Object.keys(categories), ...treaties],
  organisation: organisationRows.map(({ code }) => code),
};
const kinds = Object.keys(ids) as ListKind[];

test('treaties have a title in every language', () => {
  for (const { titles } of Object.values(treatyNames))
    expect(Object.keys(titles).sort()).toEqual(treatyRows.map(({ id }) => id).sort());
});

for (const locale of namedIn)
  describe(`the names of lists in ${locale}`, () => {
    const own = kinds.flatMap((kind) => ids[kind].map((id) => ({ kind, id, name: listName(kind, id, locale) })));

    test('are all there', () => {
      const missing = own.filter(({ name }) => name === undefined).map(({ kind, id }) => `${kind} ${id}`);
      process.stdout.write(`${locale}: ${own.length - missing.length} of ${own.length} names\n`);
      expect(missing).toEqual([]);
    });

    test('fit into an option of every platform', () => {
      // Slack: 75 (composition-objects/option-object); Discord: 100
      const long = own.filter(({ name = '' }) => name.length > 75 || name.trim() !== name);
      expect(long.map(({ kind, id, name }) => [kind, id, name?.length])).toEqual([]);
    });

    test('are each of one entry of their list', () => {
      for (const kind of kinds) {
        const names = own.filter((each) => each.kind === kind).map(({ name }) => name);
        expect([kind, names.filter((name, at) => names.indexOf(name) !== at)]).toEqual([kind, []]);
      }
    });

    test('are spoken, and those of States and regions with them', () => {
      const speak = createNames();
      expect(
        own.filter(({ kind, id, name = '' }) => kind !== 'organisation' && speak(kind, id, locale) !== name),
      ).toEqual([]);
      expect(delegationName('org:AU', locale)).toBe(listName('organisation', 'AU', locale));
      expect(speak('eligible', 'area:011', locale)).toBe(areaName('011', locale));
      expect(speak('topic', 'none', locale)).not.toBe('none');
    });

    test('find what they name, in every form and list that shows it, whatever the language of the reader', () => {
      const voice = { locale, zone: 'UTC', names: createNames() };
      const lost = commands.flatMap(({ name: command, fields }) =>
        Object.entries(fields).flatMap(([key, field]) =>
          field.options === undefined
            ? []
            : spokenOptions(field, voice).flatMap(({ label, value }) => {
                const read = findOption(field.options ?? [], label)?.value;
                return read === value ? [] : [`${command} ${key}: ${label} is ${read}, not ${value}`];
              }),
        ),
      );
      expect([...new Set(lost)]).toEqual([]);
    });
  });
