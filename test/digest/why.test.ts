/** For every cause that can be stated, the cause is brought about through the commands and the postman, and is the one that is stated. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NotPosted } from '../../src/chat.ts';
import type { Target } from '../../src/digest/reader.ts';
import { type Cause, explain } from '../../src/digest/why.ts';
import { type Core, createCore, dayMs, idOf } from '../support/core.ts';

const [amina, peter, cora] = ['local:amina', 'local:peter', 'local:cora'];
const channel: Target = { channel: 'local:general' };
const weekly = '/digest subscribe day:tuesday hour:9 zone:UTC';

/** It is Monday, ten o'clock. */
async function group(ownDigests = false): Promise<Core> {
  const core = await createCore({ ownDigests });
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  return core;
}
const tuesday = async (core: Core, week = 0) => {
  core.clock.now = new Date(Date.parse('2026-11-24T09:00:00Z') + week * 7 * dayMs);
  await core.app.tick();
};
const offer = async (core: Core, rest = '') =>
  idOf(await core.speak(peter, `/offer add Lab visits topic:digital-forensics to:global ${rest}`));
const me = async (core: Core, who: string): Promise<Target> => ({
  person: (await core.records.people.byIdentity(who))?._id ?? '',
});

interface Asked {
  readonly id: string;
  readonly target: Target;
}

/** Brings a cause about, and nothing else that would keep the record from being told. */
const causes: Readonly<Record<Cause, (core: Core) => Promise<Asked>>> = {
  async announced(core) {
    await core.speak(cora, `${weekly} level:group`);
    const id = await offer(core);
    await tuesday(core);
    return { id, target: channel };
  },
  async cut(core) {
    await core.speak(cora, `${weekly} level:group`);
    const id = await offer(core);
    for (let each = 0; each < 12; each += 1) {
      core.pass(1000);
      await core.speak(peter, `/offer add Course ${each} topic:norms-implementation`);
    }
    await tuesday(core);
    return { id, target: channel };
  },
  async unknown(core) {
    await core.speak(cora, `${weekly} level:group`);
    const id = await offer(core);
    core.failures.push(new Error('connection lost'));
    await tuesday(core);
    return { id, target: channel };
  },
  async sending(core) {
    const subscription = idOf(await core.speak(cora, `${weekly} level:group`));
    const id = await offer(core);
    const now = core.clock.now;
    await core.records.deliveries.open({ _id: `${subscription}|2026-11-24`, kind: 'digest', to: subscription }, now);
    const claimed = await core.records.deliveries.claim(`${subscription}|2026-11-24`, now);
    if (claimed === undefined) throw new Error('not claimed');
    await core.records.ledger.hold('local:general', [id], claimed, now);
    await core.records.deliveries.intend(claimed, [id], now);
    return { id, target: channel };
  },
  never: async (core) => ({ id: await offer(core), target: channel }),
  async ended(core) {
    await core.speak(amina, `${weekly} to:me`);
    const id = await offer(core);
    await core.speak('local:secretariat', `/wg-admin role ${amina} suspended:yes`);
    return { id, target: await me(core, amina) };
  },
  async level(core) {
    await core.speak(cora, weekly);
    return { id: await offer(core, 'see:group'), target: channel };
  },
  async closed(core) {
    await core.speak(cora, `${weekly} level:group`);
    const id = await offer(core);
    await core.speak(peter, `/offer close ${id}`);
    return { id, target: channel };
  },
  async 'to be confirmed'(core) {
    await core.speak(cora, `${weekly} level:group`);
    const id = idOf(await core.speak(amina, '/need add Lab topic:digital-forensics see:group'));
    const set = { $set: { status: 'to be confirmed', formerStatus: 'open' } } as const;
    await core.records.needs.change(id, 1, set, core.clock.now);
    return { id, target: channel };
  },
  async own(core) {
    await core.speak(peter, `${weekly} to:me`);
    return { id: await offer(core), target: await me(core, peter) };
  },
  async audience(core) {
    const id = await offer(core);
    const person = await me(core, amina);
    await core.records.subscriptions.remove((await core.records.subscriptions.ofTarget(person))[0]?._id ?? '');
    const rule = { days: [2], hour: 9, zone: 'UTC', topics: [], locale: 'en', owner: 'k', automatic: true } as const;
    await core.records.subscriptions.add({ ...rule, ...person }, core.clock.now);
    return { id, target: person };
  },
  async kind(core) {
    await core.speak(cora, `${weekly} level:group kind:needs`);
    return { id: await offer(core), target: channel };
  },
  async topic(core) {
    await core.speak(cora, `${weekly} level:group topic:norms-implementation`);
    return { id: await offer(core), target: channel };
  },
  async region(core) {
    await core.speak(cora, `${weekly} level:group region:"Western Africa"`);
    return { id: await offer(core).then((id) => narrowed(core, id)), target: channel };
  },
  async paused(core) {
    await core.speak(cora, `${weekly} level:group`);
    core.failures.push(new NotPosted('gone', 'channel_not_found'));
    await offer(core);
    await tuesday(core);
    return { id: await offer(core, 'see:public'), target: channel };
  },
  async next(core) {
    await core.speak(cora, `${weekly} level:group`);
    return { id: await offer(core), target: channel };
  },
};

