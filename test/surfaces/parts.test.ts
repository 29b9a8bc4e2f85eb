import { describe, expect, test } from '@jest/globals';
import { type Command, defineCommand, type Incomplete } from '../../src/command.ts';
import { commands } from '../../src/commands/index.ts';
import { askedFields } from '../../src/fields.ts';
import { firstShowing, isAskedFor, isSplit, nextShowing, sentValues } from '../../src/surfaces/parts.ts';

const today = '2026-11-22';

function command(name: string): Command {
  const found = commands.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

/** What the form shows that opens for these values; the title is missing unless it is given. */
function opens(name: string, values: Incomplete['values'] = {}) {
  const plan = command(name).plan({ ...values, '': '?' }, today);
  if (plan.kind !== 'incomplete') throw new Error('nothing is asked');
  return firstShowing(plan);
}

const forms = commands.filter(({ form }) => form).map((each) => [each.name, each] as const);

describe.each(forms)('the form of /%s', (_name, { fields }) => {
  test('asks at once for what it needs, and opens a second part for several fields alone', () => {
    const later = askedFields(fields).filter(([, field]) => field.later);
    for (const [key, { required, position }] of later)
      expect([key, required, position]).toEqual([key, false, undefined]);
    if (isSplit(fields)) expect(later.length).toBeGreaterThan(1);
  });

  test('makes fields depend on a choice alone, among what can be chosen', () => {
    for (const [key, { when, required }] of askedFields(fields)) {
      if (when === undefined) continue;
      const decides = fields[when.field];
      const values = decides?.kind === 'flag' ? ['yes', 'no'] : (decides?.options ?? []).map(({ value }) => value);
      expect([key, required, decides?.when, decides?.later ?? false]).toEqual([key, false, undefined, false]);
      expect([...values, '']).toEqual(expect.arrayContaining([...when.is]));
    }
  });

  test('shows everything that is given', () => {
    const all = askedFields(fields).map(([key]) => key);
    for (const key of all) expect(opens(_name, { [key]: ['7'] }).keys).toContain(key);
  });
});

describe('a form in two parts', () => {
  test('has the most important first', () => {
    expect(opens('need add')).toEqual({
      keys: ['title', 'topics', 'visibility', 'by', 'audience', 'priority', 'description'],
      whole: false,
    });
    expect(opens('offer add').keys).toEqual([
      ...['title', 'topics', 'eligible', 'deadline', 'audience', 'application', 'visibility', 'description'],
    ]);
    expect(opens('need report').keys).toEqual([
      'title',
      'topics',
      'delegation',
      'document',
      'source',
      'description',
      'by',
    ]);
    expect(opens('followup add').keys).toEqual(['title', 'leads', 'due', 'visibility']);
    expect(opens('digest subscribe').keys).toEqual(['days', 'month', 'hour', 'zone', 'to', 'level']);
    expect(opens('followup update').keys).toEqual(['followup', 'status', 'note', 'due']);
    expect(opens('followup relay').whole).toBe(true);
  });

  test('opens whole where the second holds something, or something of it is wrong or to be chosen', () => {
    const held = ['people:12', 'people:many', 'modality:?', 'title:Course for 30 people'].map((each) =>
      each.split(':'),
    );
    for (const [key = '', value = ''] of held)
      expect([key, opens('need add', { [key]: value }).whole]).toEqual([key, true]);
  });
});

describe('a field that depends on a choice', () => {
  const { fields } = command('need add');
  test('is asked for by the value, its label or another word', () => {
    for (const see of ['group', 'Group, named', 'named', 'REGION'])
      expect([see, isAskedFor(fields, 'stakeholders', { visibility: see })]).toEqual([see, true]);
    for (const see of ['closed', 'nonsense', ''])
      expect([see, isAskedFor(fields, 'stakeholders', { visibility: see })]).toEqual([see, false]);
    expect(isAskedFor(fields, 'stakeholders', {})).toBe(false);
    expect(isAskedFor(command('digest subscribe').fields, 'level', {})).toBe(true);
    expect(isAskedFor(command('digest subscribe').fields, 'days', { month: 'last' })).toBe(false);
  });

  test('leaves the form only by that choice', () => {
    const step = { shown: ['title', 'visibility', 'stakeholders'], whole: false };
    const values = { visibility: 'closed', stakeholders: 'yes' };
    expect(nextShowing(fields, values, { ...step, chosen: 'visibility' }).keys).not.toContain('stakeholders');
    expect(nextShowing(fields, values, step).keys).toContain('stakeholders');
    expect(nextShowing(fields, { visibility: 'group' }, { ...step, shown: ['title'] }).keys).toContain('stakeholders');
  });

  test('is not sent where nothing asks for it in the end, unless it was shown', () => {
    const carried = { stakeholders: 'yes', draft: 'T-1' };
    expect(sentValues(fields, carried, { visibility: 'closed' })).toEqual({ visibility: 'closed', draft: 'T-1' });
    expect(sentValues(fields, carried, { visibility: 'group' })).toEqual({ visibility: 'group', ...carried });
    const shown = { visibility: 'closed', stakeholders: 'no' };
    expect(sentValues(fields, carried, shown)).toEqual({ ...shown, draft: 'T-1' });
  });
});

describe('a button that asks for the form', () => {
  const noForm = defineCommand({
    ...{ name: 'no form', summary: 'None.', visibility: 'private', access: 'anyone', fields: {} },
    run: async () => ({ text: { key: 'surface.save', params: {} } }),
  });
  test('opens it though nothing is missing, and gives nothing of its own along', () => {
    const plan = command('followup update').plan({ followup: 'F-1', '': '?' }, today);
    expect(plan).toMatchObject({
      kind: 'incomplete',
      values: { followup: 'F-1' },
      errors: { '': { key: 'field.form' } },
    });
    expect(Object.keys(plan.values)).toEqual(['followup']);
    expect(noForm.plan({ '': '?' }, today)).toMatchObject({ errors: { '': { key: 'field.unknown' } } });
  });
});
