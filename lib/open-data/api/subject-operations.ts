/** The operations that give what incidents have in common: charts, causes, kinds of data, suppliers, comparisons. */
import { chartIds } from "../../statistics/charts";
import { causes, codesOf, dataTypes } from "../../taxonomy";
import { comparisonAsJson, comparisonSchema, readComparisonRequest } from "../comparison";
import { chartSchema } from "../schemas/statistics";
import {
  causeListSchema,
  causeSchema,
  dataTypeListSchema,
  dataTypeSchema,
  supplierListSchema,
} from "../schemas/subject";
import { readChartRequest } from "../statistics";
import { readSupplierListRequest, supplierListAsJson } from "../suppliers";
import { answerAsData } from "./answer-as-data";
import { answerJson } from "./list-operations";
import type { Operation } from "./operation";
import {
  againstParameter,
  codeParameter,
  comparedParameter,
  filterParameters,
  pageParameter,
  searchParameter,
  vocabularyParameter,
} from "./parameters";

export const subjectOperations: readonly Operation[] = [
  {
    id: "getChart",
    method: "get",
    path: "/charts/{slug}",
    summary: { ja: "一つの図", en: "Get a chart" },
    description: {
      ja: "条件に合う事案の、一つの図の数値。ほかの事案の数値と並べることもできる。",
      en: "The figures of one chart over the incidents that match, beside those of other incidents if you like.",
    },
    parameters: [
      codeParameter(chartIds, "図。", "The chart."),
      searchParameter,
      ...filterParameters,
      vocabularyParameter,
      againstParameter,
    ],
    answer: { mediaType: "application/json", schema: chartSchema },
    problems: ["bad-parameter", "not-found"],
    check: (params) => readChartRequest(params).problems,
    isConditional: true,
    example: "/charts/causes?kind=hospital&against=kind%3Dmunicipality",
    run: (call) => answerAsData(call, `/charts/${call.slug}.json`),
  },
  {
    id: "listCauses",
    method: "get",
    path: "/causes",
    summary: { ja: "原因の一覧", en: "List causes" },
    description: {
      ja: "すべての原因と、その定義、ほかの分類での名、事案の数。",
      en: "Every cause with its definition, its names elsewhere and how many incidents have it.",
    },
    parameters: [],
    answer: { mediaType: "application/json", schema: causeListSchema },
    problems: ["bad-parameter"],
    isConditional: true,
    example: "/causes",
    run: (call) => answerAsData(call, "/causes.json"),
  },
  {
    id: "getCause",
    method: "get",
    path: "/causes/{slug}",
    summary: { ja: "一つの原因", en: "Get a cause" },
    description: {
      ja: "一つの原因と、その事案の図、新しい事案。",
      en: "One cause with the charts of its incidents and the newest of them.",
    },
    parameters: [codeParameter(codesOf(causes), "原因の符号。", "The code of the cause.")],
    answer: { mediaType: "application/json", schema: causeSchema },
    problems: ["bad-parameter", "not-found"],
    isConditional: true,
    example: "/causes/ransomware",
    run: (call) => answerAsData(call, `/causes/${call.slug}.json`),
  },
  {
    id: "listDataTypes",
    method: "get",
    path: "/data-types",
    summary: { ja: "情報の項目の一覧", en: "List kinds of data" },
    description: {
      ja: "すべての情報の項目と、その定義、ほかの分類での名、事案の数。",
      en: "Every kind of data with its definition, its names elsewhere and how many incidents have it.",
    },
    parameters: [],
    answer: { mediaType: "application/json", schema: dataTypeListSchema },
    problems: ["bad-parameter"],
    isConditional: true,
    example: "/data-types",
    run: (call) => answerAsData(call, "/data-types.json"),
  },
  {
    id: "getDataType",
    method: "get",
    path: "/data-types/{slug}",
    summary: { ja: "一つの情報の項目", en: "Get a kind of data" },
    description: {
      ja: "一つの情報の項目と、その事案の図、新しい事案。",
      en: "One kind of data with the charts of its incidents and the newest of them.",
    },
    parameters: [codeParameter(codesOf(dataTypes), "情報の項目の符号。", "The code of the kind of data.")],
    answer: { mediaType: "application/json", schema: dataTypeSchema },
    problems: ["bad-parameter", "not-found"],
    isConditional: true,
    example: "/data-types/email",
    run: (call) => answerAsData(call, `/data-types/${call.slug}.json`),
  },
  {
    id: "listSuppliers",
    method: "get",
    path: "/suppliers",
    summary: { ja: "経由した委託先・サービス", en: "List suppliers" },
    description: {
      ja: "事案が経由したとお知らせに名の挙がった委託先とサービスの提供者。経由した事案の多い順。",
      en: "Suppliers and service providers that notices name as where an incident came through; those of most incidents first.",
    },
    parameters: [searchParameter, ...filterParameters, pageParameter],
    answer: { mediaType: "application/json", schema: supplierListSchema },
    problems: ["bad-parameter"],
    check: (params) => readSupplierListRequest(params).problems,
    isConditional: true,
    example: "/suppliers?kind=municipality",
    run: (call) =>
      answerJson(call, "/suppliers", () =>
        supplierListAsJson(readSupplierListRequest(call.params), "/api/v1/suppliers", "ja"),
      ),
  },
  {
    id: "compareIncidents",
    method: "get",
    path: "/compare",
    summary: { ja: "事案の比較", en: "Compare incidents" },
    description: {
      ja: "いくつかの事案のすべてを、指定の順に。",
      en: "All of some incidents, in the order in which they are named.",
    },
    parameters: [comparedParameter],
    answer: { mediaType: "application/json", schema: comparisonSchema },
    problems: ["bad-parameter"],
    check: (params) => readComparisonRequest(params).problems,
    isConditional: true,
    example: "/compare?incidents=2023-464-line-yafu&incidents=2023-451-jutekku",
    run: (call) => answerJson(call, "/compare", () => comparisonAsJson(readComparisonRequest(call.params), "ja")),
  },
];
