/** Whom requests are counted for: nobody can pass for another, and clients behind a trusted proxy are told apart. */
import { BlockList } from "node:net";
import { expect, test } from "vitest";
import { findClientAddress } from "../../lib/server/client-address";

const proxies = new BlockList();
proxies.addSubnet("10.0.0.0", 8, "ipv4");
proxies.addAddress("2001:db8::1", "ipv6");

test.each([
  ["a client that speaks for itself", "192.0.2.1", undefined, "192.0.2.1"],
  ["a client that names another", "192.0.2.1", "198.51.100.1", "192.0.2.1"],
  ["a client behind the proxy", "10.0.0.1", "198.51.100.1", "198.51.100.1"],
  ["a client behind the proxy that names another", "10.0.0.1", "203.0.113.9, 198.51.100.1", "198.51.100.1"],
  ["a client behind two proxies", "10.0.0.1", "203.0.113.9, 198.51.100.1, 10.0.0.2", "198.51.100.1"],
  ["a client that names a trusted proxy", "192.0.2.1", "10.0.0.2", "192.0.2.1"],
  ["the proxy itself", "10.0.0.1", undefined, "10.0.0.1"],
  ["what is no address", "10.0.0.1", "198.51.100.1, unknown", "10.0.0.1"],
  ["nothing but commas", "10.0.0.1", ",,", "10.0.0.1"],
  ["IPv4 in the shape of IPv6", "::ffff:10.0.0.1", "::ffff:198.51.100.1", "198.51.100.1"],
  ["IPv6", "2001:db8::1", "2001:DB8:5::9", "2001:db8:5::9"],
])("%s", (_what, remoteAddress, forwarded, client) => {
  const request = { socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } };
  expect(findClientAddress(request as unknown as Parameters<typeof findClientAddress>[0], proxies)).toBe(client);
});
