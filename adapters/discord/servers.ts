/** Servers in which somebody of the secretariat is, are admitted at once. */
import { type Guild, type REST, Routes } from 'discord.js';
import type { Log } from '../../src/log.ts';
import { faultData } from './faults.ts';

export interface Admission {
  readonly secretariat: readonly string[];
  readonly admit?: (place: string) => Promise<void>;
  readonly log: Log;
}

/** Never rejects: one server that cannot be looked at does not keep the others out. */
export async function admitServer({ secretariat, admit, log }: Admission, guild: Guild): Promise<void> {
  if (admit === undefined) return;
  try {
    const owned = secretariat.includes(guild.ownerId);
    if (owned || (await hasMember(guild.client.rest, guild.id, secretariat))) await admit(`discord:${guild.id}`);
  } catch (error) {
    log.error('discord.admission', { guild: guild.id, ...faultData(error) });
  }
}

async function hasMember(rest: REST, guild: string, users: readonly string[]): Promise<boolean> {
  for (const user of users) if (await isMember(rest, guild, user)) return true;
  return false;
}

/** One member can be asked for without the privileged intent. */
async function isMember(rest: REST, guild: string, user: string): Promise<boolean> {
  return rest.get(Routes.guildMember(guild, user)).then(
    () => true,
    (error: unknown) => {
      if (faultData(error).status === 404) return false;
      throw error;
    },
  );
}
