/** The operations that give lists. */
import { readAtOneMoment } from "../../catalog/queries/database";
import { listIncidents } from "../../catalog/queries/incident-list";
import { listNoticeIds, listNoticesById } from "../../catalog/queries/notices";
import { PAGE_SIZE, writeQuery } from "../../filters";
import { answerVersion } from "../answer-version";
import { sliceAfter } from "../cursor";
import { catalogState, incidentListAsJson, nextAddress, readIncidentListRequest } from "../incident-list";
import { organizationListAsJson, readOrganizationListRequest } from "../organization-list";
import { toJson } from "../problem";
import { publishListedNotice } from "../publish";
import { respondIfChanged } from "../respond";
import { facetListSchema, incidentListSchema, noticeListSchema, organizationListSchema } from "../schemas/list";
import { statisticsSchema } from "../schemas/statistics";
import { searchAsJson, searchSchema } from "../search";
import { readStatisticsRequest, statisticsAsJson } from "../statistics";
import type { Call, Operation } from "./operation";
import {
  filterParameters,
  nameParameter,
  organizationSortParameter,
  pageParameter,
  pagingParameters,
  searchParameter,
  sortParameter,
  vocabularyParameter,
} from "./parameters";

/** The answer of a list, or 304. */
export function answerJson({ request, params }: Call, path: string, make: () => unknown): Response {
  return readAtOneMoment(() =>
    respondIfChanged(request, answerVersion(params), `${path}?${params}`, () => ({
      mediaType: "application/json",
      body: toJson(make()),
    })),
  );
}

const checkIncidents = (params: URLSearchParams) => readIncidentListRequest(params).problems;

export const listOperations: readonly Operation[] = [
  {
    id: "listIncidents",
    method: "get",
    path: "/incidents",
    summary: { ja: "事案の一覧", en: "List incidents" },
    description: {
      ja: "条件に合う事案を順に返す。一覧の頁と同じ条件が使える。",
      en: "The incidents that match, in order. Takes the filters of the page with the list.",
    },
    parameters: [searchParameter, ...filterParameters, sortParameter, ...pagingParameters],
    answer: { mediaType: "application/json", schema: incidentListSchema },
    problems: ["bad-parameter"],
    check: checkIncidents,
    isConditional: true,
    example: "/incidents?cause=ransomware&data=email&limit=2",
    run: (call) =>
      answerJson(call, "/incidents", () =>
        incidentListAsJson(readIncidentListRequest(call.params), "/api/v1/incidents", "ja"),
      ),
  },
  {
    id: "listNotices",
    method: "get",
    path: "/notices",
    summary: { ja: "お知らせの一覧", en: "List notices" },
    description: {
      ja: "条件に合う事案のお知らせを、文面と読み取った値のすべて、その根拠とともに返す。",
      en: "The notices of the incidents that match, each with its text, all that was read from it, and the words it came from.",
    },
    parameters: [searchParameter, ...filterParameters, sortParameter, ...pagingParameters],
    answer: { mediaType: "application/json", schema: noticeListSchema },
    problems: ["bad-parameter"],
    check: checkIncidents,
    isConditional: true,
    example: "/notices?cause=theft&limit=1",
    run: (call) => answerJson(call, "/notices", () => listNotices(call.params)),
  },
  {
    id: "listOrganizations",
    method: "get",
    path: "/organizations",
    summary: { ja: "組織の一覧", en: "List organizations" },
    description: {
      ja: "公表した組織と、お知らせに名が挙がった組織。五十音順、または事案の多い順。",
      en: "Who disclosed, and who is named in notices; by name in the order of the kana, or those with most incidents first.",
    },
    parameters: [nameParameter, organizationSortParameter, ...pagingParameters],
    answer: { mediaType: "application/json", schema: organizationListSchema },
    problems: ["bad-parameter"],
    check: (params) => readOrganizationListRequest(params).problems,
    isConditional: true,
    example: "/organizations?name=NTT",
    run: (call) =>
      answerJson(call, "/organizations", () =>
        organizationListAsJson(readOrganizationListRequest(call.params), "/api/v1/organizations", "ja"),
      ),
  },
  {
    id: "countFacets",
    method: "get",
    path: "/facets",
    summary: { ja: "選択肢ごとの件数", en: "Count choices" },
    description: {
      ja: "条件のもとで、それぞれの選択肢を選ぶと何件になるか。",
      en: "How many incidents each choice of each filter would give under the other filters.",
    },
    parameters: [searchParameter, ...filterParameters],
    answer: { mediaType: "application/json", schema: facetListSchema },
    problems: ["bad-parameter"],
    check: checkIncidents,
    isConditional: true,
    example: "/facets?kind=hospital",
    run: (call) =>
      answerJson(call, "/facets", () => {
        const { query } = readIncidentListRequest(call.params);
        const { facets, total } = listIncidents(query);
        return { data: Object.values(facets), total, catalog: catalogState() };
      }),
  },
  {
    id: "getStatistics",
    method: "get",
    path: "/statistics",
    summary: { ja: "統計", en: "Get statistics" },
    description: {
      ja: "条件に合う事案の、すべての図の数値。",
      en: "The figures of every chart over the incidents that match.",
    },
    parameters: [searchParameter, ...filterParameters, vocabularyParameter],
    answer: { mediaType: "application/json", schema: statisticsSchema },
    problems: ["bad-parameter"],
    check: (params) => readStatisticsRequest(params).problems,
    isConditional: true,
    example: "/statistics?kind=hospital",
    run: (call) => answerJson(call, "/statistics", () => statisticsAsJson(readStatisticsRequest(call.params), "ja")),
  },
  {
    id: "searchIncidents",
    method: "get",
    path: "/search",
    summary: { ja: "検索", en: "Search" },
    description: {
      ja: "言葉で探し、事案と、言葉の解釈、一致した箇所を返す。条件も使える。",
      en: "Searches by words, and gives the incidents with how the words were understood and where they match. Takes filters too.",
    },
    parameters: [searchParameter, ...filterParameters, sortParameter, pageParameter],
    answer: { mediaType: "application/json", schema: searchSchema },
    problems: ["bad-parameter"],
    check: checkIncidents,
    isConditional: true,
    example: "/search?q=USB",
    run: (call) => answerJson(call, "/search", () => searchAsJson(call.params)),
  },
];

function listNotices(params: URLSearchParams) {
  const { query, paging, problems } = readIncidentListRequest(params);
  const ids = listNoticeIds(query);
  const slice = sliceAfter(ids, paging.cursor, 0, paging.limit ?? PAGE_SIZE);
  return {
    data: listNoticesById(slice.ids).map((listed) => publishListedNotice(listed, "ja")),
    total: ids.length,
    next: nextAddress(slice, "/api/v1/notices", writeQuery({ ...query, page: 1 }), paging, "ja"),
    notes: problems,
    catalog: catalogState(),
  };
}
