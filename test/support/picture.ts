/**
 * `node --import tsx test/support/picture.ts FOLDER`: the digests of a fixture week as Slack and Discord would show them, drawn by
 * headless Chromium into FOLDER, one picture for each reader and platform: to be looked at, for a layout is not seen in JSON.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fits as discordFits, renderReply as discordReply } from '../../adapters/discord/components.ts';
import { fits as slackFits, renderReply as slackReply } from '../../adapters/slack/blocks.ts';
import { createNames } from '../../src/domain/names.ts';
import type { Voice } from '../../src/i18n/render.ts';
import { composed, playWeek, readers } from './week.ts';

type Json = Readonly<Record<string, unknown>>;

const voice: Voice = { locale: 'en', zone: 'UTC', names: createNames(new Map()) };
const source = { command: 'wg', values: {} };
const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
const escaped = (value: unknown) =>
  String(value ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', '<br>');

function inline({ text, style }: Json): string {
  const styles = (style ?? {}) as { bold?: boolean; code?: boolean };
  const words = styles.code ? `<code>${escaped(text)}</code>` : escaped(text);
  return styles.bold ? `<b>${words}</b>` : words;
}

function slackBlock(block: Json): string {
  if (block.type === 'header') return `<h3>${escaped((block.text as Json).text)}</h3>`;
  if (block.type === 'divider') return '<hr>';
  if (block.type === 'actions')
    return `<p>${list(block.elements)
      .map(({ text, style }) => `<button class="${escaped(style)}">${escaped((text as Json).text)}</button>`)
      .join(' ')}</p>`;
  return `<p>${list(block.elements)
    .flatMap(({ elements }) => list(elements).map(inline))
    .join('')}</p>`;
}

const marked = (content: unknown) =>
  escaped(content)
    .replace(/(^|<br>)### (.*?)(?=<br>|$)/g, '$1<strong class="head">$2</strong>')
    .replace(/\*\*(.*?)\*\*/g, '<b>$1</b>')
    .replace(/`(.*?)`/g, '<code>$1</code>')
    .replace(/\\(.)/g, '$1');

const looks: Readonly<Record<number, string>> = { 1: 'primary', 4: 'danger' };

function discordPart(part: Json): string {
  const inner = () => list(part.components).map(discordPart).join('');
  if (part.type === 17) return `<div class="container">${inner()}</div>`;
  if (part.type === 1) return `<p>${inner()}</p>`;
  if (part.type === 2) return `<button class="${looks[Number(part.style)] ?? ''}">${escaped(part.label)}</button> `;
  return part.type === 14 ? '<hr>' : `<p>${marked(part.content)}</p>`;
}

const css = {
  slack:
    'body{background:#fff;color:#1d1c1d}button{background:#fff;border:1px solid #bbb}.primary{background:#007a5a;color:#fff}code{color:#c01343;background:#f4f4f4}',
  discord:
    'body{background:#313338;color:#dbdee1}.container{background:#2b2d31;border:1px solid #3f4147;border-radius:8px;padding:8px 14px}button{background:#4e5058;color:#fff;border:0}.primary{background:#5865f2}.head{font-size:18px;color:#f2f3f5}hr{border-color:#3f4147}code{background:#1e1f22}',
};
const common =
  'body{font:15px/1.4 Lato,"Liberation Sans",sans-serif;width:560px;padding:12px;margin:0}p{margin:4px 0}h3{margin:14px 0 2px;font-size:18px}button{border-radius:4px;padding:4px 10px;margin:2px 2px 4px 0;font:bold 13px sans-serif}';

function draw(folder: string, name: string, platform: 'slack' | 'discord', body: string): void {
  const page = join(folder, `${name}-${platform}.html`);
  writeFileSync(page, `<meta charset="utf-8"><style>${common}${css[platform]}</style>${body}`);
  const picture = join(folder, `${name}-${platform}.png`);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--window-size=600,1500'];
  const { status, stderr } = spawnSync('chromium', [...flags, `--screenshot=${picture}`, `file://${page}`], {
    encoding: 'utf8',
  });
  console.log(status === 0 ? picture : `${picture}: ${stderr}`);
}

const folder = resolve(process.argv[2] ?? '.');
mkdirSync(folder, { recursive: true });
const week = await playWeek();
for (const [name, [subscription, viewer]] of Object.entries(readers)) {
  const onSlack = await composed(week, subscription, viewer, (reply) => slackFits(reply, voice));
  if (onSlack === undefined) continue;
  draw(folder, name, 'slack', (slackReply(onSlack.reply, voice).blocks as unknown as Json[]).map(slackBlock).join(''));
  const onDiscord = await composed(week, subscription, viewer, (reply) => discordFits(reply, voice, source, new Map()));
  if (onDiscord === undefined) continue;
  const { components } = discordReply(onDiscord.reply, voice, source);
  draw(folder, name, 'discord', (components as unknown as Json[]).map(discordPart).join(''));
}
