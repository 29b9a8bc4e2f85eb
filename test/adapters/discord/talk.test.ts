import { beforeAll, describe, expect, test } from '@jest/globals';
import { warmUp } from '../../../src/intake/index.ts';
import type { Json } from '../../support/discord/check.ts';
import { channel, formOf, guild, inGroup, replyOf, saves, written } from './group.ts';

beforeAll(() => warmUp(), 120_000);

const sentence = 'We need forensic training for 15 CERT analysts, in French, before June';
const voice = { locale: 'en', zone: 'UTC', names: (_kind: string, id: string) => id } as const;
const command = 'need add Forensic lab topic:digital-forensics';

describe('in a direct message', () => {
  test('a sentence becomes a draft with what was understood, in a message that stays and answers it', () =>
    inGroup(async ({ amina, drafts, needs }) => {
      const seen = await amina.says(undefined, sentence);
      expect(seen).toMatchObject({ ephemeral: false, text: expect.stringContaining('15') });
      const [asked] = amina.reads(seen.sent.channel);
      expect(seen.sent.body.message_reference).toMatchObject({ message_id: asked?.sent.id });
      expect([await drafts(), await needs()]).toEqual([1, []]);
      const [chip = ''] = seen.buttons;
      expect(replyOf(await amina.presses(seen, chip)).text).toContain('Logged N-');
      expect(await needs()).toMatchObject([{ people: 15, languages: ['fr'], owners: ['SN'] }]);
    }));

  test('commands need no slash, and an id alone shows its record', () =>
    inGroup(async ({ amina, needs }) => {
      expect((await amina.says(undefined, command)).text).toContain('Logged N-');
      const [need] = await needs();
      for (const words of [need?._id ?? '', '/need list', 'need list'])
        expect((await amina.says(undefined, words)).text).toContain('Forensic lab');
      expect((await amina.says(undefined, 'help')).text).toContain('need add');
    }));

  test('words that tell neither are asked about without their markup, and logged with one press', () =>
    inGroup(async ({ amina, app }) => {
      const seen = await amina.says(undefined, 'Training for **judges** in <#7> & ||Thiès|| <:wave:1>');
      expect(seen.buttons).toEqual(['Log as need', 'Log as offer']);
      expect(seen.text).toContain('Training for judges in #… & Thiès');
      await amina.presses(seen, 'Log as offer');
      const { _id: key = '' } = (await app.records.people.byIdentity('discord:11')) ?? {};
      expect(await app.records.drafts.list(key)).toMatchObject([{ noun: 'offer' }]);
    }));

  test('an incomplete command says what is missing and opens its form with a press', () =>
    inGroup(async ({ amina, needs }) => {
      const seen = await amina.says(undefined, 'need add by:soon Forensic lab');
      expect(seen.text).toContain('soon');
      const form = formOf(await amina.presses(seen, 'Fill in the form'));
      expect(form.fields.get('by')).toMatchObject({ holds: 'soon' });
      const saved = await saves(amina, form, { by: '2027-09-01', topics: 'digital-forensics' });
      expect(saved.text).toContain('Logged N-');
      expect(await needs()).toMatchObject([{ title: 'Forensic lab', by: '2027-09-01' }]);
    }));

  test('somebody who is not recognised is told how to begin, and nothing is kept', () =>
    inGroup(async ({ eve, app }) => {
      for (const words of [sentence, 'Hello there'])
        expect((await eve.says(undefined, words)).text).toContain('/wg profile');
      expect(await app.records.people.byIdentity('discord:14')).toBeUndefined();
    }));

  test('delivered three times it is written once and answered once', () =>
    inGroup(async ({ amina, discord, needs, adapter }) => {
      await amina.says(undefined, command);
      discord.saidAgain();
      discord.saidAgain();
      await amina.says(undefined, 'status');
      await adapter.stop();
      expect(await needs()).toHaveLength(1);
      expect(written(discord, amina)).toHaveLength(2);
    }));

  test('delivered to a process that did not have it first, it is written once and stands there once', () =>
    inGroup(async ({ amina, discord, needs, restart }) => {
      const first = await amina.says(undefined, command);
      await restart();
      discord.saidAgain();
      await amina.says(undefined, 'status');
      expect(await needs()).toHaveLength(1);
      expect(written(discord, amina).filter(({ text }) => text === first.text)).toHaveLength(1);
    }));

  test('is in the language that an interaction told', () =>
    inGroup(async ({ discord, app, adapter }) => {
      const heard: unknown[] = [];
      const { run } = app.bot;
      app.bot.run = (plan, request) => {
        heard.push(request.who.locale);
        return run(plan, request);
      };
      const lea = discord.person('15', 'Léa', { locale: 'fr' });
      await lea.says(undefined, 'help');
      await lea.uses(guild, channel, 'wg help');
      await lea.says(undefined, 'help');
      await adapter.stop();
      expect(heard).toEqual([undefined, 'fr', 'fr']);
    }));
});

