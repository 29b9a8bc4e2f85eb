/** A store and a chat that a process uses until it is killed: from then on nothing it asks for is ever answered. */
import type { Chat } from '../../src/chat.ts';
import type { Collection, Doc, Store } from '../../src/store/port.ts';

/** A process that can be killed at a step: each thing it does to the store or the chat is two, before it and after it. */
export interface Life {
  /** Does a step, unless the process is dead. */
  step<T>(work: () => Promise<T>): Promise<T>;
  /** Kills it after so many more steps. */
  killAfter(steps: number): void;
  readonly dead: boolean;
  /** Resolves as it dies. */
  readonly died: Promise<void>;
}

export function createLife(): Life {
  let left = Number.POSITIVE_INFINITY;
  let die = () => {};
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });
  const never = () => new Promise<never>(() => {});
  const isAlive = () => {
    left -= 1;
    if (left < 0) die();
    return left >= 0;
  };
  return {
    async step(work) {
      if (!isAlive()) return never();
      const done = await work().then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      if (!isAlive()) return never();
      if ('error' in done) throw done.error;
      return done.value;
    },
    killAfter(steps) {
      left = steps;
    },
    get dead() {
      return left < 0;
    },
    died,
  };
}

function mortalCollection<D extends Doc>(collection: Collection<D>, { step }: Life): Collection<D> {
  return {
    ...{ insert: (doc) => step(() => collection.insert(doc)), put: (doc) => step(() => collection.put(doc)) },
    get: (id) => step(() => collection.get(id)),
    find: (filter, options) => step(() => collection.find(filter, options)),
    async *each(filter, options) {
      await step(async () => undefined);
      yield* collection.each(filter, options);
    },
    count: (filter) => step(() => collection.count(filter)),
    change: (id, update, only) => step(() => collection.change(id, update, only)),
    remove: (filter) => step(() => collection.remove(filter)),
  };
}

export function mortalStore(store: Store, life: Life): Store {
  return { ...store, collection: (name, indexes) => mortalCollection(store.collection(name, indexes), life) };
}

export function mortalChat({ post, find }: Pick<Chat, 'post' | 'find'>, { step }: Life): Chat {
  const mortal: Chat = { post: (to, reply, voice, key) => step(() => post(to, reply, voice, key)) };
  if (find === undefined) return mortal;
  return { ...mortal, find: (to, key, since) => step(() => find(to, key, since)) };
}
