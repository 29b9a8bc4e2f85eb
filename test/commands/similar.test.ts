/** Before a second record of the same is saved: which one there is, and what was typed is in the press that saves it anyway. */
import { describe, expect, test } from '@jest/globals';
import { buttonOf, type Core, createCore, idOf, keysIn } from '../support/core.ts';

const [amina, awa, peter, cora] = ['local:amina', 'local:awa', 'local:peter', 'local:cora'];
const line = '/need add "Training in digital forensics for 15 police investigators" topic:digital-forensics';
const french =
  '/need add "Formation à la criminalistique numérique pour 15 enquêteurs de la police" topic:digital-forensics by:2027-06-01 details:"Dans les régions aussi"';

async function group(): Promise<Core> {
  const core = await createCore({ asksSimilar: true });
  await core.profile(amina, 'SN');
  await core.profile(awa, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  return core;
}
const needs = async (core: Core) => (await core.everything()).needs ?? [];

describe('a need that the delegation has on record', () => {
  test('is not saved twice unasked, in whatever language; one press saves all that was typed', async () => {
    const core = await group();
    const first = idOf(await core.speak(amina, line));
    const before = await needs(core);
    const asked = await core.speak(awa, french);
    expect(asked.reply.text).toMatchObject({ key: 'similar.own', params: { id: first } });
    expect(asked.text).toContain('Both say: “digital forensics”');
    expect(asked.text).toContain('Formation à la criminalistique');
    expect(await needs(core)).toEqual(before);
    const saved = await core.press(awa, buttonOf(asked, 'need anyway'));
    expect(saved.reply.text.key).toBe('need.added');
    expect(await core.records.needs.whole.get(idOf(saved))).toMatchObject({
      title: 'Formation à la criminalistique numérique pour 15 enquêteurs de la police',
      ...{ description: 'Dans les régions aussi', by: '2027-06-01', topics: ['digital-forensics'] },
    });
  });

  test('is changed instead: its form opens with what was typed', async () => {
    const core = await group();
    const first = idOf(await core.speak(amina, line));
    const asked = await core.speak(amina, french);
    const { plan } = await core.press(amina, buttonOf(asked, 'need edit'));
    expect(plan).toMatchObject({
      kind: 'incomplete',
      values: { need: first, by: '2027-06-01', description: 'Dans les régions aussi', topics: ['digital-forensics'] },
    });
    expect(Object.values(plan?.kind === 'incomplete' ? plan.errors : {}).map(({ key }) => key)).toEqual([
      'field.choose',
    ]);
    const { topics: _topics, ...values } = plan?.values ?? {};
    expect((await core.press(amina, { command: 'need edit', values })).reply.text.key).toBe('record.edited');
    expect(await needs(core)).toHaveLength(1);
  });

  test('is another matter for another audience, for another delegation, and once the first is withdrawn', async () => {
    const core = await group();
    const first = idOf(await core.speak(amina, line));
    const judges = '/need add "A digital forensics workshop for judges and prosecutors" topic:digital-forensics';
    expect((await core.speak(amina, judges)).reply.text.key).toBe('need.added');
    expect((await core.speak(peter, line)).reply.text.key).toBe('need.added');
    expect((await core.speak(amina, line)).reply.text.key).toBe('similar.own');
    expect(keysIn((await core.speak(amina, line)).reply)).toContain('similar.text');
    await core.speak(amina, `/need withdraw ${first}`);
    expect((await core.speak(amina, line)).reply.text.key).toBe('need.added');
  });

  test('is asked about of an offer as well', async () => {
    const core = await group();
    const offer =
      '/offer add "Courses in digital forensics for police investigators" topic:digital-forensics to:global';
    await core.speak(peter, offer);
    const asked = await core.speak(peter, `${offer} places:20`);
    expect(asked.reply.text.key).toBe('similar.own');
    expect((await core.press(peter, buttonOf(asked, 'offer anyway'))).reply.text.key).toBe('offer.added');
    expect((await core.everything()).offers).toHaveLength(2);
  });
});

describe('what is reported for a delegation', () => {
  const report = `${line.replace('add', 'report')} for:SN`;

  test('is asked about where a coordinator reads the similar one; its owner is offered to confirm it', async () => {
    const core = await group();
    const first = idOf(await core.speak(cora, report));
    const asked = await core.speak(cora, report);
    expect(asked.reply.text).toMatchObject({ key: 'similar.theirs', params: { id: first } });
    expect(keysIn(asked.reply)).not.toContain('button.edit.instead');
    const own = await core.speak(amina, line);
    expect(buttonOf(own, 'need confirm').values).toEqual({ need: first });
    expect((await core.press(cora, buttonOf(asked, 'need report-anyway'))).reply.text.key).toBe(
      'record.reported.added',
    );
    expect(await needs(core)).toHaveLength(2);
  });

  test('tells a coordinator nothing of a need that lies outside their care', async () => {
    const core = await group();
    await core.speak(amina, line);
    await core.join('local:otto', 'role:coordinator topics:digital-forensics regions:Asia');
    const answer = await core.speak('local:otto', report);
    expect(answer.reply.text.key).toBe('report.scope');
  });
});
