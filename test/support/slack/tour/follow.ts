/** What comes of something is followed: forms are filled in and sent, and each kind of button is pressed once. */
import { unpackPress } from '../../../../src/surfaces/press.ts';
import { type Guide as AnyGuide, does } from '../../tour/guide.ts';
import { buttonsOf, type Filled, inputsOf, type Message, type Person, type Seen, type View } from '../index.ts';
import { fillingOf } from './values.ts';

type Guide = AnyGuide<Person>;

/** How often a form is filled in anew that is refused. */
const mostTries = 8;

/** The kind of a button: its command and what it does, whatever it does it with; one that opens a form anew is a kind of its own. */
export function kindOf(raw: Readonly<Record<string, unknown>>): string {
  const { command, values } = unpackPress(String(raw.value ?? '').replaceAll('&amp;', '&'));
  return [command, '' in values ? 'again' : (values.act ?? '')].join(' ').trim();
}

export async function follow(person: Person, seen: Seen, guide: Guide): Promise<void> {
  // one that was still changed while it was sent is closed by now
  const isOpen = seen.view !== undefined && person.looks(seen.view).open;
  if (seen.view !== undefined && isOpen && seen.errors === undefined) await sendForm(person, seen.view, guide);
  for (const message of seen.messages) await pressAll(person, message, guide);
}

async function sendForm(person: Person, view: View, guide: Guide): Promise<void> {
  const { command: name } = JSON.parse(view.private_metadata) as { command: string };
  const command = guide.commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`a form of no command: ${name}`);
  const whole = await opened(person, view, guide);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const now = person.looks(whole);
    const filling = await offered(person, now, fillingOf(now, command, guide));
    const sent = await does(guide, person, () => person.submits(now, filling));
    if (sent.errors === undefined) return follow(person, sent, guide);
  }
}

/** Without what is not offered to that person: who may not send a form is offered nothing. */
async function offered(person: Person, view: View, filling: Filled): Promise<Filled> {
  const kept: Record<string, Filled[string]> = {};
  for (const { block, element } of inputsOf(view)) {
    const left = filling[block];
    const words = [left].flat().find((one) => typeof one === 'string');
    const isSearched = String(element.type).endsWith('external_select') && words !== undefined;
    const isOffered = !isSearched || (await person.search(view, block, words)).length > 0;
    if (left !== undefined && isOffered) kept[block] = left;
  }
  return kept;
}

/** The form with its second part, where it has one and chance wants it. */
async function opened(person: Person, view: View, guide: Guide): Promise<View> {
  const more = labelIn(view);
  if (more === undefined || guide.random(2) === 0) return view;
  await does(guide, person, () => person.pressesIn(view, more));
  return person.looks(view);
}

/** The label of the one button that a form may have. */
function labelIn({ blocks }: View): string | undefined {
  const row = blocks.find(({ type }) => type === 'actions');
  const [button] = (row?.elements ?? []) as readonly { readonly text: { readonly text: string } }[];
  return button?.text.text;
}

export async function pressAll(person: Person, message: Message, guide: Guide): Promise<void> {
  for (const { text, raw } of buttonsOf(message)) {
    const kind = kindOf(raw);
    if (guide.tour.pressed.has(kind) || !isThere(person, message, text)) continue;
    guide.tour.pressed.add(kind);
    await follow(person, await does(guide, person, () => person.presses(message, text)), guide);
  }
}

/** A message may have changed since, or be gone. */
function isThere(person: Person, { channel, ts }: Message, label: string): boolean {
  const now = person.sees(channel).find((each) => each.ts === ts);
  return now !== undefined && buttonsOf(now).some(({ text }) => text === label);
}
