import type { IncidentRow, SimilarIncident } from "@/lib/catalog/views";
import { comparisonPath } from "@/lib/compare/comparison-query";
import { formatCount } from "@/lib/format";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { compareWords } from "@/lib/i18n/compare-words";
import { causes, dataTypes, organizationKinds } from "@/lib/taxonomy";
import { DateTime } from "../ui/date-time";
import { SiteLink } from "../ui/site-link";
import { Section } from "./section";

interface SimilarProps {
  row: IncidentRow;
  similar: readonly SimilarIncident[];
  locale: Locale;
}

/** Incidents that are like this one, and in what; each can be set beside it. */
export function Similar({ row, similar, locale }: SimilarProps) {
  const words = compareWords[locale];
  if (row.primaryCause === null) return null;
  return (
    <Section id="similar" title={words.similar}>
      {similar.length > 0 && <p className="phrase mb-2 text-faded text-small">{words.similarLead}</p>}
      <ul className="border-t text-small">
        {similar.map((one) => (
          <li key={one.incident.slug} className="border-b py-2">
            <SimilarOne one={one} self={row} locale={locale} />
          </li>
        ))}
      </ul>
      <p className="no-print mt-2 flex flex-wrap gap-x-6 gap-y-1 text-small">
        <SiteLink href={localizePath(locale, comparisonPath([row.slug]))}>{words.title}</SiteLink>
        <SiteLink href={localizePath(locale, `/incidents?cause=${row.primaryCause}`)}>{words.allOfCause}</SiteLink>
      </p>
    </Section>
  );
}

function SimilarOne({
  one: { incident, sharedData, sameKind },
  self,
  locale,
}: {
  one: SimilarIncident;
  self: IncidentRow;
  locale: Locale;
}) {
  const words = compareWords[locale];
  const { site } = stringsFor(locale);
  const kind = incident.organization?.kind;
  const reasons = [
    ...(self.primaryCause ? [words.sameCause(causes[self.primaryCause].label[locale])] : []),
    sharedData.length > 0
      ? words.sharedData(sharedData.map((code) => dataTypes[code].label[locale]).join(site.listSeparator))
      : words.noSharedData,
    ...(sameKind && kind ? [words.sameKind(organizationKinds[kind].label[locale])] : []),
  ];
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span lang="ja">{incident.organization?.name}</span>
        <SiteLink href={localizePath(locale, `/incidents/${incident.slug}`)} lang="ja" className="font-serif">
          {incident.title}
        </SiteLink>
        {incident.affected && <span>{formatCount(incident.affected, locale)}</span>}
        {incident.date && incident.date.kind !== "reference" && (
          <span className="text-faded">
            <DateTime date={incident.date} locale={locale} short />
          </span>
        )}
      </p>
      <p className="phrase text-faded text-fine">
        {reasons.join(" / ")}{" "}
        <SiteLink
          href={localizePath(locale, comparisonPath([self.slug, incident.slug]))}
          aria-label={words.compareWith(incident.title)}
          className="no-print ml-2 text-ink"
        >
          {words.compare}
        </SiteLink>
      </p>
    </>
  );
}
