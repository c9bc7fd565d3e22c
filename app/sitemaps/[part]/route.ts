import { respond } from "@/lib/open-data/respond";
import { siteMapPart } from "@/lib/open-data/sitemap";

interface Context {
  params: Promise<{ part: string }>;
}

/** `/sitemaps/2.xml`: a part of a site map that is too large to be one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, number] = /^([1-9]\d{0,3})\.xml$/.exec((await params).part) ?? [];
  const part = number === undefined ? null : siteMapPart(Number(number));
  if (part === null) return new Response("Not found\n", { status: 404 });
  return respond(request, { mediaType: "application/xml", body: part });
}
