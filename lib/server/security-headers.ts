/**
 * The headers that bound what a browser does with an answer. Decided 2026-11: they are set here, around Next, because
 * only here is every answer: pages, files, data, refusals. Next takes the nonce of its inline scripts from a policy
 * that stands in the request; a page that was made at build time has no nonce and is allowed by the hashes of its
 * scripts instead.
 */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { beforeHeaders } from "./before-headers";

export interface SecurityOptions {
  /** Whether the site is reached by https, as SITE_URL says. */
  isSecure: boolean;
  /** `'sha256-…'` of every inline script in pages that were made at build time. */
  prerenderedScripts: readonly string[];
}

const HSTS_SECONDS = 2 * 365 * 24 * 60 * 60;

const always = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "X-Permitted-Cross-Domain-Policies": "none",
  "X-DNS-Prefetch-Control": "off",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Origin-Agent-Cluster": "?1",
  "Permissions-Policy": [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "usb",
    "xr-spatial-tracking",
  ]
    .map((feature) => `${feature}=()`)
    .join(", "),
} as const;

/** For what is no page: it may load, run and embed nothing, even where a browser opens it by itself. */
const POLICY_OF_FILES = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Sees to it that the answer bears the headers that its kind calls for, whoever writes it. */
export function secureResponse(request: IncomingMessage, response: ServerResponse, options: SecurityOptions): void {
  const nonce = randomBytes(16).toString("base64");
  request.headers["content-security-policy"] = `script-src 'nonce-${nonce}'`;
  for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
  if (options.isSecure) response.setHeader("Strict-Transport-Security", `max-age=${HSTS_SECONDS}`);
  beforeHeaders(response, () => {
    const isPage = String(response.getHeader("content-type")).startsWith("text/html");
    const isPrerendered = response.hasHeader("x-nextjs-prerender");
    const scripts = isPrerendered ? options.prerenderedScripts : [`'nonce-${nonce}'`];
    response.setHeader("Content-Security-Policy", isPage ? policyOfPage(scripts, options.isSecure) : POLICY_OF_FILES);
    const isForAll = response.getHeader("access-control-allow-origin") === "*";
    response.setHeader("Cross-Origin-Resource-Policy", isForAll ? "cross-origin" : "same-origin");
    // Where Next leads a request inside is nobody's concern.
    response.removeHeader("x-middleware-rewrite");
  });
}

function policyOfPage(scripts: readonly string[], isSecure: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(" ")}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(isSecure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}
