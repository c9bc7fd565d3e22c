/** kuromoji as it comes: what our own cutting is held to, and measured beside. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import kuromoji from "kuromoji";

export type StockTokenizer = kuromoji.Tokenizer<kuromoji.IpadicFeatures>;

export function loadStockKuromoji(): Promise<StockTokenizer> {
  const dicPath = join(dirname(createRequire(import.meta.url).resolve("kuromoji/package.json")), "dict");
  return new Promise((resolve, reject) =>
    kuromoji.builder({ dicPath }).build((error, built) => (error ? reject(error) : resolve(built))),
  );
}
