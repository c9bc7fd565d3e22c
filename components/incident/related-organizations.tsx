import type { IncidentDetail } from "@/lib/catalog/views";
import { type Locale, stringsFor } from "@/lib/i18n";
import { organizationRoles } from "@/lib/taxonomy";
import { OrganizationName } from "../ui/organization-name";
import { EvidenceLinks } from "./evidence-links";
import { type Fact, factPlace, relatedKey } from "./facts";
import { Section } from "./section";

interface RelatedOrganizationsProps {
  detail: IncidentDetail;
  index: ReadonlyMap<string, Fact>;
  locale: Locale;
}

/** Others that the notices name, each with what it was to the discloser. */
export function RelatedOrganizations({ detail, index, locale }: RelatedOrganizationsProps) {
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
