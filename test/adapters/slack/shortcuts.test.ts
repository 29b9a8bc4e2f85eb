import { beforeAll, describe, expect, test } from '@jest/globals';
import { permalinkOf } from '../../../adapters/slack/permalink.ts';
import { plainWords } from '../../../adapters/slack/plain.ts';
import { commands } from '../../../src/commands/index.ts';
import { warmUp } from '../../../src/intake/index.ts';
import { loggingCommand, quotedValues } from '../../../src/surfaces/quoted.ts';
import { type Seen, type View, wordsOf } from '../../support/slack/index.ts';
import { inGroup, modes, only } from './group.ts';

beforeAll(() => warmUp(), 120_000);

const formIn = ({ view }: Seen): View => {
  if (view === undefined) throw new Error('no form');
  return view;
};
/** What an input of a form holds. */
function held(view: View, block: string): unknown {
  const element = view.blocks.find(({ block_id }) => block_id === block)?.element as
    | Record<string, unknown>
    | undefined;
  if (element === undefined) throw new Error(`the form has no ${block}`);
  const options = element.initial_options as { value: string }[] | undefined;
  return options?.map(({ value }) => value) ?? element.initial_value ?? element.initial_date ?? null;
}
const marked =
  'We need *forensic training* for 15 CERT analysts, in French &amp; English, see <https://cert.sn/plan|our plan> :sos: <@U2>';
const words =
  'We need forensic training for 15 CERT analysts, in French & English, see our plan (https://cert.sn/plan) @…';

