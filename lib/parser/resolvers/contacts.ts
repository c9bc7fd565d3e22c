import type { Contact } from "../../notice";
import type { Reading } from "../reading";

export function readContacts(_reading: Reading): Contact[] {
  return [];
}
