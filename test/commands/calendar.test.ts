import { describe, expect, test } from '@jest/globals';
import ICAL from 'ical.js';
import { createPages } from '../../adapters/http/index.ts';
import { silent } from '../../src/log.ts';
import { type Answer, type Core, createCore, dayMs, idOf } from '../support/core.ts';

const feedAt = 'https://wg.example';

interface Entry {
  readonly summary: string;
  readonly from: string;
  readonly to: string;
  readonly sequence: number;
  readonly status: string;
  readonly allDay: boolean;
}

/** What another program reads of it, by UID. */
function read(text: string): Map<string, Entry> {
  const calendar = new ICAL.Component(ICAL.parse(text) as string);
  expect(calendar.getAllSubcomponents('vtimezone')).toEqual([]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const status = String(component.getFirstPropertyValue('status'));
    const [from, to] = [event.startDate.toString(), event.endDate.toString()];
    const { summary, sequence } = event;
    return [event.uid, { summary, from, to, sequence, status, allDay: event.startDate.isDate }] as const;
  });
  expect(new Set(events.map(([uid]) => uid)).size).toBe(events.length);
  return new Map(events);
}

const fileOf = ({ reply }: Answer): string => reply.file?.content ?? '';
const secretOf = ({ text }: Answer): string => /\/calendar\/([a-z0-9]+)\.ics/.exec(text)?.[1] ?? '';
/** The entry of a record. */
const entryOf = (entries: Map<string, Entry>, id: string) =>
  [...entries].find(([uid]) => uid.startsWith(`${id}-`))?.[1];

const keyOf = async (core: Core) => (await core.records.people.byIdentity('local:amina'))?._id ?? '';

async function group(link = true): Promise<Core> {
  const core = await createCore(link ? { feedAt } : {});
  for (const [name, delegation] of [
    ['amina', 'SN'],
    ['jan', 'CZ'],
  ]) {
    await core.speak(`local:${name}`, `/wg profile delegation:${delegation}`);
  }
  return core;
}

const offers = (core: Core, words: string, who = 'local:jan') =>
  core.speak(who, `/offer add ${words} topics:digital-forensics`);

