/** What one may not see answers word for word like what does not exist. */
import { describe, expect, test } from '@jest/globals';
import { type Core, createCore, idOf } from '../support/core.ts';

const amina = 'local:amina';
const others = ['local:peter', 'local:nobody', 'local:olga', 'slack:T1/U7'];
/** Words of the closed records, none of which anybody else may read. */
const words = /Thiès|gendarmerie|Senegal|Quiet twinning/;

/** A group with one offer in public, and, when asked for, a closed need and follow-up of Senegal that fit it. */
async function group(closed: boolean): Promise<Core & { ids: readonly string[] }> {
  const core = await createCore();
  await core.app.admit('slack:T1');
  await core.profile(amina, 'SN');
  await core.profile('local:peter', 'CZ');
  await core.profile('local:olga', 'org:AU', 'observer');
  await core.speak(
    'local:peter',
    '/offer add Forensic lab visits topic:digital-forensics for:csirt-staff to:global see:public',
  );
  if (!closed) return { ...core, ids: [] };
  const need = idOf(
    await core.speak(
      amina,
      '/need add "Forensic lab in Thiès" topic:digital-forensics for:csirt-staff details:"gendarmerie"',
    ),
  );
  const followUp = idOf(await core.speak(amina, '/followup add Quiet twinning lead:SN due:2027-01-01'));
  const [match] = await core.records.matches.list({ kind: 'person', role: 'coordinator' }, {});
  if (match === undefined) throw new Error('nothing was suggested');
  return { ...core, ids: [need, match.id, followUp] };
}

const everywhere = [
  ...[
    '/need list',
    '/need list closed:yes',
    '/need list topic:digital-forensics',
    '/need list mine:yes',
    '/need list page:2',
  ],
  ...['/offer list', '/match list', '/followup list', '/followup list closed:yes', '/followup list delegation:SN'],
  ...['/wg status', '/wg status digital-forensics', '/wg status SN', '/wg status Senegal', '/wg', '/wg help'],
  ...['/digest preview', '/digest list', '/wg status Thiès', '/wg demand', '/wg avoid', '/wg privacy'],
];

describe('a closed record', () => {
  test.each(others)('changes nothing in what %s is told', async (who) => {
    const [without, withClosed] = [await group(false), await group(true)];
    for (const line of everywhere) {
      const [one, other] = [await without.speak(who, line), await withClosed.speak(who, line)];
      // the public offer has the same id in both groups, for chance repeats
      expect([line, other.text]).toEqual([line, one.text]);
      if (!/SN|Senegal|Thiès/.test(line)) expect(other.text).not.toMatch(words);
    }
  });

  test.each(others)('answers %s like one that is not there', async (who) => {
    const core = await group(true);
    const before = await core.everything();
    for (const id of core.ids) {
      const missing = id.replace(/\d+$/, '987');
      const noun = { N: 'need', M: 'match', F: 'followup' }[id.charAt(0)] ?? '';
      const lines = [
        id,
        `/${noun} show ${id}`,
        `/wg status ${id}`,
        `/wg help ${id}`,
        `/need withdraw ${id}`,
        `/offer show ${id}`,
        `/need see ${id} public`,
        `/need confirm ${id}`,
        `/offer see ${id} public`,
        `/offer confirm ${id}`,
      ];
      const acts = ['ask', 'agree', 'decline', 'back'].map((act) => `/match ${act} ${id}`);
      for (const line of [...lines, ...acts, `/followup update ${id} status:done evidence:seen`]) {
        const [there, absent] = [await core.speak(who, line), await core.speak(who, line.replaceAll(id, missing))];
        expect([line, there.text.replaceAll(id, missing)]).toEqual([line, absent.text]);
        expect(there.text).not.toMatch(words);
      }
    }
    expect(await core.everything()).toEqual(before);
  });

  test('is seen whole by its delegation, the coordinators and the secretariat', async () => {
    const core = await group(true);
    await core.join('local:cora', 'role:coordinator');
    for (const who of [amina, 'local:cora', 'local:secretariat']) {
      for (const id of core.ids) expect((await core.speak(who, id)).text).toMatch(/Thiès|twinning/);
      expect((await core.speak(who, '/need list')).text).toContain('Senegal');
      expect((await core.speak(who, '/wg status SN')).text).toContain('1 open need');
    }
  });

  test('leaves no word in the log', async () => {
    const core = await group(true);
    for (const id of core.ids) await core.speak('local:peter', `/match ask ${id}`);
    await core.app.tick();
    expect(JSON.stringify(core.logged)).not.toMatch(words);
  });
});

describe('a need shown by region', () => {
  test('is the group’s as “a State in ...”, and nobody else’s', async () => {
    const core = await group(false);
    const id = idOf(
      await core.speak(
        amina,
        '/need add Forensic lab for examiners topic:digital-forensics for:csirt-staff see:region',
      ),
    );
    for (const line of [id, `/wg status ${id}`, '/need list', '/match list', '/digest preview']) {
      const { text } = await core.speak('local:peter', line);
      expect(text).toContain('a State in Western Africa');
      expect(text).not.toMatch(/Senegal|\bSN\b/);
    }
    expect((await core.speak('local:peter', '/wg status SN')).text).toContain('0 open needs');
    expect((await core.speak('local:peter', '/wg status')).text).toContain('1 open need');
    for (const who of ['local:nobody', 'local:olga', 'slack:T1/U7']) {
      expect((await core.speak(who, id)).reply.text.key).toBe('record.none');
    }
    expect((await core.speak(amina, id)).text).toContain('Seen by the group as “a State in Western Africa”.');
  });

  test('is not named by the one State that an offer is open to', async () => {
    const core = await group(false);
    await core.speak(amina, '/need add Forensic lab for examiners topic:digital-forensics for:csirt-staff see:region');
    const offered = await core.speak(
      'local:peter',
      '/offer add Forensic lab for examiners topic:digital-forensics for:csirt-staff to:SN',
    );
    expect(offered.reply.items).toEqual([]);
    const { text } = await core.speak('local:peter', '/match list');
    expect(text).not.toContain('open to this country');
  });

  test('with the tick is seen by observers too', async () => {
    const core = await group(false);
    const id = idOf(
      await core.speak(amina, '/need add Lab topic:digital-forensics for:csirt-staff see:region stakeholders:yes'),
    );
    expect((await core.speak('local:olga', id)).text).toContain('a State in Western Africa');
    const named = idOf(
      await core.speak(amina, '/need add Lab topic:digital-forensics for:csirt-staff see:group stakeholders:yes'),
    );
    expect((await core.speak('local:olga', named)).text).toContain('Senegal');
  });
});
