/** One entrance for every door: slash command, form, button, typed line and test all become a `Request`. */
import type { Attachments } from './files.ts';
import type { Values } from './reply.ts';

/** Somebody on a platform. `id` is the identity: `slack:T1/U1`, `discord:123`, `local:amina`. */
export interface Who {
  readonly id: string;
  /** The name the platform shows for them. */
  readonly name: string;
  /** The platform's hint of a language (`fr-CA`) and IANA zone, where it gives one. */
  readonly locale?: string;
  readonly zone?: string;
}

/** Whether the platform told no name: its id stands for it. */
export const isUnnamed = ({ id, name }: Who): boolean => id.endsWith(`/${name}`);

/** Where it was said. */
export interface Where {
  /** The workspace or server: `slack:T1`, `discord:9`, `local`. A direct message with no workspace has the platform alone: `discord`. */
  readonly place: string;
  /** The channel: `slack:T1/C1`. Absent in a direct message. */
  readonly channel?: string;
  /** The thread of the channel or direct message, by the platform's own id: an answer goes there where it can. */
  readonly thread?: string;
}

export interface Request {
  /** The name of a command: `need add`. */
  readonly command: string;
  readonly values: Values;
  /** Words that fit no field of the command, as typed. */
  readonly stray?: string;
  /** The files that came with it, by field; the values hold their names. */
  readonly files?: Attachments;
  readonly who: Who;
  readonly where: Where;
  /** The platform's own id of the delivery: the same when it is delivered again. */
  readonly delivery?: string;
}
