/**
 * `node --import tsx test/support/discordpicture.ts FOLDER [LANGUAGE]`: a need form and its reply, a match, tables, help, a digest and an error
 * of a small group as Discord would show them, through the real SDK, drawn by headless Chromium into FOLDER, wide and as narrow as
 * a phone: to be looked at. Lines run from left to right, for Discord has no language that runs otherwise
 * (docs.discord.com/developers/reference#locales): what turns them is in the words.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createNames } from '../../src/domain/names.ts';
import { message } from '../../src/i18n/message.ts';
import { locales, plain, type Voice } from '../../src/i18n/render.ts';
import { warmUp } from '../../src/intake/index.ts';
import { channel, onDiscord, server } from '../adapters/discord/setup.ts';
import type { Modal, Reply } from './discord/sights.ts';
import { messageOf, modalOf } from './pictures/discord.ts';
import { draw } from './pictures/draw.ts';
import { composed, playWeek, readers } from './week.ts';

const folder = resolve(process.argv[2] ?? '.');
mkdirSync(folder, { recursive: true });

const language = locales.find((locale) => locale === process.argv[3]) ?? 'en';
const voice: Voice = { locale: language, zone: 'UTC', names: createNames(new Map()) };

const shown = (seen: Reply | Modal): string =>
  seen.kind === 'modal' ? modalOf(seen.raw) : messageOf(seen.sent.body, seen.ephemeral);

/** Drawn at the end: while one is drawn nothing is answered, and Discord waits three seconds. */
const pictures: (() => void)[] = [];

function picture(name: string, body: string, height = 1000): void {
  pictures.push(
    () => draw(folder, name, 'discord', body, height),
    () => draw(folder, `${name}-phone`, 'discord', body, Math.round(height * 1.6), 375),
  );
}

warmUp();
await onDiscord(async ({ discord, app, adapter, amina, jana, ben, uses }) => {
  for (const one of [amina, jana, ben]) await uses(one, 'wg profile', { language });
  const form = await amina.uses(server, channel, 'need add');
  picture('form', shown(form), 700);
  const title = 'Forensic training for 15 CERT analysts, in French';
  const topics = 'digital-forensics';
  if (form.kind === 'modal') {
    const wrong = await amina.submits(form, { title, topics: 'forensic' });
    picture('form-wrong', shown(wrong), 500);
    picture('form-reply', shown(await amina.submits(form, { title, topics })), 900);
  }
  await uses(amina, 'need add', { title: 'National CSIRT', topics: 'national-csirt', visibility: 'public' });
  for (const [at, what] of ['Courses for CERT analysts', 'Mentors for forensic labs'].entries())
    await uses(jana, 'offer add', { title: what, topics, eligible: 'global', languages: at === 0 ? 'fr' : 'en' });
  const [need] = await app.records.needs.whole.list({});
  picture('need', shown(await uses(amina, 'need show', { need: need?._id ?? 'N-1' })));
  const matches = await uses(amina, 'match list');
  picture('matches', shown(matches));
  const [, id = 'M-1'] = /(M-\d+)/.exec(JSON.stringify(matches.sent.body)) ?? [];
  picture('match', shown(await uses(amina, 'match show', { match: id })));
  picture('list', shown(await uses(ben, 'need list')));
  picture('status', shown(await uses(ben, 'wg status')), 900);
  picture('gaps', shown(await uses(ben, 'wg gaps')), 900);
  picture('help', shown(await uses(amina, 'wg help')), 1200);
  picture('home', shown(await uses(amina, 'wg home')), 1200);
  picture('error', shown(await uses(amina, 'need show', { need: 'N-999' })), 300);
  const list = await uses(amina, 'need list');
  await amina.presses(list, plain(message('button.publish'), voice));
  const [post] = discord.channel(channel).messages.filter(({ ephemeral }) => !ephemeral);
  if (post !== undefined) picture('published', shown(post), 700);
  const week = await playWeek();
  for (const [name, [subscription, viewer]] of Object.entries(readers)) {
    const digest = await composed(week, subscription, viewer, (reply) => adapter.fits?.(reply, voice) ?? true);
    if (digest === undefined) continue;
    await adapter.post({ channel: `discord:${channel}` }, digest.reply, voice);
    const told = discord.channel(channel).messages.at(-1);
    if (told !== undefined) picture(`digest-${name}`, shown(told), 1300);
  }
  await adapter.stop();
});
for (const one of pictures) one();
