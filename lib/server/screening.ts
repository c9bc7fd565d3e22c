/** What can be told about a request before anything is done for it. */
import type { IncomingMessage } from "node:http";
import type { Limits } from "./limits";
import type { RefusalKind } from "./refuse";

/**
 * Where something may be sent to: an operation of the API. Everywhere else one only reads; Next would take what is sent
 * to a page, or to an address that is none, for a call of one of its actions, and fail.
 */
const TAKES_BODIES = /^\/api\/v1\/[^/]/;

const READING = ["GET", "HEAD", "OPTIONS"];

/** Why a request is not answered; null where nothing speaks against it. */
export function screenRequest({ method = "", url = "", headers }: IncomingMessage, limits: Limits): RefusalKind | null {
  if (url.length > limits.addressLength) return "long-address";
  const path = url.split(/[?#]/, 1)[0] ?? "";
  if (!isPath(path)) return "bad-address";
  const mayHaveBody = method === "POST" && TAKES_BODIES.test(path);
  if (!mayHaveBody && !READING.includes(method)) return "method";
  if (mayHaveBody) {
    const length = Number(headers["content-length"] ?? Number.NaN);
    if (Number.isNaN(length)) return "no-length";
    if (length > limits.bodyBytes) return "large-body";
  } else if (headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0) {
    return "unexpected-body";
  }
  return null;
}

/**
 * A path of this site: no other host in front, no steps within the path, no backslash, and UTF-8 without control
 * characters behind the escapes.
 */
function isPath(path: string): boolean {
  if (!path.startsWith("/") || path.includes("//") || path.includes("\\")) return false;
  try {
    return !/[\p{Cc}\\]|\/\.{1,2}(?:\/|$)/u.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/**
 * Takes out of a request what only we or Next itself may say: a policy whose nonce would be used, where the site is
 * said to be, and the headers by which Next's parts speak with one another. Writes in our own word on the host and
 * on the client.
 */
export function cleanHeaders(request: IncomingMessage, host: string, clientAddress: string): void {
  for (const name of Object.keys(request.headers)) {
    if (OURS.test(name)) delete request.headers[name];
  }
  request.headers.host = host;
  request.headers["x-forwarded-for"] = clientAddress;
}

const OURS =
  /^(?:content-security-policy(?:-report-only)?|forwarded|x-forwarded-.+|x-middleware-.+|x-matched-path|x-invoke-.+|x-nextjs-.+|x-now-.+|x-vercel-.+)$/;
