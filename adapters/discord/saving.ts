/** A form is carried out once however often it is sent with the same in it; what was refused may be tried again. */
import { putNewest } from '../../src/newest.ts';
import type { Request } from '../../src/request.ts';
import type { Door } from './door.ts';
import { deliveryOf, type Mark } from './formmark.ts';

/** How often a form was refused, by its delivery; the newest. */
export type Tries = Map<string, number>;
const most = 2000;

/** The request as that of its form, and the door that hears how it ends; both as they are where it is of no form. */
export function saving(door: Door, request: Request, mark: Mark | undefined): { to: Door; said: Request } {
  if (mark?.act !== 'save' || mark.form === undefined) return { to: door, said: request };
  const first = deliveryOf(mark.form, request.values);
  const tried = door.tries.get(first) ?? 0;
  const run: Door['bot']['run'] = async (plan, given) => {
    const reply = await door.bot.run(plan, given);
    if (reply.tone === 'problem') putNewest(door.tries, first, tried + 1, most);
    return reply;
  };
  const delivery = tried === 0 ? first : `${first}|${tried}`;
  return { to: { ...door, bot: { ...door.bot, run } }, said: { ...request, delivery } };
}
