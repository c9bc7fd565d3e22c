import { getStatistics } from "@/lib/catalog/queries/statistics";
import { noFilters } from "@/lib/filters";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { statisticsPath } from "@/lib/statistics/address";
import type { ChartId } from "@/lib/statistics/charts";
import { ChartGrid } from "../charts/chart-grid";
import { chartViewOf } from "../charts/chart-view";
import { MixedText } from "../ui/mixed-text";
import { SiteLink } from "../ui/site-link";

interface OrganizationFiguresProps {
  slug: string;
  name: string;
  /** Which incidents: those that came through it, or those that it disclosed. */
  part: "origin" | "organization";
  locale: Locale;
}

const charts: Record<OrganizationFiguresProps["part"], readonly ChartId[]> = {
  origin: ["months", "kinds", "data-types", "discovery-to-disclosure"],
  organization: ["years", "causes", "data-types", "origins"],
};

/** One incident that an organization disclosed is told by its page; charts of it would say nothing more. */
const FEWEST: Record<OrganizationFiguresProps["part"], number> = { origin: 1, organization: 2 };

/** Charts of what came through an organization, or of what it disclosed. */
export function OrganizationFigures({ slug, name, part, locale }: OrganizationFiguresProps) {
  const { subjects } = stringsFor(locale);
  const query = { filters: { ...noFilters, [part]: [slug] }, search: null, vocabulary: "own" as const };
  const view = getStatistics(query);
  if (view.statistics.incidents < FEWEST[part]) return null;
  const id = `figures-${part}`;
  return (
    <section aria-labelledby={id} className="mt-10 border-t pt-5">
      <h2 id={id} className="font-bold font-serif text-lg">
        <MixedText text={part === "origin" ? subjects.through(name) : subjects.disclosedFigures} locale={locale} />
      </h2>
      {part === "origin" && <p className="mt-1 text-small">{subjects.throughLead(view.statistics.incidents)}</p>}
      <div className="mt-5">
        <ChartGrid ids={charts[part]} prefix={`${part}-`} view={chartViewOf(query, view)} locale={locale} />
      </div>
      <p className="no-print mt-6 text-small">
        <SiteLink href={localizePath(locale, statisticsPath(query))}>{subjects.allStatistics}</SiteLink>
      </p>
    </section>
  );
}
