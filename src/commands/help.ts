/** `/wg help`: what one types most, by role; with a command, its details. */
import { type Command, defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { askedFields, text } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Reply } from '../reply.ts';
import { hintOf, labelOf, summaryOf, usageOf } from '../surfaces/words.ts';
import { command } from './shared.ts';

/** The lines of help, by role: what one types most. */
const basics = ['need add', 'offer add', 'match list', 'followup list', 'digest subscribe', 'wg status'];
const manages = ['wg-admin invite', 'wg-admin place', 'wg-admin role'];

export const wgHelp = defineCommand({
  name: 'wg help',
  summary: 'What you can type; with a command, its details',
  access: 'anyone',
  visibility: 'private',
  repeatable: true,
  fields: { about: text({ label: 'Command', max: 60, position: 'rest' }) },
  async run({ about }, ctx): Promise<Reply> {
    if (about !== undefined) return details(about, ctx);
    const { role } = ctx.person ?? {};
    const names = role === 'coordinator' || role === 'secretariat' ? [...basics, ...manages] : basics;
    const lines = names.flatMap((name) => ctx.commands.filter((each) => each.name === name).map(helpLine));
    return { text: message('help.intro'), lines, footer: [more] };
  },
});

/** How one asks about one of them. */
const more = message('help.more', { example: command('wg help', 'need add') });

function helpLine(declared: Command): Message {
  return message('help.line', { command: command(declared.name), summary: summaryOf(declared) });
}

function details(about: string, ctx: Context): Reply {
  const word = about.replace(/^\//, '').toLowerCase();
  const found = ctx.commands.find(({ name }) => name === word);
  if (found !== undefined) return { text: helpLine(found), lines: fieldLines(found), footer: usage(found) };
  const ofNoun = ctx.commands.filter(({ noun }) => noun === word);
  if (ofNoun.length > 0) return { text: message('help.intro'), lines: ofNoun.map(helpLine), footer: [more] };
  throw refuse('help.none', { word: about, help: command('wg help') });
}

const usage = (found: Command) => [message('problem.usage', { usage: { usage: usageOf(found) } })];

function fieldLines(found: Command): Message[] {
  return askedFields(found.fields).map(([key, field]) => {
    const shown = labelOf(found, key);
    const label = field.required ? message('help.required', { text: shown }) : shown;
    const hint = hintOf(found, key);
    return message('help.field', { key, label, hint: hint === undefined ? '' : message('help.hint', { hint }) });
  });
}
