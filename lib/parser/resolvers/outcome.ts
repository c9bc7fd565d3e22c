import type { Notice, NoticeCause } from "../../notice";
import type { Reading } from "../reading";

export function readOutcome(_reading: Reading, _causes: readonly NoticeCause[]): Notice["outcome"] {
  return null;
}
