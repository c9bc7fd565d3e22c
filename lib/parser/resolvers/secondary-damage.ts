import type { Notice } from "../../notice";
import type { Reading } from "../reading";

export function readSecondaryDamage(_reading: Reading): Notice["secondaryDamage"] {
  return null;
}
