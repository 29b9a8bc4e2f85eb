/** What comes of something is followed: forms are filled in and sent, and each kind of button is pressed once. */
import { unpackPress } from '../../../../src/surfaces/press.ts';
import { does } from '../../tour/guide.ts';
import { type Json, list, nested, words } from '../check.ts';
import type { Person } from '../person.ts';
import type { Modal, Reply } from '../sights.ts';
import { fillingOf, type Guide } from './values.ts';

/** How often a form is filled in anew that is refused. */
const mostTries = 8;

/** The command that an identifier of ours stands for, and what it does with it; a parked one tells its command alone. */
export function kindOf(customId: string): string {
  const parked = /^#\S+ (.*)$/.exec(customId)?.[1];
  if (parked !== undefined) return `${parked} parked`;
  const { command, values } = unpackPress(customId.replace(/#\d+$/, ''));
  return [command, values.act ?? ''].flat().join(' ').trim();
}

export async function follow(person: Person, seen: Reply | Modal, guide: Guide): Promise<void> {
  if (seen.kind === 'modal') return sendForm(person, seen, guide);
  return pressAll(person, seen, guide);
}

async function sendForm(person: Person, modal: Modal, guide: Guide): Promise<void> {
  const name = kindOf(modal.customId).replace(/ parked$/, '');
  const command = guide.commands.find((each) => each.name === name);
  if (command === undefined) throw new Error(`a form of no command: ${name}`);
  let form = modal;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const filling = fillingOf(form, command, guide);
    const sent = await does(guide, person, () => person.submits(form, filling));
    if (sent.kind === 'modal') throw new Error('a form cannot be answered by a form');
    const again = buttonsIn(sent).find(({ label }) => guide.opensAgain(label));
    if (again === undefined) return pressAll(person, sent, guide);
    const next = await does(guide, person, () => person.presses(sent, again.label));
    if (next.kind !== 'modal') return follow(person, next, guide);
    form = next;
  }
}

export function buttonsIn({ sent }: Reply): { label: string; kind: string; raw: Json }[] {
  const all = list(sent.body.components).flatMap(nested);
  const buttons = all.filter(({ type, custom_id }) => type === 2 && custom_id !== undefined);
  return buttons.map((raw) => ({ label: words(raw.label), kind: kindOf(words(raw.custom_id)), raw }));
}

export async function pressAll(person: Person, reply: Reply, guide: Guide): Promise<void> {
  for (const { label, kind } of buttonsIn(reply)) {
    const now = person.reads(reply.sent.channel).find(({ sent }) => sent.id === reply.sent.id);
    const isThere = now !== undefined && now.buttons.includes(label);
    if (guide.tour.pressed.has(kind) || !isThere) continue;
    guide.tour.pressed.add(kind);
    await follow(person, await does(guide, person, () => person.presses(now, label)), guide);
  }
}
