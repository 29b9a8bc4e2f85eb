/**
 * An import from its file to the record: looked at whole, put in place whole, and carried out by one write. Whatever dies on
 * the way is finished where that write was made, and taken away where it was not.
 */
import { message } from '../i18n/message.ts';
import { type External, type Import, pressMs } from '../store/imports.ts';
import type { Kind } from './columns.ts';
import type { Chunks } from './decode.ts';
import { collectProblems, type Problem, type Problems } from './problem.ts';
import { type ImportRecords, publish, targetOf } from './publish.ts';
import { type Entry, type ReadOptions, readFile } from './read.ts';
import type { Draft } from './record.ts';
import type { Held } from './rows.ts';

export interface Preview {
  readonly id: string;
  readonly held: Held;
  readonly count: number;
  /** Headers of columns that are not taken over. */
  readonly left: readonly string[];
  /** The first records. */
  readonly sample: readonly Draft[];
}
export interface Refused {
  /** The first ones, in the order of the file. */
  readonly problems: readonly Problem[];
  /** All there are. */
  readonly count: number;
}

export interface ImportJob extends ReadOptions {
  /** The file from its beginning, as often as it is asked for. */
  readonly open: () => Chunks;
  /** A fresh random key. */
  readonly key: string;
  /** Whose it is, and by which command. */
  readonly by: string;
  readonly act: string;
  readonly now: Date;
  /** Hears how many rows of how many are in place. */
  readonly progress?: (done: number, all: number) => void;
}

const sampleSize = 3;
/** Ids that are looked up at once. */
const batch = 200;

/** The record that has an id already, as a problem says it. */
const takenBy = (id: string, { record }: Pick<External, 'record'>) =>
  record === '' ? message('import.known.pending', { id }) : message('import.known', { id, record });

/** Tells of every id that is on the record already, some at a time. */
function createLookUp(records: ImportRecords, problems: Problems) {
  let waiting: Entry[] = [];
  async function look(kind: Kind, exact: boolean): Promise<void> {
    const now = waiting;
    waiting = [];
    const own = exact ? now.map(({ draft }) => String(draft._id)) : [];
    const there = new Set((await targetOf(records, kind).whole.list({ _id: { $in: own } })).map(({ _id }) => _id));
    const foreign = now.flatMap(({ draft }) => (draft.external === undefined ? [] : [String(draft.external)]));
    const known = await records.imports.known(kind, foreign);
    for (const { line, column, draft } of now) {
      const id = String(exact ? draft._id : draft.external);
      const external = known.get(String(draft.external));
      if (exact && there.has(id)) problems.add({ line, column, what: message('import.taken', { id }) });
      else if (external !== undefined && external.record !== '')
        problems.add({ line, column, what: takenBy(String(draft.external), external) });
    }
  }
  return {
    async add(entry: Entry, { kind, exact }: Held): Promise<void> {
      waiting.push(entry);
      if (waiting.length >= batch) await look(kind, exact);
    },
    end: async ({ kind, exact }: Held) => look(kind, exact),
  };
}

/** Reads the file through; whatever is wrong with it, all at once. */
async function lookThrough(records: ImportRecords, job: ImportJob) {
  const problems = collectProblems();
  const ids = createLookUp(records, problems);
  const sample: Draft[] = [];
  let count = 0;
  const read = await readFile(job.open(), job, problems, async (entry, held) => {
    count += 1;
    if (sample.length < sampleSize) sample.push(entry.draft);
    await ids.add(entry, held);
  });
  if (read.held !== undefined) await ids.end(read.held);
  return { ...read, problems, sample, count };
}

/** Puts every row in place under the import's id, where nobody reads. */
async function stage(records: ImportRecords, job: ImportJob, kind: Kind, exact: boolean, all: number): Promise<void> {
  const { imports } = records;
  const { key: id, by, act, now } = job;
  await imports.begin({ _id: id, kind, exact, by, act, at: now });
  const problems = collectProblems();
  let place = 0;
  await readFile(job.open(), job, problems, async ({ draft }) => {
    const { _id, ...record } = draft;
    place += 1;
    await imports.stage(id, place, { to: String(_id ?? ''), external: String(draft.external ?? ''), record });
    job.progress?.(place, all);
  });
  // the file is another one than it was when it was looked at
  if (problems.count > 0 || place !== all) throw new Error('the file has changed while it was read');
  await imports.ready(id, place, now);
}

/** Looks a file over; nothing is written unless every row of it is right, and then it waits for `carryOut`. */
export async function prepare(records: ImportRecords, job: ImportJob): Promise<Preview | Refused> {
  const { held, left, problems, sample, count } = await lookThrough(records, job);
  if (held === undefined || problems.count > 0) {
    const list = [...problems.list].sort((one, other) => one.line - other.line || one.column - other.column);
    return { problems: list, count: problems.count };
  }
  try {
    await stage(records, job, held.kind, held.exact, count);
  } catch (error) {
    await drop(records, { _id: job.key, state: 'staging' }, job.now);
    throw error;
  }
  return { id: job.key, held, count, left, sample };
}

/** Takes what an import needs for itself alone; returns what somebody else has. */
async function claimAll(records: ImportRecords, { _id: id, kind, exact }: Import): Promise<Problem[]> {
  const problems: Problem[] = [];
  const target = targetOf(records, kind);
  for await (const row of records.imports.rows(id)) {
    const line = Number(row._id.slice(id.length + 1));
    const other = row.external === '' ? undefined : await records.imports.claim(kind, row.external, id);
    if (other !== undefined) problems.push({ line, column: 1, what: takenBy(row.external, other) });
    else if (exact && (await target.whole.get(row.to)) !== undefined)
      problems.push({ line, column: 1, what: message('import.taken', { id: row.to }) });
  }
  return problems;
}

/** Takes an import away that was not decided; one that was stays. */
export async function drop(records: ImportRecords, row: Pick<Import, '_id' | 'state'>, now: Date): Promise<void> {
  if ((await records.imports.leave(row, now)) !== undefined) await records.imports.clear(row._id);
}

/** Carries out an import that waits: undefined when it does not wait any more, or when it is somebody else's. */
export async function carryOut(
  records: ImportRecords,
  { id, by, now, progress }: Pick<ImportJob, 'by' | 'now' | 'progress'> & { readonly id: string },
): Promise<Import | Refused | undefined> {
  const waiting = await records.imports.get(id);
  if (waiting === undefined || waiting.by !== by) return undefined;
  const pressed = await records.imports.press(id, now);
  if (pressed === undefined) return undefined;
  const problems = await claimAll(records, pressed);
  if (problems.length > 0) {
    await drop(records, pressed, now);
    return { problems: problems.slice(0, 40), count: problems.length };
  }
  const decided = await records.imports.commit(id, now);
  if (decided === undefined) return undefined;
  await records.audit.note({ at: now, by, act: decided.act, of: decided.kind, detail: String(decided.count) });
  await publish(records, decided, now, progress && ((done) => progress(done, decided.count)));
  return decided;
}

/** What a heartbeat and a start do: finish what was decided, take away what nobody pressed in its hour. */
export async function tidyImports(records: ImportRecords, now: Date): Promise<void> {
  const { imports } = records;
  for (const decided of await imports.inState(['committed'], now)) await publish(records, decided, now);
  const before = new Date(now.getTime() - pressMs);
  for (const left of await imports.inState(['staging', 'staged', 'claiming'], before)) await drop(records, left, now);
  for (const { _id } of await imports.inState(['leaving'], now)) await imports.clear(_id);
}
