/** `npm run explain -- FILE…`: each notice with its findings marked in place, the rule behind each, and what lost and why. */
import { readFileSync } from "node:fs";
import { explainDocument } from "../parser";
import { explainNotice } from "../parser/explain";
import { decodeDocument } from "../parser/source";
import { endWhereNobodyReads } from "./closed-output";

endWhereNobodyReads();

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error("usage: npm run explain -- FILE…   (- reads standard input)");
  process.exit(2);
}

const mark = process.stdout.isTTY
  ? (text: string, names: string) => `\u001b[4;33m${text}\u001b[0m\u001b[2m{${names}}\u001b[0m`
  : (text: string, names: string) => `⟦${text}⟧{${names}}`;

for (const path of paths) {
  try {
    const parsed = explainDocument(decodeDocument(readFileSync(path === "-" ? 0 : path)));
    console.log(parsed.map((notice) => explainNotice(notice, mark)).join(`\n\n${"=".repeat(80)}\n\n`));
  } catch (error) {
    process.exitCode = 1;
    console.error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
