/**
 * SQLite's FTS5 in memory, by the WebAssembly build that needs no compiler: text stemmed beforehand (its own porter knows only
 * English), no copy of the text kept, one transaction, `optimize` at the end, a prepared statement that orders by bm25
 * with the title counting twice. Stems hold no characters beside letters and digits, so its plainest tokenizer will do.
 */
import sqlite from 'node-sqlite3-wasm';
import { type Engine, listed } from './engine.ts';
import { languageOf, stemsOf } from './stems.ts';

const schema = `CREATE VIRTUAL TABLE offers USING fts5(title, text, content='', tokenize='ascii');
  INSERT INTO offers(offers, rank) VALUES ('rank', 'bm25(2.0, 1.0)')`;

export function fts5(): Engine {
  const db = new sqlite.Database();
  db.exec(schema);
  const insert = db.prepare('INSERT INTO offers(rowid, title, text) VALUES (?, ?, ?)');
  const select = db.prepare(`SELECT rowid FROM offers WHERE offers MATCH ? ORDER BY rank LIMIT ${listed}`);
  const ids: string[] = [];
  return {
    name: 'SQLite FTS5 (WebAssembly)',
    add({ _id, title, description = '' }) {
      if (!db.inTransaction) db.exec('BEGIN');
      const language = languageOf(`${title} ${description}`);
      const [head, body] = [title, description].map((text) => stemsOf(text, language).join(' '));
      insert.run([ids.push(_id), head ?? '', body ?? '']);
    },
    ready() {
      if (db.inTransaction) db.exec('COMMIT');
      db.exec("INSERT INTO offers(offers) VALUES ('optimize')");
    },
    search({ title, description = '' }) {
      const text = `${title} ${description}`;
      const stems = [...new Set(stemsOf(text, languageOf(text)))];
      if (stems.length === 0) return [];
      const rows = select.all([stems.map((stem) => `"${stem}"`).join(' OR ')]);
      return rows.map(({ rowid }) => ids[Number(rowid) - 1] ?? '');
    },
    close() {
      insert.finalize();
      select.finalize();
      db.close();
    },
  };
}
