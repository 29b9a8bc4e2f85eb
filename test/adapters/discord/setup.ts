/** The group on the stand-in of Discord with the ways of giving a command in it. */
import type { Person } from '../../support/discord/person.ts';
import type { Reply } from '../../support/discord/sights.ts';
import { channel, type Group as Given, inGroup, replyOf, guild as server } from './group.ts';

export { channel, guild as server, now, replyOf } from './group.ts';

export interface Group extends Given {
  /** Gives a command in the channel of the server, or in the direct message. */
  uses(who: Person, command: string, options?: Readonly<Record<string, string | number | boolean>>): Promise<Reply>;
  direct(who: Person, command: string, options?: Readonly<Record<string, string>>): Promise<Reply>;
}

export const onDiscord = (test: (group: Group) => Promise<void>): Promise<void> =>
  inGroup((group) =>
    test({
      ...group,
      uses: async (who, command, options = {}) => replyOf(await who.uses(server, channel, command, { options })),
      direct: async (who, command, options = {}) => replyOf(await who.uses(undefined, undefined, command, { options })),
    }),
  );
