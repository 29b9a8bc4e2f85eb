/** What surrounds the bytes of a snapshot: sealed with a key, or plain with a checksum by which damage is noticed. */
import { crc32 } from 'node:zlib';

/** Encryption in pieces, as `adapters/crypto` has it. */
export interface Cipher {
  readonly headLength: number;
  readonly tailLength: number;
  seal(place: string): Writing;
  /** Undefined where the key is not there. */
  open(head: Uint8Array, place: string): Reading | undefined;
}
export interface Writing {
  readonly head: Uint8Array;
  update(piece: Uint8Array): Uint8Array;
  end(): Uint8Array;
}
export interface Reading {
  update(piece: Uint8Array): Uint8Array;
  /** Whether it all is as it was written. */
  end(tail: Uint8Array): boolean;
}

/** A cipher that encrypts nothing: for an installation without a key, whose records lie plain in its store as well. */
export const plain: Cipher = {
  headLength: 0,
  tailLength: 4,
  seal: () => {
    const { update, sum } = summing();
    return { head: new Uint8Array(0), update, end: () => bytesOf(sum()) };
  },
  open: () => {
    const { update, sum } = summing();
    return { update, end: (tail) => Buffer.from(tail).equals(bytesOf(sum())) };
  },
};

function summing() {
  let value = 0;
  return {
    update(piece: Uint8Array): Uint8Array {
      value = crc32(piece, value);
      return piece;
    },
    sum: () => value,
  };
}

function bytesOf(sum: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(sum);
  return bytes;
}
