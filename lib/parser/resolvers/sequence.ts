import type { NoticeSequence } from "../../notice";
import type { Reading } from "../reading";
import { findingFrom } from "../trace";

export function readSequence({ notice }: Reading): NoticeSequence {
  return { kind: "initial", label: null, ...findingFrom(notice, [], "nothing-said", { basis: "inferred" }) };
}
