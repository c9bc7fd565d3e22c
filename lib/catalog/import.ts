/** Files and folders into the catalog. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { SqliteDatabase } from "../db";
import { PARSER_VERSION, parseDocument } from "../parser";
import { decodeDocument, UnreadableDocumentError } from "../parser/source";
import { loadReader } from "../search/readings";
import {
  countActiveNotices,
  findSameBytes,
  moveDocument,
  type NoticeTally,
  type ReadDocument,
  storeDocument,
  withdrawDocument,
} from "./import-document";
import { collectFiles, explainFileError } from "./import-files";
import { refreshTokens } from "./notice-tokens";
import { knowsAllNames, type WriteContext } from "./organization-store";
import { ChangingFileError, readSourceFile } from "./source-file";
import { prepared } from "./statements";

/** What became of one file; `failure` is the reason in one sentence, and then nothing of the file was stored. */
export interface FileResult extends NoticeTally {
  path: string;
  failure: string | null;
}

export interface ImportOptions {
  /** The moment that is entered in the history. */
  now?: () => Date;
  /** Told before the first file and after each: how many of how many are done. */
  onProgress?(done: number, total: number, last: FileResult | null): void;
}

const nothing: NoticeTally = {
  added: 0,
  changed: 0,
  unchanged: 0,
  withdrawn: 0,
};

/**
 * Imports files and folders, one transaction a file. Files of a named folder that are gone since the last import
 * are withdrawn. A file that cannot be read fails alone.
 * @throws what the database throws: then the files before are stored, and of the one at hand nothing
 */
export async function importPaths(
  db: SqliteDatabase,
  paths: readonly string[],
  { now = () => new Date(), onProgress }: ImportOptions = {},
): Promise<FileResult[]> {
  const { files, folders, failures } = collectFiles(paths);
  const gone = missingDocuments(db, folders, new Set(files));
  const total = files.length + failures.length + gone.length;
  const results: FileResult[] = [];
  const report = (result: FileResult) => {
    results.push(result);
    onProgress?.(results.length, total, result);
  };
  onProgress?.(0, total, null);
  for (const { path, message } of failures) report({ path, ...nothing, failure: message });
  for (const path of files) report(await importFile(db, path, now));
  // Last, so that a file that only moved within its folder has been met under its new name.
  for (const path of gone) report({ path, ...withdrawIfGone(db, path, now), failure: null });
  refreshTokens(db);
  return results;
}

async function importFile(db: SqliteDatabase, path: string, now: () => Date): Promise<FileResult> {
  try {
    const context: WriteContext = {
      now: now().toISOString(),
      parserVersion: PARSER_VERSION,
      read: readNothing,
    };
    const document = readSource(path);
    const known = findSameBytes(db, document.sha256);
    if (known) document.path = followPath(db, known.path, document, context);
    if (known?.parserVersion === PARSER_VERSION) {
      return {
        path,
        ...nothing,
        unchanged: countActiveNotices(db, known.id),
        failure: null,
      };
    }
    const notices = parse(document);
    if (!knowsAllNames(db, notices)) context.read = await loadReader();
    return {
      path,
      ...storeDocument(db, document, notices, context),
      failure: null,
    };
  } catch (error) {
    if (faultsOfOneFile.some((kind) => error instanceof kind))
      return { path, ...nothing, failure: (error as Error).message };
    if (isFileError(error)) return { path, ...nothing, failure: explainFileError(error) };
    throw error;
  }
}

/** A defect of the parser fails the file that shows it, not the files after it. */
class ParserDefectError extends Error {
  override name = "ParserDefectError";
}

/** What is wrong with one file alone; the message is the reason. */
const faultsOfOneFile = [UnreadableDocumentError, ChangingFileError, ParserDefectError];

function parse(document: ReadDocument) {
  try {
    return parseDocument(decodeDocument(document.bytes)).notices;
  } catch (error) {
    if (error instanceof UnreadableDocumentError) throw error;
    const [reason] = String(error).split("\n");
    throw new ParserDefectError(`the parser failed on this file, which is a defect of the parser: ${reason}`, {
      cause: error,
    });
  }
}

function readSource(path: string): ReadDocument {
  const bytes = readSourceFile(path);
  return { path, bytes, sha256: hash(bytes) };
}

/**
 * The path that a document goes by whose bytes are known under `knownPath`: that one while a file there still holds
 * them (this is a copy), else the new one (the file moved).
 */
function followPath(db: SqliteDatabase, knownPath: string, document: ReadDocument, context: WriteContext): string {
  if (knownPath === document.path) return knownPath;
  if (existsSync(knownPath) && hash(readFileSync(knownPath)) === document.sha256) return knownPath;
  moveDocument(db, knownPath, document.path, context);
  return document.path;
}

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function readNothing(): never {
  throw new Error("a reading was asked for that no new name needs");
}

/** The current documents of the folders whose files are no longer there. */
function missingDocuments(db: SqliteDatabase, folders: readonly string[], present: ReadonlySet<string>): string[] {
  const current = prepared(db, 'SELECT path FROM "SourceDocument" WHERE supersededAt IS NULL ORDER BY path');
  const paths = current.pluck().all() as string[];
  const isInside = (path: string) =>
    folders.some((folder) => (folder === "." ? !path.startsWith("../") : path.startsWith(`${folder}/`)));
  return paths.filter((path) => isInside(path) && !present.has(path));
}

function withdrawIfGone(db: SqliteDatabase, path: string, now: () => Date): NoticeTally {
  return withdrawDocument(db, path, {
    now: now().toISOString(),
    parserVersion: PARSER_VERSION,
    read: readNothing,
  });
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
