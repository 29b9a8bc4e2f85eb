import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NotPosted } from '../../src/chat.ts';
import { commands } from '../../src/commands/index.ts';
import { type Level, seeRecord, visibilities } from '../../src/domain/visibility.ts';
import type { Reply } from '../../src/reply.ts';
import { publishable } from '../../src/surfaces/publish.ts';
import { createCore, idOf, secretariat } from '../support/core.ts';

const channel = 'slack:T1/C1';
const amina = 'slack:T1/U1';
const press = (line: string, answer = 'one') => ({ command: 'wg publish', values: { line, answer } });
type Core = Awaited<ReturnType<typeof createCore>>;

async function withAmina(): Promise<Core> {
  const core = await createCore({ secretariat: [secretariat, 'slack:T1/U9'] });
  await core.join(amina, 'SN');
  return core;
}

const level = (core: Core, to: Level) => core.records.channels.put({ _id: channel, level: to });

describe('the button', () => {
  const request = (values = {}, where = {}) => ({
    ...{ command: 'need list', values, delivery: 'd1', who: { id: amina, name: 'Amina' } },
    where: { place: 'slack:T1', channel, ...where },
  });
  const list = commands.find(({ name }) => name === 'need list');
  const add = commands.find(({ name }) => name === 'need add');
  const reply: Reply = { text: { key: 'need.list.none', params: {} }, buttons: [] };
  const has = (some: Reply) => some.buttons?.at(-1)?.command === 'wg publish';

  test('is the last one of an answer in a channel that can be published', () => {
    expect(has(publishable(reply, request(), list))).toBe(true);
    expect(publishable(reply, request({ topics: ['a', 'b'] }), list).buttons?.at(-1)?.values).toEqual({
      ...{ line: 'need list topics:a topics:b', answer: 'd1' },
    });
  });

  test.each([
    ['in a direct message', reply, request({}, { channel: undefined }), list],
    ['of what was refused', { ...reply, tone: 'problem' as const }, request(), list],
    ['of what acts', reply, request(), add],
    ['of what is the asker’s alone', reply, request({ mine: 'yes' }), list],
    ['of nothing', reply, request(), undefined],
  ])('is not there %s', (_what, some, from, command) => expect(has(publishable(some, from, command))).toBe(false));

  test('stands only at what reads, for anybody', () => {
    const published = commands.filter(({ publishable: can }) => can({}));
    expect(published.map(({ name }) => name).sort()).toEqual(
      [
        'need list',
        'need show',
        'offer list',
        'offer show',
        'followup list',
        'followup show',
        'lesson list',
        'lesson show',
        'roundtable list',
        'roundtable show',
        'wg demand',
        'wg find',
        'wg gaps',
        'wg guide',
        'wg status',
      ].sort(),
    );
    for (const { repeatable, visibility, access, form, secret } of published)
      expect({ repeatable, visibility, form, secret, open: access === 'anyone' || access === 'recognised' }).toEqual({
        ...{ repeatable: true, visibility: 'private', form: false, secret: false, open: true },
      });
  });
});

