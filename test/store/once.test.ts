/** What is delivered more than once is carried out once and answered each time, whatever dies on the way. */
import { describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import { commands } from '../../src/commands/index.ts';
import { leaseMs, type Once } from '../../src/store/once.ts';
import type { Collection, Doc, Store } from '../../src/store/port.ts';
import { guess } from '../canaries/guess.ts';
import { type Core, createCore, dayMs, secretariat } from '../support/core.ts';

const amina = 'local:amina';
const line = '/need add "Forensic lab" topic:digital-forensics see:group';
const from = (id: string) => ({ delivery: `slack|command|${id}` });
const turn = async () => void (await new Promise((resolve) => setImmediate(resolve)));

async function group(options: Parameters<typeof createCore>[0] = {}): Promise<Core> {
  const core = await createCore(options);
  await core.profile(amina, 'SN');
  return core;
}
const needs = (core: Core) => core.records.needs.whole.list({});
const rows = (core: Core) => core.store.collection<Once>('once');
const kept = async (core: Core) => rows(core).find({});

/** The row as a process that died would have left it. */
async function died(core: Core, id: string): Promise<void> {
  await rows(core).change(`wg/slack|command|${id}`, {
    $set: { state: 'running', lease: new Date(core.clock.now.getTime() + leaseMs) },
    $unset: { reply: true },
  });
}

describe('a delivery', () => {
  test('that comes three times is carried out once and answered three times alike', async () => {
    const core = await group();
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await core.speak(amina, line, from('1')));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.text).toContain('Logged N-');
    expect(await needs(core)).toHaveLength(1);
  });

  test('that comes three times at once waits for the first and gives its answer', async () => {
    const core = await group({ pause: turn });
    const answers = await Promise.all([1, 2, 3].map(() => core.speak(amina, line, from('1'))));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await needs(core)).toHaveLength(1);
  });

  test('of another id is another command', async () => {
    const core = await group();
    await core.speak(amina, line, from('1'));
    await core.speak(amina, '/need add "Another lab" topic:national-csirt', from('2'));
    expect(await needs(core)).toHaveLength(2);
  });

  test('that was refused is refused again in the same words, though it would be taken now', async () => {
    const core = await group();
    const withdraw = '/need withdraw N-999';
    const refused = await core.speak(amina, withdraw, from('1'));
    expect(refused.reply.tone).toBe('problem');
    expect((await core.speak(amina, withdraw, from('1'))).text).toBe(refused.text);
  });

  test('of somebody else under the same id is told nothing of the answer', async () => {
    const core = await group();
    await core.profile('local:boris', 'BD');
    await core.speak(amina, line, from('1'));
    const { text } = await core.speak('local:boris', line, from('1'));
    expect(text).not.toContain('Forensic');
    expect(text).toContain('/wg');
    expect(await needs(core)).toHaveLength(1);
  });

  test('is answered to those alone who may still give the command', async () => {
    const core = await group();
    await core.speak(amina, line, from('1'));
    const person = await core.records.people.byIdentity(amina);
    await core.records.people.suspend(person?._id ?? '', true);
    const { text } = await core.speak(amina, line, from('1'));
    expect(text).not.toContain('Forensic');
  });

  test('of what only reads is read again, and leaves no row', async () => {
    const core = await group();
    await core.speak(amina, '/need list', from('1'));
    expect(await kept(core)).toEqual([]);
  });

  test('whose answer holds a code makes one code, and keeps it nowhere', async () => {
    const core = await group();
    const first = await core.speak(secretariat, '/wg-admin invite SN', from('1'));
    const code = String(first.reply.text.params.code);
    const again = await core.speak(secretariat, '/wg-admin invite SN', from('1'));
    expect(again.text).toContain('done when it came the first time');
    const all = JSON.stringify(await core.everything());
    expect(all).not.toContain(code);
    expect((await core.everything()).invites).toHaveLength(1);
  });
});

