/**
 * `node --import tsx test/support/slackpicture.ts FOLDER [LANGUAGE]`: a need form, a match, a digest, tables and the Home tab of a small group as Slack
 * would show them, through the real SDK, drawn by headless Chromium into FOLDER: to be looked at. Lines run from left to right, for
 * no document of Slack says that they ever run otherwise: what turns them is in the words.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { inGroup } from '../adapters/slack/group.ts';
import { draw as drawn } from './pictures/draw.ts';
import type { Json } from './pictures/html.ts';
import { blocks, modal } from './pictures/slack.ts';
import type { Seen, View } from './slack/index.ts';

const folder = resolve(process.argv[2] ?? '.');
const language = process.argv[3] ?? 'en';
mkdirSync(folder, { recursive: true });

/** Drawn at the end: while one is drawn nothing is answered, and Slack takes the socket for closed. */
const pictures: (() => void)[] = [];
const draw = (...what: Parameters<typeof drawn>) => pictures.push(() => drawn(...what));

const shown = ({ messages }: Seen): string => messages.map((message) => blocks(message.blocks)).join('<hr>');
const form = (view: View | undefined): string => (view === undefined ? 'no form' : modal(view.raw as Json));

await inGroup('socket', async ({ amina, jana, ben, needs }) => {
  for (const one of [amina, jana, ben]) await one.types('C1', `/wg profile language:${language}`);
  const opened = await amina.types('C1', '/need add Forensic training for 15 CERT analysts, in French, before June');
  draw(folder, 'form', 'slack', form((await amina.types('C1', '/need add')).view), 900);
  const wrong = '/need add by:tomorrowish Forensic training for 15 CERT analysts';
  draw(folder, 'form-wrong', 'slack', form((await amina.types('C1', wrong)).view), 2300);
  draw(folder, 'draft', 'slack', shown(opened), 700);
  await amina.types(
    'C1',
    '/need add Forensic training for 15 CERT analysts topic:digital-forensics see:group by:2027-06-01',
  );
  await jana.types(
    'C1',
    '/offer add Forensic training courses for CERT analysts topic:digital-forensics to:global languages:fr',
  );
  const [need] = await needs();
  draw(folder, 'match', 'slack', shown(await amina.types('C1', `/need show ${need?._id}`)), 900);
  await ben.types('C1', `/digest subscribe to:here level:group day:monday hour:9 zone:UTC language:${language}`);
  draw(folder, 'digest', 'slack', shown(await ben.types('C1', '/digest preview to:here')), 900);
  draw(folder, 'matches', 'slack', shown(await amina.types('C1', '/match list')), 900);
  await amina.types('C1', '/followup add "Twin the CERTs" lead:SN due:2027-06-30');
  await amina.says(amina.direct, 'We need training for judges on electronic evidence');
  draw(folder, 'home', 'slack', blocks((await amina.opensHome()).blocks), 1300);
  draw(folder, 'status', 'slack', shown(await ben.types('C1', '/wg status')), 700);
  draw(folder, 'help', 'slack', shown(await amina.types('C1', '/wg help')), 700);
  const message = jana.writes('C1', 'We need a national CSIRT and people to train before December');
  draw(folder, 'shortcut', 'slack', form((await amina.shortcut('log-need', message)).view), 1500);
  draw(
    folder,
    'direct',
    'slack',
    shown(await amina.says(amina.direct, 'We need two servers and 5 analysts trained')),
    800,
  );
});
for (const one of pictures) one();
