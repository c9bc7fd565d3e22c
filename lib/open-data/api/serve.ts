/** From a request to its operation. */

import { getCatalogVersion } from "../../catalog/queries/version";
import { type ParameterProblem, parameterProblem, respondProblem, toJson } from "../problem";
import { respondIfChanged, respondToOptions } from "../respond";
import { makeOpenApi } from "./openapi";
import type { Operation } from "./operation";
import { operations } from "./operations";

const DOCUMENT = "/openapi.json";

/** Answers a request to `path`, which stands below `/api/v1`. */
export async function serveApi(request: Request, path: string): Promise<Response> {
  try {
    return await answer(request, path);
  } catch (error) {
    console.error(error);
    return respondProblem(request, "server-error", { detail: "The catalog cannot be read now; try again later." });
  }
}

async function answer(request: Request, path: string): Promise<Response> {
  const method = request.method === "HEAD" ? "get" : request.method.toLowerCase();
  const here = operations.filter((operation) => matchPath(operation, path) !== null);
  const methods =
    path === DOCUMENT
      ? ["GET", "HEAD"]
      : here.flatMap((found) => (found.method === "get" ? ["GET", "HEAD"] : ["POST"]));
  if (methods.length === 0)
    return respondProblem(request, "not-found", { detail: `There is no operation at ${path}.` });
  if (method === "options") return respondToOptions(methods);
  if (path === DOCUMENT && method === "get") return answerDocument(request);
  const operation = here.find((found) => found.method === method);
  if (!operation) {
    const detail = `${request.method} is not allowed at ${path}.`;
    return respondProblem(request, "method-not-allowed", {
      detail,
      headers: { Allow: [...methods, "OPTIONS"].join(", ") },
    });
  }
  const { searchParams: params } = new URL(request.url);
  const problems = checkParameters(operation, params);
  if (problems.length > 0) return badParameters(request, problems);
  return operation.run({ request, slug: matchPath(operation, path) ?? "", params, client: clientOf(request) });
}

/** The slug in the path, "" where the operation has none, null where the path is another's. */
function matchPath(operation: Operation, path: string): string | null {
  const [before = "", after] = operation.path.split("{slug}");
  if (after === undefined) return path === operation.path ? "" : null;
  const slug = path.startsWith(before) ? path.slice(before.length) : "";
  return /^[a-z0-9_-]+$/.test(slug) ? slug : null;
}

/** What a page would ignore with a note, a program is told: it asked for something else than it would get. */
function checkParameters(operation: Operation, params: URLSearchParams): ParameterProblem[] {
  const known = new Set(operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name));
  const unknown = [...new Set(params.keys())].filter((name) => !known.has(name));
  const problems = unknown.map((name) =>
    parameterProblem(name, params.get(name) ?? "", {
      ja: `パラメータ「${name}」はありません。使えるもの: ${[...known].join("、") || "なし"}。`,
      en: `There is no parameter “${name}”. There are: ${[...known].join(", ") || "none"}.`,
    }),
  );
  return [...problems, ...(operation.check?.(params) ?? [])];
}

function badParameters(request: Request, problems: ParameterProblem[]): Response {
  const names = [...new Set(problems.map(({ param }) => param))].join(", ");
  return respondProblem(request, "bad-parameter", { detail: `Cannot be used: ${names}.`, errors: problems });
}

function answerDocument(request: Request): Response {
  return respondIfChanged(request, { ...getCatalogVersion(), modifiedAt: null }, DOCUMENT, () => ({
    mediaType: "application/json",
    body: toJson(makeOpenApi()),
  }));
}

/** The address that the request came from, as the server wrote it down. */
function clientOf(request: Request): string {
  return request.headers.get("x-forwarded-for") ?? "unknown";
}
