import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, dayMs, idOf, keysIn, secretariat } from '../support/core.ts';

const amina = 'local:amina';
const cora = 'local:cora';

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile('local:olga', 'org:AU', 'observer');
  await core.join(cora, 'role:coordinator');
  return core;
}
const say = (core: Core, rest: string, who = secretariat) => core.speak(who, `/roundtable ${rest}`);
const found = (core: Core, id: string) => core.records.roundtables.whole.get(id);

describe('a roundtable', () => {
  test('is opened with its dates and agenda, and shown to the group', async () => {
    const core = await group();
    const said = await say(core, 'open Third roundtable from:2026-11-23 to:2026-11-24 agenda:"1. Opening; 2. CERTs"');
    const id = idOf(said);
    expect(said.reply.text.key).toBe('roundtable.opened');
    expect(await found(core, id)).toMatchObject({
      ...{ title: 'Third roundtable', from: '2026-11-23', to: '2026-11-24', status: 'open' },
      agenda: [
        { no: 1, title: 'Opening' },
        { no: 2, title: 'CERTs' },
      ],
    });
    for (const who of [amina, cora, secretariat]) {
      const shown = await core.speak(who, id);
      expect(shown.text).toContain('Third roundtable');
      expect(shown.text).toContain('2. CERTs');
      expect((await say(core, 'list', who)).text).toContain('Third roundtable');
    }
    for (const who of ['local:olga', 'local:nobody']) {
      expect((await core.speak(who, id)).reply.text.key).toBe('record.none');
      expect((await say(core, 'list', who)).reply.text.key).toBe('roundtable.list.none');
    }
    expect(keysIn((await say(core, `history ${id}`)).reply)).toContain('change.added');
  });

  test('keeps the lines of an agenda that is typed or sent line by line', async () => {
    const core = await group();
    const id = idOf(
      await core.speak(secretariat, '/roundtable open Third from:2026-11-23 agenda:Opening\n- CERTs\n* Law'),
    );
    expect((await found(core, id))?.agenda.map(({ title }) => title)).toEqual(['Opening', 'CERTs', 'Law']);
  });

  test('is refused with every error at once, and from whoever is not of the secretariat', async () => {
    const core = await group();
    const wrong = await say(core, `open Third from:2026-11-23 to:2026-11-20 agenda:"${'x;'.repeat(41)}"`);
    expect(keysIn(wrong.reply)).toEqual(expect.arrayContaining(['roundtable.order', 'roundtable.agenda.many']));
    for (const who of [amina, cora]) {
      expect((await say(core, 'open Third from:2026-11-23', who)).reply.text.key).toBe('access.role');
    }
    expect(await core.records.roundtables.whole.list({})).toEqual([]);
  });

  test('that is planned opens on its first day, can be moved, and is closed no earlier', async () => {
    const core = await group();
    const id = idOf(await say(core, 'open Fourth roundtable from:2027-03-03 to:2027-03-05'));
    expect((await found(core, id))?.status).toBe('planned');
    expect((await say(core, `close ${id}`)).reply.text.key).toBe('roundtable.early');
    expect((await say(core, `edit ${id}`)).reply.text.key).toBe('roundtable.nothing');
    await say(core, `edit ${id} from:2027-03-10`);
    expect(await found(core, id)).toMatchObject({ from: '2027-03-10', to: '2027-03-12', status: 'planned' });
    core.clock.now = new Date('2027-03-10T07:00:00Z');
    await core.app.tick();
    expect((await found(core, id))?.status).toBe('open');
    await say(core, `close ${id}`);
    expect((await say(core, `edit ${id} from:2027-03-11`)).reply.text.key).toBe('roundtable.isclosed');
    expect((await core.speak(secretariat, '/wg undo')).reply.text.key).toBe('undo.roundtable');
  });

  test('that is erased loses its words, and what was open there still goes on', async () => {
    const core = await group();
    const id = idOf(await say(core, 'open Secret gathering from:2026-11-23 agenda:"Secret item"'));
    const next = idOf(await say(core, 'open Fifth from:2027-03-03'));
    const item = idOf(await core.speak(amina, `/followup add Twinning lead:SN at:${id}`));
    await core.speak(secretariat, `/wg-admin erase ${id} sure:yes`);
    const { roundtables, history } = await core.everything();
    expect(JSON.stringify({ roundtables, history })).not.toContain('Secret');
    expect((await core.records.followUps.whole.get(item))?.stands).toEqual([id, next]);
  });
});

describe('closing a roundtable', () => {
  test('carries what is open to the next one, once, however often it is closed', async () => {
    const core = await group();
    const third = idOf(await say(core, 'open Third from:2026-11-23'));
    const fourth = idOf(await say(core, 'open Fourth from:2027-03-03'));
    const add = async (line: string, who = cora) => idOf(await core.speak(who, `/followup add ${line}`));
    const led = await add(`Led lead:SN at:${third}`, amina);
    const done = await add(`Done lead:SN at:${third}`, amina);
    const proposed = await add(`Proposed lead:BD at:${third}`);
    const loose = await add('Between sessions lead:SN', amina);
    await core.speak(amina, `/followup update ${done} status:done evidence:seen`);
    const first = await say(core, `close ${third}`);
    expect(first.text).toContain(`3 follow-ups go on to ${fourth}`);
    expect(first.text).toContain('1 of them as not taken up');
    const again = await Promise.all([say(core, `close ${third}`), say(core, `close ${third}`)]);
    for (const { text } of again) expect(text).toBe(first.text);
    const stands = async (id: string) => (await core.records.followUps.whole.get(id))?.stands;
    expect(await stands(led)).toEqual([third, fourth]);
    expect(await stands(loose)).toEqual([fourth]);
    expect(await stands(done)).toEqual([third]);
    expect(await core.records.followUps.whole.get(proposed)).toMatchObject({
      ...{ stands: [third, fourth], status: 'not taken up' },
    });
    expect((await core.speak(cora, `/followup list at:${fourth}`)).reply.items).toHaveLength(3);
    // it goes no further, unless somebody takes it
    core.pass(120 * dayMs);
    const fifth = idOf(await say(core, 'open Fifth from:2027-09-01'));
    await say(core, `close ${fourth}`);
    expect(await stands(proposed)).toEqual([third, fourth]);
    expect(await stands(led)).toEqual([third, fourth, fifth]);
    await core.profile('local:bo', 'BD');
    await core.speak('local:bo', `/followup take ${proposed}`);
    expect(await core.records.followUps.whole.get(proposed)).toMatchObject({
      ...{ stands: [third, fourth, fifth], status: 'open' },
    });
  });

  test('waits for the next one where none is planned, and what is logged later for it goes on too', async () => {
    const core = await group();
    const third = idOf(await say(core, 'open Third from:2026-11-23'));
    const led = idOf(await core.speak(amina, `/followup add Led lead:SN at:${third}`));
    expect((await say(core, `close ${third}`)).reply.lines?.map(({ key }) => key)).toEqual([
      'roundtable.carried.later',
    ]);
    await core.app.tick();
    expect((await core.records.followUps.whole.get(led))?.stands).toEqual([third]);
    const opened = await say(core, 'open Fourth from:2027-03-03');
    const fourth = idOf(opened);
    expect(opened.text).toContain('1 follow-up on its list');
    expect((await core.records.followUps.whole.get(led))?.stands).toEqual([third, fourth]);
    const late = idOf(await core.speak(amina, `/followup add After the gavel lead:SN at:${third}`));
    expect((await core.records.followUps.whole.get(late))?.stands).toEqual([third, fourth]);
  });
});
