/**
 * Before a page is made: leads the addresses of the data to their route, and answers addresses of incidents,
 * organizations, charts and codes that are not in the catalog. Decided 2026-11: Next renders what a page throws (`notFound()`) in the
 * browser alone, so that without a script a reader would see nothing; the static page that is shown here instead is
 * whole.
 */
import { type NextRequest, NextResponse } from "next/server";
import { isKnownAddress } from "@/lib/catalog/queries/addresses";
import { localizePath } from "@/lib/i18n/locale";
import { DATA_ROUTE, pathOfData, readDataAddress } from "@/lib/open-data/addresses";
import { chartIds } from "@/lib/statistics/charts";
import { causes, dataTypes } from "@/lib/taxonomy";

export const config = {
  matcher: [
    "/",
    "/en",
    "/(incidents|organizations|statistics|charts|causes|data-types|suppliers|compare)(.*)",
    "/en/(incidents|organizations|statistics|charts|causes|data-types|suppliers|compare)(.*)",
    "/data/:path*",
  ],
};

const ADDRESS = /^(?:\/en)?\/(incidents|organizations|charts|causes|data-types)\/([^/]+)/;

/** An address that no route answers, so that Next shows `app/global-not-found.tsx`. */
const NOWHERE = "/not-found";

export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (pathname === DATA_ROUTE || pathname.startsWith(`${DATA_ROUTE}/`)) return rewrite(request, NOWHERE, 404);
  // Before a script of another site may ask for the data of a page, its browser asks what is allowed there.
  const accept = request.method === "OPTIONS" ? "application/json" : request.headers.get("accept");
  const data = readDataAddress(pathname, accept);
  if (data) return rewrite(request, DATA_ROUTE + localizePath(data.locale, pathOfData(data)));
  const [, part, slug = ""] = ADDRESS.exec(pathname) ?? [];
  return part === undefined || mayBeKnown(part, slug) ? NextResponse.next() : rewrite(request, NOWHERE, 404);
}

function rewrite(request: NextRequest, pathname: string, status?: number): NextResponse {
  const url = new URL(pathname + request.nextUrl.search, request.url);
  return NextResponse.rewrite(url, status === undefined ? undefined : { status });
}

/** A database that cannot be used is left to the page, which has an error page to say so. */
function mayBeKnown(part: string, slug: string): boolean {
  if (part === "causes") return Object.hasOwn(causes, slug);
  if (part === "data-types") return Object.hasOwn(dataTypes, slug);
  if (part === "charts") return chartIds.some((id) => id === slug);
  try {
    return isKnownAddress(part === "incidents" ? "incidents" : "organizations", slug);
  } catch {
    return true;
  }
}
