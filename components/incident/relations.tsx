import type { IncidentDetail, IncidentRow } from "@/lib/catalog/views";
import { formatCount } from "@/lib/format";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { organizationRoles } from "@/lib/taxonomy";
import { DateTime } from "../ui/date-time";
import { OrganizationName } from "../ui/organization-name";
import { SiteLink } from "../ui/site-link";
import { type ChainOrigin, chainRelations, type RelationChain } from "./relation-chains";
import { Section } from "./section";

/** Incidents of one origin, as chains: from the supplier or service to everything that came through it. */
export function Relations({ detail, locale }: { detail: IncidentDetail; locale: Locale }) {
  const { incident } = stringsFor(locale);
  const chains = chainRelations(detail.row, detail.relations);
  if (chains.length === 0) return null;
  return (
    <Section id="relations" title={incident.relations}>
      <p className="phrase mb-3 text-faded text-small">{incident.relationsLead}</p>
      {chains.map((chain) => (
        <Chain
          key={`${chain.origins[0]?.organization.slug} ${chain.incidents[0]?.slug}`}
          chain={chain}
          self={detail.row.slug}
          locale={locale}
        />
      ))}
    </Section>
  );
}

interface ChainProps {
  chain: RelationChain;
  /** The address of the incident that the page shows. */
  self: string;
  locale: Locale;
}

/** The origin above, and below it along a line those who came forward, this one among them. */
function Chain({ chain: { origins, incidents }, self, locale }: ChainProps) {
  const { incident, relationKinds } = stringsFor(locale);
  return (
    <div className="mb-5 text-small">
      {origins.length > 0 ? (
        <div className="border border-ink bg-leaf px-3 py-2">
          <p className="palt text-faded text-fine">{incident.origin}</p>
          {origins.map((origin) => (
            <Origin key={origin.organization.slug} origin={origin} self={self} locale={locale} />
          ))}
        </div>
      ) : (
        <p className="palt text-faded">{relationKinds.same_reference}</p>
      )}
      <ol aria-label={incident.cameThrough} className="chain">
        {incidents.map((row) => (
          <li key={row.slug}>
            <Stop row={row} isSelf={row.slug === self} locale={locale} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Origin({
  origin: { organization, role, own },
  self,
  locale,
}: Omit<ChainProps, "chain"> & { origin: ChainOrigin }) {
  const { incident } = stringsFor(locale);
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <OrganizationName organization={organization} locale={locale} className="font-semibold" />
      {role && <span className="palt text-faded">{organizationRoles[role].label[locale]}</span>}
      {own.length === 0 && <span className="text-faded text-fine">{incident.noNotice}</span>}
      {own.map((row) => (
        <StopTitle key={row.slug} row={row} isSelf={row.slug === self} locale={locale} />
      ))}
    </div>
  );
}

interface StopProps {
  row: IncidentRow;
  isSelf: boolean;
  locale: Locale;
}

function Stop({ row, isSelf, locale }: StopProps) {
  const { organization } = row;
  return (
    <p
      aria-current={isSelf ? "true" : undefined}
      className="flex flex-wrap items-baseline gap-x-3 border border-rule px-3 py-1.5 aria-[current]:border-shu aria-[current]:bg-shu-wash"
    >
      {organization && (
        <span lang="ja" className="font-semibold">
          {organization.name}
        </span>
      )}
      <StopTitle row={row} isSelf={isSelf} locale={locale} />
    </p>
  );
}

/** The page's own incident is no link. */
function StopTitle({ row, isSelf, locale }: StopProps) {
  const { incident } = stringsFor(locale);
  return (
    <>
      {isSelf ? (
        <span className="palt font-semibold text-shu">{incident.thisIncident}</span>
      ) : (
        <SiteLink href={localizePath(locale, `/incidents/${row.slug}`)} lang="ja" className="font-serif">
          {row.title}
        </SiteLink>
      )}
      {row.affected && <span>{formatCount(row.affected, locale)}</span>}
      {row.date && row.date.kind !== "reference" && (
        <span className="text-faded">
          <DateTime date={row.date} locale={locale} short />
        </span>
      )}
    </>
  );
}
