/** Keys for tests: the same number is the same key. */
export const keyOf = (number: number): string => Buffer.alloc(32, number).toString('base64');
