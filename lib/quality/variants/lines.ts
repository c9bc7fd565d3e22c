/** The same words with other line ends and blank lines. */
import { lineByLine, type Rewriting, replacing } from "./rewriting";

const NEVER_FIRST = /^[、。，．・）」』】〉》!?！？ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々,.)\]]/;

/** Breaks long lines as a page of a fixed width does; a sign that may not begin a line hangs on the one before. */
function wrapping(width: number, indent: string, continuation: string) {
  return (line: string): string => {
    // The heading of a collection parts its columns by a space, which a break would take away.
    if (line.includes("\t") || line.length <= width || /^【[^】]*[#＃]/.test(line)) return line;
    const rows: string[] = [];
    let rest = (line.includes("。") ? indent : "") + line.trimStart();
    while (rest.length > width) {
      let at = width;
      while (at < rest.length && NEVER_FIRST.test(rest.slice(at))) at++;
      rows.push(rest.slice(0, at));
      rest = rest.slice(at).trimStart();
      if (rest !== "") rest = continuation + rest;
    }
    if (rest.trim() !== "") rows.push(rest);
    return rows.join("\n");
  };
}

/** Line ends, indents and blank lines. */
export const lineRewritings: readonly Rewriting[] = [
  lineByLine("line:wrapped-40", wrapping(40, "", "")),
  lineByLine("line:wrapped-35", wrapping(35, "", "")),
  lineByLine("line:wrapped-28", wrapping(28, "", "")),
  lineByLine("line:wrapped-22", wrapping(22, "", "")),
  lineByLine("line:wrapped-40-paragraphs-indented", wrapping(40, "　", "")),
  lineByLine("line:wrapped-36-hanging", wrapping(36, "", "　")),
  lineByLine("line:wrapped-38-blank-between", (line) => `${wrapping(38, "", "")(line)}\n`),
  lineByLine("line:indented", (line) => (line.includes("。") ? `　${line.trimStart()}` : line)),
  lineByLine("line:all-indented", (line) => (line.trim() === "" ? line : `    ${line}`)),
  lineByLine("line:trailing-spaces", (line) => `${line}  `),
  lineByLine("line:trailing-wide-space", (line) => (line.trim() === "" ? line : `${line}　`)),
  lineByLine("line:blank-between", (line) => `${line}\n`),
  lineByLine("line:two-blank-between", (line) => `${line}\n\n`),
  lineByLine("line:no-blank", (line) => (line.trim() === "" ? null : line)),
  lineByLine("line:wide-space-on-blank", (line) => (line.trim() === "" ? "　" : line)),
  replacing("line:sentence-each", /。(?=[^\n」』）)】])/g, "。\n"),
  replacing("line:sentence-each-indented", /。(?=[^\n」』）)】])/g, "。\n　"),
  replacing("line:crlf", /\n/g, "\r\n"),
  replacing("line:cr", /\n/g, "\r"),
  replacing("line:nbsp", / /g, "\u00a0"),
  replacing("line:indents-removed", /^[ 　]+/gm, ""),
  { name: "line:leading-blank", rewrite: ({ text }) => `\n\n　\n${text}\n\n\n` },
  { name: "line:bom", rewrite: ({ text }) => `\ufeff${text}` },
];
