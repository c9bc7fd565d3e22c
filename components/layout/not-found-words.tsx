import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { SiteLink } from "../ui/site-link";

/** What is said of an address that leads nowhere, and the way back. */
export function NotFoundWords({ locale, level = 1 }: { locale: Locale; level?: 1 | 2 }) {
  const { notFound } = stringsFor(locale);
  const Heading = `h${level}` as const;
  return (
    <div lang={locale} className="pt-16">
      <Heading className="font-bold font-serif text-2xl">{notFound.title}</Heading>
      <p className="phrase mt-3">{notFound.text}</p>
      <p className="mt-6">
        <SiteLink href={localizePath(locale, "/")} className="control control-strong">
          {notFound.home}
        </SiteLink>
      </p>
    </div>
  );
}
