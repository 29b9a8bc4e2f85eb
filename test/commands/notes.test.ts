import { describe, expect, test } from '@jest/globals';
import { openMemory } from '../../adapters/embedded/index.ts';
import type { Button } from '../../src/reply.ts';
import type { Store } from '../../src/store/port.ts';
import { readSpoken } from '../../src/surfaces/spoken.ts';
import { type Answer, type Core, createCore, idOf, keysIn, secretariat } from '../support/core.ts';
import { fused } from '../support/fused.ts';

const amina = 'local:amina';
const cora = 'local:cora';

const minutes = [
  'F SN,NL: CERT twinning by next session',
  'N BJ forensic training',
  '',
  'O CZ: A course on incident response',
  'F Senegal with org:CoE: Exercise for judges (item 2) in three weeks',
].join('\n');

async function group(store?: Store): Promise<{ core: Core; id: string }> {
  const core = await createCore(store === undefined ? {} : { store });
  await core.profile(amina, 'SN');
  await core.profile('local:beno', 'BJ');
  await core.join(cora, 'role:coordinator');
  const id = idOf(await core.speak(secretariat, '/roundtable open Third from:2026-11-23 agenda:"Opening; Law"'));
  await core.speak(secretariat, '/roundtable open Fourth from:2027-03-03');
  return { core, id };
}

const button = ({ reply }: Answer, key: string): Button => {
  const found = reply.buttons?.find(({ label }) => label.key === key);
  if (found === undefined) throw new Error(`no ${key} in ${reply.text.key}`);
  return found;
};
const all = async ({ records }: Core) => ({
  followUps: await records.followUps.whole.list({}),
  needs: await records.needs.whole.list({}),
  offers: await records.offers.whole.list({}),
});

