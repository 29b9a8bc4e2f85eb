/** Reads a collection file line by line, in constant memory, and says where it stops making sense. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

export interface Scan {
  /** The first damaged line, counted from 1. */
  damagedLine?: number;
  /** The byte at which a last line starts that was never finished. */
  unfinishedFrom?: number;
}

/** Scans `file`; `{}` means that every line holds a record. @throws Error when the file cannot be read. */
export async function scanFile(file: string): Promise<Scan> {
  let line = 0;
  let start = 0;
  for await (const { bytes, ended } of linesOf(file)) {
    line += 1;
    const verdict = judge(bytes);
    if (verdict === 'unreadable' && !ended) return { unfinishedFrom: start };
    if (verdict !== 'record') return { damagedLine: line };
    start += bytes.length + 1;
  }
  return {};
}

async function* linesOf(file: string): AsyncGenerator<{ bytes: Buffer; ended: boolean }> {
  // Pieces of a line that spans chunks are joined once, or a long line would be copied again and again.
  let pieces: Buffer[] = [];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield { bytes: Buffer.concat([...pieces, chunk.subarray(from, end)]), ended: true };
      pieces = [];
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield { bytes: Buffer.concat(pieces), ended: false };
}

/** NeDB also ends a line at these, wherever they stand. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/;

function judge(bytes: Buffer): 'record' | 'unreadable' | 'not a record' {
  if (bytes.length === 0) return 'record';
  if (!isUtf8(bytes)) return 'unreadable';
  const text = bytes.toString('utf8');
  try {
    return isRecord(JSON.parse(text)) && !OTHER_LINE_ENDS.test(text) ? 'record' : 'not a record';
  } catch {
    return 'unreadable';
  }
}

/** NeDB would drop any other line without a word. */
function isRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ('_id' in value) return typeof value._id === 'string' && value._id !== '';
  return '$$indexCreated' in value || '$$indexRemoved' in value;
}
