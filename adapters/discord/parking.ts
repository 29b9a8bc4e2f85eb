/**
 * What a button or a form stands for, as the identifier Discord hands back. An identifier holds 100 characters; what is
 * longer is parked here under a short random id, of which only the newest are kept and none after a restart. Whoever then
 * presses a button is told which command to give again. A form sent in still holds what was typed into it: the person
 * is told, sees it, and goes on with it by one press.
 */

import { randomBytes } from 'node:crypto';
import { putNewest } from '../../src/newest.ts';
import type { Values } from '../../src/reply.ts';
import { packPress, unpackPress } from '../../src/surfaces/press.ts';
import { limits } from './limits.ts';

/** `lost`: it was parked, and is not known any more. */
export interface Press {
  readonly command: string;
  readonly values: Values;
  readonly lost: boolean;
}

export interface Parking {
  /** The identifier of a press; `taken` are those of the same message, for they must differ. */
  pack(command: string, values: Values, taken?: Set<string>): string;
  unpack(id: string): Press;
}

const newId = (): string => randomBytes(9).toString('base64url');

export function createParking(most = 2000, makeId = newId): Parking {
  const parked = new Map<string, Values>();
  const park = (command: string, values: Values): string => {
    const id = makeId();
    putNewest(parked, id, values, most);
    return `#${id} ${command}`;
  };
  return {
    pack(command, values, taken = new Set()) {
      const packed = distinct(packPress({ command, values }), taken);
      const id = packed.length <= limits.customId ? packed : park(command, values);
      taken.add(id);
      return id;
    },
    unpack(id) {
      const [, key = '', name = ''] = /^#(\S+) (.*)$/.exec(id) ?? [];
      if (key !== '') return { command: name, values: parked.get(key) ?? {}, lost: !parked.has(key) };
      return { ...unpackPress(id.replace(/#\d+$/, '')), lost: false };
    },
  };
}

/** A number sign is always encoded in a packed press, so one at its end can tell equal ones apart. */
function distinct(packed: string, taken: ReadonlySet<string>): string {
  let id = packed;
  for (let count = 2; taken.has(id); count += 1) id = `${packed}#${count}`;
  return id;
}
