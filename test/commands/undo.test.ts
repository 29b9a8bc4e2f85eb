import { describe, expect, test } from '@jest/globals';
import { buttonOf, type Core, createCore, idOf } from '../support/core.ts';

const [amina, awa, petra, cora] = ['local:amina', 'local:awa', 'local:petra', 'local:cora'];
const minuteMs = 60_000;

/** Two who speak for Senegal, one for Czechia, a coordinator; a need of Senegal's. */
async function group(see = 'group'): Promise<Core & { readonly need: string }> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(awa, 'SN');
  await core.profile(petra, 'CZ');
  await core.join(cora, 'role:coordinator');
  const need = idOf(await core.speak(amina, `/need add "Forensic lab" topic:digital-forensics people:12 see:${see}`));
  return { ...core, need };
}

describe('undo', () => {
  test('of an edit puts back what stood there, as a new version, and suggestions follow', async () => {
    const core = await group();
    await core.speak(petra, '/offer add Forensics course topic:digital-forensics to:global');
    const [before] = await core.records.matches.whole.list({ need: core.need });
    core.pass(1000);
    await core.speak(amina, `/need edit ${core.need} topic:cyber-diplomacy-skills title:Negotiators by:2027-06`);
    expect(await core.records.matches.whole.list({ need: core.need })).toMatchObject([{ state: 'gone' }]);
    core.pass(minuteMs);
    const { reply, text } = await core.speak(amina, '/wg undo');
    expect(reply).toMatchObject({ tone: 'good', text: { key: 'undo.done' } });
    expect(text).toMatch(/“Negotiators” → “Forensic lab”/);
    expect(text).toMatch(/Whoever has read it meanwhile has read it/);
    const need = await core.records.needs.whole.get(core.need);
    expect(need).toMatchObject({ title: 'Forensic lab', topics: ['digital-forensics'], people: 12, version: 3 });
    expect(need).not.toHaveProperty('by');
    expect(await core.records.matches.whole.list({ need: core.need })).toMatchObject([
      { _id: before?._id, state: 'suggested' },
    ]);
    expect(await core.records.history.whole(core.need)).toMatchObject([
      { version: 1, act: 'need add' },
      { version: 2, act: 'need edit' },
      { version: 3, act: 'wg undo', undoes: 2 },
    ]);
  });

  test('of an undo is as it was before that', async () => {
    const core = await group();
    core.pass(1000);
    await core.speak(amina, `/need edit ${core.need} title:Negotiators`);
    core.pass(1000);
    const undone = await core.speak(amina, '/wg undo');
    core.pass(1000);
    await core.press(amina, buttonOf(undone, 'wg undo'));
    expect(await core.records.needs.whole.get(core.need)).toMatchObject({ title: 'Negotiators', version: 4 });
  });

  test('of an addition takes it from the lists and leaves both in the trail', async () => {
    const core = await group();
    const added = await core.speak(petra, '/offer add Forensics course topic:digital-forensics to:global');
    const offer = idOf(added);
    expect((await core.press(petra, buttonOf(added, 'wg undo'))).reply.tone).toBe('good');
    expect(await core.records.offers.whole.get(offer)).toMatchObject({ status: 'withdrawn', version: 2 });
    expect((await core.speak(petra, '/offer list')).text).not.toContain(offer);
    expect(await core.records.matches.whole.list({ offer })).toMatchObject([{ state: 'gone' }]);
    const followUp = await core.speak(amina, '/followup add CERT twinning lead:SN');
    await core.press(amina, buttonOf(followUp, 'wg undo'));
    expect(await core.records.followUps.whole.get(idOf(followUp))).toMatchObject({ status: 'dropped' });
  });

  test('of a withdrawal opens it again, and what was suggested comes back', async () => {
    const core = await group();
    await core.speak(petra, '/offer add Forensics course topic:digital-forensics to:global');
    const withdrawn = await core.speak(amina, `/need withdraw ${core.need}`);
    expect(await core.records.matches.whole.list({ need: core.need })).toMatchObject([{ state: 'gone' }]);
    await core.press(amina, buttonOf(withdrawn, 'wg undo'));
    expect(await core.records.needs.whole.get(core.need)).toMatchObject({ status: 'open', version: 3 });
    expect(await core.records.matches.whole.list({ need: core.need })).toMatchObject([{ state: 'suggested' }]);
  });

  test('is for a quarter of an hour, for the own write alone, and for nothing that somebody changed since', async () => {
    const core = await group();
    expect((await core.speak(awa, '/wg undo')).reply.text.key).toBe('undo.none');
    expect((await core.speak(awa, `/wg undo ${core.need}`)).reply.text.key).toBe('undo.notyours');
    expect((await core.speak(petra, `/wg undo ${core.need}`)).reply.text.key).toBe('undo.notyours');
    core.pass(1000);
    await core.speak(awa, `/need edit ${core.need} title:Judges`);
    const late = await core.speak(amina, '/wg undo');
    expect(late.reply).toMatchObject({ tone: 'problem', text: { key: 'undo.moved' } });
    expect(late.text).toContain('changed since by awa');
    core.pass(15 * minuteMs + 1000);
    expect((await core.speak(awa, '/wg undo')).reply.text.key).toBe('undo.none');
    expect((await core.speak(awa, `/wg undo ${core.need}`)).reply.text.key).toBe('undo.late');
    expect(await core.records.needs.whole.get(core.need)).toMatchObject({ title: 'Judges', version: 2 });
  });

  test('answers for a record one may not see as for one that does not exist', async () => {
    const core = await group('closed');
    const [hidden, absent] = [
      await core.speak(petra, `/wg undo ${core.need}`),
      await core.speak(petra, '/wg undo N-9999'),
    ];
    expect(hidden.text.replaceAll(core.need, 'N-9999')).toBe(absent.text);
  });

  test('never pretends to recall what another side has read', async () => {
    const core = await group('closed');
    await core.speak(petra, '/offer add Forensics course topic:digital-forensics to:global');
    const [match] = await core.records.matches.whole.list({ need: core.need });
    await core.speak(amina, `/match ask ${match?.short}`);
    await core.speak(amina, `/need edit ${core.need} people:15`);
    // until the ask leaves nobody has read it
    core.pass(5 * minuteMs);
    expect((await core.speak(amina, '/wg undo')).reply.text.key).toBe('undo.done');
    await core.speak(amina, `/need edit ${core.need} people:20`);
    core.pass(6 * minuteMs);
    await core.app.tick();
    const { reply, text } = await core.speak(amina, '/wg undo');
    expect(reply).toMatchObject({ tone: 'problem', text: { key: 'undo.read' } });
    expect(text).toContain(match?.short ?? 'no match');
    await core.speak(amina, `/need withdraw ${core.need}`);
    expect((await core.speak(amina, '/wg undo')).reply.text.key).toBe('undo.read');
    expect(await core.records.needs.whole.get(core.need)).toMatchObject({ people: 20, status: 'withdrawn' });
  });

  test('pressed twice at once is done once', async () => {
    const core = await group();
    core.pass(1000);
    const edited = await core.speak(amina, `/need edit ${core.need} title:Judges`);
    const press = () => core.press(amina, buttonOf(edited, 'wg undo'));
    const both = await Promise.all([press(), press()]);
    expect(both.map(({ reply }) => reply.tone).sort()).toEqual(['good', 'problem']);
    expect(await core.records.needs.whole.get(core.need)).toMatchObject({ title: 'Forensic lab', version: 3 });
  });

  test('is followed by the posts that show the record', async () => {
    const core = await group();
    core.pass(1000);
    const narrowed = await core.speak(amina, `/need see ${core.need} closed`);
    await core.press(amina, buttonOf(narrowed, 'wg undo'));
    expect(await core.records.needs.whole.get(core.need)).toMatchObject({ visibility: 'group', version: 3 });
  });
});
