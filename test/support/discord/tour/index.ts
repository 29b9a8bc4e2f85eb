/** Somebody who tries everything on Discord: commands, what is offered while typing, menus, forms, buttons, words to the bot. */
import { pathOf } from '../../../../adapters/discord/registration.ts';
import type { Command } from '../../../../src/command.ts';
import { createTour as createAny, does, watched } from '../../tour/guide.ts';
import { words } from '../check.ts';
import type { Person } from '../person.ts';
import type { DiscordStandIn } from '../standin.ts';
import { buttonsIn } from './buttons.ts';
import { follow, pressAll } from './follow.ts';
import { completedIn, demandedBy, type Guide, optionsFor, type Tour, typedInto, wrongFor } from './values.ts';

export { type Guide, type Tour, watched };
export const createTour = (): Tour => ({ ...createAny(), completed: new Set(), sent: new Set(), problems: [] });

/** Gives a command bare where a client lets that be, with options, and with a wrong one; now and then in the direct channel. */
export async function tryCommand(person: Person, command: Command, guide: Guide): Promise<void> {
  const bare = demandedBy(command) ? [] : [{}];
  for (const options of [...bare, optionsFor(command, guide), ...wrongFor(command)]) {
    const isDirect = guide.random(4) === 0;
    const [guild, channel] = isDirect ? [undefined, undefined] : [guide.guild, guide.channel];
    const act = () => person.uses(guild, channel, pathOf(command, guide.commands), { options });
    await follow(person, await does(guide, person, act), guide);
  }
}

/** At most so many choices are offered. */
const mostChoices = 25;

/** Types into every option that is completed, and now and then gives the command with what was offered. */
export async function tryCompletion(person: Person, command: Command, guide: Guide): Promise<void> {
  for (const option of completedIn(command)) {
    guide.tour.completed.add(`${command.name} ${option}`);
    const offered = await offeredFor(person, command, option, guide);
    const chosen = offered[guide.random(offered.length)];
    if (chosen === undefined || guide.random(6) > 0) continue;
    const options = { ...optionsFor(command, guide), [option]: chosen };
    const act = () => person.uses(guide.guild, guide.channel, command.name, { options });
    await follow(person, await does(guide, person, act), guide);
  }
}

/** Everything that is offered there, whatever is typed. */
async function offeredFor(person: Person, { name, fields }: Command, option: string, { tour, ...guide }: Guide) {
  const field = fields[option];
  if (field === undefined) throw new Error(`${name} has no field ${option}`);
  const all: string[] = [];
  for (const typed of typedInto(field)) {
    tour.interactions += 1;
    const found = await person.autocompletes(guide.guild, guide.channel, name, option, typed);
    const wrong = found.filter(({ value }) => !field.schema.safeParse([value]).success);
    const at = `${name} ${option} “${typed}”`;
    tour.problems.push(...wrong.map(({ value }) => `${at}: ${value} cannot be chosen`));
    if (found.length > mostChoices) tour.problems.push(`${at}: ${found.length} choices`);
    all.push(...found.map(({ value }) => value));
  }
  return all;
}

/** What people write: commands without their slash, an id, sentences that ask and offer, and what tells neither. */
const sentences = [
  'status',
  'N-1',
  'need add',
  'We need forensic training for 15 CERT analysts, in French, before June',
  'We offer exercises on incident response to small island States',
  'Good morning to everybody',
];

/** Writes to the bot in the direct message, and calls it in the channel. */
export async function tryWords(person: Person, guide: Guide): Promise<void> {
  for (const said of sentences) {
    const ways = [() => person.says(undefined, said), () => person.mentions(guide.channel, said)];
    for (const way of ways) await follow(person, await does(guide, person, way), guide);
  }
}

/** Each entry of the menus: on a message of one's own, on somebody else's, on one in the direct channel, and on somebody. */
export async function tryMenus(person: Person, other: Person, discord: DiscordStandIn, guide: Guide): Promise<void> {
  const { guild, channel } = guide;
  const said = 'We need *two* servers for our CSIRT';
  const messages = [person.writes(channel, said), other.writes(channel, said)];
  messages.push((await does(guide, person, () => person.says(undefined, said))).sent);
  for (const { name, type } of discord.commands()) {
    if (type !== 2 && type !== 3) continue;
    guide.tour.used.add(words(name));
    const acts =
      type === 2
        ? [() => person.userCommand(words(name), other.id, guild, channel)]
        : messages.map((message) => () => person.messageCommand(words(name), message));
    for (const act of acts) await follow(person, await does(guide, person, act), guide);
  }
}

/** Kinds of buttons that somebody has before them and nobody has pressed. */
export function leftFor(person: Person, { tour, placesOf }: Guide): string[] {
  const messages = placesOf(person).flatMap((place) => person.reads(place));
  const kinds = messages.flatMap((message) => buttonsIn(message).map(({ kind }) => kind));
  return [...new Set(kinds)].filter((kind) => !tour.pressed.has(kind));
}

/** Presses those, too: what was shown while something else was looked at, such as a notice. */
export async function tryWhatIsLeft(person: Person, guide: Guide): Promise<void> {
  for (const place of guide.placesOf(person))
    for (const message of person.reads(place)) await pressAll(person, message, guide);
}
