/** The tasks that touch no record. */
import { message } from '../i18n/message.ts';
import { locales } from '../i18n/render.ts';
import { Refusal } from '../refusal.ts';
import type { Task } from './task.ts';

export const demo: Task = {
  name: 'demo',
  usage: 'task.demo.usage',
  takes: { words: [0, 0], options: { languages: 'flag' } },
  run: ({ options: { languages } }, shell) => shell.demo(languages !== undefined),
};

export const manifest: Task = {
  name: 'manifest',
  usage: 'task.manifest.usage',
  takes: { words: [1, 1], options: { url: 'value', many: 'flag', socket: 'flag', language: 'value' } },
  async run({ words: [platform = ''], options }, shell) {
    const { url, many, socket, language } = options;
    const locale = locales.find((each) => each === language);
    if (language !== undefined && locale === undefined)
      throw new Refusal(message('task.manifest.language', { list: { list: [...locales], join: 'or' } }));
    if (url !== undefined && !isAddress(url)) throw new Refusal(message('task.manifest.url'));
    if (url === undefined && (many ?? socket) !== undefined) throw new Refusal(message('task.manifest.alone'));
    const reached = {
      ...(url !== undefined && { url }),
      many: many !== undefined,
      socket: socket !== undefined,
      ...(locale !== undefined && { locale }),
    };
    if (!(await shell.manifest(platform, reached))) throw new Refusal(message('task.manifest.usage'));
  },
};

/** Slack sends requests and people to https alone. */
function isAddress(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:' && url.length <= 2000;
}
