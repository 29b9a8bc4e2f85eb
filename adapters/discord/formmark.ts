/**
 * What a button or a form of a form in steps carries beside its values, under the empty key: what it does, the step it is about,
 * and the form it belongs to, by which it is saved once however often it is sent.
 */
import { createHash, randomBytes } from 'node:crypto';
import { ask } from '../../src/command.ts';
import type { Values } from '../../src/reply.ts';

/** `open`: opens the form; `save`: carries it out; `join`: what was sent belongs to a form that could not be looked up then. */
export type Act = 'open' | 'save' | 'join';
const signs = { open: ask, save: '=', join: '&' } as const satisfies Record<Act, string>;

export interface Mark {
  readonly act: Act;
  /** The place of the step among those of the command. */
  readonly at?: number;
  readonly form?: string;
  /** Of `join`: under which id what the form carried is parked. */
  readonly parked?: string;
}

export function marked(values: Values, { act, at, form = '', parked }: Mark): Values {
  return { ...bare(values), '': [signs[act], String(at ?? ''), form, ...(parked === undefined ? [] : [parked])] };
}

export function markOf(values: Values): Mark | undefined {
  const [sign = '', at = '', form = '', parked = ''] = [values[''] ?? []].flat();
  const act = (Object.keys(signs) as Act[]).find((each) => signs[each] === sign);
  if (act === undefined) return undefined;
  return {
    act,
    ...(/^\d+$/.test(at) && { at: Number(at) }),
    ...(form !== '' && { form }),
    ...(parked !== '' && { parked }),
  };
}

/** The values that are somebody’s. */
export function bare(values: Values): Values {
  const { '': _mark, ...rest } = values;
  return rest;
}

export const newForm = (): string => randomBytes(6).toString('base64url');

/** The delivery of a form: the same for the same form with the same values in it, whichever press sends it. */
export function deliveryOf(form: string, values: Values): string {
  const words = Object.entries(values).map(([key, raw]) => [key, [raw].flat().filter((word) => word !== '')] as const);
  const given = words.filter(([, raw]) => raw.length > 0).sort(([one], [other]) => (one < other ? -1 : 1));
  return `discord|form|${form}|${createHash('sha256').update(JSON.stringify(given)).digest('base64url').slice(0, 22)}`;
}
