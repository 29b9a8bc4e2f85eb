/**
 * What a button or a form stands for, as the identifier Discord hands back. An identifier holds 100 characters; what is
 * longer is parked under a short random id: the newest are kept in memory, all of them in the store, so that a restart loses
 * none. Packing waits for nothing: it is written meanwhile, and `kept` tells when that is done.
 */

import { randomBytes } from 'node:crypto';
import type { Log } from '../../src/log.ts';
import { putNewest } from '../../src/newest.ts';
import type { Values } from '../../src/reply.ts';
import type { Parker } from '../../src/store/parked.ts';
import { packPress, unpackPress } from '../../src/surfaces/press.ts';
import { before } from './before.ts';
import { faultData } from './faults.ts';
import { bare } from './formmark.ts';
import { limits } from './limits.ts';
import { withoutMark } from './pressmark.ts';

/** `lost`: it was parked, and is not known any more. `late`: it is, and the store does not tell it now. */
export interface Press {
  readonly command: string;
  readonly values: Values;
  readonly lost: boolean;
  /** The id under which it is parked. */
  readonly late?: string;
}

export interface Parking {
  /** The identifier of a press; `taken` are those of the same message, for they must differ. */
  pack(command: string, values: Values, taken?: Set<string>): string;
  /** What an identifier stands for, as far as this process knows without waiting. */
  unpack(id: string): Press;
  /** What it stands for when this identity presses it: looked up in the store where it is not known here. Never rejects. */
  recall(id: string, who: string): Promise<Press>;
  /** What is parked under an id, as for a press. */
  parked(id: string, command: string, who: string): Promise<Press>;
  /** The same, packing for this identity alone: nobody else is given what is parked. */
  for(who: string): Parking;
  /** Ends when what was parked so far is in the store, or that takes too long. Never rejects. */
  kept(): Promise<void>;
}

interface Row {
  readonly command: string;
  readonly values: Values;
  readonly who?: string | undefined;
}

/** Milliseconds for the store: a first answer is due within three seconds. */
const patience = 1_500;
const newId = (): string => randomBytes(9).toString('base64url');

export function createParking(most = 2000, store?: Parker, log?: Log): Parking {
  const known = new Map<string, Row>();
  const writing = new Set<Promise<void>>();
  let last = { text: '', id: '' };

  function write(id: string, { command, values, who }: Row): void {
    if (store === undefined) return;
    const done = store
      .keep({ _id: id, command, values, ...(who !== undefined && { who }) })
      .catch((error: unknown) => log?.warn('discord.parking', faultData(error)))
      .finally(() => writing.delete(done));
    writing.add(done);
  }

  /** Buttons of one answer often stand for the same values, and differ in what is done with them. */
  function park(row: Row): string {
    const text = JSON.stringify(row);
    if (text === last.text && known.has(last.id)) return last.id;
    last = { text, id: newId() };
    putNewest(known, last.id, row, most);
    write(last.id, row);
    return last.id;
  }

  function packFor(who: string | undefined, command: string, values: Values, taken: Set<string>): string {
    let id = distinct(packPress({ command, values }), taken);
    if (id.length > limits.customId) {
      const rest = withoutMark(bare(values)).values;
      const marks = Object.fromEntries(Object.entries(values).filter(([key]) => !(key in rest)));
      id = distinct(`#${park({ command, values: rest, who })} ${packPress({ command, values: marks })}`, taken);
    }
    taken.add(id);
    return id;
  }

  /** What is not for them is to them what does not exist. */
  async function find(key: string, who: string): Promise<Row | 'late' | undefined> {
    const found = known.get(key) ?? (await before(patience, store?.get(key) ?? Promise.resolve(undefined)));
    if (found === 'late') return found;
    return found?.who === undefined || found.who === who ? found : undefined;
  }

  const parking = (who?: string): Parking => ({
    pack: (command, values, taken = new Set()) => packFor(who, command, values, taken),
    for: parking,
    unpack(id) {
      const { key, press } = parse(id);
      const row = key === '' ? undefined : known.get(key);
      if (key === '') return { ...press, lost: false };
      return { command: press.command, values: { ...row?.values, ...press.values }, lost: row === undefined };
    },
    async recall(id, presser) {
      const { key, press } = parse(id);
      if (key === '') return { ...press, lost: false };
      const row = await find(key, presser).catch(() => 'late' as const);
      if (row === 'late') return { ...press, lost: true, late: key };
      return { command: press.command, values: { ...row?.values, ...press.values }, lost: row === undefined };
    },
    parked: (id, command, presser) => parking(who).recall(`#${id} ${command}`, presser),
    async kept() {
      await before(patience, Promise.all(writing));
    },
  });
  return parking();
}

/** The id of what is parked, if it is, and the rest of the identifier. */
function parse(id: string) {
  const bare = id.replace(/#\d+$/, '');
  const [, key = '', rest = bare] = /^#(\S+) (.*)$/.exec(bare) ?? [];
  return { key, press: unpackPress(rest) };
}

/** A number sign is always encoded in a packed press, so one at its end can tell equal ones apart. */
function distinct(packed: string, taken: ReadonlySet<string>): string {
  let id = packed;
  for (let count = 2; taken.has(id); count += 1) id = `${packed}#${count}`;
  return id;
}
