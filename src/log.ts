/** Structured logs: an event's name and plain data, never a record's words or a person's name. */
export interface Log {
  debug(event: string, data?: Readonly<Record<string, unknown>>): void;
  info(event: string, data?: Readonly<Record<string, unknown>>): void;
  warn(event: string, data?: Readonly<Record<string, unknown>>): void;
  error(event: string, data?: Readonly<Record<string, unknown>>): void;
}

export const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };
