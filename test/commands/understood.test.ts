/** Needs and offers logged in one sentence: what was understood is shown, and nothing of it is stated before a press. */
import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, idOf, keysIn } from '../support/core.ts';

const [amina, peter, cora, law] = ['local:amina', 'local:peter', 'local:cora', 'local:law'];
const sentence = 'We need forensic training for 15 CERT analysts, in French, before June';

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  await core.join(law, 'role:coordinator topic:digital-forensics');
  return core;
}
const buttonsOf = (reply: Awaited<ReturnType<Core['speak']>>['reply'], key: string) =>
  (reply.buttons ?? []).filter(({ label }) => label.key === key);

describe('a need in one sentence', () => {
  test('is not written before its topic is chosen; every field comes with the words it was read from', async () => {
    const core = await group();
    const before = await core.everything();
    const { reply, text } = await core.speak(amina, `/need add ${sentence}`);
    const { drafts, ...rest } = await core.everything();
    expect({ ...rest, drafts: [] }).toEqual({ drafts: [], ...before });
    expect(drafts).toMatchObject([{ noun: 'need', values: { title: sentence } }]);
    expect(reply.text.key).toBe('understood.intro');
    expect(text).toMatch(/Is it about Digital forensics\? \(“forensic”\)/);
    expect(text).toMatch(/15 people \(“15 CERT analysts”\)/);
    expect(text).toMatch(/in French \(“in French”\)/);
    expect(text).toMatch(/by May 31, 2027 \(“before June”\)/);
    expect(buttonsOf(reply, 'button.topic').length).toBeGreaterThan(0);
    expect(buttonsOf(reply, 'button.topic').length).toBeLessThanOrEqual(4);
  });

  test('is logged by one press with that topic and the fields it showed; what was typed goes before what was read', async () => {
    const core = await group();
    const { reply } = await core.speak(amina, `/need add ${sentence} people:20 see:group`);
    expect(keysIn(reply)).not.toContain('understood.people');
    const [chip] = buttonsOf(reply, 'button.topic');
    const logged = chip && (await core.press(amina, chip));
    expect(logged?.reply.text.key).toBe('need.added');
    expect(logged && (await core.records.needs.whole.get(idOf(logged)))).toMatchObject({
      ...{ title: sentence, topics: [chip?.values.topics], people: 20, languages: ['fr'], by: '2027-05-31' },
      ...{ modality: ['training-course'], visibility: 'group' },
    });
  });

  test('opens the form for another topic, filled with all of that and no topic', async () => {
    const core = await group();
    const { reply } = await core.speak(amina, `/need add ${sentence}`);
    const [other] = buttonsOf(reply, 'button.topic.other');
    const { plan } = other ? await core.press(amina, other) : { plan: undefined };
    if (plan?.kind !== 'incomplete') throw new Error('no form');
    expect(plan.command.form).toBe(true);
    expect(plan.errors).toMatchObject({ topics: { key: 'field.choose' } });
    expect(plan.values).toMatchObject({ title: sentence, topics: [], people: '15', by: '2027-05-31' });
  });

  test('is saved without a topic with what was typed and nothing else, and still matched by its words', async () => {
    const core = await group();
    await core.speak(peter, '/offer add "Forensic training for CERT analysts" topic:digital-forensics to:global');
    const { reply } = await core.speak(amina, `/need add ${sentence} priority:high`);
    const [none] = buttonsOf(reply, 'button.topic.none');
    const logged = none && (await core.press(amina, none));
    const need = logged && (await core.records.needs.whole.get(idOf(logged)));
    expect(need).toMatchObject({
      topics: [],
      pillars: [],
      audience: [],
      modality: [],
      languages: [],
      priority: 'high',
    });
    expect(need).not.toHaveProperty('people');
    expect(need).not.toHaveProperty('by');
    expect(logged?.text).toContain('the words point to Digital forensics');
  });

  test.each(['Xyzzy plugh', 'Qwertz'])('that meets nothing says so and offers the form: %s', async (words) => {
    const core = await group();
    const { reply } = await core.speak(amina, `/need add ${words}`);
    expect(reply.text.key).toBe('understood.nothing');
    expect((reply.buttons ?? []).map(({ label }) => label.key)).toEqual([
      ...['button.topic.choose', 'button.topic.none', 'button.position'],
      ...['button.draft.copy', 'button.draft.later'],
    ]);
  });

  test('takes topics or none, not both', async () => {
    const core = await group();
    const { reply } = await core.speak(amina, '/need add Lab topic:none,digital-forensics');
    expect(keysIn(reply)).toContain('topics.none.alone');
  });
});

describe('a form that opens for a title', () => {
  const planned = async (line: string) => {
    const { plan } = await (await group()).speak(amina, line);
    if (plan?.kind !== 'incomplete') throw new Error('no form');
    return plan;
  };

  test('may hold what the title says, and never in the place of what was typed or emptied', async () => {
    const plan = await planned(`/need add ${sentence} people:20 topic:?`);
    expect(plan.prefill).toMatchObject({ languages: ['fr'], by: '2027-05-31' });
    expect(plan.prefill).not.toHaveProperty('people');
    expect(plan.prefill).not.toHaveProperty('topics');
    expect(plan.values).not.toHaveProperty('by');
  });

  test('holds for an offer who can apply and the days', async () => {
    const plan = await planned('/offer add Forensics course for ASEAN States, apply by 31 May 2027 topic:?');
    expect(plan.prefill).toMatchObject({ eligible: ['org:ASEAN'], deadline: '2027-05-31' });
  });
});

describe('a record without topics', () => {
  const saved = async (see = 'closed') => {
    const core = await group();
    return { ...core, id: idOf(await core.speak(amina, `/need add ${sentence} topic:none see:${see}`)) };
  };

  test('is told so to its owner, who states one by a press', async () => {
    const core = await saved();
    const { reply, text } = await core.speak(amina, core.id);
    expect(text).toContain('No topic stated yet.');
    const [chip] = buttonsOf(reply, 'button.topic.record');
    const changed = chip && (await core.press(amina, chip));
    expect(changed?.reply.text.key).toBe('record.edited');
    const need = await core.records.needs.whole.get(core.id);
    expect(need).toMatchObject({ topics: [chip?.values.topics], version: 2 });
    expect(need?.pillars).toHaveLength(1);
    expect(buttonsOf((await core.speak(amina, core.id)).reply, 'button.topic.record')).toEqual([]);
  });

  test('is shown to others without a line for topics or a button', async () => {
    const core = await saved('group');
    const { reply, text } = await core.speak(peter, core.id);
    expect(text).not.toMatch(/topic/i);
    expect(reply.buttons).toEqual([]);
    expect((await core.speak(peter, '/need list')).text).toContain('Senegal · open');
    expect((await core.speak(peter, '/need list topic:digital-forensics')).reply.text.key).toBe('need.list.none');
    expect((await core.speak(peter, '/wg status')).text).toContain('No topic stated yet | 1');
  });

  test('is in the care of coordinators whose topics are not limited', async () => {
    const core = await saved();
    expect((await core.speak(cora, core.id)).reply.text.key).toBe('record.title');
    expect((await core.speak(law, core.id)).reply.text.key).toBe('record.none');
    expect((await core.speak(amina, core.id)).text).toContain('2 coordinators: cora and secretariat');
  });
});
