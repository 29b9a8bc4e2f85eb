/**
 * Somebody's language as Discord last told it: interactions carry it, messages do not. After a restart it is English, or what
 * they chose, until the next interaction.
 */
import { putNewest } from '../../src/newest.ts';
import type { Who } from '../../src/request.ts';

export interface People {
  /** Somebody did something that tells their language. */
  note(who: Who): void;
  /** With what is known by now. */
  known(who: Who): Who;
}

/** The oldest leave first. */
export function createPeople(most = 20_000): People {
  const locales = new Map<string, string>();
  return {
    note({ id, locale }) {
      if (locale !== undefined) putNewest(locales, id, locale, most);
    },
    known(who) {
      const locale = who.locale ?? locales.get(who.id);
      return locale === undefined ? who : { ...who, locale };
    },
  };
}
