import { beforeAll, describe, expect, test } from '@jest/globals';
import { warmUp } from '../../../src/intake/index.ts';
import { channel, type Group, guild, inGroup, other, replyOf, written } from './group.ts';

beforeAll(() => warmUp(), 120_000);

const need = 'need add Forensic lab topic:digital-forensics for:csirt-staff';
const offer = 'offer add Forensic lab visits topic:digital-forensics for:csirt-staff to:global';

/** A need and an offer that fit, up to where both agree. */
async function agreed({ amina, jana, app, discord, pass }: Group): Promise<string> {
  await amina.says(undefined, need);
  await jana.says(undefined, offer);
  const [match] = await app.records.matches.whole.list({});
  if (match === undefined) throw new Error('nothing was suggested');
  await amina.uses(guild, channel, 'match ask', { options: { match: match.short } });
  pass(11 * 60_000);
  await app.tick();
  expect(written(discord, jana).at(-1)?.buttons.length).toBeGreaterThan(0);
  replyOf(await jana.uses(guild, channel, 'match agree', { options: { match: match.short } }));
  await app.idle();
  return match.short;
}

describe('an introduction', () => {
  test('is in a private thread of both, and each may read there no more than both know', () =>
    inGroup(async (group) => {
      const match = await agreed(group);
      const { discord, amina, jana } = group;
      expect(discord.threads()).toMatchObject([{ parent: channel, people: [amina.id, jana.id] }]);
      const [thread] = discord.threads();
      const [message] = amina.reads(thread?.id ?? '');
      expect(message?.text).toContain(`${match}: you both agreed to talk`);
      expect(message?.text).not.toContain('Forensic');
      expect(discord.channel(channel).messages).toEqual([]);
    }));

  test('where no thread can be made comes to each alone', () =>
    inGroup(async (group) => {
      const { discord, amina } = group;
      for (const each of [channel, other]) discord.hides(each, amina.id);
      const match = await agreed(group);
      expect(discord.threads()).toEqual([]);
      expect(written(discord, amina).at(-1)?.text).toContain(`${match}: both sides agreed to talk`);
    }));

  test('and the direct message is closed: coordinators are told, without a word of it', () =>
    inGroup(async (group) => {
      const { discord, amina, ben, app } = group;
      await ben.uses(guild, other, 'wg-admin place', { options: { level: 'coordinators' } });
      await amina.says(undefined, 'status');
      discord.closes(discord.direct(amina.id).id);
      for (const each of [channel, other]) discord.hides(each, amina.id);
      await amina.mentions(channel, need);
      await group.jana.says(undefined, offer);
      await app.idle();
      // what could not be delivered goes another way in the next round
      await app.postman.notices();
      const notes = discord.channel(other).messages;
      expect(notes.map(({ text }) => text)).toEqual([
        expect.stringContaining('A message for Amina, who speaks for Senegal'),
      ]);
      expect(JSON.stringify(notes[0]?.sent.body)).not.toMatch(/Forensic|[MNO]-\d|<@/);
      expect(discord.mentionsFired).toEqual([]);
    }));
});
