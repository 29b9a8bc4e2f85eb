/** What a command may say. Keys and parameters, not finished sentences: each surface speaks it in the reader's language. */
import type { Message } from './i18n/message.ts';
import type { Picture } from './picture.ts';

/** Raw values by field: what was typed, chosen or pressed, before it is understood. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** A press IS a command. */
export interface Button {
  readonly label: Message;
  readonly command: string;
  readonly values: Values;
  /**
   * Where the answer belongs on a platform that can replace a message: `instead`, in place of what it was pressed in, as the next
   * page of a list; `beside`, for what was pressed in holds more than this press is about. Left out: what a press of the whole
   * reply changes stands in its place, and what a press only opens comes beside it.
   */
  readonly answer?: 'instead' | 'beside';
  /** `main` for the one act a reader is most likely to want, `careful` for one that closes something. */
  readonly weight?: 'main' | 'careful';
}

/** One record or finding: a title line, lines below it, and what can be done with it. */
export interface Item {
  readonly title: Message;
  /** The items that follow stand under this title. */
  readonly heading?: true;
  readonly lines?: readonly Message[];
  readonly buttons?: readonly Button[];
}

/** A small table; every row has as many cells as `head`. */
export interface Table {
  readonly caption: Message;
  readonly head: readonly Message[];
  readonly rows: readonly (readonly Message[])[];
}

/**
 * A file handed over with an answer, to that person alone; a post or notice has none. Text, for a reply is plain data.
 * `type` is its media type: `text/csv`.
 */
export interface HandedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
  /** What a picture shows, for those who cannot see it. */
  readonly alt?: string;
}

/** `problem` is an answer that says no, or what is missing; it ends with the next step. */
export type Tone = 'plain' | 'good' | 'problem';

export interface Reply {
  readonly text: Message;
  readonly lines?: readonly Message[];
  readonly items?: readonly Item[];
  readonly table?: Table;
  /** Shown where a platform can; what it tells stands in the table or the lines too. */
  readonly picture?: Picture;
  /** Lines after everything else: what is not shown and where it is, the next step. */
  readonly footer?: readonly Message[];
  readonly buttons?: readonly Button[];
  readonly file?: HandedFile;
  readonly tone?: Tone;
}
