/** What a command has at hand while it runs. */
import type { Command } from './command.ts';
import type { Consent } from './consent/index.ts';
import type { Names } from './domain/names.ts';
import type { Viewer } from './domain/visibility.ts';
import type { Register } from './figures/register.ts';
import type { Exchange } from './matching/exchange.ts';
import type { Notices } from './notices.ts';
import type { Publisher } from './publish/index.ts';
import type { Where, Who } from './request.ts';
import type { Sessions } from './sessions/index.ts';
import type { Scribe } from './sessions/minutes.ts';
import type { SettingsInMind } from './settings.ts';
import type { Records } from './store/index.ts';
import type { Person } from './store/people.ts';
import type { Hand } from './store/trail.ts';

export interface Services {
  readonly records: Records;
  readonly exchange: Exchange;
  readonly register: Register;
  readonly notices: Notices;
  readonly consent: Consent;
  readonly sessions: Sessions;
  readonly scribe: Scribe;
  readonly names: Names;
  readonly codes: Codes;
  readonly publisher: Publisher;
  readonly settings: SettingsInMind;
  /** Where calendars are to be had over the network, without a slash at the end; absent where they are not. */
  readonly feedAt?: string;
  /** The group's own organisations by id, as last read from the store. */
  readonly organisations: Map<string, string>;
}

/** A one-time code: four characters under which it is stored, and a secret of eight or more. Digits and capitals without I, L, O. */
export interface Code {
  readonly selector: string;
  readonly secret: string;
}

/** One-time codes: drawn here, stored only as a hash. */
export interface Codes {
  /** A fresh code, to be shown once. */
  draw(): Code;
  /** Of the selector and the secret together. */
  hash(code: string): string;
}

export interface Context extends Services {
  readonly who: Who;
  readonly where: Where;
  readonly now: Date;
  /** The calendar day in UTC, `YYYY-MM-DD`. */
  readonly today: string;
  /** Who speaks, when the group knows them; their recognition may have ended. */
  readonly person?: Person;
  /** The language of the channel in which it was said, where it has one. */
  readonly channelLocale?: string;
  /** Looks anew at how whoever speaks is spoken to, after that was changed. */
  readonly met?: () => Promise<void>;
  /** Whose hand writes what this command writes. */
  readonly hand: Hand;
  /** What they may read. */
  readonly viewer: Viewer;
  readonly commands: readonly Command[];
  /** Whoever speaks was shown the similar record there is, and wants a second one. */
  readonly anyway?: true;
  /** Whether a profile counts at once here: on one machine, for the one at its terminal. */
  readonly trusted: boolean;
}
