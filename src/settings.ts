/** The settings of the group as this process has them in mind: read at start, after a change, and at every heartbeat. */
import { setEmergency } from './domain/emergency.ts';
import type { GroupSettings } from './domain/settings.ts';
import type { Records } from './store/index.ts';

export interface SettingsInMind {
  /** As they were last read. */
  now(): GroupSettings;
  read(): Promise<void>;
}

/** `emergency` is whom the installation names to call, where the secretariat names nobody. */
export function createSettings({ settings }: Pick<Records, 'settings'>, emergency?: string): SettingsInMind {
  let known: GroupSettings = {};
  return {
    now: () => known,
    async read() {
      known = (await settings.read()).values;
      setEmergency(known.emergency ?? emergency);
    },
  };
}
