/** How the names of organizations are read, kept beside them in the database. */
import type { Organization } from "../../prisma/generated/client";
import type { SqliteDatabase } from "../db";
import { organizationCore } from "../organization-names";
import { toHiragana } from "../search/analysis/kana";
import { ANALYSIS_VERSION } from "../search/index/token-list";
import { getReader, type Reader } from "../search/readings";
import { prepared, updateRow } from "./statements";

/** Names read in one transaction. */
const CHUNK = 1000;

/** A name in hiragana without its legal form, 橿原市 as かしはらし; what nobody can read stays as it is. */
export function readOrganizationName(name: string, read: Reader): string {
  // The 社 that follows a name in Latin letters or katakana is said of it, and no part of it.
  const core = organizationCore(name).replace(/(?<=[A-Za-zァ-ヴー]\s?)社$/, "");
  const words = read(core).map(({ surface, reading }) => reading ?? readEach(surface, read));
  return toHiragana(words.join("")).toLowerCase();
}

/** Reads the names that this version of the analysis has not read yet. */
export function refreshReadings(db: SqliteDatabase): void {
  const stale = prepared(
    db,
    `SELECT id, name FROM "Organization" WHERE readingVersion IS NULL OR readingVersion <> ? LIMIT ${CHUNK}`,
  );
  for (;;) {
    const organizations = stale.all(ANALYSIS_VERSION) as Pick<Organization, "id" | "name">[];
    if (organizations.length === 0) return;
    const read = getReader();
    db.transaction(() => {
      for (const { id, name } of organizations) {
        const reading = readOrganizationName(name, read);
        updateRow<Organization>(db, "Organization", id, { reading, readingVersion: ANALYSIS_VERSION });
      }
    }).immediate();
  }
}

/** A word that the dictionary lacks is read character by character, unless it is of Latin letters. */
function readEach(surface: string, read: Reader): string {
  if (surface.length < 2 || /[A-Za-z]/.test(surface)) return surface;
  return [...surface].map((character) => read(character)[0]?.reading ?? character).join("");
}
