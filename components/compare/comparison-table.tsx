import type { IncidentDetail } from "@/lib/catalog/views";
import { comparisonPath } from "@/lib/compare/comparison-query";
import { readSection } from "@/lib/compare/section-text";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { compareWords } from "@/lib/i18n/compare-words";
import { type SectionKind, sectionKinds } from "@/lib/taxonomy";
import { noticeAnchor } from "../incident/source-text";
import { OrganizationName } from "../ui/organization-name";
import { SiteLink } from "../ui/site-link";
import { compareFacts } from "./compared-facts";
import { ComparedItems } from "./compared-items";
import { ComparisonCell, ComparisonRow } from "./comparison-row";

interface ComparisonProps {
  details: readonly IncidentDetail[];
  /** What is chosen by the address; null for cause and prevention. */
  section: SectionKind | null;
  locale: Locale;
}

/** Incidents as columns: their facts, the items that the law asks for, then the chosen parts of their notices. */
export function ComparisonTable({ details, section, locale }: ComparisonProps) {
  const words = compareWords[locale];
  const kinds: readonly SectionKind[] = section === null ? ["cause", "prevention"] : [section];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section aria-label={words.title} tabIndex={0} className="print-flow mt-5 overflow-x-auto">
      <table className="w-full min-w-max border-collapse text-small">
        <thead>
          <tr className="border-ink border-b align-top">
            <td />
            {details.map((detail) => (
              <th
                key={detail.row.slug}
                scope="col"
                className="w-[15rem] max-w-[15rem] sm:w-[20rem] sm:max-w-[28rem] py-2 pr-5 text-left font-normal"
              >
                <ColumnHead detail={detail} details={details} section={section} locale={locale} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareFacts(details, locale).map(({ name, values }) => (
            <ComparisonRow key={name} name={name}>
              {values.map((value, at) => (
                <ComparisonCell key={details[at]?.row.slug}>
                  {value === null ? (
                    <span className="text-faded">{stringsFor(locale).value.unknown}</span>
                  ) : (
                    <span className="phrase">{value}</span>
                  )}
                </ComparisonCell>
              ))}
            </ComparisonRow>
          ))}
        </tbody>
        <ComparedItems details={details} locale={locale} />
        <tbody className="border-ink border-t">
          {kinds.map((kind) => (
            <ComparisonRow key={kind} name={sectionKinds[kind].label[locale]}>
              {details.map((detail) => (
                <ComparisonCell key={detail.row.slug}>
                  <SectionCell detail={detail} kind={kind} locale={locale} />
                </ComparisonCell>
              ))}
            </ComparisonRow>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnHead({ detail, details, section, locale }: ComparisonProps & { detail: IncidentDetail }) {
  const words = compareWords[locale];
  const { row } = detail;
  const others = details.map((other) => other.row.slug).filter((slug) => slug !== row.slug);
  return (
    <>
      {row.organization && (
        <p>
          <OrganizationName organization={row.organization} locale={locale} className="font-semibold" />
        </p>
      )}
      <p className="mt-0.5">
        <SiteLink href={localizePath(locale, `/incidents/${row.slug}`)} lang="ja" className="font-serif">
          {row.title}
        </SiteLink>
      </p>
      <p className="no-print mt-1">
        <SiteLink
          href={localizePath(locale, comparisonPath(others, section))}
          aria-label={words.remove(row.title)}
          className="text-faded text-fine"
        >
          × {words.removeShort}
        </SiteLink>
      </p>
    </>
  );
}

/** The words of the notice as they stand, and the way to them. */
function SectionCell({ detail, kind, locale }: { detail: IncidentDetail; kind: SectionKind; locale: Locale }) {
  const words = compareWords[locale];
  const found = readSection(detail, kind);
  if (!found) return <span className="text-faded">{stringsFor(locale).value.unknown}</span>;
  return (
    <>
      {found.texts.length === 0 && <p className="phrase mb-1 text-faded text-fine">{words.onlyWords}</p>}
      {[...found.texts, ...found.words].map((text) => (
        <p key={text} lang="ja" className="mb-2 whitespace-pre-wrap font-serif text-[0.9375rem] leading-[1.85]">
          {text}
        </p>
      ))}
      <SiteLink
        href={localizePath(locale, `/incidents/${detail.row.slug}#${noticeAnchor(found.report)}`)}
        className="no-print text-fine"
      >
        {words.toSource}
      </SiteLink>
    </>
  );
}