describe('a mention', () => {
  test('is answered in the direct message, and the channel shows no word of it', () =>
    inGroup(async ({ amina, discord, drafts, adapter }) => {
      const seen = await amina.mentions(channel, sentence);
      expect(seen.sent.channel).toBe(discord.direct('11').id);
      expect(await drafts()).toBe(1);
      await adapter.stop();
      const [said, ...answers] = discord.channel(channel).messages;
      expect(answers).toEqual([]);
      expect(discord.reactions).toEqual([{ message: said?.sent.id, emoji: '📬' }]);
    }));

  test('where the direct message is closed, the channel says so without a word of it, and with the command', () =>
    inGroup(async ({ amina, discord, needs, adapter }) => {
      discord.closes(discord.direct('11').id);
      const logged = await amina.mentions(channel, 'need add Geheimnis topic:digital-forensics');
      expect(await needs()).toHaveLength(1);
      expect(logged).toMatchObject({ sent: { channel }, marks: [expect.stringMatching(/^command <\/wg home:\d+>$/)] });
      const listed = await amina.mentions(channel, 'need list');
      expect(listed.marks).toEqual([expect.stringMatching(/^command <\/need list:\d+>$/)]);
      await amina.mentions(channel, 'Geheimnis');
      await adapter.stop();
      const said = discord.channel(channel).messages.filter(({ sent }) => sent.author === undefined);
      expect(said).toHaveLength(3);
      for (const { text, sent } of said) {
        expect(`${text} ${JSON.stringify(sent.body)}`).not.toMatch(/Geheimnis|N-\d|forensic|<@/i);
        expect(sent.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
      }
    }));

  test('there, and the bot may not read what was written before: it is said all the same', () =>
    inGroup(async ({ amina, discord }) => {
      discord.closes(discord.direct('11').id);
      discord.forgets(channel);
      expect((await amina.mentions(channel, 'status')).sent.channel).toBe(channel);
    }));

  test('where the bot may not write is answered in private', () =>
    inGroup(async ({ amina, discord }) => {
      discord.closes(channel);
      expect((await amina.mentions(channel, 'status')).sent.channel).toBe(discord.direct('11').id);
    }));

  test('of somebody else in a command stands for that person', () =>
    inGroup(async ({ ben, app, jana }) => {
      await app.records.people.recognise('discord:13', { name: 'Ben', role: 'secretariat' }, new Date('2027-03-04'));
      await ben.mentions(channel, `wg-admin role <@${jana.id}> role:coordinator`);
      expect(await app.records.people.byIdentity('discord:12')).toMatchObject({ role: 'coordinator' });
    }));

  test('alone shows home', () =>
    inGroup(async ({ amina }) => {
      expect((await amina.mentions(channel, '')).text).toContain('You are Amina, delegate for Senegal');
    }));
});

describe('what is not said to the bot is not answered', () => {
  test.each([
    ['an ordinary message of a channel', sentence, {}],
    ['a mention of everyone', `@everyone @here ${sentence}`, {}],
    ['a mention of a role', `<@&128000000000000000> ${sentence}`, {}],
    ['a mention of somebody else', `<@12> ${sentence}`, {}],
  ])('%s', (_name, text, saying) =>
    inGroup(async ({ amina, discord, drafts, adapter }) => {
      amina.writes(channel, text, saying);
      await amina.says(undefined, 'status');
      await adapter.stop();
      expect(await drafts()).toBe(0);
      expect(discord.channel(channel).messages).toHaveLength(1);
      expect(written(discord, amina)).toHaveLength(1);
    }),
  );

  test('a reply to what the bot wrote, whether it rings or not', () =>
    inGroup(async ({ amina, adapter, discord, drafts }) => {
      await adapter.post({ channel: `discord:${channel}` }, { text: { key: 'home.nothing', params: {} } }, voice);
      const answers = discord.channel(channel).messages[0]?.sent;
      for (const rings of [true, false]) amina.writes(channel, sentence, { ...(answers && { answers }), rings });
      await amina.says(undefined, 'status');
      await adapter.stop();
      expect(await drafts()).toBe(0);
      expect(written(discord, amina)).toHaveLength(1);
    }));

  test('of bots, webhooks, the system and the bot itself', () =>
    inGroup(async ({ amina, adapter, discord, drafts, app }) => {
      await amina.says(undefined, 'status');
      const said: Json = { ...discord.said, content: sentence };
      const author = said.author as Json;
      discord.happens('MESSAGE_CREATE', { ...said, id: '1', author: { ...author, bot: true } });
      discord.happens('MESSAGE_CREATE', { ...said, id: '2', webhook_id: '77' });
      discord.happens('MESSAGE_CREATE', { ...said, id: '3', type: 6 });
      discord.happens('MESSAGE_CREATE', {
        ...said,
        id: '4',
        author: { ...author, id: '128000000000000000', bot: true },
      });
      discord.happens('MESSAGE_UPDATE', { ...said, id: '5' });
      await amina.says(undefined, 'status');
      await adapter.stop();
      expect(await drafts()).toBe(0);
      expect(written(discord, amina)).toHaveLength(2);
      expect(await app.records.needs.whole.list({})).toEqual([]);
    }));
});

test('nothing that was written is logged', () =>
  inGroup(async ({ amina, logged, adapter }) => {
    await amina.says(undefined, 'need add Geheimnis topic:digital-forensics');
    await amina.mentions(channel, 'Geheimnis by:never');
    await adapter.stop();
    expect(logged.join('\n')).not.toContain('Geheimnis');
  }));

test('a file that an answer hands over comes with it', () =>
  inGroup(async ({ ben, jana, app, discord }) => {
    await app.records.people.recognise('discord:13', { name: 'Ben', role: 'secretariat' }, new Date('2027-03-04'));
    await jana.says(undefined, 'offer add Forensic course topic:digital-forensics visibility:public');
    const seen = await ben.mentions(channel, 'wg-admin export offers');
    expect(seen.sent.channel).toBe(discord.direct('13').id);
    expect(seen.files.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
      expect.stringContaining('Forensic course'),
    ]);
  }));