describe('notes of a roundtable', () => {
  test('are shown line by line as they were understood, and logged by one press', async () => {
    const { core, id } = await group();
    const preview = await core.speak(cora, `/roundtable notes ${id}\n${minutes}`);
    expect(preview.text).toContain(`Notes of ${id}: 4 lines are understood`);
    expect(preview.text).toMatch(/1\. Follow-up · Senegal and Netherlands.*: CERT twinning · by the next session/);
    expect(preview.text).toMatch(/2\. Need · Benin: forensic training/);
    expect(preview.text).toMatch(/3\. Offer · Czechia: A course on incident response/);
    expect(preview.text).toMatch(/4\. Follow-up · Senegal with .*: Exercise for judges · by .* · item 2/);
    expect(await all(core)).toEqual({ followUps: [], needs: [], offers: [] });

    const saved = await core.press(cora, button(preview, 'button.notes.save'));
    expect(saved.reply.text).toMatchObject({ key: 'notes.saved', params: { count: 4 } });
    const { followUps, needs, offers } = await all(core);
    expect(followUps.find(({ title }) => title === 'CERT twinning')).toMatchObject({
      ...{ leads: ['SN', 'NL'], status: 'proposed', roundtable: id, stands: [id], session: 'next', due: '2027-03-03' },
    });
    expect(followUps.find(({ title }) => title === 'Exercise for judges')).toMatchObject({
      ...{ leads: ['SN'], partners: ['org:CoE'], item: 2, due: '2026-12-14' },
    });
    expect(needs).toMatchObject([{ title: 'forensic training', owners: ['BJ'], reported: true, visibility: 'closed' }]);
    expect(offers).toMatchObject([{ owners: ['CZ'], reported: true, visibility: 'closed' }]);
    // each delegation gets its own, and no word of what is closed
    expect(core.postsTo(amina).map(({ reply }) => reply.text.key)).toEqual(['notice.proposed', 'notice.proposed']);
    expect(core.postsTo('local:beno').map(({ reply }) => reply.text.key)).toEqual(['notice.reported']);
    expect(JSON.stringify(core.postsTo('local:beno'))).not.toContain('forensic');
    const confirm = core.postsTo('local:beno')[0]?.reply.buttons?.find(({ command }) => command === 'need confirm');
    expect(confirm).toBeDefined();
    if (confirm !== undefined) await core.press('local:beno', confirm);
    expect((await all(core)).needs[0]?.reported).toBeUndefined();
    // a second press logs nothing
    expect((await core.press(cora, button(preview, 'button.notes.save'))).reply.text.key).toBe('draft.gone');
    expect((await all(core)).followUps).toHaveLength(2);
  });

  test('tell what is wrong with each line; the right ones are logged, the wrong ones come back for editing', async () => {
    const { core, id } = await group();
    const wrong = [
      'F SN: Right one',
      'X what is this',
      'N Atlantis: a lighthouse',
      'N SN,NL: two',
      'F SN: (item 9)',
      'F SN: Far (item 9)',
    ];
    const preview = await core.speak(cora, `/roundtable notes\n${wrong.join('\n')}`);
    const keys = keysIn(preview.reply);
    expect(keys).toEqual(
      expect.arrayContaining(['notes.problem.kind', 'notes.problem.one', 'notes.problem.words', 'notes.problem.item']),
    );
    expect(preview.text).toMatch(/2\. “X what is this” begins with no F/);
    expect(preview.text).toMatch(/3\. “N Atlantis: a lighthouse” names no delegation/);
    const saved = await core.press(cora, button(preview, 'button.notes.save'));
    expect((await all(core)).followUps.map(({ title }) => title)).toEqual(['Right one']);
    expect(saved.text).toContain('5 lines are not understood');
    const edit = button(saved, 'button.notes.edit');
    // the form opens with the wrong lines as they were typed
    const again = await core.press(cora, edit);
    expect(again.plan).toMatchObject({
      kind: 'incomplete',
      values: { roundtable: id, notes: [wrong.slice(1).join('\n')] },
    });
    const fixed = {
      command: 'roundtable notes',
      values: { ...edit.values, notes: 'N TG: a lighthouse\nF SN: Law (item 2)' },
    };
    const second = await core.press(cora, fixed);
    await core.press(cora, button(second, 'button.notes.save'));
    const { followUps, needs } = await all(core);
    expect(followUps.map(({ title }) => title).sort()).toEqual(['Law', 'Right one']);
    expect(needs).toMatchObject([{ title: 'a lighthouse', owners: ['TG'] }]);
    expect((await core.speak(cora, '/wg draft')).reply.text.key).toBe('draft.list.none');
  });

  test('stay as a draft, seen by whoever typed them alone, also on another day', async () => {
    const { core, id } = await group();
    const preview = await core.speak(cora, `/roundtable notes ${id}\n${minutes}`);
    const draft = button(preview, 'button.notes.save').values.draft;
    core.pass(3 * 86_400_000);
    expect((await core.speak(cora, '/wg')).text).toContain(`Notes of ${id}`);
    const shown = await core.speak(cora, `/wg draft ${String(draft)}`);
    // times in words are counted from the day on which they were typed
    expect(shown.reply.lines).toEqual(preview.reply.lines);
    expect((await core.speak(secretariat, `/wg draft ${String(draft)}`)).reply.text.key).toBe('draft.gone');
    await core.press(cora, button(shown, 'button.notes.save'));
    expect((await all(core)).followUps.map(({ due }) => due).sort()).toEqual(['2026-12-14', '2027-03-03']);
  });

  test('that are pasted are understood without a command', async () => {
    const { core } = await group();
    const read = (text: string) => readSpoken(core.app.bot.commands, text);
    expect(read(minutes)).toMatchObject({
      kind: 'command',
      command: { name: 'roundtable notes' },
      values: { notes: [minutes] },
    });
    expect(read('N BJ forensic training')).toMatchObject({ command: { name: 'roundtable notes' } });
    expect(read(`R-3\n1. F SN: CERT twinning`)).toMatchObject({ command: { name: 'roundtable notes' } });
    for (const text of ['F you never know', 'We need forensic training for 15 analysts', 'N-47', 'O dear, what now?']) {
      expect(read(text)).not.toMatchObject({ command: { name: 'roundtable notes' } });
    }
  });

  test('need a roundtable and no more lines than can be read; nothing typed is lost', async () => {
    const core = await createCore();
    const refused = await core.speak(secretariat, '/roundtable notes F SN: CERT twinning');
    expect(refused.reply.text.key).toBe('roundtable.which');
    expect(refused.text).toContain('CERT twinning');
    const many = Array.from({ length: 31 }, (_, at) => `F SN: Thing ${at}`).join('\n');
    expect(keysIn((await core.speak(secretariat, `/roundtable notes ${many}`)).reply)).toContain('notes.many');
    expect(keysIn((await core.speak(secretariat, '/roundtable notes')).reply)).toContain('field.missing');
  });

  test('of a delegation outside the care of a coordinator are not logged by them', async () => {
    const { core, id } = await group();
    await core.join('local:regina', 'role:coordinator regions:"Western Africa"');
    const preview = await core.speak('local:regina', `/roundtable notes ${id}\nN BJ: forensics\nN CZ: forensics`);
    expect(preview.text).toMatch(/2\. “N CZ: forensics” is of a delegation that another coordinator looks after/);
    await core.press('local:regina', button(preview, 'button.notes.save'));
    expect((await all(core)).needs.map(({ owners }) => owners)).toEqual([['BJ']]);
  });

  test('whose logging dies anywhere is finished by the next heartbeat, every line once', async () => {
    let died = 0;
    for (let after = 1; after < 200; after += 1) {
      const fuse = { left: Number.POSITIVE_INFINITY };
      const { core, id } = await group(fused(openMemory(), fuse));
      const preview = await core.speak(cora, `/roundtable notes ${id}\n${minutes}`);
      fuse.left = after;
      const saved = await core.press(cora, button(preview, 'button.notes.save'));
      const dead = saved.reply.text.key === 'fault';
      fuse.left = Number.POSITIVE_INFINITY;
      core.pass(120_000);
      // a second press, or else the heartbeat, goes on where it was
      if (after % 2 === 0) await core.press(cora, button(preview, 'button.notes.save'));
      await core.app.tick();
      await core.app.idle();
      const { followUps, needs, offers } = await all(core);
      const drafts = await core.speak(cora, '/wg draft');
      const whole = [followUps.length, needs.length, offers.length];
      // before the plan is written nothing is, and the draft waits as it was
      if (drafts.reply.text.key === 'draft.list') expect(whole).toEqual([0, 0, 0]);
      else {
        expect(whole).toEqual([2, 1, 1]);
        expect(core.postsTo(amina)).toHaveLength(2);
        expect(core.postsTo('local:beno')).toHaveLength(1);
      }
      if (!dead) break;
      died += 1;
    }
    expect(died).toBeGreaterThan(10);
  });
});
