import { describe, expect, test } from '@jest/globals';
import { formReply } from '../../adapters/console/form.ts';
import { formOf } from '../../adapters/discord/form.ts';
import { optionsOf } from '../../adapters/discord/options.ts';
import { createParking } from '../../adapters/discord/parking.ts';
import { formView } from '../../adapters/slack/form.ts';
import { readKept } from '../../adapters/slack/kept.ts';
import { type Command, type Incomplete, rawOf } from '../../src/command.ts';
import { commands } from '../../src/commands/index.ts';
import type { Voice } from '../../src/i18n/render.ts';
import { usageOf } from '../../src/surfaces/words.ts';

const voice: Voice = { locale: 'en', zone: 'UTC', names: (_, value) => value };
const today = '2026-11-22';

/** The fields of all commands that buttons and forms carry on their own. */
const carried = commands.flatMap((command) =>
  Object.entries(command.fields).flatMap(([key, field]) => (field.carried ? [{ command, key }] : [])),
);
const labels = carried.map(({ command, key }) => [`/${command.name} ${key}`, command, key] as const);

/** Something right for what is carried. */
const rightFor = (command: Command, key: string): string =>
  key === 'draft' ? 'T-1' : (command.fields[key]?.options?.[0]?.value ?? '3');

/** A form that asks on: what is carried is right, and something else is not. */
function formFor(command: Command, key: string): Incomplete {
  const plan = command.plan({ [key]: rightFor(command, key), topics: ['?'] }, today);
  if (plan.kind !== 'incomplete') throw new Error('nothing is missing');
  return plan;
}

test('what is carried are versions that were read, drafts, and what a press does with them', () => {
  expect(labels.map(([label]) => label).sort()).toEqual([
    '/lesson edit version',
    '/need add draft',
    '/need anyway draft',
    '/need edit version',
    '/offer add draft',
    '/offer anyway draft',
    '/offer edit version',
    '/roundtable notes act',
    '/roundtable notes draft',
    '/wg publish answer',
    '/wg undo version',
    '/wg-admin settings version',
  ]);
});

describe.each(labels)('%s', (_, command, key) => {
  test('is named in no usage, no option and no form', () => {
    const plan = formFor(command, key);
    expect(usageOf(command)).not.toContain(`${key}:`);
    expect(optionsOf(command).map(({ name }) => name)).not.toContain(key);
    const label = command.fields[key]?.label ?? '';
    const shown = [formOf(plan, voice, createParking()), formView(plan, { place: 'slack:T1' }, voice).blocks];
    const open = formReply({ command, values: plan.values }, []);
    for (const form of [...shown, open.lines]) expect(JSON.stringify(form)).not.toContain(label);
  });

  test('goes along with a form and comes back', () => {
    const plan = formFor(command, key);
    const parking = createParking();
    const back = parking.unpack(formOf(plan, voice, parking).custom_id ?? '');
    expect(rawOf(back.values, key)).toEqual(rawOf(plan.values, key));
    const { private_metadata = '' } = formView(plan, { place: 'slack:T1' }, voice);
    expect(readKept(private_metadata).held).toEqual({ [key]: plan.values[key] });
  });
});