describe('a calendar', () => {
  test('holds sessions, deadlines and follow-ups, as an independent parser reads them', async () => {
    const core = await group();
    const { records } = core.app;
    const offer = idOf(await offers(core, '"Course; with, signs \\ and 中文" deadline:2027-03-01'));
    const followUp = idOf(await core.speak('local:amina', '/followup add "Report back" leads:SN due:2027-02-10'));
    const session = await records.roundtables.add(
      {
        ...{ owners: [], visibility: 'group', stakeholders: false, loggedBy: 'x', title: 'Second roundtable' },
        ...{ from: '2027-02-01', to: '2027-02-03', agenda: [], status: 'planned' },
      },
      core.clock.now,
    );
    const answer = await core.speak('local:amina', '/wg calendar');
    expect(answer.text).toContain('3 dates of sessions, deadlines and follow-ups');
    expect(answer.reply.file).toMatchObject({ name: 'calendar-2026-11-23.ics', type: 'text/calendar' });
    const entries = read(fileOf(answer));
    expect(entryOf(entries, offer)).toMatchObject({
      ...{ summary: `Deadline: Course; with, signs \\ and 中文 (${offer})`, from: '2027-03-01', to: '2027-03-02' },
      ...{ status: 'CONFIRMED', allDay: true, sequence: 1 },
    });
    expect(entryOf(entries, followUp)).toMatchObject({ summary: `Report back (${followUp})`, from: '2027-02-10' });
    expect(entryOf(entries, session._id)).toMatchObject({ from: '2027-02-01', to: '2027-02-04' });
    expect(fileOf(await core.speak('local:amina', '/wg calendar'))).toBe(fileOf(answer));
    expect(fileOf(answer)).not.toMatch(/TZID|VTIMEZONE/);
  });

  test('moves a deadline instead of doubling it, and marks what is cancelled', async () => {
    const core = await group();
    const offer = idOf(await offers(core, 'Course deadline:2027-03-01'));
    const followUp = idOf(await core.speak('local:amina', '/followup add "Report back" leads:SN due:2027-02-10'));
    const before = read(fileOf(await core.speak('local:amina', '/wg calendar')));
    core.clock.now = new Date(core.clock.now.getTime() + dayMs);
    await core.speak('local:jan', `/offer edit ${offer} deadline:2027-04-15`);
    const after = read(fileOf(await core.speak('local:amina', '/wg calendar')));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect(entryOf(after, offer)).toMatchObject({ from: '2027-04-15', to: '2027-04-16', status: 'CONFIRMED' });
    expect(entryOf(after, offer)?.sequence).toBeGreaterThan(entryOf(before, offer)?.sequence ?? 0);
    expect(entryOf(after, followUp)).toEqual(entryOf(before, followUp));
    await core.speak('local:jan', `/offer close ${offer}`);
    const row = await core.app.records.followUps.whole.get(followUp);
    const drop = { $set: { status: 'dropped' as const } };
    await core.app.records.followUps.change(followUp, row?.version ?? 0, drop, core.clock.now);
    const last = read(fileOf(await core.speak('local:amina', '/wg calendar')));
    for (const id of [offer, followUp]) {
      expect(entryOf(last, id)?.status).toBe('CANCELLED');
      expect(entryOf(last, id)?.sequence).toBeGreaterThan(entryOf(after, id)?.sequence ?? 0);
    }
  });

  test('is of one delegation, and leaves what is long past', async () => {
    const core = await group();
    await core.speak('local:rosa', '/wg profile delegation:BR');
    const own = idOf(await core.speak('local:amina', '/followup add Mine leads:SN due:2027-02-10 visibility:group'));
    const other = idOf(await core.speak('local:rosa', '/followup add Theirs leads:BR due:2027-02-10 visibility:group'));
    const closed = idOf(await offers(core, 'Only deadline:2027-03-01 eligible:BR'));
    const ids = async (who: string, line = '/wg calendar') =>
      [own, other, closed].filter((id) => entryOf(read(fileOf(answers.get(`${who}${line}`) as Answer)), id));
    const answers = new Map<string, Answer>();
    for (const [who, line] of [
      ['local:amina', '/wg calendar'],
      ['local:rosa', '/wg calendar'],
      ['local:secretariat', '/wg calendar'],
      ['local:secretariat', '/wg calendar delegation:SN'],
    ] as const)
      answers.set(`${who}${line}`, await core.speak(who, line));
    expect(await ids('local:amina')).toEqual([own]);
    expect(await ids('local:rosa')).toEqual([other, closed]);
    expect(await ids('local:secretariat')).toEqual([own, other, closed]);
    expect(await ids('local:secretariat', '/wg calendar delegation:SN')).toEqual([own]);
    core.clock.now = new Date('2027-03-14T10:00:00Z');
    expect(read(fileOf(await core.speak('local:amina', '/wg calendar'))).size).toBe(0);
  });

  test('holds no word of a closed record for any but its owners', async () => {
    const core = await group();
    const id = idOf(await core.speak('local:amina', '/followup add "Secret plan" leads:SN due:2027-02-10'));
    const own = read(fileOf(await core.speak('local:amina', '/wg calendar')));
    expect(entryOf(own, id)?.summary).toBe(`Secret plan (${id})`);
    const coordinators = fileOf(await core.speak('local:secretariat', '/wg calendar'));
    expect(entryOf(read(coordinators), id)?.summary).toBe(`${id} (closed: see it in the chat)`);
    expect(coordinators).not.toContain('Secret plan');
    expect(fileOf(await core.speak('local:jan', '/wg calendar'))).not.toContain(id);
  });
});

