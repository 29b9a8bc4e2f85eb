/** Forms of the product itself, through the real SDK: what somebody else changed meanwhile, and what is there already. */
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { chance, codes, reference } from '../../../adapters/chance/index.ts';
import { openMemory } from '../../../adapters/embedded/index.ts';
import { createSlack, type SlackAdapter } from '../../../adapters/slack/index.ts';
import { type App, createApp } from '../../../src/app.ts';
import { warmUp } from '../../../src/intake/index.ts';
import { silent } from '../../../src/log.ts';
import { createSlackStandIn, type Message, type Seen, type SlackStandIn, wordsOf } from '../../support/slack/index.ts';
import { inputOf, keysOf, there, wordsIn } from './wish.ts';

const now = new Date('2027-03-04T10:00:00Z');
const again = 'Fill in the form';
const urgent = 'is not for an incident under way';
let app: App;
let slack: SlackStandIn;
let adapter: SlackAdapter;

beforeAll(() => warmUp(), 120_000);
beforeEach(async () => {
  slack = await createSlackStandIn();
  const given = { group: 'wg', secretariat: [], clock: () => now, chance, codes, reference, log: silent };
  app = await createApp({ store: openMemory(), ...given });
  await app.admit('slack:T1');
  const amina = { name: 'Amina', role: 'delegate', delegation: 'SN' } as const;
  await app.records.people.recognise('slack:T1/U1', amina, now);
  await app.records.people.recognise('slack:T1/U3', { name: 'Claire', role: 'coordinator' }, now);
  const { botToken, appToken, apiUrl } = slack;
  adapter = createSlack({ botToken, apiUrl, appToken, log: silent });
  await adapter.start(app.bot);
});
afterEach(async () => {
  await adapter.stop();
  await slack.stop();
});

const amina = () => slack.person('T1', 'U1');
const only = ({ messages: [message] }: Seen): Message => there(message);
const needs = () => app.records.needs.whole.list({});

describe('the form of a need', () => {
  test('takes topics by their search, asks who else may see it where that counts, and is logged', async () => {
    let view = there((await amina().types('C1', '/need add')).view);
    expect(keysOf(view)).toEqual(['title', 'topics', 'visibility', 'by', 'audience', 'priority', 'description']);
    await amina().fills(view, { title: 'Forensic lab' });
    view = there((await amina().chooses(view, 'visibility', 'group')).view);
    expect(keysOf(view)).toContain('stakeholders');
    expect(wordsIn(view)).not.toContain(urgent);
    view = there((await amina().chooses(view, 'priority', 'critical')).view);
    expect(wordsIn(view)).toContain(urgent);
    view = there((await amina().chooses(view, 'priority', 'high')).view);
    expect(wordsIn(view)).not.toContain(urgent);
    expect(await amina().search(view, 'topics', 'forensic')).not.toEqual([]);
    view = there((await amina().pressesIn(view, 'More fields')).view);
    const sent = await amina().submits(view, {
      topics: ['digital-forensics'],
      stakeholders: 'yes',
      people: '12',
      speaker: 'CZ',
    });
    expect(wordsOf(only(sent))).toContain('Logged N-');
    const logged = {
      title: 'Forensic lab',
      visibility: 'group',
      stakeholders: true,
      people: 12,
      source: { speaker: 'CZ' },
    };
    expect(await needs()).toMatchObject([logged]);
    expect(slack.refused).toEqual([]);
  });

  test('that somebody else has changed meanwhile comes back for what there is now, with all that was written', async () => {
    await amina().types('C1', '/need add "Forensic lab" topic:digital-forensics people:10');
    const { _id: id } = there((await needs())[0]);
    const shown = only(await amina().types('C1', `/need edit ${id}`));
    const view = there((await amina().presses(shown, `Change ${id} in the form`)).view);
    await amina().types('C1', `/need edit ${id} by:2027-12-01`);
    const late = only(await amina().submits(view, { people: '15', priority: 'high' }));
    expect(wordsOf(late)).toContain('You wrote: /need edit');
    const back = there((await amina().presses(late, again)).view);
    expect(inputOf(back, 'people').initial_value).toBe('15');
    expect(wordsOf(only(await amina().submits(back, { by: '2027-12-01' })))).not.toContain('You wrote');
    expect(await needs()).toMatchObject([{ people: 15, priority: 'high', by: '2027-12-01', version: 3 }]);
  });

  test('much like one that is there asks, and comes back as it was written', async () => {
    await amina().types('C1', '/need add "Forensic lab for phones" topic:digital-forensics');
    const view = there((await amina().types('C1', '/need add')).view);
    const written = { title: 'Forensic lab for phones', topics: ['digital-forensics'] };
    const asked = only(await amina().submits(view, written));
    expect(await needs()).toHaveLength(1);
    const back = there((await amina().presses(asked, again)).view);
    expect(inputOf(back, 'title').initial_value).toBe('Forensic lab for phones');
    const other = await amina().submits(back, { title: 'Course on maritime law', topics: ['international-law'] });
    expect(wordsOf(only(other))).toContain('Logged N-');
    expect(await needs()).toHaveLength(2);
  });
});

describe('the form of a report', () => {
  test('of somebody else’s role is neither opened again nor searched, once they were told no', async () => {
    const view = there((await amina().types('C1', '/need report')).view);
    expect(await amina().search(view, 'delegation', 'Senegal')).toContain('Senegal');
    await amina().types('C1', '/need list');
    expect(await amina().search(view, 'delegation', 'Senegal')).toEqual([]);
    expect(wordsOf(only(await amina().types('C1', '/need report')))).not.toBe('');
  });

  test('tells what a document needs beside it while the form is open', async () => {
    const claire = slack.person('T1', 'U3');
    const view = there((await claire.types('C1', '/need report')).view);
    const filled = { title: 'Lab', topics: ['digital-forensics'], delegation: 'SN', document: 'A/79/1' };
    const refused = await claire.submits(view, filled);
    expect(Object.keys(there(refused.errors))).toEqual(['source']);
    const sent = await claire.submits(view, { source: 'https://example.org/a' });
    expect(wordsOf(only(sent))).toMatch(/N-\d+/);
    expect(await needs()).toMatchObject([{ document: 'A/79/1', reported: true }]);
  });
});