/** Open to nobody of that region. */
async function narrowed(core: Core, id: string): Promise<string> {
  const whole = await core.records.offers.whole.get(id);
  await core.records.offers.change(id, whole?.version ?? 0, { $set: { eligible: ['BD'] } }, core.clock.now);
  return id;
}

/** What a reader is told at the next occasion: the ids in all that was posted there. */
const saidOf = (core: Core, address: string) =>
  core
    .postsTo(address)
    .filter(({ reply }) => reply.text.key === 'digest.title')
    .map(({ text }) => text)
    .join('\n');

describe('the cause that is stated', () => {
  test.each(Object.keys(causes) as Cause[])('%s', async (cause) => {
    const core = await group();
    const { id, target } = await causes[cause](core);
    expect(await explain(core.records, target, id, core.clock.now)).toMatchObject({ cause });
    // and it is so: what was, or is about to be, announced is there; the rest is not
    const shown = saidOf(core, 'local:general').includes(id);
    expect([cause, shown]).toEqual([cause, cause === 'announced']);
  });

  test.each(['level', 'closed', 'to be confirmed', 'own', 'audience', 'kind', 'topic', 'region', 'next'] as const)(
    '%s: the next digest does as it says',
    async (cause) => {
      const core = await group();
      const { id, target } = await causes[cause](core);
      await tuesday(core, 1);
      const address = target.channel ?? (cause === 'own' ? peter : amina);
      expect(saidOf(core, address).includes(id)).toBe(cause === 'next');
    },
  );

  test('suggestions are no news for the side that waits to be asked', async () => {
    const core = await group();
    await core.speak(peter, `${weekly} to:me`);
    await core.speak(amina, `${weekly} to:me`);
    await core.speak(amina, '/need add Lab topic:digital-forensics see:group');
    await offer(core);
    const [match] = await core.records.matches.list({ kind: 'person', role: 'secretariat' }, {});
    const stated = async (who: string) =>
      (await explain(core.records, await me(core, who), match?.id ?? '', core.clock.now)).cause;
    expect([await stated(amina), await stated(peter)]).toEqual(['next', 'audience']);
    await tuesday(core);
    expect([await stated(amina), await stated(peter)]).toEqual(['announced', 'audience']);
  });
});

/** A world at random: who reads the channel, what the digest keeps to, how a record is and what became of it. */
const world = fc.record({
  level: fc.constantFrom('public', 'group', 'coordinators'),
  see: fc.constantFrom('closed', 'region', 'group', 'public'),
  kind: fc.constantFrom('', 'kind:needs', 'kind:offers'),
  topic: fc.constantFrom('', 'topic:digital-forensics', 'topic:norms-implementation'),
  region: fc.constantFrom('', 'region:"Western Africa"', 'region:Asia'),
  noun: fc.constantFrom('need', 'offer'),
  ends: fc.boolean(),
  paused: fc.boolean(),
});

test('whatever the world is like, the digest does what is stated before it, and it is stated after it', async () => {
  const seen = new Set<Cause>();
  await fc.assert(
    fc.asyncProperty(world, async ({ level, see, kind, topic, region, noun, ends, paused }) => {
      const core = await group();
      const subscription = idOf(await core.speak(cora, `${weekly} level:${level} ${kind} ${topic} ${region}`));
      const who = noun === 'need' ? amina : peter;
      const id = idOf(await core.speak(who, `/${noun} add Lab visits topic:digital-forensics see:${see}`));
      if (ends) await core.speak(who, `/${noun} ${noun === 'need' ? 'withdraw' : 'close'} ${id}`);
      if (paused) await core.speak(cora, `/digest pause ${subscription}`);
      const { cause } = await explain(core.records, channel, id, core.clock.now);
      await tuesday(core);
      const after = (await explain(core.records, channel, id, core.clock.now)).cause;
      const shown = saidOf(core, 'local:general').includes(id);
      seen.add(cause);
      expect([cause, after, shown]).toEqual(cause === 'next' ? ['next', 'announced', true] : [cause, cause, false]);
    }),
    { numRuns: 40, seed: 6 },
  );
  expect(seen.size).toBeGreaterThan(5);
});
