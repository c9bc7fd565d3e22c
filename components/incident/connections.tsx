import type { IncidentDetail, IncidentRow, Relation } from "@/lib/catalog/views";
import { formatCount } from "@/lib/format";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { organizationRoles } from "@/lib/taxonomy";
import { DateTime } from "../ui/date-time";
import { OrganizationName } from "../ui/organization-name";
import { SiteLink } from "../ui/site-link";
import { EvidenceLinks } from "./evidence-links";
import { type Fact, factPlace, relatedKey } from "./facts";
import { Section } from "./section";

interface ConnectionProps {
  detail: IncidentDetail;
  index: ReadonlyMap<string, Fact>;
  locale: Locale;
}

/** Others that the notices name, each with what it was to the discloser. */
export function RelatedOrganizations({ detail, index, locale }: ConnectionProps) {
  const { incident } = stringsFor(locale);
  if (detail.relatedOrganizations.length === 0) return null;
  return (
    <Section id="organizations" title={incident.relatedOrganizations}>
      <ul className="border-t text-small">
        {detail.relatedOrganizations.map(({ organization, roles }) => (
          <li key={organization.slug} className="flex flex-wrap items-baseline gap-x-4 border-b py-2">
            <OrganizationName organization={organization} locale={locale} />
            {roles.map((role) => {
              const key = relatedKey(organization.slug, role);
              return (
                <span key={role} className="inline-flex items-baseline gap-x-2">
                  <span {...factPlace(index.get(key))} className="palt text-faded">
                    {organizationRoles[role].label[locale]}
                  </span>
                  <EvidenceLinks fact={index.get(key)} locale={locale} />
                </span>
              );
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Incidents of one origin, as chains: the origin, then everything that came through it, this one among them. */
export function Relations({ detail, locale }: Omit<ConnectionProps, "index">) {
  const { incident } = stringsFor(locale);
  if (detail.relations.length === 0) return null;
  return (
    <Section id="relations" title={incident.relations}>
      <p className="mb-2 text-faded text-small">{incident.relationsLead}</p>
      {detail.relations.map((relation) => (
        <RelationChain
          key={`${relation.kind}-${relation.through?.slug}`}
          relation={relation}
          self={detail.row}
          locale={locale}
        />
      ))}
    </Section>
  );
}

function RelationChain({ relation, self, locale }: { relation: Relation; self: IncidentRow; locale: Locale }) {
  const { incident, relationKinds, site } = stringsFor(locale);
  const { through, role, incidents, kind } = relation;
  return (
    <div className="border-t py-3 text-small">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="palt text-faded">{relationKinds[kind]}</span>
        {through && (
          <>
            <OrganizationName organization={through} locale={locale} className="font-semibold" />
            {role && (
              <span className="palt text-faded">
                {site.parenthesis(`${incident.origin}${site.colon}${organizationRoles[role].label[locale]}`)}
              </span>
            )}
          </>
        )}
      </p>
      <ul className="ml-2 border-shu border-l-2 pt-1">
        <li className="relative pl-4 before:absolute before:top-[1.1em] before:left-0 before:w-3 before:border-shu before:border-t-2">
          <ChainStop row={self} locale={locale} isSelf />
        </li>
        {incidents.map((row) => (
          <li
            key={row.slug}
            className="relative pl-4 before:absolute before:top-[1.1em] before:left-0 before:w-3 before:border-shu before:border-t-2"
          >
            <ChainStop row={row} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChainStop({ row, locale, isSelf = false }: { row: IncidentRow; locale: Locale; isSelf?: boolean }) {
  const { incident } = stringsFor(locale);
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 py-1">
      <span lang="ja">{row.organization?.name}</span>
      {isSelf ? (
        <span className="palt text-faded">{incident.thisIncident}</span>
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
    </p>
  );
}
