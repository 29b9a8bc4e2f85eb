/** The keys of an installation: the first one writes, all read. */
import { createHash } from 'node:crypto';

export const cipher = 'aes-256-gcm';
export const sizes = { key: 32, nonce: 12, tag: 16 } as const;

export interface Ring {
  /** The id of the key that writes, and the key. */
  readonly writing: string;
  readonly secret: Buffer;
  /** All keys by their ids. */
  readonly all: ReadonlyMap<string, Buffer>;
}

/** @throws RangeError when there is no key, or one has another length */
export function ringOf(keys: readonly string[]): Ring {
  const all = new Map(keys.map((key) => [keyId(bytesOf(key)), bytesOf(key)]));
  const [first] = all;
  if (first === undefined) throw new RangeError('no key to seal with');
  const [writing, secret] = first;
  return { writing, secret, all };
}

function bytesOf(key: string): Buffer {
  const bytes = Buffer.from(key, 'base64');
  if (bytes.length !== sizes.key) throw new RangeError(`a key has ${sizes.key} bytes`);
  return bytes;
}

/** Four bytes of a hash tell the few keys of one installation apart, and nothing of the key. */
function keyId(key: Buffer): string {
  return createHash('sha256').update('rapporteur key id').update(key).digest('hex').slice(0, 8);
}
