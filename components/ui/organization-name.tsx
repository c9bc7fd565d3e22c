import type { OrganizationRef, TextRange } from "@/lib/catalog/views";
import { type Locale, localizePath } from "@/lib/i18n";
import { MarkedText } from "./marked-text";
import { SiteLink } from "./site-link";

interface OrganizationNameProps {
  organization: OrganizationRef;
  /** Words of the name to mark. */
  marks?: readonly TextRange[] | undefined;
  locale: Locale;
  className?: string;
}

/** An organization's name, leading to its page. */
export function OrganizationName({ organization, marks = [], locale, className }: OrganizationNameProps) {
  return (
    <SiteLink href={localizePath(locale, `/organizations/${organization.slug}`)} lang="ja" className={className}>
      <MarkedText text={organization.name} marks={marks} />
    </SiteLink>
  );
}
