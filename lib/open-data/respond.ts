/** What every answer with data has in common: conditional requests, reading from other sites, HEAD. */
import { createHash } from "node:crypto";
import type { CatalogVersion } from "../catalog/queries/version";
import { SCHEMA_VERSION } from "./version";

export type Body = string | ReadableStream<Uint8Array>;

export interface Answer {
  status?: number;
  mediaType: string;
  body: Body;
  headers?: Record<string, string>;
}

const readableByAll = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Content-Location, ETag, Last-Modified, Link, Retry-After",
};

/** The answer to a request, without its body for HEAD. */
export function respond(request: Request, { status = 200, mediaType, body, headers }: Answer): Response {
  const isText = /^text\/|json|xml/.test(mediaType);
  const all = { "Content-Type": isText ? `${mediaType}; charset=utf-8` : mediaType, ...readableByAll, ...headers };
  return new Response(request.method === "HEAD" ? null : body, { status, headers: all });
}

/**
 * The answer, or 304 where the client has it already; `make` is not called then. `address` names what was asked for:
 * all that the answer depends on besides the content of the catalog.
 */
export function respondIfChanged(
  request: Request,
  { version, modifiedAt }: CatalogVersion,
  address: string,
  make: () => Answer,
): Response {
  const mark = createHash("sha256").update(`${SCHEMA_VERSION} ${version} ${address}`).digest("base64url").slice(0, 22);
  const headers: Record<string, string> = {
    ETag: `W/"${mark}"`,
    "Cache-Control": "public, max-age=0, must-revalidate",
  };
  if (modifiedAt !== null) headers["Last-Modified"] = new Date(modifiedAt).toUTCString();
  if (isFresh(request.headers, `"${mark}"`, modifiedAt)) {
    return new Response(null, { status: 304, headers: { ...readableByAll, ...headers } });
  }
  const answer = make();
  return respond(request, { ...answer, headers: { ...headers, ...answer.headers } });
}

/** RFC 9110, section 13.2.2: the mark decides where there is one, else the date. */
function isFresh(headers: Headers, mark: string, modifiedAt: string | null): boolean {
  const marks = headers.get("If-None-Match");
  if (marks !== null) {
    return marks.split(",").some((given) => given.trim() === "*" || given.trim().replace(/^W\//, "") === mark);
  }
  const since = Date.parse(headers.get("If-Modified-Since") ?? "");
  return modifiedAt !== null && !Number.isNaN(since) && Math.floor(Date.parse(modifiedAt) / 1000) * 1000 <= since;
}

/** What a browser asks before a script of another site may ask. */
export function respondToOptions(methods: readonly string[]): Response {
  const allowed = [...methods, "OPTIONS"].join(", ");
  return new Response(null, {
    status: 204,
    headers: {
      ...readableByAll,
      Allow: allowed,
      "Access-Control-Allow-Methods": allowed,
      "Access-Control-Allow-Headers": "Accept, Content-Type, If-Modified-Since, If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}

/** How much text is handed over at once, in UTF-16 units. */
const PIECE = 64 * 1024;

/** Text that is made piece by piece as the client takes it. */
export function streamText(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      let text = "";
      while (text.length < PIECE) {
        const { done, value } = iterator.next();
        if (!done) {
          text += value;
          continue;
        }
        if (text !== "") controller.enqueue(encoder.encode(text));
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(text));
    },
    cancel() {
      iterator.return?.();
    },
  });
}
