/** One mongoose model behind the port. */
import { type Connection, type Model, Schema } from 'mongoose';
import { cleanDoc, cleanFilter, cleanUpdate, stableSort } from '../../src/store/clean.ts';
import type { Collection, Doc, Filter, FindOptions, Update } from '../../src/store/port.ts';
import { Duplicate } from '../../src/store/port.ts';
import { definitionOf } from './schema.ts';

type Row = Record<string, unknown> & { _id: string };

/** Documents fetched at once where they are read one after the other; MongoDB sends at most 16 MB. */
const batchSize = 500;

/** A model that knows the fields of records, where it holds records, and passes everything else as it is. */
export type LooseModel = Model<Row>;

/** The model of the collection called exactly `name`. */
export function createModel(connection: Connection, name: string): LooseModel {
  const options = {
    collection: name,
    strict: false,
    strictQuery: false,
    versionKey: false,
    minimize: false,
    id: false,
    autoIndex: false,
    autoCreate: false,
    bufferCommands: false,
  } as const;
  return connection.model<Row>(name, new Schema<Row>(definitionOf(name), options));
}

/**
 * The port on `model`. Reads go through the model; writes through its driver collection, as mongoose's casting of
 * updates would take a pushed list for several elements and keeps some field names for itself.
 */
export function createCollection<D extends Doc>(model: LooseModel): Collection<D> {
  const driver = driverCollection(model);
  const find = (filter: Filter<D>, options: FindOptions<D> = {}) =>
    model
      .find(cleanFilter(filter), null, { sort: stableSort(options.sort), skip: options.skip, limit: options.limit })
      .lean<D[]>()
      .exec();
  return {
    async insert(doc) {
      await model.validate({ ...doc });
      await driver.insertOne(asRow(doc)).catch(asDuplicate);
    },
    async put(doc) {
      await model.validate({ ...doc });
      const replace = () => driver.replaceOne({ _id: doc._id }, asRow(doc), { upsert: true });
      // Two that find nothing both insert, and one loses: its second try finds the other's.
      await replace().catch((error) => (isDuplicate(error) ? replace() : Promise.reject(error)));
    },
    async get(id) {
      const [doc] = await find({ _id: id } as Filter<D>, { limit: 1 });
      return doc;
    },
    async find(filter, options) {
      return await find(filter, options);
    },
    async *each(filter, { after } = {}) {
      const query = cleanFilter(after === undefined ? filter : { $and: [filter, { _id: { $gt: after } }] });
      // along the index of `_id`, whatever the filter: sorting in memory would take more the more there are
      const options = { sort: { _id: 1 }, hint: { _id: 1 }, batchSize } as const;
      for await (const doc of driver.find(query, options)) yield doc as unknown as D;
    },
    async count(filter) {
      return await model.countDocuments(cleanFilter(filter)).exec();
    },
    async change(id, update, only) {
      return await change<D>(model, { ...only, _id: id }, update);
    },
    async remove(filter) {
      const { deletedCount } = await model.deleteMany(cleanFilter(filter)).exec();
      return deletedCount;
    },
  };
}

async function change<D extends Doc>(model: LooseModel, filter: object, update: Update<D>): Promise<D | undefined> {
  const query = cleanFilter(filter);
  const changes = cleanUpdate(update);
  // MongoDB refuses an update without operators.
  const changed =
    Object.keys(changes).length === 0
      ? await model.findOne(query).lean().exec()
      : await driverCollection(model).findOneAndUpdate(query, changes, { returnDocument: 'after' });
  return (changed ?? undefined) as D | undefined;
}

function driverCollection(model: LooseModel) {
  return model.db.collection<Row>(model.collection.name);
}

function asRow(doc: Doc): Row {
  return { ...cleanDoc(doc) };
}

function isDuplicate(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 11000;
}

function asDuplicate(error: unknown): never {
  throw isDuplicate(error) ? new Duplicate() : error;
}
