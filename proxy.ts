/**
 * Before a page is made: leads the addresses of the data to their route, and answers addresses of incidents and
 * organizations that are not in the catalog. Decided 2026-11: Next renders what a page throws (`notFound()`) in the
 * browser alone, so that without a script a reader would see nothing; the static page that is shown here instead is
 * whole.
 */
import { type NextRequest, NextResponse } from "next/server";
import { isKnownAddress } from "@/lib/catalog/queries/addresses";
import { DATA_ROUTE, pathOfData, readDataAddress } from "@/lib/open-data/addresses";

export const config = {
  matcher: ["/", "/en", "/(incidents|organizations)(.*)", "/en/(incidents|organizations)(.*)", "/data/:path*"],
};

const ADDRESS = /^(?:\/en)?\/(incidents|organizations)\/([^/]+)/;

/** An address that no route answers, so that Next shows `app/global-not-found.tsx`. */
const NOWHERE = "/not-found";

export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (pathname.startsWith(DATA_ROUTE)) return rewrite(request, NOWHERE, 404);
  const data = readDataAddress(pathname, request.headers.get("accept"));
  if (data) return rewrite(request, DATA_ROUTE + pathOfData(data));
  const [, part, slug = ""] = ADDRESS.exec(pathname) ?? [];
  if ((part === "incidents" || part === "organizations") && !mayBeKnown(part, slug)) {
    return rewrite(request, NOWHERE, 404);
  }
  return NextResponse.next();
}

function rewrite(request: NextRequest, pathname: string, status?: number): NextResponse {
  const url = new URL(pathname + request.nextUrl.search, request.url);
  return NextResponse.rewrite(url, status === undefined ? undefined : { status });
}

/** A database that cannot be used is left to the page, which has an error page to say so. */
function mayBeKnown(part: "incidents" | "organizations", slug: string): boolean {
  try {
    return isKnownAddress(part, slug);
  } catch {
    return true;
  }
}
