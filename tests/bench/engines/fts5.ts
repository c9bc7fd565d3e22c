import { existsSync, rmSync } from "node:fs";
import { openDatabase, type SqliteDatabase } from "../../../lib/db";
import { type BenchQuery, type Engine, facetColumns, readDocuments } from "./engine";

/** SQLite's own full-text index over trigrams, with facets counted by SQL. It finds words of three characters and more. */
export function fts5(db: SqliteDatabase): Engine {
  const path = `${db.name}.fts5`;
  if (existsSync(path)) rmSync(path);
  const index = openDatabase(path, { mode: "create" });
  index.exec(`CREATE VIRTUAL TABLE words USING fts5(title, body, tokenize = 'trigram');
    CREATE TABLE fact (id INTEGER, name TEXT, value TEXT, PRIMARY KEY (id, name, value)) WITHOUT ROWID;
    CREATE TEMP TABLE hit (id INTEGER PRIMARY KEY, rank REAL)`);
  const addWords = index.prepare("INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)");
  const addFact = index.prepare("INSERT OR IGNORE INTO fact VALUES (?, ?, ?)");
  index.transaction(() => {
    for (const document of readDocuments(db)) {
      addWords.run(document.id, document.title, document.body);
      for (const name of facetColumns)
        for (const value of [document[name]].flat()) addFact.run(document.id, name, value);
    }
  })();
  const find = index.prepare("INSERT INTO hit SELECT rowid, rank FROM words WHERE words MATCH ?");
  const exists = "EXISTS (SELECT 1 FROM fact WHERE fact.id = hit.id AND name = ? AND value";
  const narrow = { year: index.prepare(`DELETE FROM hit WHERE NOT ${exists} >= ?)`) };
  const narrowByCode = index.prepare(`DELETE FROM hit WHERE NOT ${exists} = ?)`);
  const best = index.prepare(
    "SELECT id, snippet(words, 1, '[', ']', '', 40) FROM hit JOIN words ON words.rowid = hit.id WHERE words MATCH ? ORDER BY hit.rank LIMIT 20",
  );
  const count = index.prepare("SELECT count(*) FROM hit").pluck();
  const facets = index.prepare("SELECT name, value, count(*) FROM hit JOIN fact USING (id) GROUP BY name, value");
  const clear = index.prepare("DELETE FROM hit");
  return {
    name: "SQLite FTS5 and SQL facets",
    search({ filter, words }: BenchQuery) {
      const match = words
        .filter(({ length }) => length > 2)
        .map((word) => `"${word.replaceAll('"', "")}"`)
        .join(" ");
      if (match === "") return Number.NaN;
      clear.run();
      find.run(match);
      if (filter) (filter.column === "year" ? narrow.year : narrowByCode).run(filter.column, filter.value);
      facets.all();
      best.all(match);
      return Number(count.get());
    },
    close() {
      index.close();
      for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
    },
  };
}
