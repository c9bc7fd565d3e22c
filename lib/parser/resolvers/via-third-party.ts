import type { Notice, NoticeCause, RelatedOrganization } from "../../notice";
import type { Reading } from "../reading";
import { findingFrom } from "../trace";

export function readViaThirdParty(
  { notice }: Reading,
  _related: readonly RelatedOrganization[],
  _causes: readonly NoticeCause[],
): Notice["viaThirdParty"] {
  return { value: false, ...findingFrom(notice, [], "nothing-said", { basis: "inferred" }) };
}
