/** The description of the API as OpenAPI 3.1, made from its operations and their schemas. */
import type { z } from "zod";
import { readSiteUrl } from "../../env";
import type { Bilingual } from "../../taxonomy";
import { type JsonSchema, toJsonSchema, toJsonSchemas } from "../json-schema";
import { type ProblemKind, problemKinds } from "../problem";
import { license, SCHEMA_VERSION } from "../version";
import { vocabularies } from "../vocabularies";
import type { Operation } from "./operation";
import { apiSchemas, operations } from "./operations";
import type { Parameter } from "./parameters";

const both = ({ ja, en }: Bilingual): string => `${ja}\n\n${en}`;
const reference = (id: string): string => `#/components/schemas/${id}`;

/** Where the API stands. */
export const API_ROOT = "/api/v1";

export function makeOpenApi(): JsonSchema {
  return {
    openapi: "3.1.0",
    info: {
      title: "開示録 / Kaijiroku",
      version: SCHEMA_VERSION,
      summary: "Notices of leaked or lost personal data in Japan, as data.",
      description: both({
        ja: "日本の組織が公表した情報漏えいのお知らせと、そこから読み取った事実。nullと空の一覧は記載なし。数は単位と限定を伴い、異なる単位の数は足せない。",
        en: "Notices in which organizations in Japan disclose leaks, and the facts read from them. Null and empty lists mean not stated. Read figures with their unit and qualifier; figures of different units cannot be added.",
      }),
      license: { name: license.name, url: license.url },
    },
    servers: [{ url: new URL(API_ROOT, readSiteUrl()).href }],
    security: [],
    paths: makePaths(),
    components: { schemas: toJsonSchemas(apiSchemas, reference) },
    externalDocs: { url: new URL("/api", readSiteUrl()).href },
    "x-vocabularies": vocabularyDocs(),
  };
}

function makePaths(): JsonSchema {
  const paths: Record<string, JsonSchema> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation) };
  }
  return paths;
}

function describeOperation(operation: Operation): JsonSchema {
  const { id, summary, description, parameters, body, answer, problems, isConditional } = operation;
  return {
    operationId: id,
    summary: `${summary.ja} / ${summary.en}`,
    description: both(description),
    parameters: [...parameters.map(describeParameter), ...(isConditional ? conditionalHeaders : [])],
    ...(body ? { requestBody: { required: true, content: contentOf(body) } } : {}),
    responses: {
      200: {
        description: "OK",
        ...(isConditional ? { headers: responseHeaders } : {}),
        content: contentOf({ [answer.mediaType]: answer.schema }),
      },
      ...(isConditional ? { 304: { description: "Not modified" } } : {}),
      ...describeProblems(problems),
    },
  };
}

function describeParameter({ name, in: place, schema, words, isList, choices }: Parameter): JsonSchema {
  const { $schema: _, ...described } = toJsonSchema(schema, name);
  return {
    name,
    in: place,
    required: place === "path",
    description: both(words),
    schema: described,
    ...(isList ? { style: "form", explode: true } : {}),
    ...(choices ? { "x-choices": choices } : {}),
  };
}

const header = (name: string, description: string) => ({
  name,
  in: "header",
  required: false,
  description,
  schema: { type: "string" },
});

const conditionalHeaders = [
  header("If-None-Match", "The ETag of an answer that the client has."),
  header("If-Modified-Since", "The Last-Modified of an answer that the client has."),
];

const responseHeaders = {
  ETag: { description: "Changes when the answer does.", schema: { type: "string" } },
  "Last-Modified": { description: "When the catalog last changed.", schema: { type: "string" } },
};

function contentOf(byType: Readonly<Record<string, z.ZodType>>): JsonSchema {
  const content = Object.entries(byType).map(([type, schema]) => {
    const id = schema.meta()?.id;
    return [type, { schema: id === undefined ? { type: "string" } : { $ref: reference(id) } }];
  });
  return Object.fromEntries(content);
}

/** Several kinds may share a status; the type in the answer tells them apart. */
function describeProblems(kinds: readonly ProblemKind[]): JsonSchema {
  const all: readonly ProblemKind[] = [...kinds, "server-error"];
  const described: Record<string, JsonSchema> = {};
  for (const [kind, { status, title }] of problemKinds) {
    if (!all.includes(kind)) continue;
    const before = described[status]?.description;
    described[status] = {
      description: before ? `${before}; ${title}` : title,
      content: { "application/problem+json": { schema: { $ref: reference("Problem") } } },
      ...(kind === "too-many-requests"
        ? { headers: { "Retry-After": { description: "Seconds to wait.", schema: { type: "integer" } } } }
        : {}),
    };
  }
  return described;
}

function vocabularyDocs(): JsonSchema {
  const described = Object.entries(vocabularies).map(([name, terms]) => [
    name,
    Object.fromEntries(Object.entries(terms).map(([code, { label, definition }]) => [code, { label, definition }])),
  ]);
  return Object.fromEntries(described);
}
