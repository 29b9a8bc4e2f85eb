import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDiscord } from '../../../adapters/discord/index.ts';
import type { Adapter } from '../../../src/chat.ts';
import { silent } from '../../../src/log.ts';
import type { Draw } from '../../../src/picture.ts';
import type { Person } from '../../support/discord/person.ts';
import { createSample } from '../../support/discord/sample.ts';
import type { Modal, Reply } from '../../support/discord/sights.ts';
import { createDiscordStandIn, type DiscordStandIn } from '../../support/discord/standin.ts';
import { chart, pictured } from '../../support/echo.ts';

let discord: DiscordStandIn;
let adapter: Adapter;
let amina: Person;
let failing = false;
const bot = createSample([chart]);
const bytes = new Uint8Array([137, 80, 78, 71]);
const alt = 'Follow-ups by state. Usage: open: 3.';
const drawn: string[] = [];
const draw: Draw = async ({ name }, { locale }) => {
  if (failing) throw new Error('no face');
  drawn.push(`${name} ${locale}`);
  return bytes;
};

beforeAll(async () => {
  discord = await createDiscordStandIn();
  amina = discord.person('11', 'Amina');
  discord.guild('9', { owner: '11', channels: ['7', '8'] });
  adapter = createDiscord({ token: discord.token, apiUrl: discord.apiUrl, secretariat: [], draw, log: silent });
  await adapter.start(bot);
});

afterAll(async () => {
  expect(discord.refused).toEqual([]);
  await adapter.stop();
  await discord.close();
});

function reply(seen: Reply | Modal): Reply {
  if (seen.kind !== 'reply') throw new Error('a form');
  return seen;
}
const types = ({ sent }: Reply) => (sent.body.components as { type: number }[]).map(({ type }) => type);
const asks = async () => reply(await amina.uses('9', '7', 'paper chart', { options: {} }));

describe('a picture on Discord', () => {
  test('of a private answer is seen by the person alone, with words for those who cannot see it', async () => {
    const seen = await asks();
    expect(seen).toMatchObject({ ephemeral: true, files: [{ name: 'follow-ups.png', description: alt }] });
    expect(seen.files[0]?.bytes).toEqual(bytes);
    expect(types(seen)).toEqual([17, 12]);
    expect(seen.text).toContain('three open');
  });

  test('that cannot be drawn is said to be nowhere', async () => {
    failing = true;
    const seen = await asks();
    failing = false;
    expect(seen.files).toEqual([]);
    expect(seen.text).toContain('The picture could not be drawn; everything it shows is written here.');
  });

  test('stands in a post, in its language, and goes with an edit that has none', async () => {
    const to = { channel: 'discord:8' };
    const { id } = await adapter.post(to, pictured, { ...bot.voice(), locale: 'zh' }, 'k1');
    const posted = () => discord.channel('8').messages.map(({ files, text }) => ({ files: files.length, text }));
    expect(posted()).toMatchObject([{ files: 1 }]);
    expect(drawn.at(-1)).toBe('follow-ups zh');
    const { picture: _picture, ...plain } = pictured;
    await adapter.edit?.(id, to, plain, bot.voice());
    expect(posted()).toMatchObject([{ files: 0 }]);
    await adapter.edit?.(id, to, pictured, bot.voice());
    expect(posted()).toMatchObject([{ files: 1 }]);
    expect(posted()[0]?.text).toContain('three open');
  });
});
