/** Typed arrays that grow: half as much again each time, so that adding stays cheap and little is left unused. */

export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** The array itself when it holds `length`, else a longer one with the same content. */
export function grown<A extends Numbers>(array: A, length: number): A {
  if (length <= array.length) return array;
  const longer = new (array.constructor as new (length: number) => A)(
    Math.max(64, length, Math.ceil(array.length * 1.5)),
  );
  longer.set(array);
  return longer;
}
