import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDiscord } from '../../../adapters/discord/index.ts';
import type { Adapter } from '../../../src/chat.ts';
import { silent } from '../../../src/log.ts';
import type { Person } from '../../support/discord/person.ts';
import { createSample, hostile } from '../../support/discord/sample.ts';
import type { Modal, Reply } from '../../support/discord/sights.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/standin.ts';

let discord: DiscordStandIn;
let adapter: Adapter;
let amina: Person;
let boris: Person;
const bot = createSample();
const [guild, channel] = ['9', '7'];

beforeAll(async () => {
  discord = await createDiscordStandIn();
  amina = discord.person('11', 'Amina', { locale: 'de' });
  boris = discord.person('12', 'Boris');
  discord.guild(guild, { owner: '12', members: ['11'], channels: [channel] });
  adapter = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], log: silent });
  await adapter.start(bot);
});

afterAll(async () => {
  await adapter.stop();
  await discord.close();
});

function reply(seen: Reply | Modal): Reply {
  if (seen.kind !== 'reply') throw new Error(`a form: ${seen.title}`);
  return seen;
}
function modal(seen: Reply | Modal): Modal {
  if (seen.kind !== 'modal') throw new Error(`a reply: ${seen.text}`);
  return seen;
}
const uses = (command: string, options = {}) => amina.uses(guild, channel, command, { options });

describe('a command', () => {
  test('is answered to the person alone, with who and where', async () => {
    const seen = reply(await uses('ping'));
    expect(seen).toMatchObject({ ephemeral: true, text: expect.stringContaining('pong') });
    expect(discord.channel(channel).messages).toEqual([]);
    expect(amina.reads(channel)).toHaveLength(1);
    expect(boris.reads(channel)).toHaveLength(0);
    expect(bot.ran.at(-1)).toEqual({
      ...{ command: 'ping', values: {}, who: { id: 'discord:11', name: 'Amina', locale: 'de' } },
      where: { place: 'discord:9', channel: 'discord:7' },
      delivery: expect.stringMatching(/^discord\|\d+$/),
    });
  });

  test('in a direct message has no channel', async () => {
    reply(await amina.uses(undefined, undefined, 'wg home'));
    expect(bot.ran.at(-1)).toMatchObject({ command: 'wg', where: { place: 'discord' } });
    expect(bot.ran.at(-1)?.where.channel).toBeUndefined();
  });

  test('names commands as they can be clicked', async () => {
    const seen = reply(await uses('wg home'));
    expect(seen.marks).toEqual([
      expect.stringMatching(/^command <\/need add:\d+>$/),
      expect.stringMatching(/^command <\/wg home:\d+>$/),
    ]);
  });

  test('for the channel is seen by all, with hostile words as they were written', async () => {
    const seen = reply(await uses('need show', { id: 'n 47' }));
    expect(seen.ephemeral).toBe(false);
    expect(discord.channel(channel).messages.map(({ text }) => text)).toContain(seen.text);
    expect(seen.text.replaceAll('\u200b', '')).toBe(`You wrote: N-47 ${hostile}`);
    expect(seen.marks).toEqual(['link <https://evil.example/x>', 'link <https://fine.example/a_b?c=d>']);
    expect(discord.mentionsFired).toEqual([]);
  });

  test('that is refused says so', async () => {
    expect(reply(await uses('need show', { id: 'N-404' })).text).toContain('write it like N-47');
  });

  test('that is wrong and has no form says so to the person alone', async () => {
    const seen = reply(await uses('need show', { id: 'seven', key: '!' }));
    expect(seen).toMatchObject({ ephemeral: true });
    expect(seen.text).toContain('“seven” is not an id');
    expect(seen.text).toContain('You wrote: /need show id:seven key:!');
  });

  test('with forty items shows what has room, and counts the rest', async () => {
    const seen = reply(await uses('need list'));
    const shown = seen.buttons.length;
    expect(shown).toBeGreaterThan(8);
    expect(seen.text).toContain(`${40 - shown} more not shown here`);
  });

  test('with everything given runs without a form', async () => {
    const given = {
      title: 'Lab',
      topics: 'topic-a, Topic B',
      size: 'large',
      by: '2027-06',
      seats: 15,
      online: true,
      contact: '12',
    };
    const seen = reply(await uses('need add', given));
    const input = {
      title: 'Lab',
      topics: ['topic-a', 'topic-b'],
      size: 'large',
      by: '2027-06-30',
      seats: 15,
      online: true,
    };
    expect(seen.text).toContain(JSON.stringify({ ...input, contact: 'discord:12' }));
  });
});

