/** The pictures of a status and of the gaps: the figures of what their reader sees, and the same in words. */
import { describe, expect, test } from '@jest/globals';
import type { Picture } from '../../src/picture.ts';
import { type Core, createCore, dayMs, idOf } from '../support/core.ts';

const amina = 'local:amina';
const peter = 'local:peter';
const cora = 'local:cora';

async function group(): Promise<Core> {
  const core = await createCore({ now: '2026-09-10T10:00:00Z' });
  await core.profile(amina, 'SN');
  await core.profile(peter, 'CZ');
  await core.join(cora, 'role:coordinator');
  return core;
}

/** The figures of a picture by the first words of what they are called. */
function figuresOf(picture: Picture | undefined) {
  if (picture?.kind === 'bars')
    return Object.fromEntries(picture.bars.map(({ label, figure }) => [label.key, figure] as const));
  if (picture?.kind === 'lines') return picture.series.map(({ figures }) => figures);
  throw new Error(`a picture of figures: ${picture?.kind}`);
}

describe('the picture of follow-ups by state', () => {
  test('counts what its reader sees, one that nobody took among those proposed to whom that is not told', async () => {
    const core = await group();
    await core.speak(cora, '/followup add "Twinning" lead:CZ see:group');
    await core.speak(peter, '/followup add "Lab plan" lead:CZ see:group');
    const closed = idOf(await core.speak(amina, '/followup add "Zebrawood" lead:SN see:closed'));
    const untaken = idOf(await core.speak(cora, '/followup add "Glossary" lead:SN see:group'));
    await core.records.followUps.change(untaken, 1, { $set: { status: 'not taken up' } }, core.clock.now);
    const states = async (who: string) =>
      figuresOf((await core.speak(who, '/wg status picture:states')).reply.picture) as Record<string, number>;
    expect(await states(amina)).toMatchObject({ 'status.open': 2, 'status.proposed': 1, 'status.not taken up': 1 });
    expect(await states(peter)).toMatchObject({ 'status.open': 1, 'status.proposed': 2, 'status.not taken up': 0 });
    expect(await states(cora)).toMatchObject({ 'status.open': 2, 'status.proposed': 1, 'status.not taken up': 1 });
    expect((await core.speak(peter, `/wg status picture:states`)).text).not.toContain(closed);
  });
});

describe('the picture of needs and offers over time', () => {
  test('has the open ones at the first of each month and now', async () => {
    const core = await group();
    const first = idOf(await core.speak(amina, '/need add "Lab" topic:digital-forensics see:group'));
    await core.speak(amina, '/need add "Closed lab" topic:digital-forensics');
    core.pass(31 * dayMs);
    await core.speak(peter, '/offer add "Lab visits" topic:digital-forensics to:global');
    core.pass(31 * dayMs);
    await core.speak(amina, `/need withdraw ${first}`);
    core.pass(10 * dayMs);
    const of = async (who: string) =>
      figuresOf((await core.speak(who, '/wg status picture:trend')).reply.picture) as readonly (readonly number[])[];
    const [needs = [], offers = []] = await of(amina);
    // the first of October, of November and now: the eleventh of November came and went
    expect(needs.slice(-3)).toEqual([2, 2, 1]);
    expect(offers.slice(-3)).toEqual([0, 1, 1]);
    expect((await of(peter))[0]?.slice(-3)).toEqual([1, 1, 0]);
  });
});

describe('the picture of the gaps', () => {
  test('is asked for with a press, and shows the cells of the table', async () => {
    const core = await group();
    await core.speak(amina, '/need add "Lab" topic:digital-forensics see:group');
    const { reply } = await core.speak(peter, '/wg gaps');
    expect(reply.picture).toBeUndefined();
    const press = reply.buttons?.find(({ values }) => values.picture === 'yes');
    if (press === undefined) throw new Error('no press for a picture');
    const { picture } = (await core.press(peter, press)).reply;
    if (picture?.kind !== 'matrix') throw new Error('no matrix');
    const cells = picture.cells.flat();
    expect(cells.reduce((sum, { needs }) => sum + needs, 0)).toBe(1);
    expect(picture.rows).toHaveLength(1);
  });
});