describe('the link to a calendar', () => {
  test('shows what the delegation sees now, and a new one ends it at once', async () => {
    const core = await group();
    const first = secretOf(await core.speak('local:amina', '/wg calendar renew:yes'));
    expect(first.length).toBeGreaterThan(20);
    const before = read((await core.app.calendar(first)) ?? '');
    expect(before.size).toBe(0);
    const id = idOf(await core.speak('local:amina', '/followup add "Report back" leads:SN due:2027-02-10'));
    expect(entryOf(read((await core.app.calendar(first)) ?? ''), id)).toBeDefined();
    const kept = JSON.stringify(await core.app.records.feeds.of(await keyOf(core)));
    expect(kept).not.toContain(first);
    const second = secretOf(await core.speak('local:amina', '/wg calendar renew:yes'));
    expect(second).not.toBe(first);
    expect(await core.app.calendar(first)).toBeUndefined();
    expect(read((await core.app.calendar(second)) ?? '').size).toBe(1);
    expect((await core.speak('local:amina', '/wg calendar')).text).not.toContain(second);
    await core.speak('local:amina', '/wg calendar stop:yes');
    expect(await core.app.calendar(second)).toBeUndefined();
    expect((await core.speak('local:amina', '/wg calendar stop:yes')).text).toContain('You have no link.');
  });

  test.each<[string, (core: Core, key: string) => Promise<unknown>]>([
    ['is forgotten', (core) => core.speak('local:amina', '/wg forget sure:yes')],
    ['loses recognition', (core, key) => core.app.records.people.end(key, core.clock.now)],
    ['is suspended', (core, key) => core.app.records.people.suspend(key, true)],
    ['speaks for another delegation', (core) => core.speak('local:amina', '/wg profile delegation:BJ')],
  ])('ends when whoever made it %s', async (_what, happen) => {
    const core = await group();
    const secret = secretOf(await core.speak('local:amina', '/wg calendar renew:yes'));
    const key = await keyOf(core);
    expect(await core.app.calendar(secret)).toContain('BEGIN:VCALENDAR');
    await happen(core, key);
    expect(await core.app.calendar(secret)).toBeUndefined();
  });

  test('leaves nothing behind when they are forgotten', async () => {
    const core = await group();
    await core.speak('local:amina', '/wg calendar renew:yes');
    expect((await core.everything()).feeds).toHaveLength(1);
    await core.speak('local:amina', '/wg forget sure:yes');
    expect((await core.everything()).feeds).toEqual([]);
  });

  test('is not there without a port, and that is said', async () => {
    const core = await group(false);
    const answer = await core.speak('local:amina', '/wg calendar');
    expect(answer.text).toContain('the file is all there is');
    expect(fileOf(answer)).toContain('BEGIN:VCALENDAR');
    expect((await core.speak('local:amina', '/wg calendar renew:yes')).reply.tone).toBe('problem');
  });

  test('is served over HTTP, and nothing else is', async () => {
    const core = await group();
    const id = idOf(await core.speak('local:amina', '/followup add "Report back" leads:SN due:2027-02-10'));
    const secret = secretOf(await core.speak('local:amina', '/wg calendar renew:yes'));
    const looked: string[] = [];
    const pages = createPages({
      port: 0,
      calendar: (word) => {
        looked.push(word);
        return core.app.calendar(word);
      },
      clock: () => core.clock.now,
      log: silent,
    });
    await pages.start();
    try {
      const at = `http://127.0.0.1:${pages.port()}`;
      const got = await fetch(`${at}/calendar/${secret}.ics`);
      expect([got.status, got.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
      expect(entryOf(read(await got.text()), id)).toBeDefined();
      const others = [
        '/',
        '/calendar',
        '/calendar/',
        `/calendar/${secret}`,
        `/calendar/${secret}.ics?x=1`,
        '/../calendar/',
      ];
      const bodies = new Set<string>();
      for (const path of [...others, `/calendar/${'0'.repeat(48)}.ics`]) {
        const none = await fetch(`${at}${path}`);
        bodies.add(`${none.status} ${await none.text()}`);
      }
      bodies.add(
        await fetch(`${at}/calendar/${secret}.ics`, { method: 'POST' }).then(
          async (no) => `${no.status} ${await no.text()}`,
        ),
      );
      expect([...bodies]).toEqual(['404 Not found\n']);
      // every one of them was looked up
      expect(looked).toHaveLength(9);
      const many = await Promise.all(Array.from({ length: 25 }, () => fetch(`${at}/calendar/${secret}.ics`)));
      expect(many.map(({ status }) => status).filter((status) => status === 429).length).toBeGreaterThanOrEqual(5);
      core.clock.now = new Date(core.clock.now.getTime() + 60_000);
      expect((await fetch(`${at}/calendar/${secret}.ics`)).status).toBe(200);
    } finally {
      await pages.stop();
    }
  });

  test('that cannot be read now says so without a word of why', async () => {
    const calendar = () => Promise.reject(new Error('the store is away'));
    const pages = createPages({ port: 0, calendar, clock: () => new Date(0), log: silent });
    await pages.start();
    try {
      const got = await fetch(`http://127.0.0.1:${pages.port()}/calendar/${'a'.repeat(48)}.ics`);
      expect([got.status, await got.text()]).toEqual([503, 'Try again later\n']);
    } finally {
      await pages.stop();
    }
  });
});
