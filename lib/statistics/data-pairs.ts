import { codesOf, type DataTypeCode, dataTypes } from "../taxonomy";
import type { Collector } from "./incident";

/** Two data types that leaked in the same incident. */
export interface DataPair {
  /** In the order of the taxonomy. */
  types: readonly [DataTypeCode, DataTypeCode];
  count: number;
}

export interface DataPairCounts {
  incidents: number;
  /** Incidents by data type, the commonest first; those in use. */
  types: { code: DataTypeCode; count: number }[];
  /** The commonest first; those in use. */
  pairs: DataPair[];
}

const codes = codesOf(dataTypes);
const places = new Map(codes.map((code, at) => [code, at]));

/** Counts how often each two data types leaked, or may have leaked, together. */
export function countDataPairs(): Collector<DataPairCounts> {
  // Row and column are places in the taxonomy; the diagonal counts the type alone.
  const matrix = new Uint32Array(codes.length ** 2);
  let incidents = 0;
  const count = (row: number, column: number) => {
    const at = row * codes.length + column;
    matrix[at] = (matrix[at] ?? 0) + 1;
  };
  return {
    add({ dataTypes: found }) {
      incidents += 1;
      const sorted = found.map((code) => places.get(code) ?? 0).sort((a, b) => a - b);
      for (let a = 0; a < sorted.length; a += 1) {
        for (let b = a; b < sorted.length; b += 1) count(sorted[a] as number, sorted[b] as number);
      }
    },
    finish() {
      const cells = codes.flatMap((a, row) =>
        codes.slice(row).map((b, offset) => ({
          types: [a, b] as const,
          count: matrix[row * codes.length + row + offset] ?? 0,
        })),
      );
      const inUse = cells.filter((cell) => cell.count > 0).sort((a, b) => b.count - a.count);
      return {
        incidents,
        types: inUse.filter(({ types: [a, b] }) => a === b).map(({ types: [code], count }) => ({ code, count })),
        pairs: inUse.filter(({ types: [a, b] }) => a !== b),
      };
    },
  };
}

/** How often two types leaked together; the order of the two does not matter. */
export function pairCount({ pairs }: Pick<DataPairCounts, "pairs">, a: DataTypeCode, b: DataTypeCode): number {
  return pairs.find(({ types }) => types.includes(a) && types.includes(b))?.count ?? 0;
}
