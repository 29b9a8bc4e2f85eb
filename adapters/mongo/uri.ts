/** What may be said about a connection string: hosts and database, never who logs in or how. */
import { StoreUnavailable } from '../../src/store/port.ts';

export interface Target {
  /** As in the URI, commas between them. */
  readonly hosts: string;
  readonly database: string;
  /** The message of `error` without anything secret in the URI. */
  scrub(error: unknown): string;
}

/** Strict about `@`: one that is not percent-encoded would make a piece of the password look like a host. */
const URI = /^mongodb(?:\+srv)?:\/\/(?:([^@/?]*)@)?([^@/?\s]+)(?:\/([^@/?\s]*))?(?:\?[^@\s]*)?$/;

/** Splits `uri`; `database` wins over the one it names. @throws StoreUnavailable, telling nothing of what was given. */
export function parseUri(uri: string, database?: string): Target {
  const [whole, login = '', hosts, named] = URI.exec(uri.trim()) ?? [];
  if (whole === undefined || !hosts?.split(',').every(isHost)) throw malformed();
  const secrets = [uri, login, ...login.split(':')].flatMap((secret) => [secret, decoded(secret)]);
  return { hosts, database: database ?? (decoded(named ?? '') || 'rapporteur'), scrub: scrubber(secrets) };
}

/** Checked here, as some that the driver cannot use throw inside it later, where nothing catches them. */
function isHost(host: string): boolean {
  const [whole, port = '27017'] = /^(?:\[[^[\]]+\]|[^[\]:]+)(?::(\d+))?$/.exec(host) ?? [];
  return whole !== undefined && Number(port) > 0 && Number(port) < 65_536;
}

/** The refusal for a URI that can never work; `reason` must be free of credentials. */
export function malformed(reason?: string): StoreUnavailable {
  return new StoreUnavailable(
    `The MongoDB URI cannot be used${reason ? ` (${reason})` : ''}; write it as mongodb://user:password@host:27017/database, ` +
      'with @ : / ? in the user name, the password or an option as %40 %3A %2F %3F.',
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function scrubber(secrets: readonly string[]): (error: unknown) => string {
  // The longest first, or a short one would leave the rest of a longer one standing.
  const longest = [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  return (error) => {
    const message = error instanceof Error ? error.message : String(error);
    return longest.reduce((text, secret) => text.replaceAll(secret, '***'), message);
  };
}
