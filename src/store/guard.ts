/**
 * At least one of the secretariat stays, whoever demotes or suspends whom at the same moment: one document names its
 * members, and every loss must move its version. Somebody counts who is named here and has the role now; a gain is
 * named before the role is written and a loss is struck out before it is, so that it never names too few who stay.
 */
import type { Collection } from './port.ts';
import { insertIfFree } from './records.ts';

export interface Guard {
  readonly _id: string;
  readonly version: number;
  /** Person keys. */
  readonly members: readonly string[];
}

const id = 'secretariat';
const none: Guard = { _id: id, version: 0, members: [] };

export function guardSecretariat(guards: Collection<Guard>) {
  const read = async (): Promise<Guard> => (await guards.get(id)) ?? none;

  /** Writes over the version that was read; false when it has moved on. */
  async function write({ version }: Guard, members: readonly string[]): Promise<boolean> {
    const next = { version: version + 1, members };
    if (version === 0) return (await insertIfFree(guards, { _id: id, ...next })) !== undefined;
    return (await guards.change(id, { $set: next }, { version })) !== undefined;
  }

  const without = ({ members }: Guard, key: string, now: readonly string[]) =>
    members.filter((each) => each !== key && now.includes(each));

  return {
    /** Names a member, before they are given the role. */
    async hold(key: string): Promise<void> {
      const guard = await read();
      if (guard.members.includes(key)) return;
      if (!(await write(guard, [...guard.members, key]))) await this.hold(key);
    },
    /** Who else would be left; `now` is who has the role. */
    others: async (key: string, now: readonly string[]) => without(await read(), key, now),
    /** Strikes a member out, before the role is taken; false when nobody else would be left. */
    async letGo(key: string, now: () => Promise<readonly string[]>): Promise<boolean> {
      const guard = await read();
      if (without(guard, key, await now()).length === 0) return false;
      const members = guard.members.filter((each) => each !== key);
      return (await write(guard, members)) || this.letGo(key, now);
    },
  };
}
