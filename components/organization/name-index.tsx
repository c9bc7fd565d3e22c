import type { OrganizationList } from "@/lib/catalog/views";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { nameHeadings } from "@/lib/name-order";
import { type OrganizationQuery, organizationListPath } from "./organization-query";

interface NameIndexProps {
  query: OrganizationQuery;
  headings: OrganizationList["headings"];
  locale: Locale;
}

/** Fewer headings than this are seen at a glance. */
const FEWEST_HEADINGS = 3;

/** The place of a heading in the page. */
export const headingId = (heading: string): string => `names-${heading === "#" ? "other" : heading}`;

/** あ か さ …, each leading to where it begins, on whichever page that is. */
export function NameIndex({ query, headings, locale }: NameIndexProps) {
  if (headings.length < FEWEST_HEADINGS) return null;
  const pages = new Map(headings.map(({ heading, page }) => [heading, page]));
  return (
    <nav aria-label={stringsFor(locale).organizations.nameIndex} className="no-print mb-3">
      <ul className="-mx-1 flex flex-wrap">
        {nameHeadings(locale, pages).map((heading) => (
          <li key={heading}>
            <HeadingLink heading={heading} page={pages.get(heading)} query={query} locale={locale} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface HeadingLinkProps extends Pick<NameIndexProps, "query" | "locale"> {
  heading: string;
  /** Undefined where no name stands under it. */
  page: number | undefined;
}

function HeadingLink({ heading, page, query, locale }: HeadingLinkProps) {
  const place = "inline-flex min-h-9 min-w-9 items-center justify-center px-1.5";
  if (page === undefined) {
    return (
      <span aria-hidden="true" className={`${place} text-faded opacity-50`}>
        {heading}
      </span>
    );
  }
  const anchor = `#${encodeURIComponent(headingId(heading))}`;
  // Within one page a plain anchor, so that the browser does the jumping.
  const href = page === query.page ? anchor : localizePath(locale, organizationListPath({ ...query, page })) + anchor;
  return (
    <a href={href} className={`${place} no-underline hover:underline`}>
      {heading}
    </a>
  );
}
