import type { OrganizationRef } from "@/lib/catalog/views";
import { type Locale, localizePath } from "@/lib/i18n";
import { SiteLink } from "./site-link";

interface OrganizationNameProps {
  organization: OrganizationRef;
  locale: Locale;
  className?: string;
}

/** An organization's name, leading to its page. */
export function OrganizationName({ organization, locale, className }: OrganizationNameProps) {
  return (
    <SiteLink href={localizePath(locale, `/organizations/${organization.slug}`)} lang="ja" className={className}>
      {organization.name}
    </SiteLink>
  );
}
