import type { Notice } from "../../notice";
import { parseDocument } from "../../parser";
import { decodeDocument, UnreadableDocumentError, type UnreadableReason } from "../../parser/source";

/** What a file's bytes are read as: its notices, or why there are none. Can be sent from thread to thread. */
export type ParsedFile =
  | { readonly notices: readonly Notice[] }
  | { readonly unreadable: UnreadableReason }
  /** What the parser threw, which it never should. */
  | { readonly defect: string };

/** A defect of the parser fails the file that shows it, not the files after it. */
export class ParserDefectError extends Error {
  override name = "ParserDefectError";
}

/** Parses a file. Never throws. */
export function parseFile(bytes: Uint8Array): ParsedFile {
  try {
    return { notices: parseDocument(decodeDocument(bytes)).notices };
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return { unreadable: error.code };
    const [reason = ""] = String(error).split("\n");
    return { defect: reason };
  }
}

/**
 * The notices of a parsed file.
 * @throws UnreadableDocumentError, ParserDefectError where there are none
 */
export function noticesOf(parsed: ParsedFile): readonly Notice[] {
  if ("notices" in parsed) return parsed.notices;
  if ("unreadable" in parsed) throw new UnreadableDocumentError(parsed.unreadable);
  throw new ParserDefectError(`the parser failed on this file, which is a defect of the parser: ${parsed.defect}`);
}
