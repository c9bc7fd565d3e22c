/** Every operation of the API, in the order of its documentation. */
import { z } from "zod";
import { toJsonSchema } from "../json-schema";
import { problemSchema } from "../problem";
import { incidentSchema, recordSchema } from "../schemas/incident";
import { organizationSchema } from "../schemas/organization";
import { vocabulariesAsJson, vocabularyListSchema } from "../vocabulary-list";
import { answerAsData } from "./answer-as-data";
import { answerJson, listOperations } from "./list-operations";
import type { Operation } from "./operation";
import { slugParameter } from "./parameters";
import { answerParse, parseRequestSchema, parseResultSchema } from "./parse";
import { subjectOperations } from "./subject-operations";

const memberOperations: readonly Operation[] = [
  {
    id: "getIncident",
    method: "get",
    path: "/incidents/{slug}",
    summary: { ja: "一つの事案", en: "Get an incident" },
    description: {
      ja: "事案のすべて: 事実とその根拠、お知らせ、関わる組織、関係する事案、変更履歴。取り下げられたものは410でその理由を、統合されたものは308で統合先を示す。",
      en: "All of one incident: facts with their words, notices, organizations, relations and history. A withdrawn one answers 410 with the reason, one that became another 308 with where to go.",
    },
    parameters: [slugParameter("事案の識別名。", "The identifier of the incident.")],
    answer: { mediaType: "application/json", schema: incidentSchema },
    problems: ["bad-parameter", "not-found", "withdrawn"],
    isConditional: true,
    example: "/incidents/2023-464-line-yafu",
    run: (call) => answerAsData(call, `/incidents/${call.slug}.json`),
  },
  {
    id: "getOrganization",
    method: "get",
    path: "/organizations/{slug}",
    summary: { ja: "一つの組織", en: "Get an organization" },
    description: {
      ja: "組織と、それが公表した事案、名が挙がった事案。",
      en: "An organization with the incidents that it disclosed and those that name it.",
    },
    parameters: [slugParameter("組織の識別名。", "The identifier of the organization.")],
    answer: { mediaType: "application/json", schema: organizationSchema },
    problems: ["bad-parameter", "not-found"],
    isConditional: true,
    example: "/organizations/peatix",
    run: (call) => answerAsData(call, `/organizations/${call.slug}.json`),
  },
];

const otherOperations: readonly Operation[] = [
  {
    id: "parseNotice",
    method: "post",
    path: "/parse",
    summary: { ja: "お知らせを読む", en: "Read a notice" },
    description: {
      ja: "お知らせの文面を送ると、読み取った記録を根拠とともに返す。何も保存しない。256 KBまで、一分に30通まで。",
      en: "Send the text of a notice and get its record with the words of each value. Nothing is kept. Up to 256 KB, and 30 notices a minute.",
    },
    parameters: [],
    body: {
      "text/plain": z.string(),
      "text/html": z.string(),
      "text/markdown": z.string(),
      "application/json": parseRequestSchema,
    },
    answer: { mediaType: "application/json", schema: parseResultSchema },
    problems: ["bad-parameter", "bad-body", "too-large", "unsupported-type", "too-many-requests"],
    isConditional: false,
    example: "/parse",
    run: ({ request, client }) => answerParse(request, client),
  },
  {
    id: "listVocabularies",
    method: "get",
    path: "/vocabularies",
    summary: { ja: "符号と定義", en: "List vocabularies" },
    description: {
      ja: "この目録のデータに現れるすべての符号と、その名称、定義、ほかの分類での名。",
      en: "Every code that appears in the data, with its label, its definition and what other vocabularies call it.",
    },
    parameters: [],
    answer: { mediaType: "application/json", schema: vocabularyListSchema },
    problems: ["bad-parameter"],
    isConditional: true,
    example: "/vocabularies",
    run: (call) => answerJson(call, "/vocabularies", vocabulariesAsJson),
  },
  {
    id: "getRecordSchema",
    method: "get",
    path: "/schema",
    summary: { ja: "記録の形", en: "Get the schema of a record" },
    description: {
      ja: "お知らせ一通の記録のJSON Schema(2020-12)。",
      en: "The JSON Schema (2020-12) of the record of one notice.",
    },
    parameters: [],
    answer: { mediaType: "application/schema+json", schema: z.record(z.string(), z.json()).meta({ id: "JsonSchema" }) },
    problems: ["bad-parameter"],
    isConditional: true,
    example: "/schema",
    run: (call) => answerJson(call, "/schema", () => toJsonSchema(recordSchema, "record")),
  },
];

export const operations: readonly Operation[] = [
  ...listOperations,
  ...memberOperations,
  ...subjectOperations,
  ...otherOperations,
];

/** Every schema that the API speaks of. */
export const apiSchemas: readonly z.ZodType[] = [
  problemSchema,
  ...operations.map(({ answer }) => answer.schema),
  parseRequestSchema,
];
