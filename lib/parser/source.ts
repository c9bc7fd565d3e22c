/**
 * From bytes to the text of a document: what a person has may be plain text, HTML or Markdown, whatever the
 * file is called. Markup goes, words stay exactly as they are.
 */
import { looksLikeHtml, stripHtml } from "./markup/html";
import { findImprint } from "./markup/imprint";
import { looksLikeMarkdown, stripMarkdown } from "./markup/markdown";

/** Larger documents are no notices: the longest known one has some 90 KB with thirty notices in it. */
export const MAX_DOCUMENT_BYTES = 8 * 1024 * 1024;

export type UnreadableReason = "empty" | "binary" | "not_utf8" | "too_large" | "no_notice";

const MESSAGES: Record<UnreadableReason, string> = {
  empty: "the file is empty; give a text, HTML or Markdown file that holds a notice",
  binary: "the file is binary, not text; save the notice as text, HTML or Markdown first",
  not_utf8: "the file is not UTF-8; convert it (for example from Shift_JIS) and try again",
  too_large: `the file is larger than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MB; split it into its notices`,
  no_notice: "no notice was found in the file: it holds no Japanese sentence about an incident",
};

/** A document that cannot be read as notices; `message` says what to do about it. */
export class UnreadableDocumentError extends Error {
  constructor(readonly code: UnreadableReason) {
    super(MESSAGES[code]);
    this.name = "UnreadableDocumentError";
  }
}

/**
 * Decodes a file's bytes as UTF-8 text; a leading byte-order mark is dropped.
 * @throws UnreadableDocumentError when the bytes are empty, binary, not UTF-8 or too many
 */
export function decodeDocument(bytes: Uint8Array): string {
  if (bytes.length > MAX_DOCUMENT_BYTES) throw new UnreadableDocumentError("too_large");
  if (bytes.subarray(0, 8192).includes(0)) throw new UnreadableDocumentError("binary");
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableDocumentError("not_utf8");
  }
  if (text.trim() === "") throw new UnreadableDocumentError("empty");
  return text;
}

/** Removes the markup of a document, told by its content; plain text comes back as it is. */
export function readText(original: string): string {
  if (looksLikeHtml(original)) return stripHtml(original);
  if (looksLikeMarkdown(original)) return stripMarkdown(original);
  return original;
}

/** The names under which a document was published, as it prints them around its text; none where it is no page. */
export function readImprint(original: string): string[] {
  return looksLikeHtml(original) ? findImprint(original) : [];
}
