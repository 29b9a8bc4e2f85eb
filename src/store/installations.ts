/**
 * What a platform gave the bot for each workspace that installed it: the tokens to speak there. Sealed with the key of the
 * installation (`words.ts`); without a key nobody is let install it.
 */
import type { Collection } from './port.ts';

export interface Installed {
  /** The place: `slack:T1`. */
  readonly _id: string;
  /** The platform's own record of it, as JSON, tokens included: nothing but its adapter reads it. */
  readonly grant: string;
  /** When it was last written: at the installation, and whenever its tokens were renewed. */
  readonly at: Date;
}

export type InstallationRepository = ReturnType<typeof installationRepository>;

export function installationRepository(rows: Collection<Installed>) {
  return {
    get: (place: string) => rows.get(place),
    /** The places that have one, in the order of their ids. */
    places: async (): Promise<string[]> => (await rows.find({}, { sort: { _id: 1 } })).map(({ _id }) => _id),
    keep: (place: string, grant: string, at: Date) => rows.put({ _id: place, grant, at }),
    /** Whether there was one. */
    remove: async (place: string): Promise<boolean> => (await rows.remove({ _id: place })) > 0,
  };
}
