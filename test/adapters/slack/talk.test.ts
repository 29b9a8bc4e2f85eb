import { beforeAll, describe, expect, test } from '@jest/globals';
import { warmUp } from '../../../src/intake/index.ts';
import { buttonsOf, wordsOf } from '../../support/slack/index.ts';
import { inGroup, modes, only } from './group.ts';

beforeAll(() => warmUp(), 120_000);

const sentence = 'We need forensic training for 15 CERT analysts, in French, before June';

describe.each(modes)('in a direct message (%s)', (mode) => {
  test('a sentence becomes a draft with what was understood, in a message that stays', () =>
    inGroup(mode, async ({ amina, slack, drafts, needs }) => {
      const seen = only(await amina.says(amina.direct, sentence));
      expect(seen).toMatchObject({ channel: 'DU1', only: undefined });
      expect(wordsOf(seen)).toContain('15');
      expect(await drafts()).toBe(1);
      expect(await needs()).toEqual([]);
      const [chip] = buttonsOf(seen);
      const logged = only(await amina.presses(seen, chip?.text ?? ''));
      expect(wordsOf(logged)).toContain('Logged N-');
      expect(await needs()).toMatchObject([{ people: 15, languages: ['fr'], owners: ['SN'] }]);
      expect(slack.refused).toEqual([]);
    }));

  test('what a press opens there stays, too', () =>
    inGroup(mode, async ({ amina, slack, needs }) => {
      await amina.says(amina.direct, 'need add Forensic lab topic:digital-forensics');
      const [need] = await needs();
      const listed = only(await amina.says(amina.direct, 'need list'));
      const shown = only(await amina.presses(listed, `Show ${need?._id}`));
      expect(shown).toMatchObject({ channel: amina.direct, only: undefined });
      expect(wordsOf(shown)).toContain('Forensic lab');
      expect(slack.refused).toEqual([]);
    }));

  test('a press in a thread is answered in it, for that person alone', () =>
    inGroup(mode, async ({ amina, jana, slack, adapter }) => {
      const thread = jana.writes('C1', 'What shall we put on the record?').ts;
      const seen = only(await amina.says('C1', `<@UBOT> ${sentence}`, { thread }));
      expect(seen).toMatchObject({ channel: 'C1', only: 'U1', thread });
      const { view } = await amina.presses(seen, 'Another topic');
      if (view === undefined) throw new Error('no form');
      await amina.submits(view, { topics: ['digital-forensics'] });
      // what tells of drafts is brought up to date, too
      await adapter.idle();
      const logged = amina.sees('C1').filter((message) => message.thread === thread && message.only === 'U1');
      const id = /Logged (N-\d+)/.exec(logged.map(wordsOf).join())?.[1];
      const listed = only(await amina.says('C1', '<@UBOT> need list', { thread }));
      expect(only(await amina.presses(listed, `Show ${id}`))).toMatchObject({ channel: 'C1', only: 'U1', thread });
      expect(slack.refused).toEqual([]);
    }));

  test('a sentence that offers is the draft of an offer', () =>
    inGroup(mode, async ({ amina, app }) => {
      await amina.says(amina.direct, 'We offer two weeks of incident handling for CERT staff');
      const { _id: key = '' } = (await app.records.people.byIdentity('slack:T1/U1')) ?? {};
      expect(await app.records.drafts.list(key)).toMatchObject([{ noun: 'offer' }]);
    }));

  test('commands need no slash, and an id alone shows its record', () =>
    inGroup(mode, async ({ amina, needs }) => {
      const logged = only(await amina.says(amina.direct, 'need add Forensic lab topic:digital-forensics'));
      expect(wordsOf(logged)).toContain('Logged N-');
      const [need] = await needs();
      expect(wordsOf(only(await amina.says(amina.direct, need?._id ?? '')))).toContain('Forensic lab');
      expect(wordsOf(only(await amina.says(amina.direct, '/need list')))).toContain('Forensic lab');
      expect(wordsOf(only(await amina.says(amina.direct, 'help')))).toContain('/need add');
    }));

  test('words that tell neither are asked about, and logged with one press', () =>
    inGroup(mode, async ({ amina, app }) => {
      const seen = only(await amina.says(amina.direct, 'Training for judges in *Dakar* &amp; Thiès'));
      expect(buttonsOf(seen).map(({ text }) => text)).toEqual(['Log as need', 'Log as offer']);
      expect(wordsOf(seen)).toContain('Training for judges in Dakar & Thiès');
      await amina.presses(seen, 'Log as offer');
      const { _id: key = '' } = (await app.records.people.byIdentity('slack:T1/U1')) ?? {};
      expect(await app.records.drafts.list(key)).toMatchObject([
        { noun: 'offer', values: { title: 'Training for judges in Dakar & Thiès' } },
      ]);
    }));

  test('an incomplete command says what is missing and opens its form with a press', () =>
    inGroup(mode, async ({ amina, needs }) => {
      const seen = only(await amina.says(amina.direct, 'need add by:soon Forensic lab'));
      expect(wordsOf(seen)).toContain('soon');
      const { view } = await amina.presses(seen, 'Fill in the form');
      if (view === undefined) throw new Error('no form');
      await amina.submits(view, { by: '2027-09-01', topics: ['digital-forensics'] });
      expect(await needs()).toMatchObject([{ title: 'Forensic lab', by: '2027-09-01' }]);
    }));

  test('in a thread there it is answered in that thread', () =>
    inGroup(mode, async ({ amina }) => {
      const first = amina.writes(amina.direct, 'before');
      expect(only(await amina.says(amina.direct, 'status', { thread: first.ts })).thread).toBe(first.ts);
    }));

  test('somebody who is not recognised is told how to begin, and nothing is kept', () =>
    inGroup(mode, async ({ eve, app }) => {
      for (const words of [sentence, 'Hello there'])
        expect(wordsOf(only(await eve.says(eve.direct, words)))).toContain('/wg profile delegation:SN');
      expect(await app.records.people.byIdentity('slack:T1/U9')).toBeUndefined();
    }));

  test('delivered three times it is written once and answered once', () =>
    inGroup(mode, async ({ amina, needs, adapter }) => {
      await amina.says(amina.direct, 'need add Forensic lab topic:digital-forensics');
      await amina.redelivered();
      await amina.redelivered();
      await adapter.stop();
      expect(await needs()).toHaveLength(1);
      expect(amina.sees(amina.direct).filter(({ user }) => user === undefined)).toHaveLength(1);
    }));

  test('to a replica that did not have it first it is the same answer, written once', () =>
    inGroup(mode, async ({ amina, needs, app, slack, adapter }) => {
      const first = wordsOf(only(await amina.says(amina.direct, 'need add Forensic lab topic:digital-forensics')));
      await adapter.stop();
      await adapter.start(app.bot);
      if (mode === 'http') slack.deliverTo(`http://127.0.0.1:${adapter.port()}/slack/events`);
      expect(wordsOf(only(await amina.again()))).toBe(first);
      expect(await needs()).toHaveLength(1);
    }));
});

