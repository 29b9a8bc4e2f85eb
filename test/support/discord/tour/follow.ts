/** What comes of something is followed: forms are filled in step by step, and each kind of button is pressed once. */
import { markOf } from '../../../../adapters/discord/formmark.ts';
import { does } from '../../tour/guide.ts';
import type { Person } from '../person.ts';
import type { Modal, Reply } from '../sights.ts';
import { buttonsIn, type Pressable, parsed } from './buttons.ts';
import { fillingOf, type Guide } from './values.ts';

/** How often a step of a form is sent, and from when on it is saved as soon as it can be. */
const mostTries = 16;
const enough = 8;

export async function follow(person: Person, seen: Reply | Modal, guide: Guide): Promise<void> {
  if (seen.kind === 'modal') return sendForm(person, seen, guide);
  return pressAll(person, seen, guide);
}

async function sendForm(person: Person, modal: Modal, guide: Guide): Promise<void> {
  let form = modal;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const sent = await sendStep(person, form, guide);
    const next = nextOf(buttonsIn(sent), tries, guide);
    if (next === undefined) return pressAll(person, sent, guide);
    guide.tour.pressed.add(next.kind);
    const seen = await does(guide, person, () => person.presses(sent, next.id));
    if (seen.kind === 'reply') return pressAll(person, seen, guide);
    form = seen;
  }
}

async function sendStep(person: Person, form: Modal, guide: Guide): Promise<Reply> {
  const { command: name, values } = parsed(form.customId);
  const command = guide.commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`a form of no command: ${name}`);
  const filling = fillingOf(form, command, guide);
  const sent = await does(guide, person, () => person.submits(form, filling));
  guide.tour.sent.add(`${name} ${markOf(values)?.at ?? 0}`);
  if (sent.kind === 'modal') throw new Error('Discord takes no form in answer to a form');
  return sent;
}

/** Where a form goes on: at a step that nobody has opened, else anywhere, and in the end to where it is saved. */
function nextOf(buttons: readonly Pressable[], tries: number, { tour, random }: Guide): Pressable | undefined {
  const ways = buttons.filter(({ form }) => form !== undefined);
  const unknown = ways.find(({ form, kind }) => form === 'open' && !tour.pressed.has(kind));
  const save = ways.find(({ form }) => form === 'save');
  // the first is what is to be done next: to save, or to put right what is wrong
  return unknown ?? (tries < enough ? undefined : (save ?? ways[0])) ?? ways[random(ways.length)];
}

export async function pressAll(person: Person, reply: Reply, guide: Guide): Promise<void> {
  for (const { id, kind } of buttonsIn(reply)) {
    // what it is by now: an answer may have taken its place
    const isThere = person.stillHas(reply) && buttonsIn(reply).some((button) => button.id === id);
    if (guide.tour.pressed.has(kind) || !isThere) continue;
    guide.tour.pressed.add(kind);
    await follow(person, await does(guide, person, () => person.presses(reply, id)), guide);
  }
}
