/** `npm run --silent parse -- FILE…`: one JSON object per notice on standard output, one per line; `-` reads standard input. */
import { readFileSync } from "node:fs";
import { parseDocument } from "../parser";
import { decodeDocument } from "../parser/source";
import { endWhereNobodyReads } from "./closed-output";

endWhereNobodyReads();

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error("usage: npm run --silent parse -- FILE…   (- reads standard input)");
  process.exit(2);
}

let failed = false;
for (const path of paths) {
  try {
    const bytes = readFileSync(path === "-" ? 0 : path);
    for (const notice of parseDocument(decodeDocument(bytes)).notices)
      process.stdout.write(`${JSON.stringify({ sourceFile: path, ...notice })}\n`);
  } catch (error) {
    failed = true;
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exitCode = failed ? 1 : 0;
