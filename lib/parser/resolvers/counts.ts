import type { Affected, Count } from "../../notice";
import type { Reading } from "../reading";

export function readCounts(_reading: Reading): Count[] {
  return [];
}

export function readAffected(_reading: Reading, _counts: readonly Count[]): Affected | null {
  return null;
}
