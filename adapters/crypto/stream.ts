/**
 * Encryption of what is too long for one text: AES-256-GCM over pieces, one after the other, with a nonce of its own. One
 * nonce is good for 64 GiB (NIST SP 800-38D, 5.2.1.1). What was opened counts only after the end has been checked.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { cipher, ringOf, sizes } from './ring.ts';

const idLength = 8;

export interface Sealing {
  /** Stands before the pieces: which key, and the nonce. */
  readonly head: Uint8Array;
  update(piece: Uint8Array): Uint8Array;
  /** Stands after the pieces. */
  end(): Uint8Array;
}
export interface Opening {
  update(piece: Uint8Array): Uint8Array;
  /** Whether all pieces are as they were sealed, at that place. */
  end(tail: Uint8Array): boolean;
}
export interface Streams {
  readonly headLength: number;
  readonly tailLength: number;
  /** `place` is sealed into it: it opens nowhere else. */
  seal(place: string): Sealing;
  /** Undefined where the key is not among those given. */
  open(head: Uint8Array, place: string): Opening | undefined;
}

/** On keys of 32 bytes in base64; the first seals, all open. @throws RangeError when there is none, or one has another length */
export function createStreams(keys: readonly string[]): Streams {
  const { writing, secret, all } = ringOf(keys);
  return {
    headLength: idLength + sizes.nonce,
    tailLength: sizes.tag,
    seal(place) {
      const nonce = randomBytes(sizes.nonce);
      const sealing = createCipheriv(cipher, secret, nonce).setAAD(Buffer.from(place, 'utf8'));
      return {
        head: Buffer.concat([Buffer.from(writing, 'latin1'), nonce]),
        update: (piece) => sealing.update(piece),
        end: () => Buffer.concat([sealing.final(), sealing.getAuthTag()]),
      };
    },
    open(head, place) {
      const key = all.get(Buffer.from(head.subarray(0, idLength)).toString('latin1'));
      return key === undefined ? undefined : openingOf(key, head.subarray(idLength), place);
    },
  };
}

function openingOf(key: Buffer, nonce: Uint8Array, place: string): Opening {
  const opening = createDecipheriv(cipher, key, nonce, { authTagLength: sizes.tag });
  opening.setAAD(Buffer.from(place, 'utf8'));
  return {
    update: (piece) => opening.update(piece),
    end(tail) {
      try {
        opening.setAuthTag(tail);
        opening.final();
        return true;
      } catch {
        return false;
      }
    },
  };
}
