/** Which records there are, for whoever names one; and everything that is kept, to be compared. */
import type { App } from '../../../src/app.ts';
import type { Store } from '../../../src/store/port.ts';

/** An id of a record of some kinds, as of when they were last looked up. */
export async function idsIn(app: App, random: (below: number) => number) {
  const ids = new Map<string, string[]>();
  const lookUp = async () => {
    const { needs, offers, followUps, matches, roundtables, lessons } = app.records;
    const kinds = [needs, offers, followUps, roundtables, lessons];
    const all = (await Promise.all(kinds.map(({ whole }) => whole.list({})))).flat();
    const shorts = (await matches.whole.list({})).map(({ short }) => short);
    ids.clear();
    for (const id of [...all.map(({ _id }) => _id), ...shorts]) {
      const prefix = id.charAt(0);
      ids.set(prefix, [...(ids.get(prefix) ?? []), id]);
    }
  };
  await lookUp();
  const idOf = (prefixes: string) => {
    const some = [...prefixes].flatMap((prefix) => ids.get(prefix) ?? []);
    return some[random(some.length)] ?? `${prefixes.charAt(0)}-1`;
  };
  return { lookUp, idOf };
}

/** What comes and goes with every delivery: locks, what was delivered, what waits to be tied into the audit, what buttons stand for. */
const passing = new Set(['once', 'leases', 'outbox', 'audit', 'auditmarks', 'attempts', 'views', 'parked']);

/** Everything that is there for good: what is delivered again must leave it as it is. */
export async function kept(store: Store): Promise<string> {
  const names = (await store.names()).filter((name) => !passing.has(name));
  return JSON.stringify(await Promise.all(names.map(async (name) => [name, await store.collection(name).find({})])));
}
