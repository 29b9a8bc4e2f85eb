/** Whom and where the bot has met lately: enough for a plan, which touches no store, to know who will be refused. */
import type { Access, Role } from './command.ts';
import { putNewest } from './newest.ts';
import type { Request } from './request.ts';

/** How many of each are remembered; the oldest leave first and are met again when they speak. */
const most = 20_000;

export function createAcquaintance() {
  const places = new Map<string, boolean>();
  const people = new Map<string, Role | 'stranger'>();
  return {
    place: (id: string, admitted: boolean) => putNewest(places, id, admitted, most),
    person: (id: string, role: Role | 'stranger') => putNewest(people, id, role, most),
    /** In which role they spoke last; undefined where they have not spoken to this process. */
    roleOf: (id: string): Role | 'stranger' | undefined => people.get(id),
    /** Whether it was refused when it was last asked: the place is not admitted, or the person not recognised or of another role. */
    refuses(access: Access, { who, where }: Request): boolean {
      if (places.get(where.place) === false) return true;
      const role = people.get(who.id);
      if (access === 'anyone' || role === undefined) return false;
      return role === 'stranger' || (access !== 'recognised' && !access.includes(role));
    },
  };
}
