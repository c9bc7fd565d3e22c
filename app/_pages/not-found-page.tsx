import { PageFrame } from "@/components/layout/page-frame";
import { SiteLink } from "@/components/ui/site-link";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";

/** What is shown, with status 404, for an address that leads nowhere. */
export function NotFoundPage({ locale }: { locale: Locale }) {
  const { notFound } = stringsFor(locale);
  return (
    <PageFrame locale={locale} path="/">
      <div className="py-20">
        <title>{`${notFound.title} — ${stringsFor(locale).site.name}`}</title>
        <h1 className="font-bold font-serif text-2xl">{notFound.title}</h1>
        <p className="phrase mt-3">{notFound.text}</p>
        <p className="mt-6">
          <SiteLink href={localizePath(locale, "/")} className="control control-strong">
            {notFound.home}
          </SiteLink>
        </p>
      </div>
    </PageFrame>
  );
}
