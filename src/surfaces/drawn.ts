/** The picture of a reply as it is sent: drawn for its reader, or, where that fails, told in words. */
import { type Message, message } from '../i18n/message.ts';
import { plain, type Voice } from '../i18n/render.ts';
import type { Log } from '../log.ts';
import type { Draw, Picture } from '../picture.ts';
import type { Reply } from '../reply.ts';

export interface Drawn {
  /** `gaps.png` */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For those who cannot see it; at most so long that every platform takes it. */
  readonly alt: string;
}

/** Slack takes 1000 characters beside a file (docs.slack.dev, files.getUploadURLExternal), Discord 1024 beside an attachment. */
const longestAlt = 1000;

/** Whoever draws, and where a failure is noted. */
export interface Studio {
  readonly draw?: Draw;
  readonly log: Log;
}

/** What a picture shows, in words. */
export function altOf({ alt }: Picture, voice: Voice): string {
  const words = plain(alt, voice);
  return words.length <= longestAlt ? words : `${words.slice(0, longestAlt - 1).toWellFormed()}…`;
}

/** Undefined where there is none, or it cannot be drawn: its figures stand in the reply anyway. Never rejects. */
export async function drawnOf({ picture }: Reply, voice: Voice, { draw, log }: Studio): Promise<Drawn | undefined> {
  if (picture === undefined || draw === undefined) return undefined;
  try {
    return { name: `${picture.name}.png`, bytes: await draw(picture, voice), alt: altOf(picture, voice) };
  } catch (error) {
    log.error('picture.failed', { picture: picture.name, error: String(error) });
    return undefined;
  }
}

/** The reply without its picture, with a line on where it is, or that it is nowhere. */
export function withoutPicture({ picture: _picture, ...reply }: Reply, told = message('picture.undrawn')): Reply {
  return { ...reply, lines: [...(reply.lines ?? []), told] };
}

/** What a picture shows, as a line of an answer in which it cannot stand. */
export const described = ({ alt }: Picture): Message => message('picture.described', { alt });
