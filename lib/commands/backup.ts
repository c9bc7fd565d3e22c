/** `npm run backup -- FILE`: a checked copy of the database, made while it is in use. */
import { statSync } from "node:fs";
import { backUpDatabase } from "../catalog/backup";
import { DatabaseError, openDatabase } from "../db";
import { EnvironmentError, readDatabasePath } from "../env";

async function main([target, ...more]: string[]): Promise<number> {
  if (target === undefined || more.length > 0) {
    console.error("Name the file for the copy: npm run backup -- FILE");
    return 1;
  }
  const db = openDatabase(readDatabasePath(), { mode: "read" });
  try {
    await backUpDatabase(db, target);
  } finally {
    db.close();
  }
  console.log(`${target} is a whole copy of the database (${statSync(target).size.toLocaleString("en-US")} bytes).`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DatabaseError || error instanceof EnvironmentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
