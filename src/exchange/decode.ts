/** Bytes of a file as text: UTF-8 with or without its mark, and nothing else; whatever else it may be is named. */
import { message } from '../i18n/message.ts';
import { Fault } from './problem.ts';

/** A file in pieces, as it is read. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

const mark = '\ufeff';
const damaged = '\ufffd';

const beginnings = [
  { bytes: [0xff, 0xfe], what: message('import.encoding.utf16') },
  { bytes: [0xfe, 0xff], what: message('import.encoding.utf16') },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: message('import.binary.sheet') },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: message('import.binary.sheet') },
  { bytes: [0x1f, 0x8b], what: message('import.binary') },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: message('import.binary') },
] as const;

/** Counts lines and columns over the pieces of a text. */
function createPlace() {
  let [line, column] = [1, 1];
  return {
    pass(text: string): void {
      const last = text.lastIndexOf('\n');
      if (last >= 0) line += text.split('\n').length - 1;
      column = last >= 0 ? text.length - last : column + text.length;
    },
    at: () => ({ line, column }),
  };
}

/** Where in a text, decoded with losses from `bytes`, the first character stands that is no UTF-8. */
function firstDamage(text: string, bytes: Uint8Array): number {
  const encoder = new TextEncoder();
  let offset = 0;
  let place = 0;
  for (const character of text) {
    const written = character === damaged && bytes[offset] === 0xef && bytes[offset + 1] === 0xbf;
    if (character === damaged && !written) return place;
    offset += encoder.encode(character).length;
    place += character.length;
  }
  return place;
}

/** Begins with what no text begins with. */
function refuseBinary(first: Uint8Array): void {
  const found = beginnings.find(({ bytes }) => bytes.every((byte, place) => first[place] === byte));
  if (found !== undefined) throw new Fault(1, 1, found.what);
}

/** How many bytes at the end belong to a character that goes on in the next piece. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** The text of a file in pieces, without its mark. @throws Fault at the first byte that is not UTF-8 */
export async function* decode(chunks: Chunks): AsyncIterable<string> {
  const place = createPlace();
  const read = (bytes: Uint8Array): string => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      place.pass(text.slice(0, firstDamage(text, bytes)));
      throw new Fault(place.at().line, place.at().column, message('import.encoding'));
    }
  };
  let rest: Uint8Array = new Uint8Array();
  let started = false;
  for await (const chunk of chunks) {
    const bytes = join(rest, chunk);
    // a mark and the first bytes of other formats are looked at whole
    if (!started && bytes.length < 4) {
      rest = bytes;
      continue;
    }
    if (!started) refuseBinary(bytes);
    const cut = bytes.length - unfinished(bytes);
    rest = bytes.slice(cut);
    yield* opened(read(bytes.slice(0, cut)), started, place);
    started = true;
  }
  if (!started) refuseBinary(rest);
  if (rest.length > 0) yield* opened(read(rest), started, place);
}

function* opened(text: string, started: boolean, place: ReturnType<typeof createPlace>): Iterable<string> {
  const bare = !started && text.startsWith(mark) ? text.slice(1) : text;
  if (!started && bare.startsWith(mark)) throw new Fault(1, 1, message('import.encoding.marks'));
  place.pass(bare);
  yield bare;
}
