/**
 * The committed SQL of `prisma/migrations/`, applied in order, each in one transaction, and entered in the ledger
 * that Prisma's own tools read (`_prisma_migrations`).
 */
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { DatabaseError, type SqliteDatabase } from "../db";

export const MIGRATIONS_FOLDER = resolve("prisma/migrations");

const LEDGER = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

const ledgerRowSchema = z.object({ migration_name: z.string(), checksum: z.string() });

/**
 * Brings a database up to date. Gives the names of the migrations that it applied.
 * @throws DatabaseError where a migration was edited after it had been applied, where the database knows a later
 * one than this program, or where rows would no longer fit together; the database is then as it was before it
 */
export function migrateDatabase(db: SqliteDatabase, folder = MIGRATIONS_FOLDER): string[] {
  const migrations = readMigrations(folder);
  db.exec(LEDGER);
  const applied: string[] = [];
  for (const migration of migrations) if (applyMigration(db, migration)) applied.push(migration.name);
  assertKnown(db, migrations);
  return applied;
}

/**
 * Refuses a database that an older program made, so that no query meets a missing column.
 * @throws DatabaseError
 */
export function assertMigrated(db: SqliteDatabase, folder = MIGRATIONS_FOLDER): void {
  const known = readMigrations(folder);
  const applied = new Set(appliedMigrations(db).map((row) => row.migration_name));
  if (known.some(({ name }) => !applied.has(name))) {
    throw new DatabaseError(`The database ${db.name} is of an older version; run "npm run migrate".`);
  }
}

function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder)) throw new DatabaseError(`The migrations are missing: there is no folder ${folder}.`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function appliedMigrations(db: SqliteDatabase) {
  const hasLedger = db.prepare("SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'").get();
  if (!hasLedger) return [];
  const rows = db
    .prepare('SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL')
    .all();
  return z.array(ledgerRowSchema).parse(rows);
}

function applyMigration(db: SqliteDatabase, { name, sql, checksum }: Migration): boolean {
  // A table can only be rebuilt with foreign keys off, which a transaction does not allow to change.
  db.pragma("foreign_keys = OFF");
  try {
    return db
      .transaction(() => {
        // Asked again inside the lock: another process may have migrated in the meantime.
        const entry = appliedMigrations(db).find((row) => row.migration_name === name);
        if (entry) {
          if (entry.checksum === checksum) return false;
          throw new DatabaseError(
            `The migration ${name} was edited after it had been applied to ${db.name}; undo the edit and add a new migration.`,
          );
        }
        db.exec(sql);
        if ((db.pragma("foreign_key_check") as unknown[]).length > 0) {
          throw new DatabaseError(`The migration ${name} would leave rows of ${db.name} that point nowhere.`);
        }
        const now = new Date().toISOString();
        db.prepare(
          `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
           VALUES (?, ?, ?, ?, ?, 1)`,
        ).run(randomUUID(), checksum, now, name, now);
        return true;
      })
      .immediate();
  } finally {
    db.pragma("foreign_keys = ON");
  }
}

function assertKnown(db: SqliteDatabase, migrations: Migration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const later = appliedMigrations(db).find((row) => !known.has(row.migration_name));
  if (later) {
    throw new DatabaseError(
      `The database ${db.name} is of a newer version of this program (${later.migration_name}); update the program.`,
    );
  }
}