describe('a form', () => {
  test('opens at once for what is missing, required fields first', async () => {
    const form = modal(await uses('need add'));
    expect([...form.fields.keys()]).toEqual(['title', 'topics', 'size', 'by', 'seats']);
    expect(form.title).toBe('Log what your delegation needs (1 of 2)');
    expect(form.fields.get('topics')).toMatchObject({ required: true, placeholder: 'for example Topic A' });
    expect(form.fields.get('size')).toMatchObject({
      required: false,
      options: ['A small one', 'A middle one', 'A large one'],
    });
    const so = reply(await amina.submits(form, { title: 'Lab', topics: 'topic a', size: 'small' }));
    expect(so).toMatchObject({ ephemeral: true, buttons: ['Save', 'More: step 2 of 2', 'Back to step 1'] });
    const saved = reply(await amina.presses(so, 'Save'));
    expect(saved.text).toContain('{"title":"Lab","topics":["topic-a"],"size":"small"}');
    expect(saved.ephemeral).toBe(true);
  });

  test('holds what was given, says what is wrong, and carries what has no room', async () => {
    const given = {
      title: 'Lab',
      topics: 'topic-zz',
      by: 'soon',
      seats: 15,
      online: false,
      contact: '12',
      details: '# why\nnot',
    };
    const form = modal(await uses('need add', given));
    expect([...form.fields.keys()]).toEqual(['title', 'topics', 'size', 'by', 'seats']);
    expect(form.fields.get('by')).toMatchObject({ holds: 'soon', description: expect.stringContaining('not a date') });
    expect(form.fields.get('topics')?.description).toContain('“topic-zz” is not on the list');
    const so = reply(await amina.submits(form, { topics: 'topic-z', by: '2027-06-01' }));
    const saved = reply(await amina.presses(so, 'Save'));
    const input = {
      title: 'Lab',
      topics: ['topic-z'],
      by: '2027-06-01',
      seats: 15,
      online: false,
      contact: 'discord:12',
      details: '# why\nnot',
    };
    expect(saved.text).toContain(JSON.stringify(input));
  });

  test('that is wrong is refused with every reason, and opens again as it was', async () => {
    const form = modal(await uses('need add', { online: true }));
    const refused = reply(await amina.submits(form, { title: 'Lab', topics: 'nonsense', by: 'soon', seats: 'many' }));
    expect(refused).toMatchObject({
      ephemeral: true,
      buttons: ['Fill in the form', 'More: step 2 of 2', 'Back to step 1'],
    });
    for (const reason of ['Topics “nonsense”', 'By when? “soon”', 'For how many? “many”'])
      expect(refused.text).toContain(reason);
    const again = modal(await amina.presses(refused, 'Fill in the form'));
    expect(again.fields.get('title')?.holds).toBe('Lab');
    expect(again.fields.get('seats')).toMatchObject({
      holds: 'many',
      description: expect.stringContaining('not a number'),
    });
    const so = reply(await amina.submits(again, { topics: 'topic-b', by: '', seats: '3' }));
    const saved = reply(await amina.presses(so, 'Save'));
    expect(saved.text).toContain('{"title":"Lab","topics":["topic-b"],"seats":3,"online":true}');
  });

  test('with room says above the fields what is wrong', async () => {
    expect(modal(await uses('need rate')).text).toBe('');
    const shown = reply(await uses('need show', { id: 'N-1' }));
    const form = modal(await amina.presses(shown, 'Cancel'));
    expect(form.text).toBe('Note is 400 characters long; at most 300 fit');
    expect(form.fields.get('note')?.holds).toBe('n'.repeat(400));
    const saved = reply(await amina.submits(form, { size: ['large'], note: 'short' }));
    expect(saved.text).toContain('"size":"large"');
  });

  test('whose carried values are not kept any more shows what it held, and goes on with that', async () => {
    const form = modal(await uses('need add', { details: 'd'.repeat(300) }));
    const other = { ...form, customId: '#unknown need add' };
    const lost = reply(await amina.submits(other, { title: 'Lab', topics: 'topic-a' }));
    expect(lost.text).toContain('is not kept any more');
    expect(lost.text).toContain('What is needed? Lab');
    const saved = reply(await amina.presses(lost, 'Save'));
    expect(saved.text).toContain('{"title":"Lab","topics":["topic-a"]}');
  });
});

describe('a button', () => {
  test('is a command, answered to whoever presses', async () => {
    const shown = reply(await uses('need show', { id: 'N-47' }));
    const seen = reply(await boris.presses(shown, 'Save'));
    expect(seen).toMatchObject({ ephemeral: true, text: expect.stringContaining('N-47') });
    expect(bot.ran.at(-1)).toMatchObject({ command: 'need show', values: { id: ['N-47'] }, who: { id: 'discord:12' } });
  });

  test('that has lost what it stood for names the command', async () => {
    const shown = reply(await uses('need show', { id: 'N-47' }));
    const sent = {
      ...shown.sent,
      body: JSON.parse(JSON.stringify(shown.sent.body).replace(/#[\w-]+ need rate/, '#gone need rate')),
    };
    const seen = reply(await amina.presses({ ...shown, sent }, 'Cancel'));
    expect(seen.text).toContain('Give the command again: /need rate');
    const old = { ...shown.sent, body: JSON.parse(JSON.stringify(shown.sent.body).replace(/need show/g, 'need sell')) };
    expect(reply(await amina.presses({ ...shown, sent: old }, 'Save')).text).toContain('no longer available');
  });
});

describe('while an option is typed', () => {
  const types = (typed: string) => amina.autocompletes(guild, channel, 'need add', 'topics', typed);

  test('at most 25 are offered, then the fitting ones', async () => {
    expect(await types('')).toHaveLength(25);
    expect((await types('topic q'))[0]).toEqual({ name: 'Topic Q', value: 'topic-q' });
  });

  test('the one after the last comma is completed, the former kept', async () => {
    const [first] = await types('topic-a, Topic B, topic c');
    expect(first).toEqual({ name: 'Topic A, Topic B, Topic C', value: 'topic-a, topic-b, topic-c' });
    expect((await types('Topic A, topic a')).map(({ value }) => value)).not.toContain('topic-a, topic-a');
  });
});

test('nothing was late, and nothing refused', () => {
  expect(discord.late).toEqual([]);
  expect(discord.refused).toEqual([]);
  expect(discord.mentionsFired).toEqual([]);
});
