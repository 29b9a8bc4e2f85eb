/** Texts as numbers: each text is kept once for each way it is shown, so that a record shows its own words and nobody else's. */
export interface Pool {
  /** The number of a text that is shown as it stands or in another way; a new one is added. */
  number(text: string, shown?: string): number;
  /** The numbers of a text, one for each way it is shown; none where it is not there. */
  find(text: string): readonly number[];
  text(number: number): string;
  /** How a text is shown. */
  shown(number: number): string;
  /** The texts, and how they are shown where that differs: what a pool is made of again. */
  readonly all: readonly string[];
  readonly forms: ReadonlyMap<number, string>;
}

export function createPool(texts: readonly string[] = [], shown: Iterable<readonly [number, string]> = []): Pool {
  const all: string[] = [];
  const forms = new Map(shown);
  const numbers = new Map<string, number[]>();
  for (const text of texts) enter(text);

  function enter(text: string): number {
    const number = all.push(text) - 1;
    const there = numbers.get(text);
    if (there === undefined) numbers.set(text, [number]);
    else there.push(number);
    return number;
  }

  return {
    number(text, form = text) {
      const there = numbers.get(text)?.find((number) => (forms.get(number) ?? text) === form);
      if (there !== undefined) return there;
      const number = enter(text);
      if (form !== text) forms.set(number, form);
      return number;
    },
    find: (text) => numbers.get(text) ?? [],
    text: (number) => all[number] ?? '',
    shown: (number) => forms.get(number) ?? all[number] ?? '',
    all,
    forms,
  };
}
