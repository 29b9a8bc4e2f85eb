/** `/wg calendar`: sessions, deadlines and dates of follow-ups as a file, and as a feed behind a secret link. */
import { calendarOf, drawSecret } from '../calendar/index.ts';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { flag } from '../fields.ts';
import { type Message, message } from '../i18n/message.ts';
import { refuse } from '../refusal.ts';
import type { Button, Reply } from '../reply.ts';
import { voiceOf } from './handed.ts';
import { noted } from './noted.ts';
import { fields } from './shared.ts';

export const wgCalendar = defineCommand({
  name: 'wg calendar',
  summary: 'Sessions, deadlines and follow-ups for your calendar: a file, or a link of your own',
  access: 'recognised',
  visibility: 'private',
  secret: true,
  fields: {
    delegation: { ...fields.delegation, hint: 'Your own when left out', position: 'rest' },
    renew: flag({ label: 'Make a new link', hint: 'A former link ends at once' }),
    stop: flag({ label: 'End the link' }),
  },
  check: ({ renew, stop }) => ({ stop: renew && stop ? message('calendar.both') : undefined }),
  async run({ delegation, renew, stop }, ctx): Promise<Reply> {
    if (stop) return ended(ctx);
    return renew ? renewed(delegation, ctx) : file(delegation, ctx);
  },
});

async function file(asked: string | undefined, ctx: Context): Promise<Reply> {
  const { records, viewer, now, today } = ctx;
  const voice = voiceOf(ctx);
  const { text: content, count } = await calendarOf(records, { viewer, asked, now, voice, words: ctx.settings.now() });
  return {
    text: message('calendar.file', { count }),
    lines: [...(await ofLink(ctx)), message('calendar.closedrule')],
    buttons: ctx.feedAt === undefined ? [] : [linkButton(asked)],
    file: { name: `calendar-${today}.ics`, type: 'text/calendar', content },
  };
}

/** Whether there is a link, and how to have one; without a port there can be none. */
async function ofLink({ records, person, feedAt }: Context): Promise<Message[]> {
  if (feedAt === undefined) return [message('calendar.nolink')];
  const there = person && (await records.feeds.of(person._id));
  return there === undefined ? [message('calendar.link.none')] : [message('calendar.link.since', dayOf(there.at))];
}

const dayOf = (at: Date) => ({ day: { day: at.toISOString().slice(0, 10) } });

function linkButton(asked: string | undefined): Button {
  const values = { renew: 'yes', ...(asked !== undefined && { delegation: asked }) };
  return { label: message('button.calendar.link'), command: 'wg calendar', values };
}

async function renewed(asked: string | undefined, ctx: Context): Promise<Reply> {
  const { records, codes, person, feedAt, now } = ctx;
  if (feedAt === undefined) throw refuse('calendar.nolink');
  if (person === undefined) throw refuse('access.role');
  const secret = drawSecret(codes);
  const { _id, role, delegation } = person;
  await noted('calendar', ctx, 'link');
  const standing = { role, ...(delegation !== undefined && { delegation }), ...(asked !== undefined && { asked }) };
  await records.feeds.put({ _id, hash: codes.hash(secret), ...standing, at: now });
  const link = `${feedAt}/calendar/${secret}.ics`;
  const lines = [message('calendar.link.how'), message('calendar.link.secret'), message('calendar.closedrule')];
  return { tone: 'good', text: message('calendar.link', { link }), lines };
}

async function ended(ctx: Context): Promise<Reply> {
  const { records, person } = ctx;
  if (person === undefined || (await records.feeds.of(person._id)) === undefined)
    return { text: message('calendar.link.nothing') };
  await noted('calendar', ctx, 'end');
  await records.feeds.end(person._id);
  return { tone: 'good', text: message('calendar.link.ended') };
}
