import { beforeAll, describe, expect, test } from '@jest/globals';
import { SnowflakeUtil } from 'discord.js';
import { menuCommands } from '../../../adapters/discord/menus.ts';
import { plainWords } from '../../../adapters/discord/plain.ts';
import { commands } from '../../../src/commands/index.ts';
import { warmUp } from '../../../src/intake/index.ts';
import { channel, formOf, guild, inGroup, now, replyOf, saves } from './group.ts';

beforeAll(() => warmUp(), 120_000);

const marked =
  'We need **forensic training** for 15 CERT analysts, in __French__ & English, see [our plan](https://cert.sn/plan) <:sos:1> <@12>';
const words =
  'We need forensic training for 15 CERT analysts, in French & English, see our plan (https://cert.sn/plan) @…';

describe('an entry of the menu of a message', () => {
  test('logs a need with words, day and address of the message', () =>
    inGroup(async ({ amina, jana, needs }) => {
      const message = jana.writes(channel, marked);
      const form = formOf(await amina.messageCommand('Log as need', message));
      expect(form.fields.get('title')?.holds).toBe(words);
      const seen = await saves(amina, form, { topics: 'digital-forensics' });
      expect(seen).toMatchObject({ ephemeral: true, text: expect.stringContaining('Logged N-') });
      const url = `https://discord.com/channels/${guild}/${channel}/${message.id}`;
      // an id of Discord holds the time at which it was made
      const day = new Date(SnowflakeUtil.timestampFrom(message.id)).toISOString().slice(0, 10);
      expect(await needs()).toMatchObject([
        { title: words, owners: ['SN'], source: { kind: 'message', url, words, day } },
      ]);
    }));

  test('logs an offer and a follow-up with the same source', () =>
    inGroup(async ({ amina, jana, offers, app }) => {
      const text = 'We offer a course on forensics for CERT staff of Czechia';
      const message = amina.writes(channel, text);
      const offer = formOf(await jana.messageCommand('Log as offer', message));
      await saves(jana, offer, { topics: 'digital-forensics' });
      expect(await offers()).toMatchObject([{ owners: ['CZ'], source: { kind: 'message', words: text } }]);
      const followUp = formOf(await jana.messageCommand('Log as follow-up', message));
      await saves(jana, followUp, { leads: 'CZ' });
      const [kept] = await app.records.followUps.whole.list({});
      expect(kept).toMatchObject({ title: text, leads: ['CZ'], source: { words: text } });
    }));

  test('carries all of a long message, and its title holds the head', () =>
    inGroup(async ({ amina, jana, needs }) => {
      const long = `${'A lab for forensics of telephones would help all of us. '.repeat(34)}End`;
      const form = formOf(await amina.messageCommand('Log as need', jana.writes(channel, long)));
      await saves(amina, form, { topics: 'digital-forensics' });
      const [need] = await needs();
      expect(need?.source?.words).toBe(long);
      expect(need?.description).toBe(long);
      expect(need?.title.length).toBeLessThan(300);
    }));

  test('of a coordinator who is not met yet opens the form of their role', () =>
    inGroup(async ({ ben, amina, needs }) => {
      const form = formOf(
        await ben.messageCommand('Log as need', amina.writes(channel, 'Senegal needs a forensic lab')),
      );
      expect(form.customId).toContain('need report');
      await saves(ben, form, { topics: 'digital-forensics', delegation: 'SN' });
      expect(await needs()).toMatchObject([{ owners: ['SN'], reported: true, visibility: 'closed' }]);
    }));

  test('in the direct message leaves out an address that nobody else could open', () =>
    inGroup(async ({ amina, needs }) => {
      const form = formOf(await amina.messageCommand('Log as need', amina.writes(undefined, 'A forensic lab')));
      await saves(amina, form, { topics: 'digital-forensics' });
      const [need] = await needs();
      expect(need?.source).toMatchObject({ kind: 'message', words: 'A forensic lab' });
      expect(need?.source?.url).toBeUndefined();
    }));

  test('delivered again opens no second form and writes nothing', () =>
    inGroup(async ({ amina, jana, discord, needs, adapter }) => {
      formOf(await amina.messageCommand('Log as need', jana.writes(channel, 'A lab')));
      discord.again();
      await adapter.stop();
      expect(await needs()).toEqual([]);
    }));

  test('of somebody who is not recognised opens no form', () =>
    inGroup(async ({ eve, amina, needs }) => {
      const seen = replyOf(await eve.messageCommand('Log as need', amina.writes(channel, 'A lab')));
      expect(seen.text).toContain('/wg profile');
      expect(await needs()).toEqual([]);
    }));
});

