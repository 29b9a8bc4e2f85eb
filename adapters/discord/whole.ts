/** A reply as it is sent: what its buttons stand for is in the store, its picture is drawn, its file stands beside it. */
import type { Voice } from '../../src/i18n/render.ts';
import type { Reply } from '../../src/reply.ts';
import { drawnOf, type Studio, withoutPicture } from '../../src/surfaces/drawn.ts';
import { renderKept, type Source, type Surface } from './components.ts';
import { type WithFile, withFile, withPicture } from './fileout.ts';

interface Workshop extends Studio {
  readonly surface: Surface;
}

/** `alone`: for one person, who gets its file with it. */
export async function wholeOf(
  reply: Reply,
  voice: Voice,
  source: Source,
  workshop: Workshop,
  alone = true,
): Promise<WithFile> {
  const drawn = await drawnOf(reply, voice, workshop);
  const said = reply.picture !== undefined && drawn === undefined ? withoutPicture(reply) : reply;
  const shown = await renderKept(said, voice, source, workshop.surface);
  return withPicture(withFile(shown, alone ? reply.file : undefined), drawn);
}
