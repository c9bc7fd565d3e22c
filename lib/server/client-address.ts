import type { IncomingMessage } from "node:http";
import { type BlockList, isIP, isIPv4 } from "node:net";

/**
 * The network address that a request came from: its connection's, or where that is a trusted proxy's, what the proxy
 * wrote down last in X-Forwarded-For, and so on through trusted proxies. What stands before is the client's own
 * invention and is not looked at.
 */
export function findClientAddress({ headers, socket }: IncomingMessage, trustedProxies: BlockList): string {
  const hops = String(headers["x-forwarded-for"] ?? "").split(",");
  let client = plainAddress(socket.remoteAddress ?? "");
  while (isTrusted(client, trustedProxies)) {
    const before = plainAddress(hops.pop()?.trim() ?? "");
    if (isIP(before) === 0) break;
    client = before;
  }
  return client;
}

/** IPv4 as such, also where it comes in the shape of IPv6. */
const plainAddress = (address: string): string => address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");

function isTrusted(address: string, trustedProxies: BlockList): boolean {
  return isIP(address) !== 0 && trustedProxies.check(address, isIPv4(address) ? "ipv4" : "ipv6");
}
