import type { IncidentDetail } from "@/lib/catalog/views";
import { type Locale, stringsFor } from "@/lib/i18n";
import { describeIncident } from "@/lib/i18n/sentence";
import { organizationKinds } from "@/lib/taxonomy";
import { OrganizationName } from "../ui/organization-name";
import { EvidenceLinks } from "./evidence-links";
import { type Fact, factPlace } from "./facts";

interface IncidentHeadProps {
  detail: IncidentDetail;
  facts: ReadonlyMap<string, Fact>;
  locale: Locale;
}

/** Who, under which title, and what happened in a sentence built from the facts. */
export function IncidentHead({ detail, facts, locale }: IncidentHeadProps) {
  const { before, organization, after } = describeIncident(detail, locale);
  return (
    <header className="pb-3 sm:pb-5">
      <Discloser detail={detail} facts={facts} locale={locale} />
      <h1 lang="ja" className="mt-0.5 font-bold font-serif text-lg leading-snug sm:mt-1 sm:text-2xl sm:leading-normal">
        {detail.row.title}
      </h1>
      <p className="mt-1.5 max-w-[46em] text-[0.875rem] leading-relaxed sm:mt-2 sm:text-base sm:leading-[1.75]">
        {before}
        {organization !== null && <span lang="ja">{organization}</span>}
        {after}
      </p>
    </header>
  );
}

function Discloser({ detail: { row }, facts, locale }: IncidentHeadProps) {
  const { incident, value } = stringsFor(locale);
  if (!row.organization) {
    return (
      <p className="text-faded text-small">
        {incident.who} {value.unknown}
      </p>
    );
  }
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-small">
      <span {...factPlace(facts.get("organization"))}>
        <OrganizationName organization={row.organization} locale={locale} className="font-semibold text-base" />
      </span>
      {row.organization.kind && (
        <span className="palt text-faded">{organizationKinds[row.organization.kind].label[locale]}</span>
      )}
      <EvidenceLinks fact={facts.get("organization")} locale={locale} />
    </p>
  );
}
