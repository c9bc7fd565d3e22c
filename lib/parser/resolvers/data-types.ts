import type { NoticeDataType } from "../../notice";
import type { Reading } from "../reading";

export function readDataTypes(_reading: Reading): NoticeDataType[] {
  return [];
}
