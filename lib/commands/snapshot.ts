/** Keeps the search index beside the database, so that the next start need not make it. Run by `npm start`. */
import { refreshSnapshot } from "../catalog/search-snapshot";
import { openDatabase } from "../db";
import { readDatabasePath } from "../env";

const db = openDatabase(readDatabasePath(), { mode: "read" });
refreshSnapshot(db);
db.close();
