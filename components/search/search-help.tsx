import type { Locale } from "@/lib/i18n";
import { localizePath } from "@/lib/i18n";
import { searchWords } from "@/lib/i18n/search-words";
import { MixedText } from "../ui/mixed-text";
import { SiteLink } from "../ui/site-link";

/** How queries are written, each example a link that tries it. */
export function SearchHelp({ locale }: { locale: Locale }) {
  const words = searchWords[locale];
  return (
    <details className="no-print mt-1 text-small">
      <summary className="w-fit py-1.5 text-faded text-fine">{words.help}</summary>
      <dl className="grid gap-x-6 gap-y-1 border-y py-3 sm:grid-cols-[auto_1fr]">
        {words.syntax.map(({ example, finds }) => (
          <div key={example} className="contents">
            <dt lang="ja">
              <SiteLink href={localizePath(locale, `/incidents?${new URLSearchParams({ q: example })}`)}>
                {example}
              </SiteLink>
            </dt>
            <dd className="phrase mb-1.5 text-faded sm:mb-0">
              <MixedText text={finds} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="phrase pt-2 text-faded text-fine">
        <MixedText text={words.fieldsNote} locale={locale} />
      </p>
    </details>
  );
}
