import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, idOf } from '../support/core.ts';

const [amina, awa, petra, cora] = ['local:amina', 'local:awa', 'local:petra', 'local:cora'];

async function group(see = 'group'): Promise<Core & { readonly need: string }> {
  const core = await createCore();
  await core.profile(amina, 'SN');
  await core.profile(awa, 'SN');
  await core.profile(petra, 'CZ');
  await core.join(cora, 'role:coordinator');
  const need = idOf(await core.speak(amina, `/need add "Forensic lab" topic:digital-forensics see:${see}`));
  core.pass(60_000);
  await core.speak(awa, `/need edit ${need} title:"Lab for judges" by:2027-06 in:fr,en for:csirt-staff`);
  core.pass(60_000);
  await core.speak(amina, `/need withdraw ${need}`);
  return { ...core, need };
}

describe('the history of a record', () => {
  test('tells its delegation when it changed, what, by whom of them, and by which act', async () => {
    const core = await group();
    const { reply, text } = await core.speak(amina, `/need history ${core.need}`);
    expect(reply.text).toMatchObject({ key: 'history.title', params: { count: 3 } });
    expect(reply.items?.map(({ title }) => title.params.version)).toEqual([3, 2, 1]);
    expect(text).toMatch(/3\. November 23, 2026.* · you · \/need withdraw\s+Status: open → withdrawn/);
    expect(text).toMatch(/2\. .* · awa · \/need edit/);
    expect(text).toContain('“Forensic lab” → “Lab for judges”');
    expect(text).toContain('By when: nothing → June 30, 2027');
    expect(text).toContain('Languages: nothing → French and English');
    expect(text).toMatch(/1\. .* · you · \/need add\s+Added to the record/);
    expect(text).not.toMatch(/pillars|pending|confirmedAt|undefined/);
  });

  test('names no person to a coordinator, and is noted as opened where the record is closed', async () => {
    const core = await group('closed');
    const { text } = await core.speak(cora, `/need history ${core.need}`);
    expect(text).toMatch(/2\. .* · a delegate of Senegal · \/need edit/);
    expect(text).not.toMatch(/amina|awa/);
    expect((await core.speak(amina, `/need show ${core.need}`)).text).toContain('Opened by coordinators: cora');
  });

  test('is not for others, who read the record as it is; of what they may not see there is none', async () => {
    const [open, closed] = [await group(), await group('closed')];
    const told = await open.speak(petra, `/need history ${open.need}`);
    expect(told.reply).toMatchObject({ tone: 'problem', text: { key: 'history.own' } });
    expect(told.text).not.toContain('Forensic');
    const hidden = await closed.speak(petra, `/need history ${closed.need}`);
    const absent = await closed.speak(petra, '/need history N-9999');
    expect(hidden.text.replaceAll(closed.need, 'N-9999')).toBe(absent.text);
  });

  test('is in pages, the newest first', async () => {
    const core = await group();
    const followUp = idOf(await core.speak(amina, '/followup add CERT twinning lead:SN'));
    for (let day = 1; day <= 9; day += 1) await core.speak(amina, `/followup update ${followUp} due:2027-01-0${day}`);
    const first = await core.speak(amina, `/followup history ${followUp}`);
    expect(first.reply.items?.map(({ title }) => title.params.version)).toEqual([10, 9, 8, 7, 6, 5, 4, 3]);
    const rest = await core.speak(amina, `/followup history ${followUp} page:2`);
    expect(rest.reply.items?.map(({ title }) => title.params.version)).toEqual([2, 1]);
  });

  test('reads the same before and after it is carried on', async () => {
    const core = await group();
    await core.records.needs.change(core.need, 3, { $set: { status: 'open' } }, core.clock.now, {
      by: 'bot',
      act: 'date passed',
    });
    const waiting = await core.speak(amina, `/need history ${core.need}`);
    await core.app.tick();
    expect((await core.speak(amina, `/need history ${core.need}`)).text).toBe(waiting.text);
    expect(waiting.text).toMatch(/4\. .* · the bot · at its time/);
  });
});

describe('whoever comes too late with a change', () => {
  test('is told what changed meanwhile, by which colleague, and gets the own words back', async () => {
    const core = await createCore();
    await core.profile(amina, 'SN');
    await core.profile(awa, 'SN');
    const need = idOf(await core.speak(amina, '/need add "Forensic lab" topic:digital-forensics see:group'));
    await core.speak(awa, `/need edit ${need} title:"Lab for judges"`);
    const { reply, text } = await core.speak(amina, `/need edit ${need} title:"Lab in Thies" version:1`);
    expect(reply).toMatchObject({ tone: 'problem', text: { key: 'record.moved' } });
    expect(text).toContain('Changed meanwhile by awa (/need edit):');
    expect(text).toContain('“Forensic lab” → “Lab for judges”');
    expect(text).toContain('Lab in Thies');
    expect(text).not.toContain('version:');
    expect(await core.records.needs.whole.get(need)).toMatchObject({ title: 'Lab for judges', version: 2 });
  });

  test('loses no note on a follow-up', async () => {
    const core = await createCore();
    await core.profile(amina, 'SN');
    await core.profile(awa, 'SN');
    const id = idOf(await core.speak(amina, '/followup add CERT twinning lead:SN'));
    const both = await Promise.all([
      core.speak(amina, `/followup update ${id} status:done evidence:seen`),
      core.speak(awa, `/followup update ${id} note:"Visited Prague"`),
    ]);
    const late = both.find(({ reply }) => reply.text.key === 'record.moved');
    expect(late?.text).toMatch(/Changed meanwhile by (amina|awa) \(\/followup update\):/);
    expect(late?.text).toMatch(/You wrote: \/followup update .*(Visited Prague|status:done)/);
  });
});
