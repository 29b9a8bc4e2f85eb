/** Somebody who tries everything: every command, shortcut and form, every kind of button, words to the bot and the Home tab. */
import { shortcuts } from '../../../../adapters/slack/ids.ts';
import type { Command } from '../../../../src/command.ts';
import { typedLine } from '../../../../src/surfaces/words.ts';
import { type Guide as AnyGuide, createTour, does, type Tour, watched } from '../../tour/guide.ts';
import { valuesFor } from '../../tour/values.ts';
import { buttonsOf, type Person } from '../index.ts';
import { follow, kindOf, pressAll } from './follow.ts';

export { createTour, type Tour, watched };
export type Guide = AnyGuide<Person>;

/** Types a command bare, and with values, and follows what comes of it. */
export async function tryCommand(person: Person, command: Command, guide: Guide): Promise<void> {
  for (const values of [{}, valuesFor(command, guide)]) {
    const line = typedLine(command.name, values);
    await follow(person, await does(guide, person, () => person.types(guide.channel, line)), guide);
  }
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

/** Writes to the bot in the direct message, in a channel and in a thread of it. */
export async function tryWords(person: Person, guide: Guide): Promise<void> {
  const thread = person.writes(guide.channel, 'What shall we put on the record?').ts;
  for (const words of sentences) {
    const ways = [
      () => person.says(person.direct, words),
      () => person.says(guide.channel, `<@UBOT> ${words}`),
      () => person.says(guide.channel, `<@UBOT> ${words}`, { thread }),
    ];
    for (const way of ways) await follow(person, await does(guide, person, way), guide);
  }
}

/** Each shortcut, on a message of one's own, on somebody else's, and anywhere. */
export async function tryShortcuts(person: Person, other: Person, guide: Guide): Promise<void> {
  const messages = [person, other].map((each) => each.writes(guide.channel, 'We need *two* servers for our CSIRT'));
  for (const { callback, type } of shortcuts) {
    guide.tour.used.add(callback);
    const acts =
      type === 'global'
        ? [() => person.globalShortcut(callback)]
        : messages.map((message) => () => person.shortcut(callback, message));
    for (const act of acts) await follow(person, await does(guide, person, act), guide);
  }
}

/** Opens the Home tab and presses each kind of button that is there. */
export async function tryHome(person: Person, guide: Guide): Promise<void> {
  await does(guide, person, () => person.opensHome());
  const done = new Set<string>();
  for (;;) {
    const next = buttonsAtHome(person).find(({ kind }) => !done.has(kind));
    if (next === undefined) return;
    done.add(next.kind);
    guide.tour.pressed.add(next.kind);
    await follow(person, await does(guide, person, () => person.pressesAtHome(next.label)), guide);
  }
}

/** Kinds of buttons that somebody has before them and nobody has pressed. */
export function leftFor(person: Person, { tour, channel }: Guide): string[] {
  const messages = [...person.sees(channel), ...person.sees(person.direct)];
  const kinds = messages.flatMap((message) => buttonsOf(message).map(({ raw }) => kindOf(raw)));
  return [...new Set(kinds)].filter((kind) => !tour.pressed.has(kind));
}

/** Presses those, too: what was shown while something else was looked at, such as a notice. */
export async function tryWhatIsLeft(person: Person, guide: Guide): Promise<void> {
  for (const message of [...person.sees(guide.channel), ...person.sees(person.direct)]) {
    const now = person.sees(message.channel).find(({ ts }) => ts === message.ts);
    if (now !== undefined) await pressAll(person, now, guide);
  }
}

function buttonsAtHome(person: Person): { label: string; kind: string }[] {
  const rows = (person.home()?.blocks ?? []).filter(({ type }) => type === 'actions');
  const all = rows.flatMap(({ elements }) => elements as readonly { readonly text: { readonly text: string } }[]);
  return all.map((raw) => ({
    label: raw.text.text,
    kind: `at home: ${kindOf(raw as unknown as Record<string, unknown>)}`,
  }));
}
