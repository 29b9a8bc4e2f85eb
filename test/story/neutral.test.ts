/** Whatever comes to a person unasked holds no word of a closed record, in its blocks as little as beside them: it is shown on locked screens. */
import { beforeAll, expect, test } from '@jest/globals';
import { renderReply } from '../../adapters/slack/blocks.ts';
import { warmUp } from '../../src/intake/index.ts';
import { createCore, dayMs, idOf } from '../support/core.ts';

beforeAll(() => warmUp(), 120_000);

const [amina, jana, petr] = ['slack:T1/U1', 'slack:T1/U2', 'slack:T1/U3'];
/** A word that nothing else says. */
const marker = 'Quetzalcoatl';

test('the whole life of closed records', async () => {
  const core = await createCore({ secretariat: ['local:secretariat', 'slack:T1/U0'], ownDigests: true });
  await core.join(amina, 'SN', { name: 'Amina' });
  await core.join(jana, 'CZ', { name: 'Jana' });
  await core.join(petr, 'role:coordinator', { name: 'Petr' });
  const says = async (who: string, line: string) => {
    const said = await core.speak(who, line);
    if (said.reply.tone === 'problem') throw new Error(`${line}: ${said.text}`);
    return said;
  };
  const days = async (count: number) => {
    for (let day = 0; day < count; day += 1) {
      core.pass(dayMs);
      await core.app.tick();
    }
  };
  await says(petr, '/digest subscribe day:monday hour:9 zone:UTC to:here level:coordinators');
  await says(petr, '/digest subscribe day:monday hour:9 zone:UTC to:me');
  const need = idOf(
    await says(
      amina,
      `/need add "Forensic laboratory ${marker}" topic:digital-forensics by:2028-01-01 description:"The ${marker} team" words:"We said ${marker}"`,
    ),
  );
  await says(jana, `/offer add "Forensic laboratory visits ${marker}" topic:digital-forensics open:global see:closed`);
  const offer = idOf(await says(jana, '/offer add "Forensic laboratory visits" topic:digital-forensics open:global'));
  await says(
    petr,
    `/need report "Evidence course ${marker}" for:SN topic:judiciary-e-evidence words:"${marker} was said"`,
  );
  await says(petr, `/followup add "Twin the teams ${marker}" lead:SN with:CZ due:2026-12-24`);
  await says(amina, `/need add "Draft of ${marker}"`);
  await days(3);
  const match = (await core.records.matches.whole.list({})).find((each) => each.need === need && each.offer === offer);
  const short = match?.short ?? '';
  await says(amina, `/match ask ${short} words:"A laboratory for ${marker}"`);
  await days(1);
  await says(jana, `/match question ${short} How large is ${marker}?`);
  await says(amina, `/match answer ${short} As large as ${marker}.`);
  await says(amina, `/need edit ${need} title:"Laboratory ${marker} again"`);
  await days(40);
  await says(jana, `/match agree ${short}`);
  await days(200);
  await says(amina, `/match outcome ${short} finished outcome:"${marker} built" useful:yes lesson:"${marker} first"`);
  await says(amina, `/need withdraw ${need}`);
  await days(10);

  const unasked = [...core.posts, ...core.edits, ...core.gatherings];
  const kinds = new Set(unasked.map(({ reply }) => reply.text.key));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['notice.asked', 'notice.question', 'notice.answer', 'notice.reported']),
  );
  const voice = core.app.bot.voice();
  const holds = ({ reply, text }: (typeof unasked)[number]) => {
    const { text: fallback, blocks } = renderReply(reply, voice);
    return `${text} ${fallback} ${JSON.stringify(blocks)} ${JSON.stringify(reply)}`.includes(marker);
  };
  // a channel is shown what its coordinators said that it may show, and this one was told to be theirs
  const toTheRoom = unasked.filter((each) => 'to' in each && 'channel' in each.to);
  expect(toTheRoom.some(holds)).toBe(true);
  const toPeople = unasked.filter((each) => !toTheRoom.includes(each));
  expect(toPeople.length).toBeGreaterThan(20);
  expect(toPeople.filter(holds).map(({ text }) => text)).toEqual([]);
}, 120_000);