describe('publishing', () => {
  test('posts what the channel may see, once for each answer', async () => {
    const core = await withAmina();
    await core.speak(amina, '/need add "Secret lab" topic:digital-forensics');
    const shown = idOf(await core.speak(amina, '/need add "Open lab" topic:national-cyber-strategy see:public'));
    const own = await core.press(amina, press('need list'));
    expect(own.text).toContain('Published in this channel');
    expect(own.text).toContain('Secret lab');
    const again = await core.press(amina, press('need list'));
    expect(again.text).toContain('published in this channel already');
    const [post, ...more] = core.postsTo(channel);
    expect(more).toEqual([]);
    expect(post?.text).toContain('Open lab');
    expect(post?.text).not.toMatch(/Secret|Publish|2 needs/);
    expect(post?.text).toContain(`[Show ${shown}]`);
    await core.press(amina, press('need list', 'two'));
    expect(core.postsTo(channel)).toHaveLength(2);
  });

  test('twice at once posts once', async () => {
    const core = await withAmina();
    await core.speak(amina, '/need add Lab topic:digital-forensics see:public');
    await Promise.all([core.press(amina, press('need list')), core.press(amina, press('need list'))]);
    expect(core.postsTo(channel)).toHaveLength(1);
  });

  test('delivered again posts once, and is answered alike', async () => {
    const core = await withAmina();
    await core.speak(amina, '/need add Lab topic:digital-forensics see:public');
    const first = await core.press(amina, press('need list'), { delivery: 'd7' });
    expect((await core.press(amina, press('need list'), { delivery: 'd7' })).text).toBe(first.text);
    expect(core.postsTo(channel)).toHaveLength(1);
  });

  test('by hand works too, in the channel’s language and zone', async () => {
    const core = await withAmina();
    await level(core, 'group');
    await core.speak('slack:T1/U9', '/digest subscribe to:here hour:9 zone:Asia/Tokyo');
    await core.speak(amina, '/need add Lab topic:digital-forensics see:public');
    expect((await core.speak(amina, '/wg publish "need list"')).text).toContain('Published');
    expect(core.postsTo(channel)[0]?.voice).toMatchObject({ locale: 'en', zone: 'Asia/Tokyo' });
  });

  test.each([
    ['closed records', 'need list', 'Nothing of it may be shown'],
    ['a closed record', 'need show N-1', 'Nothing of it may be shown'],
    ['the demand picture in a public channel', 'wg demand', 'Nothing of it may be shown'],
    ['one’s own', 'need list mine:yes', 'cannot be published'],
    ['a match', 'wg status M-1', 'cannot be published'],
    ['what acts', 'need add Lab', 'cannot be published'],
    ['nothing that is known', 'sonnet', 'cannot be published'],
    ['what is incomplete', 'need show', 'cannot be published'],
  ])('%s is refused, with the next step, and posts nothing', async (_what, line, sentence) => {
    const core = await withAmina();
    const id = idOf(await core.speak(amina, '/need add "Secret lab" topic:digital-forensics'));
    const { reply, text } = await core.press(amina, press(line.replace('N-1', id)));
    expect(reply.tone).toBe('problem');
    expect(text).toContain(sentence);
    expect(core.posts).toEqual([]);
  });

  test('needs a channel, and somebody who is recognised', async () => {
    const core = await withAmina();
    expect((await core.press(amina, press('need list'), { channel: undefined })).text).toContain('in a channel');
    expect((await core.press('slack:T1/U404', press('need list'))).reply.tone).toBe('problem');
    expect(core.posts).toEqual([]);
  });

  test('where the bot is not in the channel says so, and can be tried again', async () => {
    const core = await withAmina();
    await core.speak(amina, '/need add Lab topic:digital-forensics see:public');
    core.failures.push(new NotPosted('removed', 'not_in_channel'), new NotPosted('later', 'ratelimited'));
    expect((await core.press(amina, press('need list'))).text).toContain('I may not write in this channel');
    expect((await core.press(amina, press('need list'))).text).toContain('Wait a minute');
    expect((await core.press(amina, press('need list'))).text).toContain('Published');
    expect(core.postsTo(channel)).toHaveLength(1);
  });

  test('of which nobody knows is not posted again', async () => {
    const core = await withAmina();
    await core.speak(amina, '/need add Lab topic:digital-forensics see:public');
    core.failures.push(new Error('the line broke'));
    expect((await core.press(amina, press('need list'))).text).toContain('not known');
    expect((await core.press(amina, press('need list'))).text).toContain('not known');
    core.pass(600_000);
    await core.app.tick();
    expect(core.posts).toEqual([]);
  });
});

