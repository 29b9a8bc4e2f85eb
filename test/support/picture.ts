/**
 * `node --import tsx test/support/picture.ts FOLDER`: the digests of a fixture week as Slack and Discord would show them, drawn by
 * headless Chromium into FOLDER, one picture for each reader and platform: to be looked at, for a layout is not seen in JSON.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fits as discordFits, renderReply as discordReply } from '../../adapters/discord/components.ts';
import { fits as slackFits, renderReply as slackReply } from '../../adapters/slack/blocks.ts';
import { createNames } from '../../src/domain/names.ts';
import type { Voice } from '../../src/i18n/render.ts';
import { components } from './pictures/discord.ts';
import { draw } from './pictures/draw.ts';
import { blocks } from './pictures/slack.ts';
import { composed, playWeek, readers } from './week.ts';

const voice: Voice = { locale: 'en', zone: 'UTC', names: createNames(new Map()) };
const source = { command: 'wg', values: {} };

const folder = resolve(process.argv[2] ?? '.');
mkdirSync(folder, { recursive: true });
const week = await playWeek();
for (const [name, [subscription, viewer]] of Object.entries(readers)) {
  const onSlack = await composed(week, subscription, viewer, (reply) => slackFits(reply, voice));
  if (onSlack === undefined) continue;
  draw(folder, name, 'slack', blocks(slackReply(onSlack.reply, voice).blocks));
  const onDiscord = await composed(week, subscription, viewer, (reply) => discordFits(reply, voice, source, new Map()));
  if (onDiscord === undefined) continue;
  draw(folder, name, 'discord', components(discordReply(onDiscord.reply, voice, source).components));
}
