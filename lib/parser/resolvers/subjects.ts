import type { Notice } from "../../notice";
import type { Reading } from "../reading";

export function readSubjects(_reading: Reading): Notice["subjects"] {
  return [];
}
