import type { IncidentDetail } from "@/lib/catalog/views";
import { type Locale, stringsFor } from "@/lib/i18n";
import { describeIncident } from "@/lib/i18n/sentence";
import { organizationKinds } from "@/lib/taxonomy";
import { OrganizationName } from "../ui/organization-name";
import { EvidenceLinks } from "./evidence-links";
import { type Fact, factAnchor } from "./facts";

interface IncidentHeadProps {
  detail: IncidentDetail;
  facts: ReadonlyMap<string, Fact>;
  locale: Locale;
}

/** Who, under which title, and what happened in a sentence built from the facts. */
export function IncidentHead({ detail, facts, locale }: IncidentHeadProps) {
  const { before, organization, after } = describeIncident(detail, locale);
  return (
    <header className="pb-5">
      <Discloser detail={detail} facts={facts} locale={locale} />
      <h1 lang="ja" className="mt-1 font-bold font-serif text-xl leading-normal sm:text-2xl">
        {detail.row.title}
      </h1>
      <p className="mt-2 max-w-[46em]">
        {before}
        <span lang="ja">{organization}</span>
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
      <span id={factAnchor("organization")} data-fact="">
        <OrganizationName organization={row.organization} locale={locale} className="font-semibold text-base" />
      </span>
      {row.organization.kind && (
        <span className="palt text-faded">{organizationKinds[row.organization.kind].label[locale]}</span>
      )}
      <EvidenceLinks fact={facts.get("organization")} locale={locale} />
    </p>
  );
}