describe('a process that died in the middle', () => {
  test('is waited for until its lease ends', async () => {
    const core = await group();
    await core.speak(amina, line, from('1'));
    await died(core, '1');
    const { text } = await core.speak(amina, line, from('1'));
    expect(text).toContain('still being worked on');
    expect(await needs(core)).toHaveLength(1);
  });

  test.each([false, true])(
    'after it wrote: what it wrote is shown, and nothing written (in the history: %s)',
    async (told) => {
      const core = await group();
      await core.speak(amina, line, from('1'));
      const [need] = await needs(core);
      await died(core, '1');
      core.pass(leaseMs);
      if (told) await core.app.tick();
      const { text, reply } = await core.speak(amina, line, from('1'));
      expect(reply.tone).toBe('good');
      expect(text).toContain(`written down when it came the first time: ${need?._id}`);
      expect(text).toContain('Forensic lab');
      expect(await needs(core)).toHaveLength(1);
      expect((await core.speak(amina, line, from('1'))).text).toBe(text);
    },
  );

  test('before it wrote: it is carried out', async () => {
    const core = await group();
    await rows(core).insert({
      ...{ _id: 'wg/slack|command|1', group: 'wg', who: amina, state: 'running', at: core.clock.now },
      lease: new Date(core.clock.now.getTime() + leaseMs),
    } as Once);
    core.pass(leaseMs);
    expect((await core.speak(amina, line, from('1'))).text).toContain('Logged N-');
    expect(await needs(core)).toHaveLength(1);
  });

  test('at whatever step: delivered again until it is answered, it is written once', async () => {
    let steps = 0;
    for (let alive = false; !alive; steps += 1) {
      const memory = openMemory();
      await group({ store: memory });
      const mortal = mortalStore(memory, steps);
      const first = await createCore({ store: mortal.store });
      mortal.arm();
      await first.speak(amina, line, from('1')).catch(() => undefined);
      alive = !mortal.died();
      const core = await createCore({ store: memory, now: '2026-11-23T10:05:00Z' });
      const { reply } = await core.speak(amina, line, from('1'));
      expect([steps, reply.tone, (await needs(core)).length]).toEqual([steps, 'good', 1]);
    }
    process.stdout.write(`a process died at each of ${steps - 1} operations of the store: written once each time\n`);
    expect(steps).toBeGreaterThan(8);
  });
});

/** A store whose process dies at its operation number `at` after it is armed: nothing it does later has any effect. */
function mortalStore(store: Store, at: number) {
  let [armed, count, dead] = [false, 0, false];
  const guard = <A extends unknown[], R>(operation: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      dead ||= armed && count >= at;
      if (dead) throw new Error('the process is dead');
      if (armed) count += 1;
      return operation(...args);
    };
  };
  const mortalOf = <D extends Doc>(inner: Collection<D>): Collection<D> => ({
    ...inner,
    insert: guard((doc) => inner.insert(doc)),
    put: guard((doc) => inner.put(doc)),
    get: guard((id) => inner.get(id)),
    find: guard((filter, options) => inner.find(filter, options)),
    count: guard((filter) => inner.count(filter)),
    change: guard((id, update, only) => inner.change(id, update, only)),
    remove: guard((filter) => inner.remove(filter)),
    each: (filter) => inner.each(filter),
  });
  const guarded: Store = { ...store, collection: (name, indexes) => mortalOf(store.collection(name, indexes)) };
  const arm = () => {
    armed = true;
  };
  return { store: guarded, arm, died: () => dead };
}

describe('what is kept of it', () => {
  test('goes after a day', async () => {
    const core = await group();
    await core.speak(amina, line, from('1'));
    expect(await kept(core)).toHaveLength(1);
    core.pass(2 * dayMs);
    await core.app.tick();
    expect(await kept(core)).toEqual([]);
  });

  test('goes with the person: their rows, and answers to others that name them', async () => {
    const core = await group();
    await core.profile('local:boris', 'SN');
    await core.speak(amina, line, from('1'));
    await core.speak('local:boris', '/need withdraw N-999', from('2'));
    await rows(core).change('wg/slack|command|2', {
      $set: { reply: { text: { key: 'fault', params: { reference: 'amina' } } } },
    });
    await core.speak(amina, '/wg forget sure:yes', from('3'));
    const left = await kept(core);
    expect(JSON.stringify(left)).not.toContain('amina');
    expect(left).toMatchObject([{ who: 'local:boris', state: 'gone' }]);
    await core.speak(amina, '/wg forget sure:yes', from('3'));
    expect(JSON.stringify(await kept(core))).not.toContain('amina');
  });
});

describe('a command that may run again', () => {
  test('leaves the store as it was when it does', async () => {
    const core = await group();
    await core.speak(amina, line);
    const repeatable = commands.filter((command) => command.repeatable && command.name !== 'wg forget');
    expect(repeatable.length).toBeGreaterThan(10);
    for (const { name, fields } of repeatable) {
      const required = Object.entries(fields).filter(([, field]) => field.required);
      const values = Object.fromEntries(required.map(([key, field]) => [key, guess(field)]));
      await core.press(amina, { command: name, values });
      const before = await core.everything();
      await core.press(amina, { command: name, values }, from(name));
      expect([name, await core.everything()]).toEqual([name, before]);
    }
  });

  test('never makes a code', () => {
    expect(commands.filter(({ secret }) => secret).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['wg-admin invite', 'wg-admin place', 'wg link', 'wg handover']),
    );
    expect(commands.filter(({ secret, repeatable }) => secret && repeatable)).toEqual([]);
  });
});
