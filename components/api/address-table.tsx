import type { Locale } from "@/lib/i18n";
import { openDataWords } from "@/lib/i18n/open-data";
import { type Format, formats, pagePaths, type Resource } from "@/lib/open-data/addresses";

/** Which endings the address of each page takes. */
export function AddressTable({ locale }: { locale: Locale }) {
  return (
    <dl className="mt-3 grid gap-x-6 gap-y-3 text-small sm:grid-cols-[12rem_1fr]">
      {Object.entries(formats).map(([resource, offered]) => (
        <div key={resource} className="contents">
          <dt>
            <code>{pagePaths[resource as Resource].replace("{slug}", "…")}</code>
          </dt>
          <dd className="border-b pb-2">
            <ul className="flex flex-wrap gap-x-6 gap-y-1">
              {offered.map((format) => (
                <li key={format.ending}>
                  <code>.{format.ending}</code> <span className="text-faded">{describeFormat(format, locale)}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function describeFormat({ name, mediaType, feed, isNegotiable }: Format, locale: Locale): string {
  const called = feed ? `${name} ${openDataWords[locale].feeds[feed]}` : name;
  return isNegotiable ? `${called}, ${mediaType}` : called;
}
