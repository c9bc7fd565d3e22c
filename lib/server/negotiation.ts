import type { IncomingMessage, ServerResponse } from "node:http";
import { isNegotiated } from "../open-data/addresses";
import { beforeHeaders } from "./before-headers";

/**
 * Tells caches that an answer hangs on the Accept header, where it does: a page and its data share an address. Set
 * here, around Next, because Next writes the Vary of its pages itself.
 */
export function varyByAccept({ url = "" }: IncomingMessage, response: ServerResponse): void {
  if (!isNegotiated(url.split("?", 1)[0] ?? "")) return;
  beforeHeaders(response, () => {
    const names = [response.getHeader("vary") ?? []].flat().join(", ");
    if (!/(?:^|,)\s*(?:accept|\*)\s*(?:,|$)/i.test(names))
      response.setHeader("Vary", names ? `${names}, Accept` : "Accept");
  });
}
