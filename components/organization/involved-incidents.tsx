import type { OrganizationDetail } from "@/lib/catalog/views";
import type { Locale } from "@/lib/i18n";
import { codesOf, organizationRoles } from "@/lib/taxonomy";
import { IncidentRows } from "../incident-list/incident-rows";

interface InvolvedIncidentsProps {
  involved: OrganizationDetail["involved"];
  locale: Locale;
}

/** Incidents of others, by what this organization was to the discloser. */
export function InvolvedIncidents({ involved, locale }: InvolvedIncidentsProps) {
  return codesOf(organizationRoles).map((role) => {
    const rows = involved.filter((item) => item.role === role).map(({ incident }) => incident);
    if (rows.length === 0) return null;
    return (
      <div key={role} className="mb-8">
        <p className="palt mb-1 text-faded text-small">{organizationRoles[role].label[locale]}</p>
        <IncidentRows rows={rows} locale={locale} />
      </div>
    );
  });
}