test('what is no message of a person to the bot is not answered', () =>
  inGroup('socket', async ({ slack, amina, adapter, needs }) => {
    const message = {
      type: 'message',
      channel: amina.direct,
      channel_type: 'im',
      user: 'U1',
      text: sentence,
      ts: '5.1',
    };
    await slack.happens({ ...message, subtype: 'message_changed' });
    await slack.happens({ ...message, subtype: 'message_deleted' });
    await slack.happens({ ...message, subtype: 'bot_message', bot_id: 'B7' });
    await slack.happens({ ...message, bot_id: 'B7' });
    await slack.happens({ ...message, user: 'UBOT' });
    await slack.happens({ ...message, channel: 'C1', channel_type: 'channel' });
    await adapter.stop();
    expect(slack.everything()).toEqual([]);
    expect(await needs()).toEqual([]);
  }));

describe.each(modes)('a mention (%s)', (mode) => {
  test('is answered to that person alone', () =>
    inGroup(mode, async ({ amina, drafts }) => {
      const seen = only(await amina.says('C1', `<@UBOT> ${sentence}`));
      expect(seen).toMatchObject({ channel: 'C1', only: 'U1' });
      expect(await drafts()).toBe(1);
    }));

  test('in a thread is answered there', () =>
    inGroup(mode, async ({ amina }) => {
      const first = amina.writes('C1', 'Our CERT has no lab');
      const seen = only(await amina.says('C1', '<@UBOT> status', { thread: first.ts }));
      expect(seen).toMatchObject({ channel: 'C1', only: 'U1', thread: first.ts });
    }));

  test('where the bot may not write is answered in the direct message', () =>
    inGroup(mode, async ({ amina, slack }) => {
      slack.next('chat.postEphemeral', { kind: 'refuse', error: 'is_archived' });
      expect(only(await amina.says('C1', '<@UBOT> status'))).toMatchObject({ channel: 'DU1', only: undefined });
    }));

  test('of somebody else in a command stands for that person', () =>
    inGroup(mode, async ({ ben, app, jana }) => {
      const secretary = { name: 'u3', role: 'secretariat' } as const;
      await app.records.people.recognise('slack:T1/U3', secretary, new Date('2027-03-04T10:00:00Z'));
      await ben.says('C1', `<@UBOT> wg-admin role <@${jana.id}> role:coordinator`);
      expect(await app.records.people.byIdentity('slack:T1/U2')).toMatchObject({ role: 'coordinator' });
    }));

  test('alone shows home', () =>
    inGroup(mode, async ({ amina }) => {
      expect(wordsOf(only(await amina.says('C1', '<@UBOT>')))).toContain('You are u1, delegate for Senegal');
    }));
});

test('somebody keeps the name that they have, where an event brings none', () =>
  inGroup('socket', async ({ amina, app }) => {
    await amina.says(amina.direct, 'status');
    expect(await app.records.people.byIdentity('slack:T1/U1')).toMatchObject({ name: 'u1' });
  }));

test('nothing that was written is logged', () =>
  inGroup('socket', async ({ amina, logged }) => {
    await amina.says(amina.direct, 'need add Geheimnis topic:digital-forensics');
    await amina.says('C1', '<@UBOT> Geheimnis by:never');
    expect(logged.join('\n')).not.toContain('Geheimnis');
  }));
