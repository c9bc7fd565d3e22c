import { type Locale, localizePath } from "@/lib/i18n";
import { type CauseCode, causes, type DataTypeCode, dataTypes } from "@/lib/taxonomy";
import { SiteLink } from "./site-link";

interface SubjectLinkProps {
  locale: Locale;
  className?: string;
}

/** Underlined only where one points at it: these stand in every row of a list. */
const QUIET = "no-underline hover:underline";

/** A cause by its name, leading to its page. */
export function CauseLink({ code, locale, className = QUIET }: SubjectLinkProps & { code: CauseCode }) {
  return (
    <SiteLink
      href={localizePath(locale, `/causes/${code}`)}
      title={causes[code].definition[locale]}
      className={className}
    >
      {causes[code].label[locale]}
    </SiteLink>
  );
}

/** A kind of data by its name, leading to its page. */
export function DataTypeLink({ code, locale, className = QUIET }: SubjectLinkProps & { code: DataTypeCode }) {
  return (
    <SiteLink href={localizePath(locale, `/data-types/${code}`)} className={className}>
      {dataTypes[code].label[locale]}
    </SiteLink>
  );
}
