import type { Notice } from "../../notice";
import type { Reading } from "../reading";

export function readReportedTo(_reading: Reading): Notice["reportedTo"] {
  return [];
}
