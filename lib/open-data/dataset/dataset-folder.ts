/** The files of a data set: what they are called, writing them, and telling whether they are still as they were written. */
import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

/** A folder is no data set, or not the one that was written. The message is one sentence for the person who runs it. */
export class DatasetError extends Error {
  override name = "DatasetError";
}

export const MANIFEST = "manifest.json";
export const CHECKSUMS = "SHA256SUMS";
export const DATABASE = "database/kaijiroku.db";
export const NOTICES = "data/notices.jsonl";
const FORMAT = "kaijiroku-dataset";

const manifestSchema = z.object({
  format: z.literal(FORMAT),
  schemaVersion: z.string(),
  catalogVersion: z.string(),
  modifiedAt: z.string().nullable(),
  counts: z.object({
    incidents: z.int(),
    notices: z.int(),
    organizations: z.int(),
    changes: z.int(),
    documents: z.int(),
  }),
});

export type Manifest = z.infer<typeof manifestSchema>;

export const makeManifest = (parts: Omit<Manifest, "format">): Manifest => ({ format: FORMAT, ...parts });

/** Whether a folder says that it is a data set. */
export function isDataset(folder: string): boolean {
  return existsSync(join(folder, MANIFEST)) && existsSync(join(folder, CHECKSUMS));
}

/** Writes a file piece by piece. Gives the SHA-256 of what was written. */
export function writePieces(folder: string, name: string, pieces: Iterable<string>): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  const hash = createHash("sha256");
  const file = openSync(path, "w");
  try {
    for (const piece of pieces) {
      const bytes = Buffer.from(piece, "utf8");
      writeSync(file, bytes);
      hash.update(bytes);
    }
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}

/** The SHA-256 of text that is made piece by piece. */
export function hashPieces(pieces: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece, "utf8");
  return hash.digest("hex");
}

/** As `sha256sum` writes and checks it, by name. */
export function writeChecksums(folder: string, checksums: ReadonlyMap<string, string>): void {
  const lines = [...checksums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, hash]) => `${hash}  ${name}\n`);
  writeFileSync(join(folder, CHECKSUMS), lines.join(""));
}

/**
 * Reads the manifest and holds every file against its checksum.
 * @throws DatasetError where anything is missing, changed or not listed
 */
export function verifyDataset(folder: string): { manifest: Manifest; checksums: ReadonlyMap<string, string> } {
  const checksums = readChecksums(folder);
  for (const name of [MANIFEST, DATABASE, NOTICES]) {
    if (!checksums.has(name)) throw new DatasetError(`${join(folder, CHECKSUMS)} does not list ${name}; export again.`);
  }
  for (const [name, expected] of checksums) {
    const path = join(folder, name);
    if (!existsSync(path)) throw new DatasetError(`${path} is missing; the export is not whole.`);
    if (hashFile(path) !== expected) throw new DatasetError(`${path} is not as it was exported; export or copy again.`);
  }
  const manifest = manifestSchema.safeParse(readJson(join(folder, MANIFEST)));
  if (!manifest.success)
    throw new DatasetError(`${join(folder, MANIFEST)} does not describe an export of the catalog.`);
  return { manifest: manifest.data, checksums };
}

const LINE = /^([0-9a-f]{64}) {2}([\w./-]+)$/;

function readChecksums(folder: string): Map<string, string> {
  const checksums = new Map<string, string>();
  for (const line of readFileSync(join(folder, CHECKSUMS), "utf8").trimEnd().split("\n")) {
    const [, hash, name] = LINE.exec(line) ?? [];
    // A name that leads out of the folder is none that an export has.
    if (!hash || !name || name.startsWith("/") || name.split("/").includes("..")) {
      throw new DatasetError(`${join(folder, CHECKSUMS)} is damaged; export or copy again.`);
    }
    checksums.set(name, hash);
  }
  return checksums;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

const PIECE = 1024 * 1024;

export function hashFile(path: string): string {
  const hash = createHash("sha256");
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(PIECE);
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      hash.update(buffer.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
