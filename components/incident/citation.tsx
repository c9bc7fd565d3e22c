import type { IncidentRow } from "@/lib/catalog/views";
import { type CitationStyle, cite } from "@/lib/citation/cite";
import { readSiteUrl } from "@/lib/env";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { citationWords } from "@/lib/i18n/citation-words";
import { todayInJapan } from "@/lib/japan-day";
import { CopyButton } from "../ui/copy-button";
import { ShareButton } from "../ui/share-button";
import { Section } from "./section";

/** The elements that hold a citation, and the page's address. */
export const citationId = (style: CitationStyle): string => `cite-${style}`;
export const ADDRESS_ID = "cite-address";

/** How to cite the page, and its address to pass on. Without a script everything can be selected. */
export function Citation({ row, locale }: { row: IncidentRow; locale: Locale }) {
  const words = citationWords[locale];
  const url = new URL(localizePath(locale, `/incidents/${row.slug}`), readSiteUrl()).href;
  const citations = cite({
    slug: row.slug,
    organization: row.organization?.name ?? null,
    title: row.title,
    published: row.disclosed,
    url,
    accessed: todayInJapan(),
  });
  return (
    <Section id="cite" title={words.title}>
      <dl className="border-t text-small">
        {(Object.keys(citations) as CitationStyle[]).map((style) => (
          <Line key={style} id={citationId(style)} name={words.styles[style]} locale={locale}>
            {citations[style]}
          </Line>
        ))}
        <Line id={ADDRESS_ID} name={words.address} locale={locale}>
          {url}
        </Line>
      </dl>
      <p className="mt-2">
        <ShareButton title={`${row.title} — ${stringsFor(locale).site.name}`} url={url} label={words.share} />
      </p>
    </Section>
  );
}

function Line({ id, name, locale, children }: { id: string; name: string; locale: Locale; children: string }) {
  const words = citationWords[locale];
  return (
    <div className="grid gap-x-4 border-b py-2 sm:grid-cols-[9rem_1fr_auto]">
      <dt className="text-faded">{name}</dt>
      <dd id={id} className="min-w-0 select-all whitespace-pre-wrap break-words">
        {children}
      </dd>
      <dd>
        <CopyButton
          targetId={id}
          label={words.copyOf(name)}
          words={{ copy: words.copy, copied: words.copied, selected: words.selected }}
        />
      </dd>
    </div>
  );
}