describe('what was published', () => {
  test.each([
    ['withdrawn', (id: string) => `/need withdraw ${id}`],
    ['closed to others', (id: string) => `/need see ${id} see:closed`],
  ])('follows a record that is %s', async (_what, change) => {
    for (const line of ['need list', 'need show']) {
      const core = await withAmina();
      const id = idOf(await core.speak(amina, '/need add "Open lab" topic:digital-forensics see:public'));
      await core.speak(amina, '/need add "Other lab" topic:national-cyber-strategy see:public');
      await core.press(amina, press(line === 'need list' ? line : `${line} ${id}`));
      expect(core.postsTo(channel)[0]?.text).toContain('Open lab');
      await core.speak(amina, change(id));
      const edit = core.edits.at(-1);
      expect(edit?.posted).toBe('slack-1');
      expect(edit?.text).not.toContain('Open lab');
      expect(edit?.text).toContain(line === 'need list' ? 'Other lab' : 'not shown any more');
    }
  });

  test('follows a lesson that is withdrawn, and a roundtable that is moved', async () => {
    const core = await withAmina();
    const lesson = idOf(
      await core.speak(amina, '/lesson add "Visit before you buy" topic:digital-forensics see:group'),
    );
    const open = await core.speak(
      'local:secretariat',
      '/roundtable open "Second session" from:2027-05-10 to:2027-05-12',
    );
    const session = idOf(open);
    await level(core, 'group');
    await core.press(amina, press(`lesson show ${lesson}`, 'one'));
    await core.press(amina, press(`roundtable show ${session}`, 'two'));
    expect(core.postsTo(channel).map(({ text }) => /Visit before|Second session/.exec(text)?.[0])).toEqual([
      'Visit before',
      'Second session',
    ]);
    await core.speak(amina, `/lesson withdraw ${lesson}`);
    expect(core.edits.at(-1)?.text).toContain('not shown any more');
    await core.speak('local:secretariat', `/roundtable edit ${session} from:2027-06-10 to:2027-06-12`);
    expect(core.edits.at(-1)?.text).toContain('June');
  });

  test('follows what came into it since', async () => {
    const core = await withAmina();
    const first = idOf(await core.speak(amina, '/need add "First lab" topic:digital-forensics see:public'));
    await core.press(amina, press('need list'));
    const second = idOf(await core.speak(amina, '/need add "Second lab" topic:national-cyber-strategy see:public'));
    await core.speak(amina, `/need withdraw ${first}`);
    expect(core.edits.at(-1)?.text).toContain('Second lab');
    await core.speak(amina, `/need withdraw ${second}`);
    expect(core.edits.at(-1)?.text).not.toContain('Second lab');
  });
});

const record = fc.record({
  noun: fc.constantFrom('need', 'offer'),
  visibility: fc.constantFrom(...visibilities),
  owner: fc.constantFrom('SN', 'FR', 'KE'),
  stakeholders: fc.boolean(),
});
type Given = typeof record extends fc.Arbitrary<infer T> ? T : never;

/** Logged by a delegate of its owner; whose it is and what it says can be told from any other. */
async function logged(core: Core, { noun, visibility, owner, stakeholders }: Given, at: number) {
  const title = `Laboratory-${at}-x`;
  const rest = `topic:digital-forensics see:${visibility} stakeholders:${stakeholders ? 'yes' : 'no'}`;
  const who = `slack:T1/U${owner}`;
  const id = idOf(await core.speak(who, `/${noun} add "${title}" ${rest} ${noun === 'offer' ? 'open:all' : ''}`));
  const name = core.app.bot.voice().names('delegation', owner, 'en');
  return { noun, id, title, name, guard: { owners: [owner], visibility, stakeholders } };
}

describe('whatever is published', () => {
  test('is what the channel’s level shows, and no more', async () => {
    const levels = fc.constantFrom<Level | undefined>('coordinators', 'group', 'public', undefined);
    let looked = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), levels, async (records, at) => {
        const core = await withAmina();
        for (const owner of ['SN', 'FR', 'KE']) await core.join(`slack:T1/U${owner}`, owner);
        if (at !== undefined) await level(core, at);
        const viewer = { kind: 'channel', level: at ?? 'public' } as const;
        const all: Awaited<ReturnType<typeof logged>>[] = [];
        for (const [place, one] of records.entries()) all.push(await logged(core, one, place));
        const lines = ['need list', 'offer list', 'wg status', ...all.map(({ noun, id }) => `${noun} show ${id}`)];
        for (const [number, line] of lines.entries()) {
          const before = core.postsTo(channel).length;
          await core.press(amina, press(line, `answer-${number}`));
          const text = core.postsTo(channel)[before]?.text ?? '';
          for (const { noun, id, title, name, guard } of all) {
            const sight = seeRecord(viewer, guard);
            const alone = line === `${noun} show ${id}`;
            // all of what may be seen is in its own list and in its own answer, and nothing else anywhere
            if (alone || line === `${noun} list`)
              expect([line, text.includes(title)]).toEqual([line, sight !== 'none']);
            if (sight === 'none') expect(text).not.toContain(title);
            if (alone) expect([sight, text.includes(name)]).toEqual([sight, sight === 'named']);
            looked += 1;
          }
        }
      }),
      { numRuns: 30, interruptAfterTimeLimit: 50_000 },
    );
    expect(looked).toBeGreaterThan(50);
  });
});
