import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, idOf, keysIn } from '../support/core.ts';

const lab = '/need add "Forensic lab in Thiès" topic:digital-forensics details:"for the gendarmerie"';
const amina = 'local:amina';
const peter = 'local:peter';

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.profile('local:olga', 'org:AU', 'observer');
  await core.join('local:cora', 'role:coordinator');
  return core;
}

describe('a need', () => {
  test('is logged closed unless said otherwise, and the reply says who sees it', async () => {
    const core = await group();
    const answer = await core.speak(
      amina,
      `${lab} for:csirt-staff people:12 in:fr by:2027-06 priority:high as:training-course`,
    );
    expect(answer.reply).toMatchObject({ tone: 'good', text: { key: 'need.added' } });
    expect(keysIn(answer.reply)).toEqual(
      expect.arrayContaining(['visibility.closed.named', 'need.unmet', 'button.withdraw']),
    );
    expect(await core.records.needs.whole.get(idOf(answer))).toMatchObject({
      ...{ title: 'Forensic lab in Thiès', description: 'for the gendarmerie', topics: ['digital-forensics'] },
      ...{
        pillars: ['cybercrime-justice'],
        audience: ['csirt-staff'],
        people: 12,
        languages: ['fr'],
        by: '2027-06-30',
      },
      ...{ priority: 'high', modality: ['training-course'], visibility: 'closed', stakeholders: false, status: 'open' },
      ...{ owners: ['SN'], version: 1 },
    });
  });

  test('with anything wrong is not logged; every reason and what was typed come back', async () => {
    const core = await group();
    const before = await core.everything();
    const { reply, text } = await core.speak(amina, '/need add Lab topic:knitting by:2026-01-01 people:0 peple:3');
    expect(
      keysIn(reply)
        .filter((key) => key.startsWith('field.'))
        .sort(),
    ).toEqual(['field.choice', 'field.number', 'field.unknown.near']);
    expect(text).toContain('You wrote: /need add Lab topic:knitting by:2026-01-01 people:0 peple:3');
    expect(keysIn((await core.speak(amina, '/need add Lab topic:digital-forensics by:2026-11-22')).reply)).toContain(
      'need.past',
    );
    expect(keysIn((await core.speak(amina, '/need add Lab topic:,')).reply)).toContain('problem.intro');
    expect(await core.everything()).toEqual(before);
  });

  test('is logged by delegates alone', async () => {
    const core = await group();
    const before = await core.everything();
    for (const who of ['local:olga', 'local:cora', 'local:secretariat']) {
      expect((await core.speak(who, lab)).reply.text.key).toBe('access.role');
    }
    expect((await core.speak('local:nobody', lab)).reply.text.key).toBe('stranger.terminal');
    expect(await core.everything()).toEqual(before);
  });

  test('is listed newest first in pages, by topic and by whose it is', async () => {
    const core = await group();
    for (let each = 1; each <= 10; each += 1) {
      core.pass(60_000);
      await core.speak(
        amina,
        `/need add Lab ${each} topic:${each === 3 ? 'incident-handling' : 'digital-forensics'} see:group`,
      );
    }
    const first = await core.speak(peter, '/need list');
    expect(first.reply.items?.map(({ title }) => title.params.title)).toEqual(
      [10, 9, 8, 7, 6, 5, 4, 3].map((n) => `Lab ${n}`),
    );
    expect(first.text).toContain('Page 1 of 2');
    const [next] = first.reply.buttons ?? [];
    const second = next && (await core.press(peter, next));
    expect(second?.reply.items?.map(({ title }) => title.params.title)).toEqual(['Lab 2', 'Lab 1']);
    expect(second?.reply.buttons).toEqual([]);
    expect((await core.speak(peter, '/need list topic:incident-handling')).reply.items).toHaveLength(1);
    expect((await core.speak(peter, '/need list mine:yes')).reply.text.key).toBe('need.list.none');
    expect((await core.speak(amina, '/need list mine:yes')).reply.text).toMatchObject({ params: { count: 10 } });
  });

  test('is withdrawn by its delegation, once', async () => {
    const core = await group();
    const id = idOf(await core.speak(amina, `${lab} see:group`));
    await core.profile('local:awa', 'SN');
    expect((await core.speak('local:awa', `/need withdraw ${id}`)).reply.text).toMatchObject({
      key: 'need.withdrawn',
      params: { id },
    });
    expect(await core.records.needs.whole.get(id)).toMatchObject({ status: 'withdrawn', version: 2 });
    expect((await core.speak(amina, `/need withdraw ${id}`)).reply.text.key).toBe('record.closed');
    expect((await core.speak(peter, '/need list')).reply.text.key).toBe('need.list.none');
    expect((await core.speak(peter, '/need list closed:yes')).reply.items).toHaveLength(1);
    expect((await core.speak(amina, id)).reply.buttons).toEqual([]);
  });

  test('of somebody else is not withdrawn', async () => {
    const core = await group();
    for (const [see, key] of [
      ['group', 'record.notmine'],
      ['region', 'record.notmine'],
      ['closed', 'record.none'],
    ] as const) {
      const id = idOf(await core.speak(amina, `${lab} see:${see}`));
      const { reply, text } = await core.speak(peter, `/need withdraw ${id}`);
      expect(reply.text.key).toBe(key);
      if (see !== 'group') expect(text).not.toContain('Senegal');
      expect((await core.speak('local:cora', `/need withdraw ${id}`)).reply.text.key).toBe('access.role');
      expect(await core.records.needs.whole.get(id)).toMatchObject({ status: 'open', version: 1 });
    }
  });

  test('withdrawn by two at once is withdrawn by one; the other is told that it has moved on', async () => {
    const core = await group();
    await core.profile('local:awa', 'SN');
    const id = idOf(await core.speak(amina, lab));
    const both = await Promise.all([amina, 'local:awa'].map((who) => core.speak(who, `/need withdraw ${id}`)));
    expect(both.map(({ reply }) => reply.text.key).sort()).toEqual(['need.withdrawn', 'record.moved']);
    expect(await core.records.needs.whole.get(id)).toMatchObject({ status: 'withdrawn', version: 2 });
  });
});