describe.each(modes)('a message shortcut (%s)', (mode) => {
  test('logs a need with words, day and address of the message', () =>
    inGroup(mode, async ({ amina, jana, needs, slack }) => {
      const message = jana.writes('C1', marked);
      amina.writes('C1', 'I see');
      const day = new Date(Number(message.ts) * 1000).toISOString().slice(0, 10);
      const link = `https://group.slack.com/archives/C1/p${message.ts.replace('.', '')}`;
      const view = formIn(await amina.shortcut('log-need', message));
      expect(view.title).toBe('/need add');
      expect({ title: held(view, 'title'), people: held(view, 'people') }).toEqual({ title: words, people: '15' });
      const seen = only(await amina.submits(view, { topics: ['digital-forensics'] }));
      expect(wordsOf(seen)).toContain('Logged N-');
      expect(seen).toMatchObject({ channel: 'C1', only: 'U1' });
      expect(await needs()).toMatchObject([
        { title: words, owners: ['SN'], source: { kind: 'message', url: link, words, day } },
      ]);
      expect(slack.refused).toEqual([]);
    }));

  test('logs an offer and a follow-up with the same source', () =>
    inGroup(mode, async ({ amina, jana, offers, app }) => {
      await jana.says('C1', 'hello');
      const message = amina.writes('C1', 'We offer a course on forensics for CERT staff of Czechia');
      const offer = formIn(await jana.shortcut('log-offer', message));
      await jana.submits(offer, { topics: ['digital-forensics'] });
      expect(await offers()).toMatchObject([{ owners: ['CZ'], source: { kind: 'message', words: message.text } }]);
      const followUp = formIn(await jana.shortcut('log-followup', message));
      await jana.submits(followUp, { leads: 'CZ' });
      const [kept] = await app.records.followUps.whole.list({});
      expect(kept).toMatchObject({ title: message.text, leads: ['CZ'], source: { words: message.text } });
    }));

  test('in a thread is answered in that thread, and its address is that of the reply', () =>
    inGroup(mode, async ({ amina, needs }) => {
      const first = amina.writes('C1', 'What is missing?');
      const reply = amina.writes('C1', 'We need a lab', { thread: first.ts });
      const view = formIn(await amina.shortcut('log-need', reply));
      const seen = only(await amina.submits(view, { topics: ['digital-forensics'] }));
      expect(seen).toMatchObject({ channel: 'C1', only: 'U1', thread: first.ts });
      expect((await needs())[0]?.source?.url).toContain(`?thread_ts=${first.ts}&cid=C1`);
    }));

  test('of a coordinator reports what a State said, and is not confirmed by it', () =>
    inGroup(mode, async ({ ben, amina, needs }) => {
      await ben.says(ben.direct, 'status');
      const message = amina.writes('C1', 'Senegal needs a forensic lab');
      await ben.says('C1', 'noted');
      const view = formIn(await ben.shortcut('log-need', message));
      expect(view.title).toBe('/need report');
      await ben.submits(view, { topics: ['digital-forensics'], delegation: 'SN' });
      expect(await needs()).toMatchObject([{ owners: ['SN'], reported: true, visibility: 'closed' }]);
    }));

  test('of somebody not met yet opens at once, and becomes the form of their role', () =>
    inGroup(mode, async ({ ben, amina, adapter, slack }) => {
      const message = amina.writes('C1', 'Senegal needs a forensic lab');
      await ben.says('C1', 'noted');
      expect(formIn(await ben.shortcut('log-need', message)).title).toBe('/need add');
      await adapter.stop();
      const [open, ...later] = slack.everything().filter(({ method }) => method.startsWith('views.'));
      expect(open?.method).toBe('views.open');
      expect(later).toHaveLength(1);
      expect(JSON.stringify(later)).toContain('/need report');
      expect(slack.refused).toEqual([]);
    }));

  test('whose address only Slack can tell gets it after the form is open', () =>
    inGroup(mode, async ({ amina, adapter, slack }) => {
      const message = amina.writes('C1', 'We need a lab');
      const link = `https://group.slack.com/archives/C1/p${message.ts.replace('.', '')}`;
      const first = formIn(await amina.shortcut('log-need', message, true));
      expect(held(first, 'source')).toBeNull();
      await adapter.stop();
      const update = slack.everything().find(({ method }) => method === 'views.update');
      expect(JSON.stringify(update?.body)).toContain(link);
      expect(slack.refused).toEqual([]);
    }));

  test('whose address Slack does not tell keeps the words', () =>
    inGroup(mode, async ({ amina, needs, slack }) => {
      slack.next('chat.getPermalink', { kind: 'refuse', error: 'channel_not_found' });
      const view = formIn(await amina.shortcut('log-need', amina.writes('C1', 'We need a lab'), true));
      await amina.submits(view, { topics: ['digital-forensics'] });
      expect(await needs()).toMatchObject([{ source: { kind: 'message', words: 'We need a lab' } }]);
    }));

  test('delivered three times opens one form, and says nothing more', () =>
    inGroup(mode, async ({ amina, adapter, slack }) => {
      const message = amina.writes('C1', 'We need a lab');
      formIn(await amina.shortcut('log-need', message));
      await amina.redelivered();
      await amina.redelivered();
      await adapter.stop();
      expect(amina.sees('C1')).toHaveLength(1);
      expect(amina.sees(amina.direct)).toEqual([]);
      expect(new Set(slack.refused)).toEqual(new Set(['views.open exchanged_trigger_id']));
    }));

  test('a form that is sent three times is written once', () =>
    inGroup(mode, async ({ amina, needs }) => {
      const view = formIn(await amina.shortcut('log-need', amina.writes('C1', 'We need a lab')));
      const first = wordsOf(only(await amina.submits(view, { topics: ['digital-forensics'] })));
      for (let time = 0; time < 2; time += 1) expect(wordsOf(only(await amina.again()))).toBe(first);
      expect(await needs()).toHaveLength(1);
    }));

  test('where the form cannot open says what is missing, with a press that opens it', () =>
    inGroup(mode, async ({ amina, slack }) => {
      slack.next('views.open', { kind: 'refuse', error: 'expired_trigger_id' });
      const seen = only(await amina.shortcut('log-need', amina.writes('C1', 'We need a lab')));
      expect(wordsOf(seen)).toContain('We need a lab');
      expect(held(formIn(await amina.presses(seen, 'Fill in the form')), 'title')).toBe('We need a lab');
    }));

  test('for somebody who is not recognised is refused once they are known', () =>
    inGroup(mode, async ({ eve }) => {
      await eve.says(eve.direct, 'status');
      await eve.says(eve.direct, 'need add Lab');
      const seen = only(await eve.shortcut('log-need', eve.writes('C1', 'We need a lab')));
      expect(wordsOf(seen)).toContain('You are not recognised yet');
    }));
});

describe.each(modes)('a global shortcut (%s)', (mode) => {
  test.each([
    ['new-need', '/need add'],
    ['new-offer', '/offer add'],
    ['new-followup', '/followup add'],
  ])('%s opens the form %s', (callback, title) =>
    inGroup(mode, async ({ amina }) => {
      expect(formIn(await amina.globalShortcut(callback)).title).toBe(title);
    }),
  );

  test('is answered in the direct message', () =>
    inGroup(mode, async ({ amina }) => {
      const view = formIn(await amina.globalShortcut('new-need'));
      const seen = only(await amina.submits(view, { title: 'A lab', topics: ['digital-forensics'] }));
      expect(seen).toMatchObject({ channel: 'DU1', only: undefined });
    }));
});

