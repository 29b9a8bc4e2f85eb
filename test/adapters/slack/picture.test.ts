import { describe, expect, test } from '@jest/globals';
import { createSlack, type SlackAdapter } from '../../../adapters/slack/index.ts';
import { silent } from '../../../src/log.ts';
import type { Draw } from '../../../src/picture.ts';
import { chart, pictured } from '../../support/echo.ts';
import {
  createSlackStandIn,
  type Message,
  type Person,
  type SlackStandIn,
  wordsOf,
} from '../../support/slack/index.ts';
import { createTestBot, voice } from './bot.ts';

const bytes = new Uint8Array([137, 80, 78, 71]);
const alt = 'Follow-ups by state. Usage: open: 3.';

interface Setup {
  readonly slack: SlackStandIn;
  readonly adapter: SlackAdapter;
  readonly amina: Person;
  readonly drawn: string[];
}

async function withPictures(run: (setup: Setup) => Promise<void>, failing = false): Promise<void> {
  const slack = await createSlackStandIn();
  const drawn: string[] = [];
  const draw: Draw = async ({ name }, { locale }) => {
    if (failing) throw new Error('no face');
    drawn.push(`${name} ${locale}`);
    return bytes;
  };
  const { botToken, appToken, apiUrl } = slack;
  const adapter = createSlack({ botToken, apiUrl, appToken, draw, log: silent });
  try {
    await adapter.start(createTestBot([chart]));
    await run({ slack, adapter, amina: slack.person('T1', 'U1'), drawn });
  } finally {
    await adapter.stop();
    await slack.stop();
  }
}

const imagesIn = ({ blocks }: Message) => blocks.filter(({ type }) => type === 'image');
/** The answer itself: what goes into the direct message is seen before it. */
async function asks(amina: Person): Promise<Message> {
  const before = amina.sees('C1').length;
  await amina.types('C1', '/paper chart');
  for (;;) {
    const told = amina.sees('C1')[before];
    if (told !== undefined) return told;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
const toChannel = { channel: 'slack:T1/C1' };

describe('a picture on Slack', () => {
  test('of a private answer is in the direct message alone, with words for those who cannot see it', () =>
    withPictures(async ({ slack, amina, drawn }) => {
      const said = await asks(amina);
      expect(said.only).toBe('U1');
      expect(wordsOf(said)).toContain('The picture is in your direct message with the bot: “follow-ups.png”.');
      expect(imagesIn(said)).toEqual([]);
      const handed = amina.sees(amina.direct).at(-1)?.files?.[0];
      expect(handed).toMatchObject({ name: 'follow-ups.png', alt });
      expect(handed?.bytes).toEqual(bytes);
      expect(drawn).toEqual(['follow-ups en']);
      expect(slack.channel('C1').messages.filter(({ only }) => only === undefined)).toEqual([]);
    }));

  test('that is posted stands in the post, in the language of the channel, once', () =>
    withPictures(async ({ slack, adapter, drawn }) => {
      slack.channel('C1');
      await adapter.post(toChannel, pictured, { ...voice, locale: 'ar' }, 'k1');
      const [message, ...more] = slack.channel('C1').messages;
      expect(more).toEqual([]);
      expect(imagesIn(message as Message)).toMatchObject([
        { alt_text: '\u200f\u2067المتابعات حسب الحالة. طريقة الاستخدام: \u2068open\u2069: 3.\u2069' },
      ]);
      expect(wordsOf(message as Message)).toContain('three open');
      expect(drawn).toEqual(['follow-ups ar']);
    }));

  test('goes with an edit that has none', () =>
    withPictures(async ({ slack, adapter }) => {
      slack.channel('C1');
      const { id } = await adapter.post(toChannel, pictured, voice, 'k1');
      const { picture: _picture, ...plain } = pictured;
      await adapter.edit?.(id, toChannel, plain, voice);
      expect(imagesIn(slack.channel('C1').messages[0] as Message)).toEqual([]);
      await adapter.edit?.(id, toChannel, pictured, voice);
      expect(imagesIn(slack.channel('C1').messages[0] as Message)).toHaveLength(1);
    }));

  test.each<[string, (slack: SlackStandIn) => void]>([
    ['may not be uploaded', (slack) => slack.grant('chat:write', 'im:write', 'commands')],
    ['may not be shown', (slack) => slack.refuses('image')],
  ])('that %s leaves the words, posted once', (_what, prepare) =>
    withPictures(async ({ slack, adapter, amina }) => {
      prepare(slack);
      slack.channel('C1');
      await adapter.post(toChannel, pictured, voice, 'k1');
      const posts = slack.channel('C1').messages;
      expect(posts).toHaveLength(1);
      expect(imagesIn(posts[0] as Message)).toEqual([]);
      expect(wordsOf(posts[0] as Message)).toContain('three open');
      expect(wordsOf(await asks(amina))).toContain('three open');
    }),
  );

  test('that cannot be drawn is said to be nowhere', () =>
    withPictures(async ({ amina, slack, adapter }) => {
      expect(wordsOf(await asks(amina))).toContain(
        'The picture could not be drawn; everything it shows is written here.',
      );
      expect(amina.sees(amina.direct)).toEqual([]);
      await adapter.post(toChannel, pictured, voice, 'k1');
      expect(slack.channel('C1').messages.filter(({ only }) => only === undefined)).toHaveLength(1);
    }, true));
});
