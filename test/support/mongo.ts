import mongoose from 'mongoose';

/** Removes a test's database. */
export async function dropDatabase(uri: string, database: string): Promise<void> {
  const connection = await mongoose.createConnection(uri, { dbName: database }).asPromise();
  await connection.dropDatabase();
  await connection.close();
}
