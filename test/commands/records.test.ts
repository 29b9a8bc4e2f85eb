/** What a need and an offer can say and be: positions, markers, sources, covered, planned, finished, listed. */
import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, dayMs, idOf, keysIn } from '../support/core.ts';

const [amina, peter, cora] = ['local:amina', 'local:peter', 'local:cora'];

async function group(): Promise<Core> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  return core;
}
const status = async (core: Core, id: string) =>
  (id.startsWith('N') ? await core.records.needs.whole.get(id) : await core.records.offers.whole.get(id))?.status;

describe('a position', () => {
  test('is on the record and listed as such, and never matched', async () => {
    const core = await group();
    await core.speak(peter, '/offer add "Forensic training" topic:digital-forensics to:global see:public');
    const answer = await core.speak(amina, '/need add "Forensic training matters to us" position:yes see:group');
    expect(answer.reply.text.key).toBe('need.added.position');
    const id = idOf(answer);
    expect((await core.everything()).matches).toEqual([]);
    expect((await core.speak(peter, '/need list')).text).toContain('Senegal · position');
    expect((await core.speak(peter, '/wg status')).text).toContain('0 open needs');
    expect((await core.speak(amina, id)).text).not.toContain('No topic stated');
    expect(keysIn((await core.speak(amina, '/need add Lab position:yes topic:digital-forensics')).reply)).toContain(
      'need.position.topics',
    );
    await core.speak(amina, `/need edit ${id} topic:digital-forensics`);
    expect(await status(core, id)).toBe('open');
    expect((await core.everything()).matches).toHaveLength(1);
  });
});

describe('a need', () => {
  test('says what it is marked with and where it was said; others see the marks alone', async () => {
    const core = await group();
    const said = 'session:"Fifth session" url:https://example.org/s quote:"We lack a lab" said:2026-11-20 speaker:SN';
    const line = `/need add Lab topic:digital-forensics see:group marker:gender,youth priority:critical ${said}`;
    const answer = await core.speak(amina, line);
    expect(answer.text).toContain('For that: your national CERT');
    const id = idOf(answer);
    expect(await core.records.needs.whole.get(id)).toMatchObject({
      markers: ['gender', 'youth'],
      source: { kind: 'session', session: 'Fifth session', words: 'We lack a lab', day: '2026-11-20', speaker: 'SN' },
    });
    expect((await core.speak(amina, id)).text).toMatch(/Said at: Fifth session[\s\S]*We lack a lab/);
    const others = (await core.speak(peter, id)).text;
    expect(others).toContain('Marked: ');
    expect(others).not.toMatch(/Fifth session|lack a lab|example\.org/);
    await core.speak(amina, `/need edit ${id} quote:"We need a lab"`);
    expect(await core.records.needs.whole.get(id)).toMatchObject({
      source: { session: 'Fifth session', words: 'We need a lab', url: 'https://example.org/s' },
    });
    const shown = await core.speak(amina, `/need edit ${id}`);
    expect(shown.reply.buttons?.[0]?.values).toMatchObject({ markers: ['gender', 'youth'], session: 'Fifth session' });
  });

  test('is covered in part or in full, and open again', async () => {
    const core = await group();
    await core.speak(peter, '/offer add "Forensic lab" topic:digital-forensics to:global see:public');
    const id = idOf(await core.speak(amina, '/need add "Forensic lab" topic:digital-forensics see:group'));
    const states = async () => ((await core.everything()).matches ?? []).map((match) => Reflect.get(match, 'state'));
    await core.speak(amina, `/need covered ${id} partly`);
    expect([await status(core, id), await states()]).toEqual(['partly covered', ['suggested']]);
    await core.speak(amina, `/need covered ${id}`);
    expect([await status(core, id), await states()]).toEqual(['covered', ['gone']]);
    expect((await core.speak(amina, `/need covered ${id}`)).reply.text.key).toBe('need.covered.same');
    expect((await core.speak(peter, `/need covered ${id} not`)).reply.text.key).toBe('record.notmine');
    await core.speak(amina, `/need covered ${id} not`);
    expect(await status(core, id)).toBe('open');
    await core.speak(amina, `/need withdraw ${id}`);
    expect((await core.speak(amina, `/need covered ${id}`)).reply.text.key).toBe('need.covered.not');
  });
});

describe('an offer', () => {
  test('is planned, open from its day, closed after its deadline, and finished after its last day', async () => {
    const core = await group();
    const dates = 'opens:2026-11-25 deadline:2026-11-27 from:2026-11-28 until:2026-11-30';
    const line = `/offer add "Forensic lab" topic:digital-forensics to:global type:industry ${dates}`;
    const answer = await core.speak(peter, line);
    const id = idOf(answer);
    expect(answer.text).toContain('It is planned');
    const seen: unknown[] = [];
    for (let day = 0; day < 10; day += 1) {
      await core.app.tick();
      seen.push(await status(core, id));
      core.pass(dayMs);
    }
    expect([...new Set(seen)]).toEqual(['planned', 'open', 'closed', 'finished']);
    expect((await core.speak(peter, id)).text).toContain('Provided by: Industry');
    expect(keysIn((await core.speak(peter, `${line} opens:2027-01-01`)).reply)).toContain('field.once');
  });

  test('that is listed says so; an ask on it goes to a coordinator, who passes it on', async () => {
    const core = await group();
    const from = 'for:CZ to:global document:"Catalogue 2026" url:https://example.org/c';
    await core.speak(cora, `/offer report "Forensic lab" topic:digital-forensics ${from}`);
    const need = await core.speak(amina, '/need add "Forensic lab" topic:digital-forensics');
    expect(need.text).toContain('Listed from “Catalogue 2026”, not confirmed by the provider');
    const match = String(Reflect.get((await core.everything()).matches?.[0] ?? {}, 'short'));
    expect((await core.speak(amina, `/match ask ${match}`)).text).toContain('an ask goes to a coordinator');
    core.posts.length = 0;
    core.pass(11 * 60_000);
    await core.app.tick();
    expect(
      core
        .postsTo(cora)
        .map(({ text }) => text)
        .join(),
    ).toContain('has not confirmed an offer that is listed');
    expect((await core.speak(cora, match)).text).toContain('has not confirmed this offer');
    const agreed = `/match relay ${match} side:provider act:agree how:"e-mail of 3 March" contact:desk@example.org`;
    expect((await core.speak(cora, agreed)).reply.text.key).toBe('relay.done');
  });
});

describe('what was reported', () => {
  test('is corrected in one step, which takes it over', async () => {
    const core = await group();
    const id = idOf(await core.speak(cora, '/need report "Lab in Thies" topic:digital-forensics for:SN'));
    const labels = core.postsTo(amina).flatMap(({ reply }) => (reply.buttons ?? []).map(({ label }) => label.key));
    expect(labels).toEqual(expect.arrayContaining(['button.confirm.record', 'button.correct', 'button.remove.record']));
    const answer = await core.speak(amina, `/need edit ${id} title:"A lab for our examiners"`);
    expect(keysIn(answer.reply)).toContain('record.confirmed');
    const need = await core.records.needs.whole.get(id);
    expect(need).toMatchObject({ title: 'A lab for our examiners', visibility: 'closed' });
    expect(need).not.toHaveProperty('reported');
  });
});
