/** A stream of bytes as lines of text. Only a line feed ends one: texts may hold the line ends of other systems. */
import { refuse } from '../../src/refusal.ts';

/** No document of any engine is longer; a file without line ends is not read into memory whole. */
const longest = 64 * 2 ** 20;

/** Lines without their ends; the last one need not have any. @throws Refusal for a line that is none of ours */
export async function* linesOf(bytes: AsyncIterable<Buffer>, file: string): AsyncGenerator<string> {
  // pieces of a line that spans chunks are joined once, or a long line would be copied again and again
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, end)]).toString('utf8');
      [pieces, length] = [[], 0];
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longest) throw refuse('disk.line', { file });
  }
  if (pieces.length > 0) yield Buffer.concat(pieces).toString('utf8');
}
