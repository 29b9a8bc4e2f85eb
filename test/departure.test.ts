import { describe, expect, test } from '@jest/globals';
import { createDeparture } from '../src/departure.ts';
import { silent } from '../src/log.ts';
import { type Core, createCore } from './support/core.ts';

const now = new Date('2026-11-23T08:00:00Z');

async function subscribe(core: Core, channel: string, owner: string): Promise<string> {
  const wish = { channel, owner, days: [2], hour: 9, zone: 'UTC', topics: [], locale: 'en' };
  return (await core.records.subscriptions.add(wish, now))._id;
}

async function group() {
  const core = await createCore();
  await core.profile('local:peter', 'CZ');
  const owner = (await core.records.people.byIdentity('local:peter'))?._id ?? '';
  const ids = [];
  for (const channel of ['slack:T1/C1', 'slack:T1/C2', 'slack:T12/C1', 'discord:7'])
    ids.push(await subscribe(core, channel, owner));
  for (const _id of ['slack:T1', 'slack:T12']) await core.records.places.put({ _id, admittedAt: now });
  for (const _id of ['slack:T1/C1', 'slack:T12/C1']) await core.records.channels.put({ _id, level: 'group' });
  return { core, ids, leave: createDeparture({ records: core.records, clock: () => now, log: silent }) };
}

describe('a workspace that removes the bot', () => {
  test('has its digests paused, its channels forgotten and itself put out; others are as they were', async () => {
    const { core, ids, leave } = await group();
    await leave('slack:T1');
    const states = await Promise.all(ids.map(async (id) => core.records.subscriptions.get(id)));
    expect(states.map((each) => [each?.state, each?.pausedWhy])).toEqual([
      ['paused', 'removed'],
      ['paused', 'removed'],
      ['active', undefined],
      ['active', undefined],
    ]);
    expect((await core.records.places.find({})).map(({ _id }) => _id)).toEqual(['slack:T12']);
    expect((await core.records.channels.find({})).map(({ _id }) => _id)).toEqual(['slack:T12/C1']);
  });

  test('is told to whoever subscribed its digests, once, and stands in the audit, once', async () => {
    const { core, leave } = await group();
    await leave('slack:T1');
    await leave('slack:T1');
    await core.app.tick();
    const told = core.posts.filter(({ reply }) => reply.text.key === 'digest.stranded.removed');
    expect(told).toHaveLength(2);
    const { entries } = await core.records.audit.list({ act: 'left' }, 0, 10);
    expect(entries.map(({ of, by }) => [of, by])).toEqual([['slack:T1', 'bot']]);
  });

  test('that nobody had admitted leaves nothing to note', async () => {
    const { core, leave } = await group();
    await leave('slack:T3');
    await core.app.tick();
    expect(await core.records.audit.list({ act: 'left' }, 0, 10)).toMatchObject({ count: 0 });
  });

  test('on Discord, where a channel’s id does not tell its server, ends what was subscribed there alone', async () => {
    const { core, leave } = await group();
    const { subscriptions, channels } = core.records;
    const owner = (await core.records.people.byIdentity('local:peter'))?._id ?? '';
    const wish = { owner, days: [2], hour: 9, zone: 'UTC', topics: [], locale: 'en' };
    const here = await subscriptions.add({ ...wish, channel: 'discord:71', place: 'discord:9' }, now);
    const there = await subscriptions.add({ ...wish, channel: 'discord:72', place: 'discord:91' }, now);
    await channels.put({ _id: 'discord:71', level: 'group', place: 'discord:9' });
    await channels.put({ _id: 'discord:72', level: 'group', place: 'discord:91' });
    await leave('discord:9');
    expect((await subscriptions.get(here._id))?.pausedWhy).toBe('removed');
    expect((await subscriptions.get(there._id))?.state).toBe('active');
    const left = (await channels.find({})).map(({ _id }) => _id);
    expect(left).toContain('discord:72');
    expect(left).not.toContain('discord:71');
  });
});
