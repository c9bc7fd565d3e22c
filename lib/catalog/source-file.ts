/** The bytes of a file that is to be imported, as they stood at one moment. */
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { MAX_DOCUMENT_BYTES, UnreadableDocumentError } from "../parser/source";

/** The file was written to while it was read, so that what was read may be half of the one and half of the other. */
export class ChangingFileError extends Error {
  override name = "ChangingFileError";
  constructor() {
    super("the file changed while it was read; import it again when it is finished");
  }
}

/**
 * Reads a file whole. One that is replaced meanwhile by another of its name is read as it was.
 * @throws ChangingFileError, UnreadableDocumentError where it is too large, and what the file system throws
 */
export function readSourceFile(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const before = fstatSync(file, { bigint: true });
    if (before.size > MAX_DOCUMENT_BYTES) throw new UnreadableDocumentError("too_large");
    const bytes = readFileSync(file);
    const after = fstatSync(file, { bigint: true });
    if (after.mtimeNs !== before.mtimeNs || after.size !== before.size) throw new ChangingFileError();
    return bytes;
  } finally {
    closeSync(file);
  }
}
