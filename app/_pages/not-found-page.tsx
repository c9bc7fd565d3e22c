import { NotFoundWords } from "@/components/layout/not-found-words";
import { PageFrame } from "@/components/layout/page-frame";
import { type Locale, stringsFor } from "@/lib/i18n";

/** What is shown, with status 404, where an incident or organization of that name is not in the catalog. */
export function NotFoundPage({ locale }: { locale: Locale }) {
  const { notFound, site } = stringsFor(locale);
  return (
    <PageFrame locale={locale} path="/">
      <title>{`${notFound.title} — ${site.name}`}</title>
      <NotFoundWords locale={locale} />
    </PageFrame>
  );
}
