import { copyFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, describe, expect, it, vi } from "vitest";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { getDatabase } from "../../lib/catalog/queries/database";
import { DatabaseError, openDatabase } from "../../lib/db";
import { EnvironmentError, readDatabasePath, readSiteUrl, readTrustedProxies } from "../../lib/env";
import { makeTemporaryFolder } from "../catalog/temporary-catalog";

describe("openDatabase", () => {
  it("makes the folder and a file in WAL mode with foreign keys enforced", () => {
    const db = openDatabase(join(makeTemporaryFolder(), "new", "catalog.db"), { mode: "create" });
    expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(db.pragma("foreign_keys", { simple: true })).toBe(1);
    db.close();
  });

  it("says how to make a database that is not there", () => {
    const path = join(makeTemporaryFolder(), "catalog.db");
    expect(() => openDatabase(path, { mode: "read" })).toThrow(/There is no database .*npm run import/);
  });

  it("refuses to write through the reading connection", () => {
    const path = join(makeTemporaryFolder(), "catalog.db");
    const writer = openDatabase(path, { mode: "create" });
    migrateDatabase(writer);
    const reader = openDatabase(path, { mode: "read" });
    expect(() => reader.exec('DELETE FROM "Change"')).toThrow(/readonly/);
    reader.close();
    writer.close();
  });

  it("names a file that is no database, without touching it", () => {
    const path = join(makeTemporaryFolder(), "letter.txt");
    writeFileSync(path, "お詫びとお知らせ");
    expect(() => openDatabase(path, { mode: "create" })).toThrow(DatabaseError);
    expect(() => openDatabase(path, { mode: "create" })).toThrow(/is not an SQLite database/);
  });

  it("names a database of another program", () => {
    const path = join(makeTemporaryFolder(), "other.db");
    const other = new Database(path);
    other.exec("CREATE TABLE note (text)");
    other.close();
    expect(() => openDatabase(path, { mode: "create" })).toThrow(/of another program/);
  });

  it("names a database that was cut off", () => {
    const folder = makeTemporaryFolder();
    const db = openDatabase(join(folder, "whole.db"), { mode: "create" });
    migrateDatabase(db);
    db.close();
    const cut = join(folder, "cut.db");
    copyFileSync(join(folder, "whole.db"), cut);
    truncateSync(cut, 20_000);
    expect(() => openDatabase(cut, { mode: "create" })).toThrow(/is cut off/);
    truncateSync(cut, 50);
    expect(() => openDatabase(cut, { mode: "create" })).toThrow(/is cut off/);
  });

  it("names a folder that cannot be made", () => {
    const file = join(makeTemporaryFolder(), "file");
    writeFileSync(file, "");
    expect(() => openDatabase(join(file, "catalog.db"), { mode: "create" })).toThrow(/cannot be made/);
  });
});

describe("getDatabase", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("gives one connection, and another when the path changes", () => {
    const folder = makeTemporaryFolder();
    for (const name of ["a.db", "b.db"]) {
      const db = openDatabase(join(folder, name), { mode: "create" });
      migrateDatabase(db);
      db.close();
    }
    vi.stubEnv("DATABASE_URL", `file:${join(folder, "a.db")}`);
    const first = getDatabase();
    expect(getDatabase()).toBe(first);
    vi.stubEnv("DATABASE_URL", `file:${join(folder, "b.db")}`);
    expect(getDatabase().name).toBe(join(folder, "b.db"));
    expect(first.open).toBe(false);
  });

  it("asks for a migration where one is missing", () => {
    const path = join(makeTemporaryFolder(), "catalog.db");
    openDatabase(path, { mode: "create" }).close();
    vi.stubEnv("DATABASE_URL", `file:${path}`);
    expect(getDatabase).toThrow(/npm run migrate/);
  });
});

describe("the environment", () => {
  it.each([
    [{}, /\/data\/kaijiroku\.db$/],
    [{ DATABASE_URL: " " }, /\/data\/kaijiroku\.db$/],
    [{ DATABASE_URL: "file:./x/y.db" }, /\/x\/y\.db$/],
    [{ DATABASE_URL: "file:/srv/y.db" }, /^\/srv\/y\.db$/],
    [{ DATABASE_URL: "file:///srv/a%20b.db" }, /^\/srv\/a b\.db$/],
  ])("%j names the database", (environment, path) => {
    expect(readDatabasePath(environment)).toMatch(path);
  });

  it.each(["postgres://localhost/x", "data.db", "file:"])("DATABASE_URL=%s is refused by name", (url) => {
    expect(() => readDatabasePath({ DATABASE_URL: url })).toThrow(EnvironmentError);
    expect(() => readDatabasePath({ DATABASE_URL: url })).toThrow(/^DATABASE_URL must/);
  });

  it.each([
    ["", "10.1.2.3", false],
    ["10.0.0.0/8, 192.0.2.7", "10.1.2.3", true],
    ["10.0.0.0/8, 192.0.2.7", "192.0.2.7", true],
    ["10.0.0.0/8, 192.0.2.7", "192.0.2.8", false],
    ["2001:db8::/32", "2001:db8::5", true],
  ])("TRUSTED_PROXIES=%s, asked about %s: %s", (list, address, isTrusted) => {
    const family = address.includes(":") ? "ipv6" : "ipv4";
    expect(readTrustedProxies({ TRUSTED_PROXIES: list }).check(address, family)).toBe(isTrusted);
  });

  it.each(["proxy.example", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0.0/", "::1/129", "*"])(
    "TRUSTED_PROXIES=%s is refused by name",
    (list) => expect(() => readTrustedProxies({ TRUSTED_PROXIES: list })).toThrow(/^TRUSTED_PROXIES must/),
  );

  it("gives the site's address, this machine's where none is set", () => {
    expect(readSiteUrl({}).href).toBe("http://localhost:3000/");
    expect(readSiteUrl({ PORT: "4000" }).href).toBe("http://localhost:4000/");
    expect(readSiteUrl({ SITE_URL: "https://example.org" }).href).toBe("https://example.org/");
    expect(() => readSiteUrl({ SITE_URL: "javascript:alert(1)" })).toThrow(/^SITE_URL must/);
    expect(() => readSiteUrl({ PORT: "99999" })).toThrow(/^PORT must/);
  });
});
