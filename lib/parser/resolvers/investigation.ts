import type { Notice, NoticeSequence } from "../../notice";
import type { Reading } from "../reading";

export function readInvestigation(_reading: Reading, _sequence: NoticeSequence): Notice["investigation"] {
  return null;
}
