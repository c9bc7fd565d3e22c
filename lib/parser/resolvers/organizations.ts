import type { NoticeOrganization, RelatedOrganization } from "../../notice";
import type { Reading } from "../reading";
import { findingFrom } from "../trace";

export function readOrganization({ notice, header }: Reading): NoticeOrganization | null {
  if (!header.organization) return null;
  return {
    name: header.organization.name,
    kind: "company",
    ...findingFrom(notice, [header.organization.span], "collection-heading"),
  };
}

export function readRelatedOrganizations(
  _reading: Reading,
  _organization: NoticeOrganization | null,
): RelatedOrganization[] {
  return [];
}