describe('the entry of the menu of a person', () => {
  const theirs = 'Their needs and offers';

  test('shows what the asker may see as theirs, and nothing that would name the unnamed', () =>
    inGroup(async ({ amina, jana, ben }) => {
      for (const [title, visibility] of [
        ['Open lab', 'group'],
        ['Unnamed lab', 'region'],
        ['Closed lab', 'closed'],
      ])
        await jana.says(undefined, `need add ${title} topic:digital-forensics visibility:${visibility}`);
      await jana.says(undefined, 'offer add Course topic:digital-forensics visibility:public');
      const seen = replyOf(await amina.userCommand(theirs, jana.id, guild, channel));
      expect(seen).toMatchObject({
        ephemeral: true,
        text: expect.stringContaining('Czechia: 2 open needs and offers'),
      });
      expect(seen.text).toMatch(/Open lab[\s\S]*Course/);
      expect(seen.text).not.toMatch(/Unnamed|Closed/);
      expect(replyOf(await ben.userCommand(theirs, jana.id, guild, channel)).text).toContain('Czechia: 4 open');
      expect(replyOf(await jana.userCommand(theirs, jana.id, guild, channel)).text).toContain('Czechia: 4 open');
      expect(replyOf(await jana.userCommand(theirs, amina.id, guild, channel)).text).toContain('Senegal: there is no');
    }));

  test('says the same one sentence of a stranger, of a coordinator, of the bot, and of whom recognition has left', () =>
    inGroup(async ({ amina, jana, ben, eve, app }) => {
      const { _id: key = '' } = (await app.records.people.byIdentity(`discord:${jana.id}`)) ?? {};
      await app.records.people.end(key, now);
      const all = [];
      for (const user of [eve.id, ben.id, jana.id, '128000000000000000', '999'])
        all.push(replyOf(await amina.userCommand(theirs, user, guild, channel)).text);
      expect([...new Set(all)]).toEqual(['Nobody speaks for a delegation here under that name.']);
    }));

  test('tells a stranger nothing', () =>
    inGroup(async ({ eve, jana }) => {
      const seen = replyOf(await eve.userCommand(theirs, jana.id, guild, channel));
      expect(seen.text).not.toContain('Czechia');
      expect(seen.text).toContain('/wg profile');
    }));
});

describe('the registration of the menus', () => {
  test('names four entries within the limits, and none without its command', () => {
    const made = menuCommands(commands);
    expect(made.map(({ name, type }) => `${type} ${name}`)).toEqual([
      '3 Log as need',
      '3 Log as offer',
      '3 Log as follow-up',
      '2 Their needs and offers',
    ]);
    for (const { name, contexts, integration_types } of made) {
      expect(name.length).toBeLessThanOrEqual(32);
      expect(contexts).toContain(0);
      expect(integration_types).toEqual([0]);
    }
    expect(menuCommands(commands.filter(({ noun }) => noun === 'need')).map(({ name }) => name)).toEqual([
      'Log as need',
    ]);
  });

  test('is not repeated at a start where nothing changed', () =>
    inGroup(async ({ discord, restart }) => {
      expect(discord.registrations).toBe(1);
      await restart();
      expect(discord.registrations).toBe(1);
    }));
});

describe('plain words of Discord’s markup', () => {
  test.each([
    ['**bold** *it* _it_ __under__ ~~struck~~ ||hidden|| `code`', 'bold it it under struck hidden code'],
    ['***both*** and **a *nested* one**', 'both and a nested one'],
    ['<@1> <@!2> <@&3> <#4>', '@… @… @… #…'],
    ['<:name:1><a:wave:2> and :smile:', 'and :smile:'],
    [
      '<t:1830297600:D>, <t:1830297600> and <t:1830297600:R>',
      '2028-01-01, 2028-01-01 00:00 UTC and 2028-01-01 00:00 UTC',
    ],
    ['</need add:12> and <id:guide>', '/need add and'],
    [
      '[plan](https://a.example/x_y_z) <https://b.example/*q*> https://c.example/__d__',
      'plan (https://a.example/x_y_z) https://b.example/*q* https://c.example/__d__',
    ],
    ['# Title\n-# small\n> quoted\n- item\n1. one', 'Title\nsmall\nquoted\n- item\n1. one'],
    ['```ts\nlet a_b = c_d * 2;\n```', 'let a_b = c_d * 2;'],
    ['5 * 3 * 2, snake_case_name, a_b, \\*not\\* \\_this\\_', '5 * 3 * 2, snake_case_name, a_b, *not* _this_'],
    ['\ue0000\ue001 <t:99999999999999>', '0 <t:99999999999999>'],
  ])('%j', (given, plain) => expect(plainWords(given)).toBe(plain));

  test('keep a mention where a person is meant', () =>
    expect(plainWords('role <@1> of **<@!2>**', { mentions: 'keep' })).toBe('role <@1> of <@!2>'));

  test('of long nonsense come at once', () => {
    const began = Date.now();
    for (const sign of ['*', '_', '~~', '||', '`', '[', '<', '\\', '> ', '**a '])
      plainWords(sign.repeat(Math.floor(4000 / sign.length)));
    expect(Date.now() - began).toBeLessThan(1000);
  });
});
