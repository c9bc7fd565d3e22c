/** Files and folders into the catalog. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { SqliteDatabase } from "../db";
import { PARSER_VERSION } from "../parser";
import { UnreadableDocumentError } from "../parser/source";
import { getReader } from "../search/readings";
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
import { refreshReadings } from "./organization-readings";
import { knowsAllNames, type WriteContext } from "./organization-store";
import { type FileParser, openFileParser } from "./parsing/file-parser";
import { noticesOf, type ParsedFile, ParserDefectError } from "./parsing/parse-file";
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
  const parser = openFileParser(files.length);
  try {
    for await (const file of readAhead(db, files, parser)) report(await importFile(db, file, parser, now));
  } finally {
    await parser.end();
  }
  // Last, so that a file that only moved within its folder has been met under its new name.
  for (const path of gone) report({ path, ...withdrawIfGone(db, path, now), failure: null });
  refreshTokens(db);
  refreshReadings(db);
  return results;
}

/** A file that was read, and perhaps parsed, before its turn to be stored. */
interface FileAhead {
  path: string;
  /** @throws what is wrong with the file */
  open(): ReadDocument;
  /** Null where the same bytes were known, so that parsing them seemed to be needless. */
  parsed: Promise<ParsedFile> | null;
}

/** The files in their order, those behind being parsed meanwhile. */
async function* readAhead(db: SqliteDatabase, paths: readonly string[], parser: FileParser): AsyncGenerator<FileAhead> {
  const waiting: FileAhead[] = [];
  for (const path of paths) {
    waiting.push(
      parser.ahead > 0 ? readFileAhead(db, path, parser) : { path, open: () => readSource(path), parsed: null },
    );
    if (waiting.length > parser.ahead) yield waiting.shift() as FileAhead;
  }
  yield* waiting;
}

function readFileAhead(db: SqliteDatabase, path: string, parser: FileParser): FileAhead {
  try {
    const document = readSource(path);
    const isKnown = findSameBytes(db, document.sha256)?.parserVersion === PARSER_VERSION;
    const parsed = isKnown ? null : parser.parse(document.bytes);
    // What goes wrong is met when its turn comes, or never where the import ends before.
    parsed?.catch(() => {});
    return { path, open: () => document, parsed };
  } catch (error) {
    return {
      path,
      open() {
        throw error;
      },
      parsed: null,
    };
  }
}

async function importFile(
  db: SqliteDatabase,
  { path, open, parsed }: FileAhead,
  parser: FileParser,
  now: () => Date,
): Promise<FileResult> {
  try {
    const context: WriteContext = {
      now: now().toISOString(),
      parserVersion: PARSER_VERSION,
      read: readNothing,
    };
    const document = open();
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
    const notices = noticesOf(await (parsed ?? parser.parse(document.bytes)));
    if (!knowsAllNames(db, notices)) context.read = getReader();
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

/** What is wrong with one file alone; the message is the reason. */
const faultsOfOneFile = [UnreadableDocumentError, ChangingFileError, ParserDefectError];

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
