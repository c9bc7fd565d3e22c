/**
 * Answers addresses of incidents and organizations that are not in the catalog, before a page is made for them.
 * Decided 2026-11: Next renders what a page throws (`notFound()`) in the browser alone, so that without a script a
 * reader would see nothing; the static page that is shown here instead is whole.
 */
import { type NextRequest, NextResponse } from "next/server";
import { isKnownAddress } from "@/lib/catalog/queries/addresses";

export const config = {
  matcher: ["/(incidents|organizations)/:path+", "/en/(incidents|organizations)/:path+"],
};

const ADDRESS = /^(?:\/en)?\/(incidents|organizations)\/([^/]+)/;

/** An address that no route answers, so that Next shows `app/global-not-found.tsx`. */
const NOWHERE = "/not-found";

export function proxy(request: NextRequest): NextResponse {
  const [, part, slug = ""] = ADDRESS.exec(request.nextUrl.pathname) ?? [];
  if ((part !== "incidents" && part !== "organizations") || mayBeKnown(part, slug)) return NextResponse.next();
  return NextResponse.rewrite(new URL(NOWHERE, request.url), { status: 404 });
}

/** A database that cannot be used is left to the page, which has an error page to say so. */
function mayBeKnown(part: "incidents" | "organizations", slug: string): boolean {
  try {
    return isKnownAddress(part, slug);
  } catch {
    return true;
  }
}
