/** The lines of a table of words: columns with `>` between them, in each the items that spaces part. */
export function tableLines(table: string): string[][][] {
  const lines = table.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => line.split(">").map((column) => column.split(" ").filter((item) => item !== "")));
}

/** An item as a word or phrase: `_` is a space in it. */
export const readWord = (item: string): string => item.replaceAll("_", " ");

/** An item as a word and how near it is, which stands behind `~`; `usual` where it does not. */
export function readWeighted(item: string, usual: number): { term: string; weight: number } {
  const [word = "", near] = item.split("~");
  return { term: readWord(word), weight: near === undefined ? usual : Number(near) };
}
