/**
 * A picture in a post that several people read: uploaded first, where nobody sees it yet, then shown by a block of the post.
 * Whatever goes wrong on the way, the post goes out once, without it: what it shows stands in the post's words.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { types, webApi } from '@slack/bolt';
import type { Voice } from '../../src/i18n/render.ts';
import type { Reply } from '../../src/reply.ts';
import { type Drawn, drawnOf, type Studio } from '../../src/surfaces/drawn.ts';
import type { Rendered } from './blocks.ts';
import { limits } from './limits.ts';
import { codeOf } from './post.ts';
import type { Draw } from './tables.ts';

interface Hanging extends Studio {
  readonly client: webApi.WebClient;
  readonly voice: Voice;
}

/** Milliseconds before each look whether Slack has taken the file in: until then it refuses a block that shows it. */
const looks = [0, 300, 1000, 2000];

/** @throws whatever `send` does without a picture */
export async function pictured<T>(
  reply: Reply,
  to: Hanging,
  send: (image: types.ImageBlock | undefined) => Promise<T>,
): Promise<T> {
  const image = reply.picture === undefined ? undefined : await hung(reply, to);
  if (image === undefined) return send(undefined);
  try {
    return await send(image);
  } catch (error) {
    // that was surely not posted
    if (codeOf(error) !== 'invalid_blocks') throw error;
    to.log.warn('slack.picture', { code: 'invalid_blocks' });
    return send(undefined);
  }
}

async function hung(reply: Reply, to: Hanging): Promise<types.ImageBlock | undefined> {
  const drawn = await drawnOf(reply, to.voice, to);
  if (drawn === undefined) return undefined;
  try {
    const id = await uploaded(to.client, drawn);
    return id === undefined ? undefined : { type: 'image', slack_file: { id }, alt_text: drawn.alt };
  } catch (error) {
    to.log.warn('slack.picture', { code: codeOf(error) });
    return undefined;
  }
}

/** The id of a file that nobody but the bot sees until it is shown; undefined where Slack does not take it in. */
async function uploaded(client: webApi.WebClient, { name, bytes, alt }: Drawn): Promise<string | undefined> {
  const sent = await client.filesUploadV2({ filename: name, file: Buffer.from(bytes), alt_text: alt });
  const [id] = sent.files.flatMap(({ files = [] }) => files.flatMap((file) => file.id ?? []));
  if (id === undefined) return undefined;
  for (const pause of looks) {
    await wait(pause);
    const { file } = await client.files.info({ file: id });
    if (file?.mimetype) return id;
  }
  return undefined;
}

/** Below the words and the table, above what stands at the end. */
export function withImage(draw: Draw, image: types.ImageBlock | undefined): Draw {
  if (image === undefined) return draw;
  return (fixed) => {
    const shown: Rendered = draw(fixed);
    const end = shown.blocks.findIndex(({ type }) => type === 'actions');
    const at = end === -1 ? shown.blocks.length : end;
    if (shown.blocks.length >= limits.blocks) return shown;
    return { ...shown, blocks: [...shown.blocks.slice(0, at), image, ...shown.blocks.slice(at)] };
  };
}
