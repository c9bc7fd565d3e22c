import { plainRoute } from "@/lib/open-data/plain-route";
import { siteMap } from "@/lib/open-data/sitemap";

export const GET = plainRoute("application/xml", siteMap);
