/** `npm run export -- DIR`: the whole catalog as files: JSON Lines, tables, the database, schemas, codebook, checksums. */
import { existsSync, readdirSync } from "node:fs";
import { getDatabase } from "../catalog/queries/database";
import { DatabaseError, explainDatabaseError } from "../db";
import { EnvironmentError, readDatabasePath } from "../env";
import { DatasetError, isDataset, type Manifest } from "../open-data/dataset/dataset-folder";
import { exportDataset } from "../open-data/dataset/export-dataset";

function main(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !isDataset(folder)) {
    throw new DatasetError(`${folder} holds other files; name a new folder.`);
  }
  const { counts } = writeDataset(readDatabasePath(), folder);
  console.log(
    `${folder}: ${counts.incidents.toLocaleString("en-US")} incidents, ${counts.notices.toLocaleString("en-US")} notices`,
  );
}

function writeDataset(databasePath: string, folder: string): Manifest {
  try {
    return exportDataset(getDatabase(), databasePath, folder);
  } catch (error) {
    throw explainDatabaseError(error, databasePath, folder);
  }
}

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined || rest.length > 0) {
  console.error("usage: npm run export -- DIR");
  process.exit(2);
}
try {
  main(folder);
} catch (error) {
  const isForPeople = [DatabaseError, DatasetError, EnvironmentError].some((kind) => error instanceof kind);
  if (!(error instanceof Error) || !isForPeople) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
