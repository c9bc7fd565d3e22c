import { getCatalogVersion } from "../catalog/queries/version";
import { respondIfChanged } from "./respond";

/** A route that gives one text, made on request from the catalog as it is then. */
export function plainRoute(mediaType: string, make: () => string): (request: Request) => Response {
  return (request) =>
    respondIfChanged(request, getCatalogVersion(), new URL(request.url).pathname, () => ({ mediaType, body: make() }));
}
