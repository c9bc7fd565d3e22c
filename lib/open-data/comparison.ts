/** Incidents that were asked for by their addresses to stand side by side, as data. */
import { z } from "zod";
import { getComparedIncidents } from "../catalog/queries/compared";
import { comparisonPath, MOST_COMPARED, readComparison } from "../compare/comparison-query";
import type { Locale } from "../i18n/locale";
import { catalogState, incidentColumns } from "./incident-list";
import { type ParameterProblem, parameterProblem, parameterProblemSchema } from "./problem";
import { publishIncident, publishIncidentRow } from "./publish";
import { incidentSchema } from "./schemas/incident";
import { catalogStateSchema } from "./schemas/list";
import type { Table } from "./table-formats";

export const comparisonSchema = z
  .object({
    data: z.array(incidentSchema),
    missing: z.array(z.string()),
    notes: z.array(parameterProblemSchema),
    catalog: catalogStateSchema,
  })
  .meta({ id: "Comparison" });

export interface ComparisonRequest {
  slugs: readonly string[];
  problems: ParameterProblem[];
}

/** Reads an address as the page of the comparison does; which parts of the text it shows makes no difference here. */
export function readComparisonRequest(params: URLSearchParams): ComparisonRequest {
  const { slugs, isCut } = readComparison({ incidents: params.getAll("incidents") });
  if (!isCut) return { slugs, problems: [] };
  const problem = parameterProblem("incidents", params.getAll("incidents").join(","), {
    ja: `一度に比べられるのは${MOST_COMPARED}件までです。`,
    en: `At most ${MOST_COMPARED} incidents can be compared at once.`,
  });
  return { slugs, problems: [problem] };
}

/** The incidents, whole, in the order of their addresses. */
export function comparisonAsJson({ slugs, problems }: ComparisonRequest, locale: Locale) {
  const { details, missing } = getComparedIncidents(slugs);
  return {
    data: details.map((detail) => publishIncident(detail, locale)),
    missing,
    notes: problems,
    catalog: catalogState(),
  };
}

/** The rows that these incidents have in lists. */
export function comparisonTable({ slugs }: ComparisonRequest): Table {
  const { details } = getComparedIncidents(slugs);
  const titles = details.map(({ row }) => row.title);
  return {
    title: { ja: `事案の比較: ${titles.join("、")}`, en: `Comparison of incidents: ${titles.join(", ")}` },
    description: {
      ja: "指定された事案の行。空欄は記載なし。",
      en: "The rows of the incidents that were asked for. An empty cell means not stated.",
    },
    path: comparisonPath(details.map(({ row }) => row.slug)),
    columns: incidentColumns,
    rows: details.length,
    records: (locale) => details.map(({ row }) => publishIncidentRow(row, locale)),
  };
}
