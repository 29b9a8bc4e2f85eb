import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createQueue, grouped, spread } from '../../src/digest/queue.ts';

const now = new Date('2027-03-01T09:00:00Z');
const plus = (ms: number) => new Date(now.getTime() + ms);

describe('a queue', () => {
  test('does one thing at a time for each address, in order, whatever fails', async () => {
    const jobs = fc.array(fc.record({ to: fc.constantFrom('local:a', 'local:b', 'local:c'), fails: fc.boolean() }));
    await fc.assert(
      fc.asyncProperty(jobs, async (wanted) => {
        const queue = createQueue({ clock: () => now });
        const busy = new Set<string>();
        const done: number[] = [];
        const work = wanted.map(({ to, fails }, at) =>
          queue.run(to, async () => {
            expect(busy.has(to)).toBe(false);
            busy.add(to);
            await Promise.resolve();
            busy.delete(to);
            done.push(at);
            if (fails) throw new Error('no');
          }),
        );
        const results = await Promise.allSettled(work);
        expect(results.map(({ status }) => status === 'rejected')).toEqual(wanted.map(({ fails }) => fails));
        for (const to of ['local:a', 'local:b', 'local:c']) {
          const own = done.filter((at) => wanted[at]?.to === to);
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
      }),
    );
  });

  test('spaces what goes to one channel of Slack, and nothing else', async () => {
    const pauses: number[] = [];
    const queue = createQueue({ clock: () => now, pause: async (ms) => pauses.push(ms) });
    for (const to of ['slack:T1/C1', 'discord:7', 'slack:T1/C1']) await queue.run(to, async () => undefined);
    await queue.run('slack:T1/C1', async () => undefined);
    expect(pauses.slice(0, 2)).toEqual([1000, 1000]);
    expect(new Set(pauses)).toEqual(new Set([1000]));
  });

  test('waits as a platform asks: for one channel, or for all of it', () => {
    let at = now;
    const queue = createQueue({ clock: () => at });
    queue.stop('discord:7', plus(1000), false);
    queue.stop('slack:T1/C1', plus(5000), true);
    queue.stop('slack:T1/C1', plus(2000), true);
    const stopped = () => ['discord:7', 'discord:8', 'slack:T1/C2', 'local:a'].map((to) => queue.stopped(to));
    expect(stopped()).toEqual([plus(1000), undefined, plus(5000), undefined]);
    at = plus(1000);
    expect(stopped()).toEqual([undefined, undefined, plus(5000), undefined]);
    at = plus(5000);
    expect(stopped()).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('work that is spread', () => {
  test('is done once each, no more at a time than asked for, in the order of each group', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4)), fc.integer({ min: 1, max: 4 }), async (keys, width) => {
        const all = keys.map((key, at) => ({ key, at }));
        const done: typeof all = [];
        let [working, most] = [0, 0];
        await spread(
          grouped(all, ({ key }) => String(key)),
          width,
          async (group) => {
            working += 1;
            most = Math.max(most, working);
            for (const each of group) {
              await Promise.resolve();
              done.push(each);
            }
            working -= 1;
          },
        );
        expect(most).toBeLessThanOrEqual(width);
        expect(done.map(({ at }) => at).sort((a, b) => a - b)).toEqual(all.map(({ at }) => at));
        for (const key of keys) {
          const own = done.filter((each) => each.key === key).map((each) => each.at);
          expect(own).toEqual([...own].sort((a, b) => a - b));
        }
      }),
    );
  });
});
