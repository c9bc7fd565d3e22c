/** `npm run doctor`: says what is wrong with the database; with `-- --mend` it mends what can be mended. */
import { assertMigrated } from "../catalog/migrations";
import type { WriteContext } from "../catalog/organization-store";
import { DatabaseError, explainDatabaseError, openDatabase } from "../db";
import { examine } from "../doctor";
import { EnvironmentError, readDatabasePath } from "../env";
import { PARSER_VERSION } from "../parser/version";
import { getReader } from "../search/readings";

/** Gives the exit status: 0 where nothing is wrong, or nothing any more. */
async function main(args: string[]): Promise<number> {
  const mend = args.includes("--mend");
  if (args.some((word) => word !== "--mend")) {
    console.error("Only --mend can be asked for: npm run doctor -- --mend");
    return 1;
  }
  const path = readDatabasePath();
  const context: WriteContext = {
    now: new Date().toISOString(),
    parserVersion: PARSER_VERSION,
    read: getReader(),
  };
  const db = openDatabase(path, { mode: "write" });
  try {
    assertMigrated(db);
    let wrong = 0;
    for (const { name, found, left } of examine(db, { context, mend })) {
      wrong += left.length;
      console.log(`${left.length > 0 ? "✗" : "✓"} ${name}${found.length > left.length ? " (mended)" : ""}`);
      for (const sentence of left.length > 0 ? left : found) console.log(`    ${sentence}`);
    }
    console.log(wrong === 0 ? `\n${path} is in order.` : `\n${path} is not in order.`);
    return wrong === 0 ? 0 : 1;
  } catch (error) {
    throw explainDatabaseError(error, path);
  } finally {
    db.close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof DatabaseError || error instanceof EnvironmentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
