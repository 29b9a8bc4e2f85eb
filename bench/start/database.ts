/** A database of its own with needs and offers as the product keeps them, written straight through the driver in batches. */
import mongoose, { type Connection } from 'mongoose';
import { chance } from '../../adapters/chance/index.ts';
import { openMongo } from '../../adapters/mongo/index.ts';
import type { Need, Offer } from '../../src/domain/records.ts';
import { silent } from '../../src/log.ts';
import { openRecords } from '../../src/store/index.ts';
import { needs, offers } from '../corpus.ts';

export const group = 'bench';
const batch = 1000;
/** Batches on their way at once. */
const atOnce = 4;

export interface Database {
  readonly uri: string;
  readonly name: string;
}

/** A record as it stands in the database: under its group's key, in the order of writes. */
export function rowOf<R extends Need | Offer>(record: R, seq: number) {
  return { ...record, _id: `${group}/${record._id}`, group, seq };
}

function collectionOf(connection: Connection, name: string) {
  return connection.collection<{ _id: string }>(name);
}

async function write<R extends Need | Offer>(
  connection: Connection,
  name: string,
  records: Iterable<R>,
  first: number,
  note: (count: number) => void,
): Promise<void> {
  const into = collectionOf(connection, name);
  const under = new Set<Promise<unknown>>();
  const send = async (rows: ReturnType<typeof rowOf<R>>[]) => {
    const sent = into.insertMany(rows, { ordered: false }).then(() => note(rows.length));
    under.add(sent);
    void sent.finally(() => under.delete(sent));
    if (under.size >= atOnce) await Promise.race(under);
  };
  let [rows, seq]: [ReturnType<typeof rowOf<R>>[], number] = [[], first];
  for (const record of records) {
    rows.push(rowOf(record, seq));
    seq += 1;
    if (rows.length < batch) continue;
    await send(rows);
    rows = [];
  }
  if (rows.length > 0) await send(rows);
  await Promise.all(under);
}

/** Fills it, half needs and half offers, with the product's indexes; hears how many were written. */
export async function fill(
  { uri, name }: Database,
  seed: number,
  count: number,
  note: (done: number) => void,
): Promise<void> {
  const store = await openMongo(uri, { database: name, log: silent });
  openRecords(store, group, chance);
  await store.ready();
  await store.close();
  const connection = await mongoose.createConnection(uri, { dbName: name }).asPromise();
  let done = 0;
  const add = (some: number) => {
    done += some;
    note(done);
  };
  const half = Math.ceil(count / 2);
  await write(connection, 'needs', needs(seed, half), 1, add);
  await write(connection, 'offers', offers(seed, count - half), half + 1, add);
  const written = { _id: `${group}/written`, group, value: count };
  await connection.collection<typeof written>('counts').insertOne(written);
  await connection.close();
}

export async function drop({ uri, name }: Database): Promise<void> {
  const connection = await mongoose.createConnection(uri, { dbName: name }).asPromise();
  await connection.dropDatabase();
  await connection.close();
}
