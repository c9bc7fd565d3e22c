/** `POST /parse`: a notice in, its record out. Nothing is kept. */
import { z } from "zod";
import { PARSER_VERSION, parseDocument } from "../../parser";
import { decodeDocument, UnreadableDocumentError } from "../../parser/source";
import { type ProblemKind, respondProblem, toJson } from "../problem";
import { respond } from "../respond";
import { recordSchema } from "../schemas/incident";
import { SCHEMA_VERSION } from "../version";
import { RateLimiter } from "./rate-limit";

/** The longest known notice has some 20 KB. */
export const MOST_BYTES = 256 * 1024;

const EACH = { burst: 20, perMinute: 30 };
const ALL = { burst: 60, perMinute: 240 };

/** Kept where a module that is loaded anew finds it again. */
const shared = globalThis as typeof globalThis & { parseLimiter?: RateLimiter };

export const parseRequestSchema = z.object({ text: z.string().min(1) }).meta({ id: "ParseRequest" });

export const parseResultSchema = z
  .object({ notices: z.array(recordSchema), parserVersion: z.string(), schemaVersion: z.string() })
  .meta({ id: "ParseResult" });

/** The body cannot be taken; told to the client as a problem of this kind. */
class BodyError extends Error {
  override name = "BodyError";
  constructor(
    readonly kind: ProblemKind,
    message: string,
  ) {
    super(message);
  }
}

/** Reads the notices of the body: plain text, HTML or Markdown as it is, or JSON with the text in `text`. */
export async function answerParse(request: Request, client: string): Promise<Response> {
  shared.parseLimiter ??= new RateLimiter(EACH, ALL);
  const wait = shared.parseLimiter.take(client);
  if (wait !== null) {
    const detail = `Too many notices at once; try again in ${wait} seconds.`;
    return respondProblem(request, "too-many-requests", { detail, headers: { "Retry-After": String(wait) } });
  }
  try {
    const { notices } = parseDocument(await readText(request));
    const body = toJson({ notices, parserVersion: PARSER_VERSION, schemaVersion: SCHEMA_VERSION });
    return respond(request, { mediaType: "application/json", body, headers: { "Cache-Control": "no-store" } });
  } catch (error) {
    if (error instanceof BodyError) return respondProblem(request, error.kind, { detail: error.message });
    if (error instanceof UnreadableDocumentError) return respondProblem(request, "bad-body", { detail: error.message });
    throw error;
  }
}

async function readText(request: Request): Promise<string> {
  const type = (request.headers.get("Content-Type") ?? "text/plain").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json" && !type?.startsWith("text/")) {
    throw new BodyError(
      "unsupported-type",
      `Send the notice as text/plain, text/html, text/markdown or application/json, not as ${type}.`,
    );
  }
  const text = decodeDocument(await readBytes(request));
  if (type !== "application/json") return text;
  const parsed = parseRequestSchema.safeParse(readJson(text));
  if (!parsed.success) throw new BodyError("bad-body", 'The JSON must be an object with the notice in "text".');
  return parsed.data.text;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The body, given up as soon as it is too long, whatever its header said. */
async function readBytes(request: Request): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.length;
    if (length > MOST_BYTES) throw new BodyError("too-large", `A notice may have up to ${MOST_BYTES / 1024} KB.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
