import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import type { SqliteDatabase } from "../../db";
import { type Check, tell } from "../check";

interface DocumentRow {
  id: number;
  path: string;
  sha256: string;
  byteLength: number;
  content: Buffer;
}

/** The originals: what was read can be read again, byte for byte. */
export const documents: Check = {
  name: "every document is kept as it was read",
  find: (db) =>
    tell(damaged(db), ({ path }) => `the kept bytes of ${path} are not those that were read; import it again`),
};

function* damaged(db: SqliteDatabase): Generator<DocumentRow> {
  const rows = db.prepare('SELECT id, path, sha256, byteLength, content FROM "SourceDocument"').iterate();
  for (const row of rows as Iterable<DocumentRow>) if (!isAsRead(row)) yield row;
}

function isAsRead({ content, byteLength, sha256 }: DocumentRow): boolean {
  try {
    const bytes = gunzipSync(content);
    return bytes.length === byteLength && createHash("sha256").update(bytes).digest("hex") === sha256;
  } catch {
    return false;
  }
}
