/** Who is there on a tour, what they say at first, and in which order everything is tried. */
import type { App } from '../../../src/app.ts';
import type { Command, Role } from '../../../src/command.ts';
import type { Guide } from './guide.ts';

/** By number: the secretariat, a coordinator, two delegates and an observer. */
const recognised: readonly { readonly role: Role; readonly delegation?: string }[] = [
  { role: 'secretariat' },
  { role: 'coordinator' },
  { role: 'delegate', delegation: 'SN' },
  { role: 'delegate', delegation: 'CZ' },
  { role: 'observer', delegation: 'FR' },
];

/** `identity` is that of a number, from 1. */
export async function recogniseAll({ records }: App, identity: (number: number) => string, now: Date): Promise<void> {
  for (const [at, who] of recognised.entries())
    await records.people.recognise(identity(at + 1), { name: `u${at + 1}`, ...who }, now);
}

/** Records of several delegations, so that there is something to be matched and shown: by whom, and the line. */
export const lines: readonly (readonly [number, string])[] = [
  [3, '/need add Forensic training for fifteen analysts topic:digital-forensics see:group'],
  [3, '/need add A national CSIRT with people on call topic:national-csirt see:closed'],
  [4, '/offer add Forensic training for analysts topic:digital-forensics to:global'],
  [4, '/offer add Advice on setting up a CSIRT topic:national-csirt to:global'],
  [2, '/followup add Twinning of teams lead:CZ with:SN'],
  [2, '/digest subscribe day:friday hour:9 zone:UTC level:group'],
];

/** What ends the part of whoever does it comes last. */
const last = ['wg forget', 'wg-admin role', 'wg-admin place', 'wg-admin erase', 'wg profile'];

function ordered(commands: readonly Command[]): Command[] {
  const ends = ({ name }: Command) => (last.includes(name) ? 1 : 0);
  return [...commands].sort((a, b) => ends(a) - ends(b));
}

/**
 * Each command is tried. What is given with it is drawn: where nobody got through it, or through its form, it is tried again, a
 * few times, and so are the buttons that open it.
 */
export async function tryAll(
  { commands, tour }: Pick<Guide, 'commands' | 'tour'>,
  trial: (command: Command) => Promise<void>,
): Promise<void> {
  for (const command of ordered(commands)) {
    const { form, name } = command;
    const through = () => tour.ran.form.has(name) || (!form && tour.ran.command.has(name));
    for (let tries = 0; tries === 0 || (tries < 8 && !through()); tries += 1) {
      if (tries > 0) for (const kind of tour.pressed) if (kind.startsWith(name)) tour.pressed.delete(kind);
      await trial(command);
    }
  }
}
