/** Answers the addresses of the data: one resource in one format. */
import { readAtOneMoment } from "../catalog/queries/database";
import { getOrganization } from "../catalog/queries/organizations";
import type { Locale } from "../i18n/locale";
import { chartIds } from "../statistics/charts";
import type { SubjectKind } from "../statistics/subject-kinds";
import type { DataAddress, Resource } from "./addresses";
import { answerIncident } from "./answer-incident";
import { type Asked, answerWith, type Makers, moved, notFound } from "./asked";
import { comparisonAsJson, comparisonTable, readComparisonRequest } from "./comparison";
import { incidentFeed } from "./feed";
import { incidentListAsJson, incidentTable, readIncidentListRequest } from "./incident-list";
import { organizationListAsJson, organizationTable, readOrganizationListRequest } from "./organization-list";
import { toJson } from "./problem";
import { publishOrganization } from "./publish";
import { streamText } from "./respond";
import {
  chartAsTable,
  publishChart,
  readChartRequest,
  readStatisticsRequest,
  statisticsAsJson,
  statisticsTable,
} from "./statistics";
import { subjectAsJson, subjectListAsJson, subjectTable } from "./subjects";
import { readSupplierListRequest, supplierListAsJson, supplierTable } from "./suppliers";
import { type Table, tableMetadata, tableText } from "./table-formats";

/** The data at an address. */
export function answerData(request: Request, address: DataAddress, params: URLSearchParams): Response {
  return readAtOneMoment(() => answerers[address.resource]({ request, address, params }));
}

const answerers: Record<Resource, (asked: Asked) => Response> = {
  incidents(asked) {
    const request = readIncidentListRequest(asked.params);
    const { locale } = asked.address;
    return answerWith(asked, {
      json: () => toJson(incidentListAsJson(request, "/incidents.json", locale)),
      ...tableMakers(() => incidentTable(request, undefined, locale), locale),
      atom: () => incidentFeed(request.query, "new", locale),
      "changed.atom": () => incidentFeed(request.query, "changed", locale),
    });
  },
  incident: answerIncident,
  organizations(asked) {
    const request = readOrganizationListRequest(asked.params);
    const { locale } = asked.address;
    return answerWith(asked, {
      json: () => toJson(organizationListAsJson(request, "/organizations.json", locale)),
      ...tableMakers(() => organizationTable(request, locale), locale),
    });
  },
  organization(asked) {
    const { slug, locale, format } = asked.address;
    const detail = slug === null ? null : getOrganization(slug);
    if (detail === null) return notFound(asked);
    if (detail.mergedInto) return moved(asked.address, detail.mergedInto);
    if (format.ending !== "json") return answerIncidents(asked, { organization: detail.organization.slug });
    return answerWith(asked, { json: () => toJson(publishOrganization(detail, locale)) });
  },
  statistics(asked) {
    const request = readStatisticsRequest(asked.params);
    const { locale, format } = asked.address;
    if (format.feed) return answerIncidents(asked);
    return answerWith(asked, {
      json: () => toJson(statisticsAsJson(request, locale)),
      ...tableMakers(() => statisticsTable(request), locale),
    });
  },
  chart(asked) {
    const { slug, locale, format } = asked.address;
    const chart = chartIds.find((id) => id === slug);
    if (!chart) return notFound(asked);
    if (format.feed) return answerIncidents(asked);
    const request = readChartRequest(asked.params);
    return answerWith(asked, {
      json: () => toJson(publishChart(chart, request, locale)),
      ...tableMakers(() => chartAsTable(chart, request), locale),
    });
  },
  causes: (asked) => answerSubjects(asked, "causes"),
  cause: (asked) => answerSubject(asked, "causes", "cause"),
  dataTypes: (asked) => answerSubjects(asked, "data-types"),
  dataType: (asked) => answerSubject(asked, "data-types", "data"),
  suppliers(asked) {
    const request = readSupplierListRequest(asked.params);
    const { locale, format } = asked.address;
    if (format.feed) return answerIncidents(asked);
    return answerWith(asked, {
      json: () => toJson(supplierListAsJson(request, "/suppliers.json", locale)),
      ...tableMakers(() => supplierTable(request), locale),
    });
  },
  comparison(asked) {
    const request = readComparisonRequest(asked.params);
    const { locale } = asked.address;
    return answerWith(asked, {
      json: () => toJson(comparisonAsJson(request, locale)),
      ...tableMakers(() => comparisonTable(request), locale),
    });
  },
};

function answerSubjects(asked: Asked, kind: SubjectKind): Response {
  const { locale } = asked.address;
  return answerWith(asked, {
    json: () => toJson(subjectListAsJson(kind, locale)),
    ...tableMakers(() => subjectTable(kind), locale),
  });
}

/** `filter` is the parameter that chooses the incidents of a code. */
function answerSubject(asked: Asked, kind: SubjectKind, filter: string): Response {
  const { slug, locale, format } = asked.address;
  const subject = slug === null ? null : subjectAsJson(kind, slug, locale);
  if (subject === null) return notFound(asked);
  if (format.ending !== "json") return answerIncidents(asked, { [filter]: subject.code });
  return answerWith(asked, { json: () => toJson(subject) });
}

/** The incidents behind a page that is of something else, as their own list gives them, with its address. */
function answerIncidents({ request, address, params }: Asked, filters?: Record<string, string>): Response {
  const list: DataAddress = { ...address, resource: "incidents", slug: null };
  return answerData(request, list, filters ? new URLSearchParams(filters) : params);
}

function tableMakers(table: () => Table, locale: Locale): Makers {
  return {
    csv: () => streamText(tableText(table(), locale)),
    "csv-metadata.json": () => toJson(tableMetadata(table(), locale)),
  };
}
