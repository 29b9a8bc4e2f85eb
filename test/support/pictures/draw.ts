/** A page as a picture, by headless Chromium. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { css as discord } from './discord.ts';
import { css as slack } from './slack.ts';

const looks = { slack, discord };
const common =
  'body{font:15px/1.4 Lato,"Liberation Sans",sans-serif;width:560px;padding:12px;margin:0}p{margin:4px 0}h3{margin:14px 0 2px;font-size:18px}button{border-radius:4px;padding:4px 10px;margin:2px 2px 4px 0;font:bold 13px sans-serif}';

/** Draws `body` into the folder and says where. `height` and `width` in pixels: 375 is a phone. */
export function draw(
  folder: string,
  name: string,
  platform: keyof typeof looks,
  body: string,
  height = 1500,
  width = 584,
): void {
  const page = join(folder, `${name}-${platform}.html`);
  writeFileSync(
    page,
    `<meta charset="utf-8"><style>${common}${looks[platform]}body{width:${width - 24}px}</style>${body}`,
  );
  const picture = join(folder, `${name}-${platform}.png`);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--window-size=600,${height}`];
  const shot = spawnSync('chromium', [...flags, `--screenshot=${picture}`, `file://${page}`], { encoding: 'utf8' });
  console.log(shot.status === 0 ? picture : `${picture}: ${shot.stderr}`);
}
