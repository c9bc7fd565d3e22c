import type { NoticeCause } from "../../notice";
import type { Reading } from "../reading";
import { findingFrom } from "../trace";

export function readCauses({ notice }: Reading): NoticeCause[] {
  return [{ code: "unknown", primary: true, ...findingFrom(notice, [], "nothing-said", { basis: "inferred" }) }];
}
