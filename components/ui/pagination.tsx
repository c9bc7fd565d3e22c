import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { SiteLink } from "./site-link";

interface PaginationProps {
  page: number;
  pageCount: number;
  /** The address of another page, without its language. */
  pathOf: (page: number) => string;
  locale: Locale;
}

/** Previous and next, and where one is. */
export function Pagination({ page, pageCount, pathOf, locale }: PaginationProps) {
  if (pageCount < 2) return null;
  const { list } = stringsFor(locale);
  return (
    <nav aria-label={list.pages} className="no-print mt-6 flex items-center justify-between gap-4 text-small">
      <span className="w-28">
        {page > 1 && (
          <SiteLink href={localizePath(locale, pathOf(page - 1))} rel="prev" className="control">
            ← {list.previous}
          </SiteLink>
        )}
      </span>
      <span>{list.page(page, pageCount)}</span>
      <span className="w-28 text-right">
        {page < pageCount && (
          <SiteLink href={localizePath(locale, pathOf(page + 1))} rel="next" className="control">
            {list.next} →
          </SiteLink>
        )}
      </span>
    </nav>
  );
}