describe('a permalink', () => {
  const spot = { channel: 'C1', ts: '1700000000.000100' };
  test.each([
    [spot, 'group', false, '', 'https://group.slack.com/archives/C1/p1700000000000100'],
    [
      { ...spot, thread: '1699.1' },
      'group',
      false,
      '',
      'https://group.slack.com/archives/C1/p1700000000000100?thread_ts=1699.1&cid=C1',
    ],
    [spot, 'group', false, 'https://slack-gov.com/api/', 'https://group.slack-gov.com/archives/C1/p1700000000000100'],
    [spot, undefined, false, '', undefined],
    [spot, 'group', true, '', undefined],
    [spot, 'evil.example/', false, '', undefined],
  ])('%j of %s', (where, domain, grid, api, expected) => expect(permalinkOf(where, domain, grid, api)).toBe(expected));
});

describe('plain words', () => {
  test.each([
    ['<@U1|amina> and <@U2>', '@amina and @…'],
    ['<#C1|general> <#C2>', '#general #…'],
    ['<!here> <!subteam^S1|@cert> <!date^1700000000^{date}|14 November>', '@here @cert 14 November'],
    [
      '<https://a.example/x_y_z|the plan> <https://b.example> <mailto:a@b.c|a@b.c>',
      'the plan (https://a.example/x_y_z) https://b.example a@b.c',
    ],
    ['*bold* _it_ ~no~ `code` ```block```', 'bold it no code block'],
    ['2 * 3 * 4, snake_case_name, a:b, 10:30:15', '2 * 3 * 4, snake_case_name, a:b, 10:30:15'],
    ['yes :tada: :+1::skin-tone-2: ok', 'yes ok'],
    ['&gt; quoted\nsaid', 'quoted\nsaid'],
    ['a &lt; b &amp;&amp; c', 'a < b && c'],
  ])('%s', (text, expected) => expect(plainWords(text)).toBe(expected));

  test('names people where they are known, and keeps mentions where a command takes them', () => {
    expect(plainWords('<@U2>', { nameOf: () => 'jana' })).toBe('@jana');
    expect(plainWords('role <@U2> *now*', { mentions: 'keep' })).toBe('role <@U2> now');
  });
});

describe('a quoted message', () => {
  const commandOf = (name: string) => {
    const found = commands.find((command) => command.name === name);
    if (found === undefined) throw new Error(name);
    return found;
  };
  const long = `We need forensic training. ${'It is for the analysts of our team. '.repeat(90)}`;

  test('that is long keeps its words, and its head is the title', () => {
    const values = quotedValues(commandOf('need add'), { text: long, day: '2026-11-01' });
    expect(values.title).toBe('We need forensic training.');
    expect(String(values.words)).toHaveLength(2000);
    expect(values.said).toBe('2026-11-01');
  });

  test('that asks for several things stays whole, so that each becomes a draft', () => {
    const several =
      'We need forensic training for fifteen of our CERT analysts who have never had any of it before. We also need help to draft a law on cybercrime and electronic evidence.';
    expect(quotedValues(commandOf('need add'), { text: several, day: '2026-11-01' }).title).toBe(several);
    expect(quotedValues(commandOf('need report'), { text: several, day: '2026-11-01' }).title).not.toBe(several);
  });

  test.each(['need add', 'offer add', 'need report', 'offer report', 'followup add'])(
    'opens the form of %s',
    (name) => {
      for (const text of ['A lab', long]) {
        const values = quotedValues(commandOf(name), {
          text,
          day: '2026-11-01',
          link: 'https://group.slack.com/archives/C1/p1',
        });
        const plan = commandOf(name).plan(values, '2026-11-22');
        expect(plan.kind).toBe('incomplete');
        if (plan.kind === 'incomplete')
          expect(
            Object.values(plan.errors)
              .map(({ key }) => key)
              .filter((key) => !['field.missing', 'field.choose'].includes(key)),
          ).toEqual([]);
      }
    },
  );

  test('is logged or reported by role', () => {
    expect(loggingCommand('need', 'delegate')).toBe('need add');
    expect(loggingCommand('need', undefined)).toBe('need add');
    expect(loggingCommand('need', 'coordinator')).toBe('need report');
    expect(loggingCommand('offer', 'secretariat')).toBe('offer report');
    expect(loggingCommand('offer', 'observer')).toBe('offer add');
    expect(loggingCommand('followup', 'coordinator')).toBe('followup add');
  });
});
