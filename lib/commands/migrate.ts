/** `npm run migrate`: makes the database, or brings it up to date. */
import { migrateDatabase } from "../catalog/migrations";
import { DatabaseError, explainDatabaseError, openDatabase } from "../db";
import { EnvironmentError, readDatabasePath } from "../env";

function main(): number {
  try {
    const path = readDatabasePath();
    const db = openDatabase(path, { mode: "create" });
    try {
      const applied = migrateDatabase(db);
      for (const name of applied) console.log(`applied ${name}`);
      console.log(applied.length > 0 ? `${path} is now up to date.` : `${path} was already up to date.`);
      return 0;
    } catch (error) {
      throw explainDatabaseError(error, path);
    } finally {
      db.close();
    }
  } catch (error) {
    if (!(error instanceof DatabaseError || error instanceof EnvironmentError)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = main();
