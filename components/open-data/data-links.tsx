import { type Locale, stringsFor } from "@/lib/i18n";
import { openDataWords } from "@/lib/i18n/open-data";
import { dataPath, formats, type Resource } from "@/lib/open-data/addresses";

interface DataLinksProps {
  resource: Resource;
  /** The page's path without its language: `/incidents?cause=loss`. */
  path: string;
  locale: Locale;
  className?: string;
}

/** What the page shows, as data: 「この一覧をデータで: JSON · CSV · Atom」. */
export function DataLinks({ resource, path, locale, className = "mt-6" }: DataLinksProps) {
  const words = openDataWords[locale];
  const { site } = stringsFor(locale);
  return (
    <p className={`no-print flex flex-wrap items-baseline gap-x-3 text-small ${className}`}>
      <span className="text-faded">
        {words.asData[resource]}
        {site.colon}
      </span>
      {formats[resource].map(({ ending, mediaType, name, feed }) => (
        <a key={ending} href={dataPath(path, ending, locale)} type={mediaType} className="inline-block py-1">
          {name}
          {feed && site.parenthesis(words.feeds[feed])}
        </a>
      ))}
    </p>
  );
}
