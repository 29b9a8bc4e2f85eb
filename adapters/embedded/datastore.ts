/** NeDB set up so that nothing is lost and strings sort as they do in MongoDB. */
import nedb from '@seald-io/nedb';

// The package's types put the class under `default`; its module is the class itself.
const Nedb = nedb as unknown as typeof nedb.default;

export type Datastore = InstanceType<typeof Nedb<Row>>;

/** A document as NeDB hands it over. */
export type Row = Record<string, unknown> & { _id: string };

/** A datastore in `filename` (mode 600), or in memory without one. Nothing is read before `loadDatabaseAsync`. */
export function createDatastore(filename?: string): Datastore {
  return new Nedb<Row>({
    filename,
    inMemoryOnly: filename === undefined,
    // By default a tenth of the lines may be damaged, and would be dropped without a word.
    corruptAlertThreshold: 0,
    modes: { fileMode: 0o600, dirMode: 0o700 },
    afterSerialization: escapeLineEnds,
    beforeDeserialization: (line) => line,
    compareStrings,
  });
}

/** NeDB ends lines at these three as well, and JSON leaves them as they are: a text holding one would be torn in two. */
function escapeLineEnds(json: string): string {
  return json.replace(/[\u0085\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** By code point, as MongoDB compares: UTF-16 order puts an emoji before a fullwidth comma. */
function compareStrings(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  let at = 0;
  while (at < shared && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at === shared ? a.length - b.length : rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
}

/** Moves surrogates (they stand for the code points from 10000 up) behind all other code units. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
