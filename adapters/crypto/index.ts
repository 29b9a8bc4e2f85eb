/**
 * Sealing with AES-256-GCM from Node's crypto (NIST SP 800-38D): 12 random bytes of nonce for each text, 16 bytes of tag,
 * and the text's place as additional data. Random nonces are safe for 2^32 texts under one key.
 * A sealed text is `sealed:1:<key id>:<nonce, ciphertext and tag in base64url>`; 1 is the version of this format.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SealBroken, type SealContext, type Sealer } from '../../src/store/sealer.ts';
import { cipher, ringOf, sizes } from './ring.ts';

const form = /^sealed:1:([0-9a-f]{8}):([A-Za-z0-9_-]{38,})$/;

/**
 * A sealer on keys of 32 bytes in base64; the first seals, all open.
 * @throws RangeError when there is none, or one has another length
 */
export function createSealer(keys: readonly string[]): Sealer {
  const { writing, secret, all } = ringOf(keys);
  return {
    keys: [...all.keys()],
    keyOf: (text) => form.exec(text)?.[1],
    seal(text, context) {
      const nonce = randomBytes(sizes.nonce);
      const sealing = createCipheriv(cipher, secret, nonce).setAAD(placeOf(context));
      const parts = [nonce, sealing.update(text, 'utf8'), sealing.final(), sealing.getAuthTag()];
      return `sealed:1:${writing}:${Buffer.concat(parts).toString('base64url')}`;
    },
    open(sealed, context) {
      const [, id = '', body = ''] = form.exec(sealed) ?? [];
      const key = all.get(id);
      const bytes = Buffer.from(body, 'base64url');
      // several spellings of the last letter decode alike: only the one that was written counts
      if (key === undefined || bytes.toString('base64url') !== body) throw new SealBroken(context);
      return decrypt(key, bytes, context);
    },
  };
}

function decrypt(key: Buffer, bytes: Buffer, context: SealContext): string {
  const [nonce, tag] = [bytes.subarray(0, sizes.nonce), bytes.subarray(-sizes.tag)];
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: sizes.tag })
    .setAAD(placeOf(context))
    .setAuthTag(tag);
  try {
    const body = opening.update(bytes.subarray(sizes.nonce, -sizes.tag));
    return Buffer.concat([body, opening.final()]).toString('utf8');
  } catch {
    throw new SealBroken(context);
  }
}

/** Unambiguous: no group, id or field can be read as another. */
function placeOf({ group, collection, id, field }: SealContext): Buffer {
  return Buffer.from(JSON.stringify([group, collection, id, field]), 'utf8');
}
