import type { ReactNode } from "react";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { openDataWords } from "@/lib/i18n/open-data";
import { searchWords } from "@/lib/i18n/search-words";
import { SearchBox } from "../search/search-box";
import { SiteLink } from "../ui/site-link";
import { Keyboard } from "./keyboard";
import { ThemeChoice } from "./theme-choice";
import { Wordmark } from "./wordmark";

interface PageFrameProps {
  locale: Locale;
  /** The page's address without its language, so that the other language's link leads to the same page. */
  path: string;
  /** The part of the site that the page belongs to. */
  current?: "incidents" | "statistics" | "organizations" | "about" | "api";
  /** The page has a search box of its own. */
  ownSearch?: boolean;
  children: ReactNode;
}

/** Header, main landmark and footer. Each page puts itself into one, because only it knows its address. */
export function PageFrame({ locale, path, current, ownSearch = false, children }: PageFrameProps) {
  return (
    <>
      <SiteHeader locale={locale} path={path} current={current} ownSearch={ownSearch} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-[100rem] px-4 pb-20 outline-none sm:px-6 lg:px-10">
        {children}
      </main>
      <SiteFooter locale={locale} />
      <Keyboard {...searchWords[locale].keys} />
    </>
  );
}

function SiteHeader({ locale, path, current, ownSearch }: Omit<PageFrameProps, "children">) {
  const { site, statistics } = stringsFor(locale);
  const other: Locale = locale === "ja" ? "en" : "ja";
  const sections = [
    { key: "incidents", path: "/", label: site.incidents },
    { key: "statistics", path: "/statistics", label: statistics.title },
    { key: "organizations", path: "/organizations", label: site.organizations },
    { key: "about", path: "/about", label: site.about },
    { key: "api", path: "/api", label: openDataWords[locale].api },
  ];
  return (
    <header className="mx-auto flex w-full max-w-[100rem] flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-4 sm:gap-x-8 sm:px-6 lg:px-10">
      <SiteLink href={localizePath(locale, "/")} className="flex items-center gap-2.5 py-2 no-underline">
        <Wordmark name={site.name} />
      </SiteLink>
      <nav aria-label={site.nav} className="no-print order-last -mx-2 w-full sm:order-none sm:mx-0 sm:w-auto">
        <ul className="flex flex-wrap text-small">
          {sections.map(({ key, path: to, label }) => (
            <li key={key}>
              <SiteLink
                href={localizePath(locale, to)}
                aria-current={key === current ? "true" : undefined}
                className="palt inline-block px-2 py-2.5 no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline aria-[current]:decoration-shu aria-[current]:decoration-2 sm:px-3"
              >
                {label}
              </SiteLink>
            </li>
          ))}
        </ul>
      </nav>
      {!ownSearch && (
        <search className="no-print order-last w-full lg:order-none lg:ml-auto lg:w-72 xl:w-96">
          <SearchBox
            action={localizePath(locale, "/incidents")}
            suggestFrom={localizePath(locale, "/suggest")}
            value=""
            words={searchWords[locale].box}
          />
        </search>
      )}
      <div className="no-print ml-auto flex flex-wrap items-center gap-2 text-small sm:gap-4">
        <ThemeChoice label={site.theme} names={site.themes} />
        <a href={localizePath(other, path)} hrefLang={other} lang={other} className="whitespace-nowrap py-2.5">
          {site.otherLanguage}
        </a>
      </div>
    </header>
  );
}

function SiteFooter({ locale }: { locale: Locale }) {
  const { site } = stringsFor(locale);
  return (
    <footer className="mx-auto w-full max-w-[100rem] px-4 pb-10 sm:px-6 lg:px-10">
      <p className="phrase border-t pt-4 text-fine text-faded">
        {site.disclaimer}{" "}
        <SiteLink href={localizePath(locale, "/about")} className="whitespace-nowrap">
          {site.about}
        </SiteLink>
      </p>
    </footer>
  );
}
