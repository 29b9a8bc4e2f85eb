/** `/need edit`, `/offer edit`: only what is given changes, and what is suggested follows. */
import { describe, expect, test } from '@jest/globals';
import { buttonOf, type Core, createCore, idOf, keysIn } from '../support/core.ts';

const [amina, peter, awa] = ['local:amina', 'local:peter', 'local:awa'];

async function group(): Promise<Core & { need: string; offer: string }> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(awa, 'SN');
  await core.profile(peter, 'CZ');
  const offer = idOf(await core.speak(peter, '/offer add Forensic lab visits topic:digital-forensics to:global'));
  const line = '/need add Forensic lab topic:digital-forensics people:12 see:group';
  return { ...core, offer, need: idOf(await core.speak(amina, line)) };
}

describe('an edit', () => {
  test('changes what is given and leaves the rest, by whoever speaks for the delegation', async () => {
    const core = await group();
    const before = await core.records.needs.whole.get(core.need);
    const { reply } = await core.speak(awa, `/need edit ${core.need} Forensic lab for judges by:2027-06 in:fr`);
    expect(reply).toMatchObject({ tone: 'good', text: { key: 'record.edited' } });
    // in every order of events the trail may be in the history already
    const { seq: _seq, unmatched: _unmatched, ...trailed } = before ?? { seq: 0, unmatched: true };
    const { pending: _pending, untold: _untold, ...rest } = { pending: [], untold: true, ...trailed };
    expect(await core.records.needs.whole.get(core.need)).toMatchObject({
      ...rest,
      ...{ title: 'Forensic lab for judges', by: '2027-06-30', languages: ['fr'], people: 12, version: 2 },
    });
    expect((await core.speak(amina, `/need change ${core.need} people:13`)).reply.text.key).toBe('record.edited');
  });

  test('says which suggestions come and go', async () => {
    const core = await group();
    expect(
      (await core.speak(amina, `/need edit ${core.need} topic:cyber-diplomacy-skills title:Negotiators`)).text,
    ).toMatch(/1 suggestion no longer fits/);
    const back = await core.speak(amina, `/need edit ${core.need} topic:digital-forensics title:"Forensic lab"`);
    expect(back.text).toMatch(/1 new suggestion/);
    expect(buttonOf(back, 'match show')).toBeDefined();
    expect(keysIn((await core.speak(amina, `/need edit ${core.need} priority:high`)).reply)).toContain(
      'suggestions.same',
    );
    const ended = await core.speak(peter, `/offer edit ${core.offer} from:2027-09-01`);
    expect(keysIn(ended.reply)).toContain('suggestions.same');
  });

  test('with the id alone shows what stands there, how to change it, and opens the form filled with it', async () => {
    const core = await group();
    const shown = await core.speak(amina, `/need edit ${core.need}`);
    expect(shown.text).toMatch(/12 people[\s\S]*Usage: \/need edit/);
    const opened = await core.press(amina, buttonOf(shown, 'need edit'));
    if (opened.plan?.kind !== 'incomplete') throw new Error('no form');
    expect(opened.plan.values).toMatchObject({ title: 'Forensic lab', topics: ['digital-forensics'], people: '12' });
    const { values } = opened.plan;
    const unchanged = await core.press(amina, { command: 'need edit', values });
    expect(unchanged.reply.text.key).toBe('record.edit.same');
    const sent = await core.press(amina, { command: 'need edit', values: { ...values, people: '14' } });
    expect(sent.reply.text.key).toBe('record.edited');
    const late = await core.press(awa, { command: 'need edit', values: { ...values, people: '15' } });
    expect(late.reply).toMatchObject({ tone: 'problem', text: { key: 'record.moved' } });
    expect(late.text).toMatch(/14 people[\s\S]*You wrote: \/need edit .*people:15/);
    expect(await core.records.needs.whole.get(core.need)).toMatchObject({ people: 14, version: 2 });
  });

  test('by two at once is one of them; the other gets back what was typed', async () => {
    const core = await group();
    const both = await Promise.all(
      [amina, awa].map((who, at) => core.speak(who, `/need edit ${core.need} people:${20 + at}`)),
    );
    expect(both.map(({ reply }) => reply.text.key).sort()).toEqual(['record.edited', 'record.moved']);
    expect(both.find(({ reply }) => reply.tone === 'problem')?.text).toMatch(/You wrote: \/need edit .*people:2[01]/);
    expect(await core.records.needs.whole.get(core.need)).toMatchObject({ version: 2 });
  });

  test('never shows a record to more people', async () => {
    const core = await group();
    for (const wider of ['see:public', 'stakeholders:yes']) {
      const { reply } = await core.speak(amina, `/need edit ${core.need} ${wider} people:99`);
      expect(reply.text.key).toBe('record.edit.wider');
    }
    expect(await core.records.needs.whole.get(core.need)).toMatchObject({ people: 12, version: 1 });
    expect((await core.speak(amina, `/need edit ${core.need} see:closed`)).reply.text.key).toBe('record.edited');
  });

  test('is the owner’s alone, and of what is open', async () => {
    const core = await group();
    expect((await core.speak(peter, `/need edit ${core.need} people:1`)).reply.text.key).toBe('record.notmine');
    await core.speak(amina, `/need edit ${core.need} see:closed`);
    expect((await core.speak(peter, `/need edit ${core.need} people:1`)).reply.text.key).toBe('record.none');
    await core.speak(amina, `/need withdraw ${core.need}`);
    expect((await core.speak(amina, `/need edit ${core.need} people:1`)).reply.text.key).toBe('record.closed');
  });

  test('of an offer keeps its days in order', async () => {
    const core = await group();
    await core.speak(peter, `/offer edit ${core.offer} from:2027-09-01`);
    expect((await core.speak(peter, `/offer edit ${core.offer} until:2027-08-01`)).reply.text.key).toBe(
      'record.edit.order',
    );
    const both = await core.speak(peter, `/offer edit ${core.offer} from:2027-07-01 until:2027-08-01 places:4`);
    expect(both.reply.text.key).toBe('record.edited');
    expect(await core.records.offers.whole.get(core.offer)).toMatchObject({ to: '2027-08-01', places: 4 });
  });
});
